import type { ConsentWords } from '../language.ts';

export const consent: ConsentWords = {
  agrees: [
    '(ja|jo|joa|jup|jep|jap|jawohl|yes|yep|j|klar|sicher|genau|richtig|gern|gerne|ok|okay|oki|okee|k|gut|prima|super|perfekt|passt|einverstanden|abgemacht|meinetwegen|natürlich|selbstverständlich|unbedingt|logisch|logo|freilich|gebongt|geritzt|gekauft|gemacht|top|bestens|wunderbar|definitiv|sicherlich)',
    '(von mir aus|in ordnung|auf jeden fall|alles klar|geht klar|geht in ordnung|geht okay|geht ok|passt schon|passt so|leg los|legen sie los|nur zu|warum nicht|sehr gern|sehr gerne|so ist es|immer gern|immer gerne|so soll es sein)',
    '(das|es)? (ist|wäre|klingt|geht) (für mich|mir|von mir aus|bei mir)* (voll|ganz|völlig|absolut|total|so|schon|sehr|vollkommen|durchaus)* (ok|okay|in ordnung|klar|gut|recht|prima|super|perfekt|fein|kein problem|kein thema) (für mich|so)*',
    '(das|es) (passt|geht) (mir|für mich|bei mir|so|schon|gut)*',
    'passt (mir|für mich|bei mir) (gut)?',
    '(mache|machen sie|tu|tun sie) (das|es|mal|ruhig|so|bitte|gern|gerne)*',
    'bitte (machen|tun)',
    '(so|das) machen wir (es|das|so)?',
    '(da)? (ich)? (habe|sehe)? (ich)? (damit|da)? (kein|keine|null) (problem|thema|ding|einwand|einwände|bedenken|stress|sache) (für mich|damit|dabei|dagegen)?',
    '(da)? (ich)? (habe)? (ich)? (da|damit)? nichts (dagegen|einzuwenden)',
    '(das)? (stört|juckt) mich nicht',
    '(das)? macht (mir)? (gar)? nichts',
    '(das)? (soll|darf|kann) (er|sie) (das|es)? (ruhig|gern|gerne)? (sehen|wissen|mitbekommen)',
    '(finde|find) ich (gut|ok|okay|in ordnung|super|prima)',
    'soll mir recht sein',
    '(ich)? (bin)? (ich)? (damit|da)? einverstanden',
    '(dem|da)? (ich)? stimme (ich)? (dem|da)? zu',
    '(das)? (darfst|kannst) du (gern|gerne|ruhig)? (machen|tun)?',
  ],
  beside: [
    '(bitte|danke|dir|dankeschön|vielen dank|danke schön|dann|also|mal|doch|ruhig|so|und|na|nun|jetzt|eben|halt|echt|sehr|verstanden|indoors|bot|ach|oh|damit|für mich|von meiner seite|meinerseits|aber)',
    '(schreibe|schreib|sage|sag|gib) mir (bescheid)? (wenn (er|sie) (da|hier|kommt) (ist)?)?',
    '(sage|sag|gib) bescheid',
    '(folge|folgen) (ihm|ihr|ihnen)',
  ],
};
