import { describeAnswers } from '../../describe-answers.ts';
import { describeStored } from '../../describe-stored.ts';
import { openWorld } from '../../dialogues/world.ts';

const REMOTE = 'remote 23 Nov, 00:00 – 24 Nov, 00:00';

describeStored('a plan that is given up, after words of a correction', [
  ['de', 'montag remote >> ach quatsch, montag fällt bei mir ganz aus'],
  ['de', 'montag remote >> ach quatsch, montag fällt bei mir ganz aus >> rückgängig', REMOTE],
  ['de', 'montag remote >> montag fällt leider komplett flach'],
  ['en', 'remote monday >> oh no, monday is cancelled'],
  ['fr', "télétravail lundi >> ah non, lundi tombe à l'eau"],
  ['es', 'remoto el lunes >> ay no, el lunes se cancela'],
  // Another day, a question, and another matter.
  ['de', 'montag remote >> ach quatsch, dienstag fällt aus', REMOTE],
  ['de', 'montag remote >> nein, fällt montag aus?', REMOTE],
  ['de', 'montag remote >> nein, montag fällt die bahn aus', REMOTE],
  ['de', 'montag remote >> nein, montag in Berlin', 'berlin 23 Nov, 00:00 – 24 Nov, 00:00'],
]);

describeAnswers('a correction that changes nothing says what is noted', openWorld, {
  en: [['remote monday >> no, remote monday', 'This is noted: you are', '!instead of']],
  de: [['montag remote >> nein, montag homeoffice', 'Notiert ist: Sie sind', '!Berichtigt']],
  fr: [['télétravail lundi >> non, télétravail lundi', 'C’est noté ainsi', '!avant']],
  es: [['remoto el lunes >> no, remoto el lunes', 'Está anotado: está', '!antes']],
});
