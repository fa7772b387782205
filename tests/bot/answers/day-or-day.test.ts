import { describeAnswers } from '../describe-answers.ts';
import { openWorld } from '../dialogues/world.ts';

/** Today is Friday, 20 November 2026. */
describeAnswers('a question about one day or another is about both', openWorld, {
  en: [
    ['is tom in tuesday or wednesday', 'Tuesday 24 November or Wednesday 25 November'],
    ['is anna berg in on monday or on thursday?', 'Anna Berg', 'Monday 23 November or Thursday 26 November'],
    ['was tom in on monday or tuesday', 'Monday 16 November', 'Tuesday 17 November'],
    ['who is in berlin on monday or tuesday', 'Monday 23 November', 'Tuesday 24 November', 'in Berlin'],
    ['I’m in Berlin on monday or on tuesday', 'Which one is it', '!Noted'],
    ['should i come in tuesday or wednesday', 'your team'],
    ['is tom in berlin or boston on monday', 'Monday 23 November', '!Tuesday'],
  ],
  de: [
    ['kommt Tom Dienstag oder Mittwoch', 'Dienstag, 24. November oder Mittwoch, 25. November'],
    ['ist May am Montag oder am Donnerstag da?', 'May Chen', 'Montag, 23. November oder Donnerstag, 26. November'],
    ['war Tom gestern oder vorgestern da?', 'Donnerstag, 19. November', 'Mittwoch, 18. November'],
  ],
  fr: [
    ['est-ce que tom vient lundi ou mardi', 'lundi 23 novembre ou mardi 24 novembre'],
    ['qui vient jeudi ou mardi', 'jeudi 26 novembre', 'mardi 24 novembre'],
  ],
  es: [
    ['viene tom el martes o el jueves', 'martes, 24 de noviembre o jueves, 26 de noviembre'],
    ['quién viene el lunes o el martes', 'lunes, 23 de noviembre', 'martes, 24 de noviembre'],
  ],
});
