import { describeStored } from '../describe-stored.ts';

const BOSTON = 'boston 21 Nov, 06:00 – 22 Nov, 06:00';
const REMOTE = 'remote 23 Nov, 00:00 – 24 Nov, 00:00';
const WEDNESDAY = 'remote 25 Nov, 00:00 – 26 Nov, 00:00';
const BERLIN = 'berlin 23 Nov, 00:00 – 24 Nov, 00:00';

describeStored('a day gets a place', [
  ['en', 'make tomorrow Boston', BOSTON],
  ['en', 'put Boston for tomorrow', BOSTON],
  ['en', 'make Monday a wfh day', REMOTE],
  ['de', 'mach aus morgen Boston', BOSTON],
  ['de', 'stell morgen auf Boston', BOSTON],
  ['de', 'mach aus Montag Homeoffice', REMOTE],
  ['fr', 'mets Boston pour demain', BOSTON],
  ['fr', 'mets lundi en télétravail', REMOTE],
  ['es', 'pon Boston para mañana', BOSTON],
  ['es', 'ponme teletrabajo el lunes', REMOTE],
]);

describeStored('a day is in the office after all', [
  ['en', 'Monday in the office after all >> Berlin', BERLIN],
  ['de', 'Montag doch ins Büro >> Berlin', BERLIN],
  ['de', 'Montag doch in die Firma >> Berlin', BERLIN],
  ['fr', 'lundi finalement au bureau >> Berlin', BERLIN],
  ['es', 'el lunes al final en la oficina >> Berlin', BERLIN],
]);

describeStored('somebody cannot come on a day, and works remotely', [
  ['en', "can't come in Wednesday, wfh", WEDNESDAY],
  ['de', 'Mittwoch kann ich nicht kommen, Homeoffice', WEDNESDAY],
  ['fr', 'mercredi je ne peux pas venir, télétravail', WEDNESDAY],
  ['es', 'el miércoles no puedo ir, teletrabajo', WEDNESDAY],
]);

describeStored('a question, somebody else or another word gives no day a place', [
  ['en', 'make tomorrow Boston?'],
  ['en', 'make tomorrow great'],
  ['en', 'can you make Boston tomorrow?'],
  ['en', 'put Tom in Boston tomorrow'],
  ['en', 'finishing at 3'],
  ['en', 'heading home at 4'],
  ['de', 'Montag doch ins Büro?'],
  ['de', 'wer kommt Montag doch ins Büro'],
  ['fr', 'mets Tom à Boston demain'],
  ['es', 'pon a Tom en Boston mañana'],
]);
