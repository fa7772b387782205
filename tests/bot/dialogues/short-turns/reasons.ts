import type { Subject } from './short-turns.ts';

const TODAY = 'remote 20 Nov, 10:00 – 21 Nov, 00:00';
const WEDNESDAY = 'remote 25 Nov, 00:00 – 26 Nov, 00:00';

/** A reason without a comma, a habit as a weekly rule, and one day withdrawn of several. */
export const REASONS: Subject = {
  en: [
    ['not coming in today, food poisoning', /^Noted: you are on leave/, 'leave 20 Nov, 10:00 – 21 Nov, 00:00'],
    ['home today got the electrician in', /^Noted: /, TODAY],
    ['wfh today expecting a parcel', /^Noted: /, TODAY],
    ['normally in Boston on Thursdays', /“I’m in Boston on Thursdays”/],
    ['I normally work from home on Thursdays', /^Noted as a weekly rule: you are remote on Thursdays\./, 'remote every 4'],
    ['remote wednesday, boston tuesday >> forget what I said about tuesday', /^Taken back: in Boston/, WEDNESDAY],
    [
      'remote wednesday, boston tuesday >> delete everything I told you about friday',
      /^(?!Taken back)/,
      'boston 24 Nov, 06:00 – 25 Nov, 06:00',
      WEDNESDAY,
    ],
  ],
  de: [
    ['heute zu Hause erwarte ein Paket', /^Notiert: /, TODAY],
    ['heute Homeoffice habe den Elektriker da', /^Notiert: /, TODAY],
    ['normalerweise donnerstags in Boston', /^Als Wochenregel notiert: Sie sind donnerstags in Boston/, 'boston every 4'],
    ['Mittwoch Homeoffice, ich bin Dienstag in Boston >> streich, was ich für Dienstag angegeben habe', /^Zurückgenommen: /, WEDNESDAY],
  ],
  fr: [
    ['télétravail aujourd’hui j’ai l’électricien', /^C’est noté/, TODAY],
    ['à la maison aujourd’hui j’attends le livreur', /^C’est noté/, TODAY],
    ['normalement à Boston le jeudi', /Je suis à Boston le jeudi/],
    ['mercredi en télétravail, mardi à Boston >> efface ce que j’ai dit pour mardi', /^Annulé/, WEDNESDAY],
  ],
  es: [
    ['hoy en casa viene el electricista', /^Anotado: /, TODAY],
    ['hoy teletrabajo espero una entrega', /^Anotado: /, TODAY],
    ['normalmente en Boston los jueves', /«Estoy en Boston los jueves»/],
    ['miércoles teletrabajo, martes en Boston >> olvida lo que dije para el martes', /^Retirado: /, WEDNESDAY],
  ],
};
