import { describeStored } from '../describe-stored.ts';

const THURSDAY = 'berlin 26 Nov, 00:00 – 27 Nov, 00:00';
const FRIDAY = 'berlin 27 Nov, 00:00 – 28 Nov, 00:00';
const REMOTE_FRIDAY = 'remote 27 Nov, 00:00 – 28 Nov, 00:00';
const MONDAY_AFTER = 'remote 30 Nov, 00:00 – 1 Dec, 00:00';
const WEEKS = ['berlin 23 Nov, 00:00 – 30 Nov, 00:00', 'remote 30 Nov, 00:00 – 7 Dec, 00:00'];

// It is Friday 20 November. Without the day before it, the following Monday is the 23rd.
describeStored('a following day counts from the day before it in the message', [
  ['en', 'thursday and friday in berlin, the following monday at home again', THURSDAY, FRIDAY, MONDAY_AFTER],
  ['en', 'thursday and friday in berlin, monday after that remote', THURSDAY, FRIDAY, MONDAY_AFTER],
  ['en', "I'm in Berlin on Thursday, remote the Monday after", THURSDAY, MONDAY_AFTER],
  ['en', 'thursday in berlin, the day after at home', THURSDAY, REMOTE_FRIDAY],
  ['en', 'next week in berlin, the week after remote', ...WEEKS],
  ['de', 'donnerstag und freitag in berlin, den montag darauf wieder daheim', THURSDAY, FRIDAY, MONDAY_AFTER],
  ['de', 'Do in Berlin, am darauffolgenden Montag remote', THURSDAY, MONDAY_AFTER],
  ['de', 'donnerstag in berlin, tags darauf daheim', THURSDAY, REMOTE_FRIDAY],
  ['de', 'nächste woche in berlin, die woche drauf daheim', ...WEEKS],
  ['fr', 'jeudi et vendredi à berlin, le lundi suivant de nouveau à la maison', THURSDAY, FRIDAY, MONDAY_AFTER],
  ['fr', "jeudi à Berlin, le lundi d'après en télétravail", THURSDAY, MONDAY_AFTER],
  ['fr', 'jeudi à berlin, le lendemain en télétravail', THURSDAY, REMOTE_FRIDAY],
  ['fr', 'la semaine prochaine à berlin, la semaine suivante en télétravail', ...WEEKS],
  ['es', 'jueves y viernes en berlin, el lunes siguiente otra vez en casa', THURSDAY, FRIDAY, MONDAY_AFTER],
  ['es', 'jueves en berlin y el lunes después en casa', THURSDAY, MONDAY_AFTER],
  ['es', 'el jueves en berlin, al día siguiente en casa', THURSDAY, REMOTE_FRIDAY],
  ['es', 'la semana que viene en berlin, la semana siguiente en casa', ...WEEKS],
]);

describeStored('a following day counts from the statement before', [
  ['en', "I'm in Berlin on Thursday >> and the following monday remote", THURSDAY, MONDAY_AFTER],
  ['de', 'ich bin am Donnerstag in Berlin >> montag darauf daheim', THURSDAY, MONDAY_AFTER],
  ['fr', 'je suis à Berlin jeudi >> et le lundi suivant en télétravail', THURSDAY, MONDAY_AFTER],
  ['es', 'el jueves estoy en berlin >> y el lunes siguiente en casa', THURSDAY, MONDAY_AFTER],
]);

describeStored('a following day without a day before it is the next one', [
  ['en', 'the following monday remote', 'remote 23 Nov, 00:00 – 24 Nov, 00:00'],
  ['es', 'el lunes siguiente en casa', 'remote 23 Nov, 00:00 – 24 Nov, 00:00'],
]);
