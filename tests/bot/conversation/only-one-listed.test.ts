import { describeAnswers } from '../describe-answers.ts';
import { openWorld } from '../dialogues/world.ts';

/** Tom is the only one in Boston, Anna Bauer the only one who is remote; in Berlin there are several. */
describeAnswers('“he” or “she” after a list with one person', openWorld, {
  en: [
    ['who’s in boston >> when did he get in', 'Tom Fischer has been in Boston'],
    ['who’s in boston >> is he there tomorrow', 'Tom Fischer has not said anything about tomorrow'],
    ['who is remote >> is she in tomorrow', 'Anna Bauer has not said anything'],
    ['who is in marketing and in boston >> is he in', '!Tom Fischer'],
    ['who’s in berlin >> when did she get in', 'Whom do you mean'],
    ['who’s in boston >> and in berlin?', 'Berlin: ', 'May Chen'],
  ],
  de: [
    ['wer ist in boston >> seit wann ist er da', 'Tom Fischer ist seit'],
    ['wer ist in berlin >> seit wann ist sie da', 'Wen meinen Sie'],
  ],
  fr: [['qui est à boston >> il est arrivé quand ?', 'Tom Fischer est à Boston']],
  es: [['quién está en boston >> cuándo llegó', 'Tom Fischer está en Boston']],
});
