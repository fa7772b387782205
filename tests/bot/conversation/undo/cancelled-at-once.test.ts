import { describeStored } from '../../describe-stored.ts';

const TOMORROW = 'remote 21 Nov, 00:00 – 22 Nov, 00:00';

describeStored('a statement is taken back directly after it, or gets another day', [
  ['en', 'remote tomorrow >> cancel it'],
  ['en', 'remote tomorrow >> cancel that please'],
  ['en', 'remote tomorrow >> cancel it?', TOMORROW],
  ['en', 'remote tomorrow >> cancel the meeting', TOMORROW],
  ['es', 'mañana en remoto >> cancélalo'],
  ['es', 'mañana en remoto >> ¿cancélalo?', TOMORROW],
  ['de', 'Montag remote >> stattdessen Dienstag', 'remote 24 Nov, 00:00 – 25 Nov, 00:00'],
]);
