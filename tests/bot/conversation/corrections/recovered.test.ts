import { describeStored } from '../../describe-stored.ts';

const LEAVE = 'leave 20 Nov, 10:00 – 21 Nov, 00:00';
const TOMORROW = 'remote 21 Nov, 00:00 – 22 Nov, 00:00';

describeStored('leave is taken back because the writer is well again', [
  ['en', "I'm sick today >> forget that, feeling better"],
  ['en', 'remote tomorrow >> off sick today >> never mind, I am fine again', TOMORROW],
  ['en', "I'm sick today >> scratch that, feeling much better"],
  ['en', "I'm sick today >> feeling better, forget it"],
  ['de', 'ich bin krank >> doch nicht, bin wieder fit'],
  ['de', 'ich bin krank >> vergiss es, mir geht es besser'],
  ['de', 'ich bin krank >> bin wieder gesund, vergiss das'],
  ['fr', 'je suis malade >> laisse tomber, ça va mieux'],
  ['fr', 'je suis malade >> finalement non, je me sens mieux'],
  ['es', 'estoy enfermo >> olvídalo, ya estoy bien'],
  ['es', 'estoy enfermo >> al final no, me encuentro mejor'],
]);

describeStored('being well alone, a question or another statement takes back nothing', [
  ['en', "I'm sick today >> feeling better", LEAVE],
  ['en', "I'm sick today >> forget that, feeling better?", LEAVE],
  ['en', "I'm sick today >> hope Anna is feeling better", LEAVE],
  ['en', 'remote tomorrow >> feeling better', TOMORROW],
  ['de', 'ich bin krank >> bin bald wieder fit', LEAVE],
  ['de', 'ich bin krank >> noch nicht wieder fit', LEAVE],
  ['fr', 'je suis malade >> ça va mieux', LEAVE],
  ['es', 'estoy enfermo >> ya estoy mejor', LEAVE],
]);

describeStored('days in a named week, apart from it', [
  ['en', "next week I'm remote Tue to Thu", 'remote 24 Nov, 00:00 – 27 Nov, 00:00'],
  ['en', "next week I'm remote Tue–Thu", 'remote 24 Nov, 00:00 – 27 Nov, 00:00'],
  ['en', "the week after next I'm remote Tue–Thu", 'remote 1 Dec, 00:00 – 4 Dec, 00:00'],
  ['de', 'nächste Woche bin ich Di bis Do remote', 'remote 24 Nov, 00:00 – 27 Nov, 00:00'],
  ['fr', 'la semaine prochaine je suis en télétravail du mardi au jeudi', 'remote 24 Nov, 00:00 – 27 Nov, 00:00'],
  ['es', 'la semana que viene estoy en remoto de martes a jueves', 'remote 24 Nov, 00:00 – 27 Nov, 00:00'],
]);
