import type { NoteRequestWords } from '../language.ts';

export const noteRequest: NoteRequestWords = {
  opens: [
    '(estceque)? (tu|vous|on) (peux|pouvez|pourrais|pourriez|pourrait|peut|veux|voulez|voudrais|voudriez)',
    '(peux|pouvez|pourrais|pourriez|pourrait|veux|voulez|voudriez) (tu|vous|on)',
    '(serait|est) (il|ce) (possible|que tu peux) (de|que)?',
    '(cest|ce serait) possible (de|que)?',
    'merci (de|d)',
    'veuillez',
    '(je)? (voudrais|aimerais|souhaite|souhaiterais|veux) (bien)? (que (tu|vous))?',
    '(auriez|aurais) (vous|tu) la gentillesse (de|d)',
    '(ca|cela) (te|vous) (derange|derangerait|ennuie|ennuierait) (de|d)',
    'il faudrait (que (tu|vous))?',
    '(stp|svp|s il te plait|s il vous plait)',
  ],
  tells: ['(tu|vous) (me|m)'],
  verbs: [
    '(etre)? (note|notee|inscrit|inscrite|marque|marquee|mis|mise|indique|indiquee|enregistre|enregistree|affiche|affichee|compte|comptee|declare|declaree)',
    '(enregistrer|enregistres|enregistrez|notes|mets|inscris|marques|indiques|saisir|saisis|declarer|declares|signaler|signales|afficher|prevoir|prevois|mentionner|renseigner|preciser)',
    '(dans|sur) (le|mon|l) (systeme|agenda|calendrier|statut|planning)',
  ],
  small: 'me, m, que, qu, bien, y',
  as: 'en tant, comme, de, d, pour, a, au',
  anywhere: 'comme, pour, moi, en tant',
  greets: 'bonjour, salut, hello, coucou, bonsoir, desole, desolee, pardon, ok, alors, bon, merci, et',
};
