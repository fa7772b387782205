import type { OnlySaidBySubject } from './only-said.ts';

const REMOTE_TOMORROW = 'remote 21 Nov, 00:00 – 22 Nov, 00:00';

/** Statements about a part of their time, or about no certain day. */
export const PARTS: OnlySaidBySubject = {
  'a part of a period': {
    en: [
      ['I’m in Berlin most of next month', /^“most of” is only a part of that time/],
      ['remote for most of the week', /only a part/],
      ['I’m remote half of next week', /only a part/],
      ['remote a few days next week', /only a part/],
      ['mostly remote next week', /only a part/],
      [
        'remote most of next week >> Tuesday and Wednesday >> yes',
        /^Noted/,
        'remote 24 Nov, 00:00 – 25 Nov, 00:00',
        'remote 25 Nov, 00:00 – 26 Nov, 00:00',
      ],
      ['remote tomorrow because half the heating is broken', /^Noted/, REMOTE_TOMORROW],
      ['remote until half past three', /^Noted/, 'remote 20 Nov, 10:00 – 20 Nov, 15:30'],
    ],
    de: [
      ['ein paar Tage nächste Woche bin ich in Berlin', /nur ein Teil/],
      ['den größten Teil der nächsten Woche Homeoffice', /nur ein Teil/],
      ['nächste Woche teilweise im Homeoffice', /nur ein Teil/],
      ['die halbe nächste Woche Homeoffice', /nur ein Teil/],
      ['so morgen Homeoffice', /^Notiert/, REMOTE_TOMORROW],
    ],
    fr: [
      ['une partie de la semaine prochaine en télétravail', /qu’une partie de cette période/],
      ['je suis à Berlin la majeure partie du mois prochain', /qu’une partie de cette période/],
      ['en télétravail demain, une partie du train est annulée', /^C’est noté/, REMOTE_TOMORROW],
    ],
    es: [
      ['una parte de la semana que viene en remoto', /solo una parte/],
      ['estoy en Berlín la mayor parte del mes que viene', /solo una parte/],
      ['algunos días la semana que viene en remoto', /solo una parte/],
      ['en remoto hasta las tres y media', /^Anotado/, 'remote 20 Nov, 10:00 – 20 Nov, 15:30'],
    ],
  },
  'a weekday that is not each one': {
    en: [
      ['I’m often remote on Fridays', /^“often” does not mean each time/],
      ['I’m mostly remote on Fridays', /does not mean each time/],
      ['sometimes remote on Fridays', /does not mean each time/],
      ['remote almost every Friday', /does not mean each time/],
      ['I’m usually remote on Fridays', /^Noted as a weekly rule/, 'remote every 5'],
    ],
    de: [
      ['freitags oft Homeoffice', /heißt nicht jedes Mal/],
      ['ich bin meist freitags im Homeoffice', /heißt nicht jedes Mal/],
      ['freitags manchmal im Homeoffice', /heißt nicht jedes Mal/],
      ['ich bin normalerweise freitags im Homeoffice', /^Als Wochenregel notiert/, 'remote every 5'],
    ],
    fr: [
      ['je suis souvent à Berlin le vendredi', /ne veut pas dire chaque fois/],
      ['souvent en télétravail le vendredi', /ne veut pas dire chaque fois/],
      ['parfois en télétravail le vendredi', /ne veut pas dire chaque fois/],
      ['d’habitude je suis en télétravail le vendredi', /^C’est noté comme règle/, 'remote every 5'],
    ],
    es: [
      ['a menudo en remoto los viernes', /no quiere decir cada vez/],
      ['casi todos los viernes en remoto', /no quiere decir cada vez/],
      ['normalmente en remoto los viernes', /^Anotado como regla/, 'remote every 5'],
    ],
  },
  'no certain day': {
    en: [
      ['I’m remote until around Wednesday', /is not a specific day/],
      ['on leave until approximately 4 December', /is not a specific day/],
      ['remote for about a week', /is not a specific day/],
      ['remote until about 3 pm', /^Noted/, 'remote 20 Nov, 10:00 – 20 Nov, 15:00'],
    ],
    de: [
      ['remote bis etwa Mittwoch', /ist kein bestimmter Tag/],
      ['Urlaub bis circa 4. Dezember', /ist kein bestimmter Tag/],
      ['bis voraussichtlich Mittwoch Homeoffice', /ist kein bestimmter Tag/],
      ['Homeoffice bis etwa 15 Uhr', /^Notiert/, 'remote 20 Nov, 10:00 – 20 Nov, 15:00'],
    ],
    fr: [
      ['en télétravail jusqu’à mercredi environ', /n’est pas un jour précis/],
      ['en congé jusqu’au 4 décembre à peu près', /n’est pas un jour précis/],
      ['en télétravail jusqu’à 15 h environ', /^C’est noté/, 'remote 20 Nov, 10:00 – 20 Nov, 15:00'],
    ],
    es: [
      ['en remoto hasta el miércoles aproximadamente', /no es un día concreto/],
      ['en remoto hasta más o menos el miércoles', /no es un día concreto/],
      ['de vacaciones unas dos semanas', /no es un día concreto/],
      ['en remoto hasta las 15 aproximadamente', /^Anotado/, 'remote 20 Nov, 10:00 – 20 Nov, 15:00'],
    ],
  },
};
