import { describeAnswers } from '../../describe-answers.ts';
import { describeStored } from '../../describe-stored.ts';
import { openWorld } from '../../dialogues/world.ts';

const WEEK = 'remote 23 Nov, 00:00 – 30 Nov, 00:00';
const WITHOUT = ['remote 23 Nov, 00:00 – 25 Nov, 00:00', 'remote 26 Nov, 00:00 – 30 Nov, 00:00'] as const;
const IN_BERLIN = 'berlin 25 Nov, 00:00 – 26 Nov, 00:00';
const ON_LEAVE = 'leave 25 Nov, 00:00 – 26 Nov, 00:00';

describeStored('a day is excepted from the last statement', [
  ['en', "I'm remote next week >> except Wednesday", ...WITHOUT],
  ['en', "I'm remote next week >> but not on Wednesday", ...WITHOUT],
  ['en', "I'm remote next week >> all but Wednesday please", ...WITHOUT],
  ['en', "I'm remote next week >> how full is Berlin? >> apart from Wednesday", ...WITHOUT],
  ['en', "I'm remote next week >> except Wednesday >> undo", WEEK],
  ['en', "I'm remote Mon, Tue and Wed >> except Tue", 'remote 23 Nov, 00:00 – 24 Nov, 00:00', 'remote 25 Nov, 00:00 – 26 Nov, 00:00'],
  // The day is one of that statement.
  ['en', "I'm on leave 7 to 11 December >> except Wednesday", 'leave 7 Dec, 00:00 – 9 Dec, 00:00', 'leave 10 Dec, 00:00 – 12 Dec, 00:00'],
  ['de', 'nächste Woche bin ich remote >> nur nicht Mittwoch', ...WITHOUT],
  ['de', 'nächste Woche bin ich remote >> außer am Mittwoch', ...WITHOUT],
  ['de', 'nächste Woche bin ich remote >> aber nicht am Mittwoch', ...WITHOUT],
  ['fr', 'la semaine prochaine je suis en télétravail >> sauf mercredi', ...WITHOUT],
  ['fr', 'la semaine prochaine je suis en télétravail >> mais pas mercredi', ...WITHOUT],
  ['es', 'la semana que viene estoy en remoto >> menos el miércoles', ...WITHOUT],
  ['es', 'la semana que viene estoy en remoto >> pero no el miércoles', ...WITHOUT],
]);

describeStored('something else holds on a day of the last statement', [
  ['en', "I'm remote next week >> but Wednesday in Berlin", WEEK, IN_BERLIN],
  ['en', "I'm remote next week >> except Wednesday, Berlin then", WEEK, IN_BERLIN],
  ['en', "I'm remote next week >> but Wednesday I'm on leave", WEEK, ON_LEAVE],
  ['de', 'nächste Woche bin ich remote >> Mittwoch aber in Berlin', WEEK, IN_BERLIN],
  ['de', 'nächste Woche bin ich remote >> aber Mittwoch bin ich im Urlaub', WEEK, ON_LEAVE],
  ['fr', 'la semaine prochaine je suis en télétravail >> mais mercredi à Berlin', WEEK, IN_BERLIN],
  ['fr', 'la semaine prochaine je suis en télétravail >> par contre mercredi je suis en congé', WEEK, ON_LEAVE],
  ['es', 'la semana que viene estoy en remoto >> pero el miércoles en Berlín', WEEK, IN_BERLIN],
  ['es', 'la semana que viene estoy en remoto >> el miércoles en cambio en Berlín', WEEK, IN_BERLIN],
]);

describeStored('what excepts nothing changes nothing', [
  ['en', "I'm remote next week >> except Wednesday?", WEEK],
  ['en', "I'm remote next week >> except maybe Wednesday", WEEK],
  ['en', "I'm remote next week >> except Anna", WEEK],
  ['en', "I'm remote tomorrow >> except Wednesday", 'remote 21 Nov, 00:00 – 22 Nov, 00:00'],
  ['en', 'who is in next week? >> except Wednesday'],
  ['de', 'nächste Woche bin ich remote >> außer vielleicht Mittwoch', WEEK],
  ['fr', 'la semaine prochaine je suis en télétravail >> sauf peut-être mercredi', WEEK],
  ['es', 'la semana que viene estoy en remoto >> ¿menos el miércoles?', WEEK],
]);

describeAnswers('the answer says which days end and which stay', openWorld, {
  en: [["I'm remote next week >> except Wednesday", 'Taken back: working remotely on Wednesday 25 November', 'Still noted', 'Undo']],
  de: [['nächste Woche bin ich remote >> außer Mittwoch', 'Zurückgenommen: am Mittwoch', 'Weiterhin notiert']],
});
