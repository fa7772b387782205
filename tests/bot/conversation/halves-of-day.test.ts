import { describeStored } from '../describe-stored.ts';

const BERLIN = 'berlin 20 Nov, 10:00 – 20 Nov, 12:00';
const HOME = 'remote 20 Nov, 12:00 – 21 Nov, 00:00';
const BERLIN_THEN = 'berlin 21 Nov, 00:00 – 21 Nov, 12:00';
const HOME_THEN = 'remote 21 Nov, 12:00 – 22 Nov, 00:00';

describeStored('two halves of a day, each with its place', [
  ['en', 'morning berlin, afternoon home', BERLIN, HOME],
  ['en', 'am berlin, pm remote', BERLIN, HOME],
  ['en', 'tomorrow am berlin, pm remote', BERLIN_THEN, HOME_THEN],
  ['en', 'morning in Berlin and afternoon at home tomorrow', BERLIN_THEN, HOME_THEN],
  ['de', 'Vormittag Berlin, Nachmittag Homeoffice', BERLIN, HOME],
  ['fr', 'matin Berlin, après-midi maison', BERLIN, HOME],
  ['fr', 'matin à Berlin, aprem en télétravail demain', BERLIN_THEN, HOME_THEN],
  ['es', 'por la mañana Berlín, por la tarde casa', BERLIN, HOME],
]);

describeStored('a greeting, a question, a doubt, a condition or somebody else is no half of a day', [
  ['en', 'morning berlin'],
  ['en', 'morning berlin, afternoon home?'],
  ['en', 'morning berlin, afternoon maybe home'],
  ['en', 'morning berlin, afternoon anna home'],
  ['de', 'wenn vormittags Berlin, nachmittags Homeoffice'],
  // These words may be about each day.
  ['de', 'vormittags Berlin, nachmittags Homeoffice'],
  ['fr', "le matin à Berlin, l'après-midi à la maison"],
  ['fr', 'matin Berlin'],
]);

const MONDAY_BERLIN = 'berlin 23 Nov, 00:00 – 24 Nov, 00:00';
const MONDAY_HOME = 'remote 23 Nov, 00:00 – 24 Nov, 00:00';

describeStored('words for coming back beside a place and a day', [
  ['en', 'back to Berlin on Monday', MONDAY_BERLIN],
  ['en', 'back home on Monday', MONDAY_HOME],
  ['en', 'Monday back to remote', MONDAY_HOME],
  ['de', 'Montag zurück nach Berlin', MONDAY_BERLIN],
  ['de', 'am Montag zurück ins Homeoffice', MONDAY_HOME],
  ['fr', 'retour à Berlin lundi', MONDAY_BERLIN],
  ['fr', 'lundi retour en télétravail', MONDAY_HOME],
  ['es', 'vuelta a Berlín el lunes', MONDAY_BERLIN],
  ['es', 'el lunes vuelta a casa', MONDAY_HOME],
]);

describeStored('a return that is asked, denied, uncertain or of somebody else', [
  ['en', 'back to Berlin on Monday?'],
  ['en', 'not back to Berlin on Monday'],
  ['en', 'back to Berlin on Monday if the trains run'],
  ['en', 'tom back to Berlin on Monday'],
  ['en', 'back to normal on Monday'],
  ['de', 'Montag zurück nach Berlin?'],
  ['fr', 'pas de retour à Berlin lundi'],
  ['es', 'no vuelta a Berlín el lunes'],
]);
