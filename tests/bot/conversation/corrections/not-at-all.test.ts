import { describeAnswers } from '../../describe-answers.ts';
import { describeStored } from '../../describe-stored.ts';
import { openWorld } from '../../dialogues/world.ts';

const BOSTON = 'boston 26 Nov, 06:00 – 27 Nov, 06:00';

describeStored('a plan is taken back, since the writer does not come at all', [
  ['en', "I'm in boston on thursday >> forget it, I'm not coming at all"],
  ['en', "I'm in boston on thursday >> not coming in at all"],
  ['de', 'ich bin donnerstag in boston >> vergiss es, ich komm gar nicht'],
  ['de', 'ich bin donnerstag in boston >> ich komme doch überhaupt nicht'],
  ['fr', 'je suis à boston jeudi >> oublie, je ne viens pas du tout'],
  ['es', 'estoy en boston el jueves >> olvídalo, no voy'],
  ['en', "I'm in boston on thursday >> forget it, I'm not coming at all >> undo", BOSTON],
  // A question, somebody else, and an answer between them.
  ['en', "I'm in boston on thursday >> am I not coming at all?", BOSTON],
  ['en', "I'm in boston on thursday >> Anna is not coming at all", BOSTON],
  ['de', 'ich bin donnerstag in boston >> wer ist da >> ich komm gar nicht', BOSTON],
  ['fr', 'je suis à boston jeudi >> Anna ne vient pas du tout', BOSTON],
  ['es', 'estoy en boston el jueves >> Anna no va para nada', BOSTON],
]);

describeAnswers('a plan that is taken back is named', openWorld, {
  en: [["I'm in boston on thursday >> forget it, I'm not coming at all", 'Taken back: in Boston on Thursday 26 November']],
});
