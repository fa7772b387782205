import { describeAnswers } from '../describe-answers.ts';
import { openWorld } from '../dialogues/world.ts';

const SICK = 'Who is sick I do not know';
const ADMIN = 'only administrators say';

describeAnswers('what is asked and ordered of somebody in few words', openWorld, {
  en: [
    ['otto off sick?', SICK],
    ['xaver off sick?', SICK],
    ['tim sick?', SICK],
    ['zoë out sick today?', SICK],
    ['xaver off?', 'I can’t find anyone called “xaver”'],
    ['tim home?', 'I can’t find anyone called “tim”'],
    ['zoë home?', 'No: Zoë Schröder has been in Berlin'],
    ['zoë off sick', ADMIN],
    ['report xaver sick', ADMIN],
    ['call tim in sick', ADMIN],
    ['sign zoë off sick', ADMIN],
    ['day off tomorrow', 'you are on leave tomorrow'],
    ['tomorrow off?', '“I’m on leave tomorrow”'],
  ],
  de: [
    ['kannst du xaver krankmelden', 'gibt nur die Administration an'],
    ['Zoë bitte abmelden', 'gibt nur die Administration an'],
    ['ich möchte mich krankmelden', '!gibt nur die Administration an'],
  ],
  fr: [
    ['tu peux déclarer kofi absent', 'Seule l’administration indique'],
    ['peux-tu déclarer zoë malade ?', 'Seule l’administration indique'],
    ['signaler tim absent demain', 'Seule l’administration indique'],
  ],
  es: [
    ['dar de baja a callum', 'solo lo indica la administración'],
    ['puedes dar de baja a zoë', 'solo lo indica la administración'],
    ['darme de baja', '!solo lo indica la administración'],
    ['da de baja la pregunta de la mañana', '!solo lo indica la administración'],
  ],
});
