import type { Subject } from './short-turns.ts';

const EN = /^Nick Leeson will see that you follow/;
const DE = /^Nick Leeson sieht dann, dass Sie folgen/;
const FR = /^Nick Leeson verra que vous suivez/;
const ES = /^Nick Leeson verá que usted sigue/;

/** Follows of the person of the last answer, by a pronoun or by no word. If nobody was named before, the bot asks who is meant. */
export const TELLING_WHEN: Subject = {
  en: [
    ['is nick in? >> tell me when he shows up', EN],
    ['where is nick >> give me a shout when he does', EN],
    ['is nick in >> let me know when he does', EN],
    ['is nick in >> lmk when hes here', EN],
    ['is nick in >> ok tell me wen he gets here', EN],
    ['is nick in >> give me a shout when he turns up', EN],
    ['is nick in >> can you tell me when they come in', EN],
    ['is nick in >> tell me if he shows up', EN],
    ['is nick in >> keep me posted', EN],
    ['is nick in >> then let me know', EN],
    ['is nick in tomorrow >> tell me when he shows up', EN],
    ['is may in >> is nick in >> ping me once he does', EN],
    ['tell me when he shows up', /^Whom do you mean\? Say the name\.$/],
    ['tell me when she arrives >> nick', EN],
    ['where is nick >> tell me if he is in', /^Nothing has been seen of Nick Leeson today/],
    ['let me know', /^I did not understand that/],
  ],
  de: [
    ['ist nick da? >> sag bescheid wenn er da ist', DE],
    ['ist nick da >> sagst du mir bescheid wenn er reinkommt', DE],
    ['ist nick da >> sag bescheid wenns soweit ist', DE],
    ['ist nick da >> sag mir bitte wenn er da ist', DE],
    ['ist nick da >> bescheid wenn er kommt bitte', DE],
    ['ist nick da >> dann sag bescheid', DE],
    ['ist nick da >> halt mich auf dem laufenden', DE],
    ['wo ist nick >> sag bescheit wenn er da ist', DE],
    ['sag bescheid wenn er da ist >> nick', DE],
    ['sag bescheid wenn er auftaucht', /^Wen meinen Sie\? Nennen Sie den Namen\.$/],
  ],
  fr: [
    ['nick est là ? >> préviens-moi quand il arrive', FR],
    ['nick est la >> fais moi signe des quil est la', FR],
    ['nick est là >> ecris moi quand il sera arrivé', FR],
    ['nick est là >> tiens moi au courant', FR],
    ['nick est là >> préviens moi alors', FR],
    ['où est nick >> previen moi quand il arive', FR],
    ['préviens-moi quand il arrive', /^De qui parlez-vous/],
  ],
  es: [
    ['está nick? >> avísame cuando llegue', ES],
    ['esta nick >> avisame cuando llege', ES],
    ['está nick? >> dime cuando esté', ES],
    ['está nick? >> me avisas cuando venga?', ES],
    ['está nick? >> mándame un mensaje cuando llegue', ES],
    ['está nick? >> puedes avisarme en cuanto aparezca', ES],
    ['dónde está nick >> pues avisame', ES],
    ['está nick? >> mantenme al tanto', ES],
    ['avísame cuando llegue >> nick', ES],
    ['avísame cuando llegue', /^¿A quién se refiere\? Dígame el nombre\.$/],
    ['dime si esta zoe', /^Sí: Zoë Schröder está en Berlin/],
  ],
};
