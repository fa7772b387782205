import { describeAnswers } from '../describe-answers.ts';
import { openWorld } from '../dialogues/world.ts';

/** Today is Friday, 20 November 2026. */
describeAnswers('how many of the named days the writer was in', openWorld, {
  en: [
    ['how many days was I in the office last week', 'Monday 9 November to Sunday 15 November', '!30 days'],
    ['how often was I in last week', 'Monday 9 November to Sunday 15 November', '!30 days'],
    ['how many days did I work from home last week', 'working remotely', 'Monday 9 November to Sunday 15 November'],
    ['how often am I in', '30 days'],
  ],
  de: [
    ['wie oft war ich letzte Woche da', 'Montag, 9. November bis Sonntag, 15. November', '!30'],
    ['wie viele Tage war ich seit Montag da', 'Montag, 16. November bis heute', '!30'],
    ['wie oft bin ich im Büro', '30'],
  ],
  fr: [['combien de jours étais-je au bureau la semaine dernière', 'du lundi 9 novembre au dimanche 15 novembre', '!30']],
});
