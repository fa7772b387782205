import type { Subject } from './short-turns.ts';

/** Days in words of `world.ts`: the bot notes them at midnight of Berlin. */
const [MON, TUE, WED, THU, THU_BOSTON] = [
  '23 Nov, 00:00 – 24 Nov, 00:00',
  '24 Nov, 00:00 – 25 Nov, 00:00',
  '25 Nov, 00:00 – 26 Nov, 00:00',
  '26 Nov, 00:00 – 27 Nov, 00:00',
  '26 Nov, 06:00 – 27 Nov, 06:00',
];
const NOTED = [`remote ${MON}`, `remote ${TUE}`, `berlin ${WED}`] as const;

/** Another day "too", with a place, after several statements: no statement before it is replaced. */
export const ADDED_DAYS: Subject = {
  en: [
    ['mon and tue remote, wed berlin >> thursday in berlin too', /^Noted: /, ...NOTED, `berlin ${THU}`],
    ['mon and tue remote, wed berlin >> berlin also on thursday', /^Noted: /, ...NOTED, `berlin ${THU}`],
    ['mon and tue remote, wed berlin >> oh and berlin thursday too', /^Noted: /, ...NOTED, `berlin ${THU}`],
    ['mon and tue remote, wed berlin >> no, thursday in berlin as well', /^Noted: /, ...NOTED, `berlin ${THU}`],
    ['mon and tue remote, wed berlin >> and thursday also berlin', /^Noted: /, ...NOTED, `berlin ${THU}`],
    ['mon and tue remote, wed berlin >> also boston on thursday', /^Noted: /, ...NOTED, `boston ${THU_BOSTON}`],
    ['mon and tue remote, wed berlin >> no, thursday remote too', /^Noted: /, ...NOTED, `remote ${THU}`],
    // Hiding has no place.
    ['hide me tomorrow >> also berlin on monday', /^Do you mean /, 'hidden 21 Nov, 00:00 – 22 Nov, 00:00'],
    ['mon and tue remote, wed berlin >> thursday in berlin too?', /^\*\*Thursday 26 November\*\*/, ...NOTED],
  ],
  de: [
    ['mo und di zuhause, mi in berlin >> ach und donnerstag auch in berlin', /^Notiert: /, ...NOTED, `berlin ${THU}`],
    ['mo und di zuhause, mi in berlin >> donnerstag auch berlin', /^Notiert: /, ...NOTED, `berlin ${THU}`],
    ['mo und di zuhause, mi in berlin >> nein donnerstag auch in berlin', /^Notiert: /, ...NOTED, `berlin ${THU}`],
    ['mo und di zuhause, mi in berlin >> sorry auch am donnerstag in berlin', /^Notiert: /, ...NOTED, `berlin ${THU}`],
    ['mo und di zuhause, mi in berlin >> und do ebenfalls boston', /^Notiert: /, ...NOTED, `boston ${THU_BOSTON}`],
  ],
  fr: [
    ['lundi et mardi télétravail, mercredi berlin >> jeudi aussi à berlin', /^C’est noté/, ...NOTED, `berlin ${THU}`],
    ['lundi et mardi télétravail, mercredi berlin >> et jeudi aussi berlin', /^C’est noté/, ...NOTED, `berlin ${THU}`],
    ['lundi et mardi télétravail, mercredi berlin >> non, jeudi aussi à berlin', /^C’est noté/, ...NOTED, `berlin ${THU}`],
    ['lundi et mardi télétravail, mercredi berlin >> ah et aussi jeudi à berlin', /^C’est noté/, ...NOTED, `berlin ${THU}`],
    ['lundi et mardi télétravail, mercredi berlin >> jeudi à boston également', /^C’est noté/, ...NOTED, `boston ${THU_BOSTON}`],
  ],
  es: [
    ['lunes y martes teletrabajo, miercoles en berlin >> y jueves tambien berlin', /^Anotado: /, ...NOTED, `berlin ${THU}`],
    ['lunes y martes teletrabajo, miercoles en berlin >> no, el jueves también en berlín', /^Anotado: /, ...NOTED, `berlin ${THU}`],
    ['lunes y martes teletrabajo, miercoles en berlin >> perdon, también en berlin el jueves', /^Anotado: /, ...NOTED, `berlin ${THU}`],
    ['lunes y martes teletrabajo, miercoles en berlin >> ah y el jueves también berlin', /^Anotado: /, ...NOTED, `berlin ${THU}`],
    ['lunes y martes teletrabajo, miercoles en berlin >> además el jueves en boston', /^Anotado: /, ...NOTED, `boston ${THU_BOSTON}`],
  ],
};
