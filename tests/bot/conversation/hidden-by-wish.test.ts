import { describeStored } from '../describe-stored.ts';

const TODAY = 'hidden 20 Nov, 10:00 – 21 Nov, 00:00';
const MONDAY = 'hidden 23 Nov, 00:00 – 24 Nov, 00:00';

describeStored('a polite wish to be hidden is a request', [
  ['en', 'I wish to be hidden today', TODAY],
  ['en', 'on Monday I wish to stay off the radar', MONDAY],
  ['en', 'I desire to remain incognito today', TODAY],
  ['en', 'I would prefer not to be displayed today', TODAY],
  ['en', 'my wish is to be hidden from my colleagues today', TODAY],
  ['en', 'I wish you to hide me today', TODAY],
  ['de', 'ich wünsche heute verborgen zu sein', TODAY],
  ['de', 'am Montag wünsche ich nicht angezeigt zu werden', MONDAY],
  ['de', 'ich wäre heute gern unsichtbar', TODAY],
  ['de', 'ich hätte gern, dass du mich heute verbirgst', TODAY],
  ['fr', 'je désire être invisible aujourd’hui', TODAY],
  ['fr', 'je souhaiterais ne pas apparaître lundi', MONDAY],
  ['fr', 'je souhaite que vous me masquiez aujourd’hui', TODAY],
  ['fr', 'mon souhait est d’être masqué aujourd’hui', TODAY],
  ['es', 'deseo estar oculto hoy', TODAY],
  ['es', 'me gustaría estar oculta hoy', TODAY],
  ['es', 'mi deseo es permanecer oculto el lunes', MONDAY],
  ['es', 'desearía que me ocultes hoy', TODAY],
]);

describeStored('other wishes about being hidden change nothing', [
  ['en', 'I wish I were hidden'],
  ['en', 'I wish I could hide today'],
  ['en', 'I wish not to be hidden today'],
  ['en', 'I wish to be hidden if Anna comes'],
  ['en', 'do I wish to be hidden?'],
  ['en', 'I wish Anna was hidden'],
  ['en', 'I wish Tim was hidden'],
  ['en', 'I wish Qwert was hidden'],
  ['en', 'I wish to be in Berlin tomorrow'],
  ['de', 'ich wünschte, ich wäre unsichtbar'],
  ['de', 'ich wünsche heute nicht verborgen zu sein'],
  ['de', 'Anna wünscht heute verborgen zu sein'],
  ['de', 'ich wäre lieber unsichtbar gewesen'],
  ['fr', 'je souhaite ne pas être masqué aujourd’hui'],
  ['fr', 'je ne souhaite pas que tu me masques'],
  ['fr', 'si seulement j’étais invisible'],
  ['fr', 'Anna souhaite être masquée aujourd’hui'],
  ['es', 'no deseo estar oculto hoy'],
  ['es', 'no quisiera estar oculto hoy'],
  ['es', 'no me gustaría que me ocultes hoy'],
  ['es', 'ojalá fuera invisible'],
  ['es', 'deseo que Tom esté oculto'],
]);
