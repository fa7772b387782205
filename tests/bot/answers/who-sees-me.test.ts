import { describeAnswers } from '../describe-answers.ts';
import { openWorld } from '../dialogues/world.ts';

describeAnswers('whether somebody sees the writer', openWorld, {
  en: [
    ['can the boston team see me', 'Everybody in your organisation'],
    ['does anna berg see when i arrive', 'Everybody in your organisation', '!Anna'],
    ['is tom able to see my arrival time', 'Everybody in your organisation', '!Tom'],
    ['will tom know when I get in', 'Everybody in your organisation'],
    ['does tom see when i am remote', 'Everybody in your organisation'],
    ['can someone called Zorro see me', 'Everybody in your organisation'],
    ['can i see tom', 'Tom Fischer has been in Boston'],
  ],
  de: [
    ['sieht Tom meine Ankunftszeit', 'Alle in Ihrer Organisation', '!Tom'],
    ['kann Tom sehen, wo ich bin?', 'Alle in Ihrer Organisation'],
    ['sieht mich das Team in Boston', 'Alle in Ihrer Organisation'],
    ['sehen die Kollegen in Boston, wann ich komme?', 'Alle in Ihrer Organisation'],
    ['sehe ich Tom in Boston?', 'Tom Fischer'],
  ],
  fr: [
    ['est-ce que tom voit quand j’arrive', 'Dans votre organisation, toute personne', '!Tom'],
    ['est-ce que l’équipe de boston me voit', 'Dans votre organisation, toute personne'],
    ['tom peut-il voir où je suis ?', 'Dans votre organisation, toute personne', '!Tom'],
    ['où est tom ?', 'Tom Fischer'],
  ],
  es: [
    ['tom puede ver a qué hora llego', 'En su organización', '!Tom'],
    ['¿puede tom ver dónde estoy?', 'En su organización', '!Tom'],
    ['¿me ven los de boston?', 'En su organización'],
    ['¿a qué hora llega tom?', 'Tom Fischer'],
  ],
});
