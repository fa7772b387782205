import { describeAnswers } from '../../describe-answers.ts';
import { describeStored } from '../../describe-stored.ts';
import { openWorld } from '../../dialogues/world.ts';

const TOMORROW = 'remote 21 Nov, 00:00 – 22 Nov, 00:00';
const MONDAY = 'remote 23 Nov, 00:00 – 24 Nov, 00:00';
const HIDDEN = 'hidden 21 Nov, 00:00 – 22 Nov, 00:00';

describeStored('the certain day is noted, and the doubtful one beside it is not', [
  ['en', 'I’m remote tomorrow, maybe Friday too', TOMORROW],
  ['en', 'remote Monday and perhaps Tuesday', MONDAY],
  ['en', 'remote tomorrow, probably Monday as well', TOMORROW],
  ['en', 'hide me tomorrow, maybe Monday too', HIDDEN],
  ['en', 'remote Monday, possibly Tuesday >> yes', MONDAY],
  ['en', 'remote Monday, Tuesday is still open >> yes', MONDAY],
  ['de', 'ich bin morgen im Homeoffice, vielleicht auch Montag', TOMORROW],
  ['de', 'Montag Homeoffice und womöglich Dienstag', MONDAY],
  ['de', 'blende mich morgen aus, eventuell auch Montag', HIDDEN],
  ['de', 'Montag Homeoffice, Mittwoch ist noch offen >> ja', MONDAY],
  ['fr', 'télétravail demain, peut-être lundi aussi', TOMORROW],
  ['fr', 'télétravail lundi et éventuellement mardi', MONDAY],
  ['fr', 'masque-moi demain, peut-être lundi aussi', HIDDEN],
  ['es', 'estoy en remoto mañana, quizá el lunes también', TOMORROW],
  ['es', 'remoto el lunes y tal vez el martes', MONDAY],
  ['es', 'ocúltame mañana, quizá el lunes también', HIDDEN],
  ['en', 'remote tomorrow, maybe Monday too >> undo'],
  // Nothing is certain: alternatives, denials, jokes, conditions, and days of the same statement.
  ['en', 'remote Monday, possibly Tuesday'],
  ['en', 'remote tomorrow, or maybe Monday'],
  ['en', 'maybe remote tomorrow, Monday too'],
  ['en', 'I might be remote tomorrow, maybe Monday too'],
  ['en', 'remote tomorrow, maybe Monday instead'],
  ['en', 'remote tomorrow, maybe Monday too, haha'],
  ['en', 'remote next week and maybe Wednesday too'],
  ['en', 'remote next week and maybe Friday'],
  ['en', 'if it rains I’m remote tomorrow, maybe Monday too'],
  ['en', 'remote tomorrow, maybe Monday too?'],
  ['en', 'Tom is remote tomorrow, maybe Monday too'],
  ['en', 'Tim is remote tomorrow, maybe Monday too'],
  ['en', 'Qwert is remote tomorrow, maybe Monday too'],
  ['de', 'vielleicht morgen remote, Montag auch'],
  ['de', 'morgen remote oder vielleicht Montag'],
  ['de', 'morgen remote, vielleicht doch lieber Montag'],
  ['fr', 'télétravail demain ou peut-être lundi'],
  ['fr', 'peut-être télétravail demain, lundi aussi'],
  ['es', 'remoto mañana o quizá el lunes'],
  ['es', 'quizá remoto mañana, el lunes también'],
]);

describeAnswers('the doubtful day is named', openWorld, {
  en: [['remote tomorrow, maybe Monday too', 'I did not note “maybe Monday too”, because that is not certain.']],
  de: [['morgen Homeoffice, vielleicht auch Montag', '„vielleicht auch Montag“ habe ich nicht notiert, weil das nicht sicher ist.']],
  fr: [['télétravail demain, peut-être lundi aussi', 'Je n’ai pas noté «\u202fpeut-être lundi aussi\u202f»\u202f: ce n’est pas certain.']],
  es: [['remoto mañana, quizá el lunes también', 'No he anotado «quizá el lunes también», porque no es seguro.']],
});
