import type { OnlySaidBySubject } from './only-said.ts';

const MONDAY_9_TO_12 = 'berlin/b2 23 Nov, 09:00 – 23 Nov, 12:00';
const FROM_10 = 'berlin/b2 21 Nov, 10:00 – 21 Nov, 12:00';
const FLOOR_3 = 'berlin/b3 21 Nov, 09:00 – 21 Nov, 12:00';
const REMOTE_9_TO_12 = 'remote 21 Nov, 09:00 – 21 Nov, 12:00';
const HIDDEN_MONDAY = 'hidden 23 Nov, 09:00 – 23 Nov, 12:00';
const HIDDEN_FROM_10 = 'hidden 21 Nov, 10:00 – 21 Nov, 12:00';
const REMOTE_MONDAY = 'remote 23 Nov, 00:00 – 24 Nov, 00:00';
const MONDAY_TO_THURSDAY = 'remote 23 Nov, 00:00 – 27 Nov, 00:00';
const BERLIN_THURSDAY = 'berlin 26 Nov, 00:00 – 27 Nov, 00:00';
const BERLIN_TOMORROW = 'berlin 21 Nov, 00:00 – 22 Nov, 00:00';
const TUESDAY_TO_THURSDAY = 'remote 24 Nov, 00:00 – 27 Nov, 00:00';

/** What a correction does not name stays: the hours, the floor, the end, the days of a rule. */
export const CORRECTED: OnlySaidBySubject = {
  'the hours and the floor of a corrected statement': {
    en: [
      ['I’m in Berlin, floor 2, tomorrow 9 to 12 >> Monday instead', /^Corrected/, MONDAY_9_TO_12],
      ['I’m in Berlin, floor 2, tomorrow 9 to 12 >> from 10', /^Corrected/, FROM_10],
      ['I’m in Berlin, floor 2, tomorrow 9 to 12 >> on floor 3', /^Corrected/, FLOOR_3],
      ['I’m in Berlin, floor 2, tomorrow 9 to 12 >> who is on floor 3', /May Chen/, 'berlin/b2 21 Nov, 09:00 – 21 Nov, 12:00'],
      ['remote tomorrow afternoon >> Monday instead', /^Corrected/, 'remote 23 Nov, 12:00 – 24 Nov, 00:00'],
      ['I’m remote tomorrow afternoon >> until 3', /^Corrected/, 'remote 21 Nov, 12:00 – 21 Nov, 15:00'],
      ['remote tomorrow 22:00 to 6:00 >> Monday instead', /^Corrected/, 'remote 23 Nov, 22:00 – 24 Nov, 06:00'],
      ['remote tomorrow 9 to 12 >> the whole day', /^Corrected/, 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
      ['remote tomorrow 9 to 12 >> Monday too', /^Noted/, REMOTE_9_TO_12, 'remote 23 Nov, 09:00 – 23 Nov, 12:00'],
      ['I’m in Berlin tomorrow 9 to 12 >> no, I’m on leave on Monday', /^Corrected/, 'leave 23 Nov, 00:00 – 24 Nov, 00:00'],
      ['remote tomorrow 9 to 12 >> Monday and Tuesday instead', /noted nothing/, REMOTE_9_TO_12],
      ['remote tomorrow 9 to 12 >> from 1', /noted nothing/, REMOTE_9_TO_12],
      ['I’m remote for 2 hours >> tomorrow instead', /noted nothing/, 'remote 20 Nov, 10:00 – 20 Nov, 12:00'],
    ],
    de: [
      ['ich bin morgen 9 bis 12 in Berlin, 2. Stock >> lieber Montag', /^Berichtigt/, MONDAY_9_TO_12],
      ['ich bin morgen 9 bis 12 in Berlin, 2. Stock >> ab 10', /^Berichtigt/, FROM_10],
      ['ich bin morgen 9 bis 12 in Berlin, 2. Stock >> im 3. Stock', /^Berichtigt/, FLOOR_3],
      ['morgen 9 bis 12 in Berlin, 2. Stock >> lieber Montag', /^Meinen Sie „Ich bin Montag, 23\. November von 09:00 bis 12:00/],
      ['morgen 9 bis 12 in Berlin, 2. Stock >> ab 10', /„Ich bin morgen von 10:00 bis 12:00 Uhr in Berlin, Floor 2“/],
    ],
    fr: [
      ['demain je suis à Berlin, étage 2, de 9h à 12h >> plutôt lundi', /^C’est corrigé/, MONDAY_9_TO_12],
      ['demain je suis à Berlin, étage 2, de 9h à 12h >> à partir de 10h', /^C’est corrigé/, FROM_10],
      ['demain je suis à Berlin, étage 2, de 9h à 12h >> à l’étage 3', /^C’est corrigé/, FLOOR_3],
    ],
    es: [
      ['mañana estoy en Berlín, planta 2, de 9 a 12 >> mejor el lunes', /^Corregido/, MONDAY_9_TO_12],
      ['mañana estoy en Berlín, planta 2, de 9 a 12 >> desde las 10', /^Corregido/, FROM_10],
      ['mañana estoy en Berlín, planta 2, de 9 a 12 >> en la planta 3', /^Corregido/, FLOOR_3],
    ],
  },
  'the hours of a corrected hiding': {
    en: [
      ['hide me tomorrow from 9 to 12 >> Monday instead', /^Corrected.*others do not see where you are/, HIDDEN_MONDAY],
      ['hide me tomorrow from 9 to 12 >> from 10', /^Corrected/, HIDDEN_FROM_10],
      ['hide me tomorrow from 9 to 12 >> until 3', /^Corrected/, 'hidden 21 Nov, 09:00 – 21 Nov, 15:00'],
      ['hide me tomorrow >> not tomorrow, Monday', /^Corrected/, 'hidden 23 Nov, 00:00 – 24 Nov, 00:00'],
      ['hide me tomorrow >> Monday instead >> undo', /^Taken back/, 'hidden 21 Nov, 00:00 – 22 Nov, 00:00'],
      ['hide me tomorrow >> in Berlin instead', /Nothing was changed/, 'hidden 21 Nov, 00:00 – 22 Nov, 00:00'],
    ],
    de: [
      ['versteck mich morgen von 9 bis 12 >> lieber Montag', /^Berichtigt/, HIDDEN_MONDAY],
      ['versteck mich morgen von 9 bis 12 >> ab 10', /^Berichtigt/, HIDDEN_FROM_10],
    ],
    fr: [
      ['cache-moi demain de 9h à 12h >> plutôt lundi', /^C’est corrigé/, HIDDEN_MONDAY],
      ['cache-moi demain de 9h à 12h >> à partir de 10h', /^C’est corrigé/, HIDDEN_FROM_10],
    ],
    es: [
      ['ocúltame mañana de 9 a 12 >> mejor el lunes', /^Corregido/, HIDDEN_MONDAY],
      ['ocúltame mañana de 9 a 12 >> desde las 10', /^Corregido/, HIDDEN_FROM_10],
    ],
  },
  'the days of a corrected weekly rule': {
    en: [
      ['I’m in Berlin, floor 2, on Mondays >> floor 3', /^Noted as a weekly rule: you are in Berlin, Floor 3 on Mondays/, 'berlin every 1'],
      ['I’m in Berlin, floor 2, on Mondays >> Tuesdays instead', /in Berlin, Floor 2 on Tuesdays/, 'berlin every 2'],
      ['I’m in Berlin on Mondays >> remote instead', /^Noted as a weekly rule/, 'remote every 1'],
      ['I’m in Berlin on Mondays >> Boston instead', /^Noted as a weekly rule/, 'boston every 1'],
      ['I’m in Berlin on Mondays >> remote instead >> undo', /in Berlin on Mondays/, 'berlin every 1'],
      ['I’m in Berlin on Mondays >> no, remote today', /^Noted: /, 'remote 20 Nov, 10:00 – 21 Nov, 00:00', 'berlin every 1'],
      ['I’m in Berlin, floor 2, on Mondays >> floor 3?', /May Chen/, 'berlin every 1'],
    ],
    de: [
      ['montags in Berlin, 2. Stock >> im 3. Stock', /in Berlin, Floor 3/, 'berlin every 1'],
      ['montags in Berlin >> lieber Homeoffice', /^Als Wochenregel notiert/, 'remote every 1'],
    ],
    fr: [
      ['tous les lundis je suis à Berlin, étage 2 >> étage 3', /à Berlin, Floor 3/, 'berlin every 1'],
      ['tous les lundis je suis à Berlin >> plutôt en télétravail', /^C’est noté comme règle/, 'remote every 1'],
    ],
    es: [
      ['los lunes en Berlín, planta 2 >> en la planta 3', /en Berlin, Floor 3/, 'berlin every 1'],
      ['los lunes en Berlín >> mejor en remoto', /^Anotado como regla/, 'remote every 1'],
    ],
  },
  'the end of a span with another beginning': {
    en: [['remote mon to thu next week >> make it from tuesday', /^Corrected/, TUESDAY_TO_THURSDAY]],
    de: [['nächste Woche Montag bis Donnerstag remote >> erst ab Dienstag', /^Berichtigt/, TUESDAY_TO_THURSDAY]],
    fr: [['en télétravail de lundi à jeudi la semaine prochaine >> plutôt à partir de mardi', /^C’est corrigé/, TUESDAY_TO_THURSDAY]],
    es: [['la próxima semana de lunes a jueves en remoto >> mejor desde el martes', /^Corregido/, TUESDAY_TO_THURSDAY]],
  },
  'a beginning without an end': {
    en: [
      ['from Monday on I’m remote', /^Until when\? I noted nothing yet.*“only on Monday 23 November”/],
      ['I’m on leave from Monday', /^Until when/],
      ['hide me from Monday', /^Until when/],
      ['starting tuesday i’m in berlin >> thursday', /^Noted/, 'berlin 24 Nov, 00:00 – 27 Nov, 00:00'],
      ['from Monday on I’m remote >> until Thursday', /^Noted/, MONDAY_TO_THURSDAY],
      ['from Monday on I’m remote >> for two weeks', /^Noted/, 'remote 23 Nov, 00:00 – 7 Dec, 00:00'],
      ['from Monday on I’m remote >> only on Monday 23 November', /^Noted/, REMOTE_MONDAY],
      ['from Monday on I’m remote >> who is in Berlin?', /^\*\*Berlin/],
      ['from Monday on I’m remote >> until further notice', /Nothing was changed/],
      ['remote on Monday >> make it from Tuesday >> until Thursday', /^Corrected/, TUESDAY_TO_THURSDAY],
      ['remote on Monday >> make it from Tuesday', /^Until when/, REMOTE_MONDAY],
      ['I’m remote from Monday on until Thursday', /^Noted/, MONDAY_TO_THURSDAY],
      ['remote from 2 pm', /^Noted/, 'remote 20 Nov, 14:00 – 21 Nov, 00:00'],
    ],
    de: [
      ['ab Montag bin ich im Homeoffice >> bis Donnerstag', /^Notiert/, MONDAY_TO_THURSDAY],
      ['ab Montag bin ich im Homeoffice', /^Bis wann\?.*„nur am Montag, 23\. November“/],
      ['ab Montag bin ich im Homeoffice >> nur am Montag, 23. November', /^Notiert/, REMOTE_MONDAY],
      ['ab nächster Woche Homeoffice >> bis Freitag', /^Notiert/, 'remote 23 Nov, 00:00 – 28 Nov, 00:00'],
      ['Urlaub ab Montag >> drei Wochen', /^Notiert/, 'leave 23 Nov, 00:00 – 14 Dec, 00:00'],
    ],
    fr: [
      ['à partir de lundi je suis en télétravail >> jusqu’à jeudi', /^C’est noté/, MONDAY_TO_THURSDAY],
      ['à partir de lundi je suis en télétravail >> seulement le lundi 23 novembre', /^C’est noté/, REMOTE_MONDAY],
      ['à partir de lundi je suis en télétravail', /^Jusqu’à quand/],
      ['je suis en congés à partir de lundi', /^Jusqu’à quand/],
    ],
    es: [
      ['a partir del lunes estoy en remoto >> hasta el jueves', /^Anotado/, MONDAY_TO_THURSDAY],
      ['a partir del lunes estoy en remoto >> solo el lunes, 23 de noviembre', /^Anotado/, REMOTE_MONDAY],
      ['a partir del lunes estoy en remoto', /^¿Hasta cuándo\?/],
    ],
  },
  'only one of several days': {
    en: [['I’m in Berlin on Tuesday and Thursday >> only Thursday', /^Corrected/, BERLIN_THURSDAY]],
    de: [['Dienstag und Donnerstag bin ich in Berlin >> nur Donnerstag', /^Berichtigt/, BERLIN_THURSDAY]],
    fr: [['mardi et jeudi prochain je suis à Berlin >> seulement jeudi', /^C’est corrigé/, BERLIN_THURSDAY]],
    es: [['el martes y el jueves estoy en Berlín >> solo el jueves', /^Corregido/, BERLIN_THURSDAY]],
  },
  '“me too” after a question about somebody else': {
    en: [
      ['is Anna Berg in Berlin tomorrow? >> me too', /If you mean it, say “I’m in Berlin tomorrow”/],
      ['is Anna Berg in Berlin tomorrow? >> me too >> yes', /^Noted/, BERLIN_TOMORROW],
      ['is Anna Berg in tomorrow? >> me too', /^Tell me where you are/],
      ['is Anna Berg in tomorrow? >> me too >> in Berlin', /^Noted/, BERLIN_TOMORROW],
      ['where is Anna Berg? >> me too?', /^Nothing has been seen of you today/],
      ['where was Anna Berg yesterday? >> me too', /^(?!If you mean)/],
    ],
    de: [['ist Anna Berg morgen in Berlin? >> ich auch', /„Ich bin morgen in Berlin“/]],
    fr: [['est-ce qu’Anna Berg est à Berlin demain ? >> moi aussi', /Je suis à Berlin demain/]],
    es: [['¿está Anna Berg en Berlín mañana? >> yo también', /«Estoy en Berlin mañana»/]],
  },
};
