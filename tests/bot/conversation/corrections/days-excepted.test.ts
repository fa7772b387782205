import { describeStored } from '../../describe-stored.ts';

const OTHER_DAYS = [
  'remote 23 Nov, 00:00 – 24 Nov, 00:00',
  'remote 24 Nov, 00:00 – 25 Nov, 00:00',
  'remote 26 Nov, 00:00 – 27 Nov, 00:00',
  'remote 27 Nov, 00:00 – 28 Nov, 00:00',
] as const;
const [TOMORROW, IN_BERLIN] = ['remote 21 Nov, 00:00 – 22 Nov, 00:00', 'berlin 21 Nov, 00:00 – 22 Nov, 00:00'];

describeStored('a statement about several days except one', [
  ['en', 'remote Monday to Friday next week except Wednesday', ...OTHER_DAYS],
  ['de', 'Montag bis Freitag Homeoffice außer Mittwoch', ...OTHER_DAYS],
  ['fr', 'en télétravail de lundi à vendredi sauf mercredi', ...OTHER_DAYS],
  ['es', 'en remoto de lunes a viernes menos el miércoles', ...OTHER_DAYS],
  ['en', 'remote this week except Sunday', 'remote 20 Nov, 10:00 – 21 Nov, 00:00', TOMORROW],
]);

describeStored('a doubtful exception, a question or a weekly rule stores nothing', [
  ['en', 'remote Monday to Friday except maybe Wednesday'],
  ['en', 'remote Monday to Friday except Wednesday?'],
  ['en', 'who is remote next week except Wednesday'],
  ['en', 'remote every Monday except next Monday'],
  ['de', 'nächste Woche Homeoffice ohne Kinder'],
  ['fr', 'en télétravail la semaine prochaine sauf si je viens'],
  ['es', 'en remoto la semana que viene menos Anna'],
]);

describeStored('a correction without a day is about the day of the last statement', [
  ['en', "remote tomorrow >> actually I'll be in Berlin", IN_BERLIN],
  ['de', 'morgen remote >> doch ich bin in Berlin', IN_BERLIN],
  ['fr', 'demain télétravail >> en fait je suis à Berlin', IN_BERLIN],
  ['es', 'mañana en remoto >> en realidad estoy en Berlín', IN_BERLIN],
  ['en', "remote tomorrow >> actually I'm sick", 'leave 20 Nov, 10:00 – 21 Nov, 00:00', TOMORROW],
  ['en', "remote tomorrow >> but I'm in Berlin today", 'berlin 20 Nov, 10:00 – 21 Nov, 00:00', TOMORROW],
]);
