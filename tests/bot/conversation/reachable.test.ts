import { describeStored } from '../describe-stored.ts';

const REMOTE = 'remote 20 Nov, 10:00 – 21 Nov, 00:00';
const [REMOTE_TOMORROW, LEAVE_TOMORROW] = ['remote 21 Nov, 00:00 – 22 Nov, 00:00', 'leave 21 Nov, 00:00 – 22 Nov, 00:00'];

describeStored('how the writer can be reached changes nothing about a statement', [
  ['en', 'remote today but reachable on Teams', REMOTE],
  ['en', 'on leave tomorrow, available on mobile', LEAVE_TOMORROW],
  ['de', 'heute im Homeoffice, aber über Teams erreichbar', REMOTE],
  ['de', 'im Homeoffice, aber erreichbar', REMOTE],
  ['fr', 'en télétravail demain mais joignable sur Teams', REMOTE_TOMORROW],
  ['fr', 'absent demain, joignable au téléphone', LEAVE_TOMORROW],
  ['es', 'en casa, disponible por Teams', REMOTE],
  ['es', 'mañana en remoto, localizable en el móvil', REMOTE_TOMORROW],
]);

describeStored('how somebody can be reached is no statement', [
  ['en', 'reachable on Teams?'],
  ['en', 'reachable on Teams'],
  ['en', 'is Tom reachable'],
  ['en', 'Tom is reachable on Teams'],
  ['en', 'remote today but not reachable'],
  ['de', 'ist Tom über Teams erreichbar'],
  ['de', 'nicht erreichbar heute'],
  ['fr', 'Tom est joignable ?'],
  ['es', '¿está Tom disponible por Teams?'],
]);
