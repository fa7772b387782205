import type { OnlySaidBySubject } from './only-said.ts';

const WISH = { en: /^That is a wish, or it depends/, de: /^Das ist ein Wunsch/, fr: /^C’est un souhait/, es: /^Es un deseo/ };
const HEARSAY = {
  en: /^That is what others say/,
  de: /^Das sagen andere/,
  fr: /^C’est ce que disent les autres/,
  es: /^Eso lo dicen otros/,
};

const REMOTE_TOMORROW = 'remote 21 Nov, 00:00 – 22 Nov, 00:00';

/** Thoughts aloud: nothing is stored, and nothing is offered. */
export const MUSINGS: OnlySaidBySubject = {
  'what others say': {
    en: [
      ['rumour has it we’re all home next week', HEARSAY.en],
      ['word is we’re remote on friday', HEARSAY.en],
      ['apparently we’re all remote tomorrow', HEARSAY.en],
      ['rumour has it we’re all home >> yes', /^I do not remember/],
      ['rumour has it Anna Berg is remote tomorrow', /^Where somebody else is, only administrators say/],
      ['rumour has it Xylo Quux is remote tomorrow', /^Where somebody else is, only administrators say/],
      ['apparently nobody is in', /\*\*In the office now/],
      ['I’m remote tomorrow', /^Noted/, REMOTE_TOMORROW],
    ],
    de: [
      ['es heißt wir sollen ab morgen alle heim', HEARSAY.de],
      ['man munkelt, wir sind ab Montag alle im Homeoffice', HEARSAY.de],
      ['angeblich ist niemand da', /\*\*Jetzt im Büro/],
      ['laut wer ist in Berlin', /\*\*Berlin/],
    ],
    fr: [
      ['il paraît qu’on sera tous en télétravail vendredi', HEARSAY.fr],
      ['le bruit court qu’on est tous en télétravail demain', HEARSAY.fr],
    ],
    es: [
      ['se comenta que el viernes teletrabajamos todos', HEARSAY.es],
      ['dicen por ahí que mañana teletrabajamos todos', HEARSAY.es],
    ],
  },
  'a wish, a doubt or a sigh': {
    en: [
      ['I should really show my face in berlin sometime', WISH.en],
      ['lol I should just put a bed in here', WISH.en],
      ['hoping to be in berlin on friday', WISH.en],
      ['can’t be bothered to go in tomorrow', WISH.en],
      ['can’t be bothered to go in tomorrow >> yes', /^I do not remember/],
      ['can’t be bothered, who is in berlin', /\*\*Berlin/],
    ],
    de: [
      ['hoffentlich schaff ichs freitag nach berlin', WISH.de],
      ['ich hoffe ich komme am montag nach berlin', WISH.de],
      ['ich müsste mich mal wieder in berlin blicken lassen', WISH.de],
      ['null bock auf büro morgen', WISH.de],
      ['ich würde gern wissen wer in berlin ist', /\*\*Berlin/],
      ['ich hätte gern eine liste der leute in berlin', /\*\*Berlin/],
    ],
    fr: [
      ['j’espère pouvoir venir vendredi', WISH.fr],
      ['jeudi ce n’est pas sûr que je vienne', WISH.fr],
      ['pas sûr de venir lundi', WISH.fr],
      ['je me tâte pour berlin la semaine prochaine', WISH.fr],
      ['autant planter ma tente ici mdr', WISH.fr],
      ['j’ai la flemme, je suis en télétravail demain', /^C’est noté/, REMOTE_TOMORROW],
    ],
    es: [
      ['espero poder ir el viernes', WISH.es],
      ['me estoy pensando lo de berlin la semana que viene', WISH.es],
      ['no sé si iré el jueves', WISH.es],
      ['qué ganas de quedarme en casa mañana', WISH.es],
      ['estoy en remoto mañana', /^Anotado/, REMOTE_TOMORROW],
    ],
  },
};
