import { describeAnswers } from '../../describe-answers.ts';
import { describeStored } from '../../describe-stored.ts';
import { openWorld } from '../../dialogues/world.ts';

const TODAY = 'leave 20 Nov, 10:00 – 21 Nov, 00:00';
const TOMORROW = 'leave 21 Nov, 00:00 – 22 Nov, 00:00';
const MONDAY = 'leave 23 Nov, 00:00 – 24 Nov, 00:00';
const REMOTE = 'remote 21 Nov, 00:00 – 22 Nov, 00:00';

describeStored('a day on which the writer does not come either', [
  ['en', 'sick today >> not tomorrow either', TODAY, TOMORROW],
  ['en', 'sick today >> nor tomorrow', TODAY, TOMORROW],
  ['en', "sick today >> I'm not coming in tomorrow either", TODAY, TOMORROW],
  ['en', "off today >> won't be in on Monday either", TODAY, MONDAY],
  ['de', 'krank heute >> morgen auch nicht', TODAY, TOMORROW],
  ['de', 'krank heute >> morgen komm ich auch nicht', TODAY, TOMORROW],
  ['de', 'heute Urlaub >> am Montag bin ich auch nicht da', TODAY, MONDAY],
  ['fr', "en congé aujourd'hui >> demain non plus", TODAY, TOMORROW],
  ['fr', "malade aujourd'hui >> je ne viens pas demain non plus", TODAY, TOMORROW],
  ['fr', "malade aujourd'hui >> lundi non plus", TODAY, MONDAY],
  ['es', 'estoy enfermo hoy >> mañana tampoco', TODAY, TOMORROW],
  ['es', 'estoy enfermo hoy >> mañana tampoco voy', TODAY, TOMORROW],
  ['es', 'estoy enfermo hoy >> el lunes tampoco voy a la oficina', TODAY, MONDAY],
  // Without leave before it, no plan is taken back, and nothing is stored.
  ['en', 'remote tomorrow >> who is in >> not tomorrow either', REMOTE],
  ['de', 'morgen remote >> wer ist da >> morgen auch nicht', REMOTE],
  ['fr', 'télétravail demain >> qui est là >> demain non plus', REMOTE],
  ['es', 'remoto mañana >> quién está >> mañana tampoco', REMOTE],
  // A doubt.
  ['es', 'estoy enfermo hoy >> mañana quizá tampoco', TODAY],
  ['es', 'estoy enfermo hoy >> quizá el lunes tampoco', TODAY],
  ['de', 'krank heute >> morgen wohl auch nicht', TODAY],
  ['en', 'sick today >> maybe not tomorrow either', TODAY],
  ['fr', "malade aujourd'hui >> demain peut-être non plus", TODAY],
  // A question, somebody else, and another place.
  ['en', 'sick today >> not tomorrow either?', TODAY],
  ['en', "sick today >> Anna isn't coming tomorrow either", TODAY],
  ['de', 'krank heute >> morgen auch nicht?', TODAY],
  ['de', 'krank heute >> Anna kommt morgen auch nicht', TODAY],
  ['fr', "malade aujourd'hui >> demain non plus ?", TODAY],
  ['es', 'estoy enfermo hoy >> Anna mañana tampoco va', TODAY],
]);

describeAnswers('a day on which the writer does not come either, without leave before it', openWorld, {
  en: [['remote today >> not tomorrow either', 'where you are instead']],
  fr: [['télétravail demain >> qui est là >> demain non plus', 'où vous êtes', '!Annulé']],
});
