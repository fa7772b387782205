import { describeBusyWeek } from '../../busy-week.ts';

const NOTED = {
  en: 'I noted nothing from that',
  de: 'Davon habe ich nichts notiert',
  fr: 'Je n’en ai rien noté',
  es: 'De eso no he anotado nada',
};
const ALLOWED = { en: 'Whether you may', fr: 'd’en décider' };
const OF_OTHERS = {
  en: 'only administrators',
  de: 'nur die Administration',
  fr: 'Seule l’administration',
  es: 'solo lo indica la administración',
};

describeBusyWeek('doubts, wishes and regrets of the writer', {
  en: [
    ['not sure whether I’ll come tomorrow', NOTED.en],
    ['shame I can’t be there', NOTED.en],
    ['I might come on Thursday', 'That is a wish, or it depends'],
    ['maybe I’ll pop in later', NOTED.en],
    ['I almost came in', NOTED.en],
    ['can’t decide whether to come in', NOTED.en],
    ['may I work from home tomorrow?', ALLOWED.en, '!May Chen'],
    ['am I allowed to work from home', ALLOWED.en],
    // What can be offered is offered, and questions are answered.
    ['can I work from home on Friday', 'I’m remote on Friday'],
    ['is May in', 'May Chen has been in Berlin'],
    ['not sure whether Anna Berg is in', '!I noted nothing from that'],
    ['maybe I should ask who is in Berlin', '!I noted nothing from that'],
    ['I’d like to know who is in', 'In the office now'],
  ],
  de: [
    ['weiß nicht ob ich morgen komme', NOTED.de],
    ['schade dass ich nicht da sein kann', NOTED.de],
    ['vielleicht komme ich am Donnerstag', NOTED.de],
    ['fast wäre ich gekommen', NOTED.de],
    ['ich überlege ob ich Montag reinkomme', NOTED.de],
    ['ich wüsste gern wer da ist', '!Davon habe ich'],
  ],
  fr: [
    ['peut-être que je viendrai', NOTED.fr],
    ['j’ai failli venir', NOTED.fr],
    ['dommage que je ne puisse pas être là', NOTED.fr],
    ['est-ce que je peux télétravailler demain ?', ALLOWED.fr],
    ['j’hésite à venir demain', NOTED.fr],
    ['j’aimerais savoir qui est là', '!Je n’en ai rien noté'],
  ],
  es: [
    ['quizá vaya mañana', 'Es un deseo o depende de algo'],
    ['casi vengo', NOTED.es],
    ['qué pena no poder estar', NOTED.es],
    ['a lo mejor voy el lunes', NOTED.es],
    ['me gustaría saber quién está', '!De eso no he anotado'],
  ],
});

describeBusyWeek('what is said of a colleague for another day', {
  en: [
    ['Tom said he’d be remote tomorrow', OF_OTHERS.en, '!Boston'],
    ['I heard Nobody Known is on leave next week', OF_OTHERS.en],
    ['I think Anna Berg is in Berlin', 'Anna Berg has been in Berlin'],
  ],
  de: [['Tom meinte er ist morgen im Homeoffice', OF_OTHERS.de, '!Boston']],
  fr: [['Tom a dit qu’il serait en télétravail demain', OF_OTHERS.fr, '!Boston']],
  es: [['Tom dijo que mañana está en remoto', OF_OTHERS.es, '!Boston']],
});
