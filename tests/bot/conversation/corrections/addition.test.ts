import { describeStored } from '../../describe-stored.ts';

const MON = 'berlin 23 Nov, 00:00 – 24 Nov, 00:00';
const TUE = 'berlin 24 Nov, 00:00 – 25 Nov, 00:00';
const WED = 'berlin 25 Nov, 00:00 – 26 Nov, 00:00';
const WED_LEAVE = 'leave 25 Nov, 00:00 – 26 Nov, 00:00';
const WED_REMOTE = 'remote 25 Nov, 00:00 – 26 Nov, 00:00';
const THU_BOSTON = 'boston 26 Nov, 06:00 – 27 Nov, 06:00';

describeStored('a day that is added has the last statement, and a statement after it is only about its own day', [
  ['en', "I'm in Berlin on Monday >> Tuesday too, and Wednesday on leave", MON, TUE, WED_LEAVE],
  ['en', "I'm in Berlin on Monday >> also Tuesday, and Wednesday on leave", MON, TUE, WED_LEAVE],
  ['en', "I'm in Berlin on Monday >> Tuesday too, Wednesday remote", MON, TUE, WED_REMOTE],
  ['en', "I'm in Berlin on Monday >> Tuesday too, Wednesday remote >> undo", MON],
  ['de', 'ich bin Montag in Berlin >> Dienstag auch, und Mittwoch frei', MON, TUE, WED_LEAVE],
  ['fr', 'je suis à Berlin lundi >> mardi aussi, et mercredi en congé', MON, TUE, WED_LEAVE],
  ['fr', 'je suis à Berlin lundi >> mardi aussi et jeudi à Boston', MON, TUE, THU_BOSTON],
  ['es', 'el lunes estoy en Berlín >> el martes también y el miércoles de vacaciones', MON, TUE, WED_LEAVE],
]);

describeStored('words for “too” replace nothing', [
  ['en', "I'm in Berlin on Monday >> Tuesday as well as Wednesday", MON, TUE, WED],
  ['en', "I'm in Berlin on Monday >> as well as Tuesday", MON, TUE],
  ['de', 'ich bin Montag in Berlin >> sowie Dienstag', MON, TUE],
  ['fr', 'je suis à Berlin lundi >> ainsi que mardi', MON, TUE],
  ['fr', 'je suis à Berlin lundi >> mardi en plus', MON, TUE],
  ['es', 'el lunes estoy en Berlín >> así como el martes', MON, TUE],
]);

describeStored('a question, a doubt or a condition after “too” adds nothing', [
  ['en', "I'm in Berlin on Monday >> Tuesday too, and who is in?", MON],
  ['en', "I'm in Berlin on Monday >> Tuesday too, maybe Wednesday on leave", MON],
  ['en', "I'm in Berlin on Monday >> Tuesday too, and Wednesday on leave?", MON],
  ['de', 'ich bin Montag in Berlin >> Dienstag auch, und Anna am Mittwoch frei', MON],
  ['fr', 'je suis à Berlin lundi >> mardi aussi, et mercredi en congé si possible', MON],
]);
