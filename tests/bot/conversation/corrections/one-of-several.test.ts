import { describeStored } from '../../describe-stored.ts';

const MON_BERLIN = 'berlin 23 Nov, 00:00 – 24 Nov, 00:00';
const MON_BOSTON = 'boston 23 Nov, 06:00 – 24 Nov, 06:00';
const MON_REMOTE = 'remote 23 Nov, 00:00 – 24 Nov, 00:00';
const TUE_REMOTE = 'remote 24 Nov, 00:00 – 25 Nov, 00:00';
const TUE_BOSTON = 'boston 24 Nov, 06:00 – 25 Nov, 06:00';
const WED_BERLIN = 'berlin 25 Nov, 00:00 – 26 Nov, 00:00';
const WED_REMOTE = 'remote 25 Nov, 00:00 – 26 Nov, 00:00';

describeStored('of several statements of a message, the one of the named day or place is corrected', [
  ['en', 'Monday Berlin, Tuesday remote >> no, Monday remote too', MON_REMOTE, TUE_REMOTE],
  ['en', 'Monday Berlin, Tuesday remote >> Monday too', MON_REMOTE, TUE_REMOTE],
  ['en', 'Monday Berlin, Tuesday remote >> no, Monday Boston', MON_BOSTON, TUE_REMOTE],
  ['en', 'Monday Berlin, Tuesday remote >> no, Monday Boston >> no, Tuesday Boston too', MON_BOSTON, TUE_BOSTON],
  ['en', 'Monday Berlin, Tuesday remote >> not Monday, Wednesday', TUE_REMOTE, WED_BERLIN],
  ['en', 'Monday Berlin, Tuesday remote >> not Berlin, Boston', MON_BOSTON, TUE_REMOTE],
  ['en', 'Monday Berlin, Tuesday remote >> no, Boston', MON_BERLIN, TUE_BOSTON],
  ['de', 'Montag Berlin, Dienstag Homeoffice >> nein, Montag auch Homeoffice', MON_REMOTE, TUE_REMOTE],
  ['de', 'Montag in Berlin und Dienstag von zuhause >> ach nee, Montag doch auch von zuhause', MON_REMOTE, TUE_REMOTE],
  ['de', 'Montag Berlin, Dienstag Homeoffice >> nein, Montag Boston', MON_BOSTON, TUE_REMOTE],
  ['de', 'Montag Berlin, Dienstag Homeoffice >> nicht Montag, Mittwoch', TUE_REMOTE, WED_BERLIN],
  ['fr', 'lundi Berlin, mardi télétravail >> non, lundi aussi en télétravail', MON_REMOTE, TUE_REMOTE],
  ['fr', 'lundi Berlin, mardi télétravail >> non, lundi Boston', MON_BOSTON, TUE_REMOTE],
  ['fr', 'lundi Berlin, mardi télétravail >> pas lundi, mercredi', TUE_REMOTE, WED_BERLIN],
  ['es', 'lunes Berlín, martes teletrabajo >> no, el lunes también teletrabajo', MON_REMOTE, TUE_REMOTE],
  ['es', 'el lunes en Berlín y el martes en casa >> no, el lunes en Boston', MON_BOSTON, TUE_REMOTE],
  ['es', 'lunes Berlín, martes teletrabajo >> no, el lunes no, el miércoles', TUE_REMOTE, WED_BERLIN],
]);

describeStored('what no correction names stays', [
  ['en', 'Monday Berlin, Tuesday remote >> no, Wednesday', MON_BERLIN, TUE_REMOTE],
  ['en', 'Monday Berlin, Tuesday remote >> no, Wednesday >> yes', MON_BERLIN, TUE_REMOTE, WED_REMOTE],
  ['en', 'Monday Berlin, Tuesday remote >> not Monday', MON_BERLIN, TUE_REMOTE],
  ['en', 'Monday Berlin, Tuesday remote >> Wednesday too', MON_BERLIN, TUE_REMOTE, WED_REMOTE],
  ['en', 'Monday Berlin, Tuesday remote >> no, Monday Boston?', MON_BERLIN, TUE_REMOTE],
  ['en', "I'm in Berlin Monday and Tuesday >> no, Tuesday Boston", MON_BERLIN, TUE_BOSTON],
  ['de', 'ich bin Montag und Dienstag in Berlin >> nein, Dienstag Homeoffice', MON_BERLIN, TUE_REMOTE],
  ['fr', 'en tt jeudi >> ce jour-là je serai à Berlin en fait', 'berlin 26 Nov, 00:00 – 27 Nov, 00:00'],
  ['fr', 'je suis à Berlin lundi et mardi >> non, mardi en télétravail', MON_BERLIN, TUE_REMOTE],
  ['es', 'lunes y martes en Berlín >> no, el martes en casa', MON_BERLIN, TUE_REMOTE],
]);

describeStored('“undo” takes back all statements of the last message, and none before it', [
  ['en', 'remote on Wednesday >> Monday Berlin, Tuesday remote >> undo that', WED_REMOTE],
  ['en', "remote on Wednesday >> Monday Berlin, Tuesday remote >> who's in? >> undo", WED_REMOTE],
  ['en', 'Monday Berlin, Tuesday remote, Wednesday leave >> undo'],
  ['en', 'Monday Berlin, Tuesday remote >> Wednesday too >> undo', MON_BERLIN, TUE_REMOTE],
  ['en', 'Monday Berlin, Tuesday remote >> undo Monday', TUE_REMOTE],
  ['en', 'Monday Berlin, Tuesday remote >> undo only Tuesday', MON_BERLIN],
  ['en', 'Monday Berlin, Tuesday remote >> undo Monday?', MON_BERLIN, TUE_REMOTE],
  ['de', 'Montag Berlin, Dienstag Homeoffice >> Montag bitte rückgängig', TUE_REMOTE],
  ['es', 'lunes Berlín, martes teletrabajo >> deshaz el lunes', TUE_REMOTE],
  ['de', 'Mittwoch remote >> Montag Berlin, Dienstag Homeoffice >> mach das rückgängig', WED_REMOTE],
  ['fr', 'mercredi en télétravail >> lundi Berlin, mardi télétravail >> annule ça', WED_REMOTE],
  ['es', 'miércoles en casa >> lunes Berlín, martes teletrabajo >> borra eso', WED_REMOTE],
  ['es', 'lunes Berlín, martes teletrabajo >> borra lo del lunes', TUE_REMOTE],
]);
