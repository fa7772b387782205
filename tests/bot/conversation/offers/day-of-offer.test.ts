import { describeAnswers } from '../../describe-answers.ts';
import { describeStored } from '../../describe-stored.ts';
import { openWorld } from '../../dialogues/world.ts';

const FRIDAY = 'berlin 27 Nov, 00:00 – 28 Nov, 00:00';
const MONDAY = 'remote 23 Nov, 00:00 – 24 Nov, 00:00';

describeStored('another day after the bot asked for the office, or offered a statement', [
  ['en', "I'll come on Thursday >> no, Friday >> Berlin", FRIDAY],
  ['en', "I'll come on Thursday >> Friday instead >> Berlin", FRIDAY],
  ['en', 'maybe remote on Thursday >> no, Monday >> yes', MONDAY],
  ['en', 'maybe remote on Thursday >> no, Monday'],
  ['de', 'ich komme am Donnerstag >> nee doch Freitag >> Berlin', FRIDAY],
  ['de', 'vielleicht Donnerstag remote >> nee, Montag >> ja', MONDAY],
  ['fr', 'je viens jeudi >> non, plutôt vendredi >> Berlin', FRIDAY],
  ['fr', 'je viens jeudi >> non, vendredi'],
  ['es', 'vengo el jueves >> no, mejor el viernes >> Berlin', FRIDAY],
  ['es', 'vengo el jueves >> no'],
]);

describeAnswers('the offer is for the new day, or for the new state on the offered day', openWorld, {
  en: [
    ["I'll come on Thursday >> no, Monday", 'Which one: Berlin or Boston'],
    ["I'll come on Thursday >> no, remote", 'remote Thursday 26 November'],
    ["I'll come on Thursday >> no, maybe Friday", 'Nothing was changed'],
  ],
  de: [['vielleicht Donnerstag remote >> nee, Montag', 'Montag, 23. November remote']],
});
