import type { ConsentWords } from '../language.ts';

export const consent: ConsentWords = {
  agrees: [
    '(oui|ouais|ouep|ouip|yes|yep|yeah|o|ok|okay|oki|dac|daccord|d accord|entendu|parfait|parfaitement|super|nickel|impeccable|impec|top|volontiers|évidemment|absolument|carrément|exact|exactement|certainement|assurément|bien|go|banco|adjugé|soit|vendu|affirmatif|génial|excellent)',
    '(bien sûr|bien entendu|tout à fait|avec plaisir|très bien|sans problème|sans souci|marché conclu|pourquoi pas|cest parti|feu vert|si si|à merveille)',
    '(aucun|pas de|zéro|il n y a (pas de|aucun)|y a (pas de|aucun)) (souci|soucis|problème|problèmes|inconvénient|objection|prob|pb) (pour moi|de mon côté|avec ça)*',
    '(pas d|aucune|sans) objection',
    '(ça|cela) (me)? (va|convient|marche|roule|joue|passe|gaze|arrange) (pour moi)? (très bien|bien|parfaitement|tout à fait|aussi)*',
    'cest (tout)? (à fait)? (bon|ok|okay|parfait|d accord|daccord|nickel|très bien|bien|entendu|oui|ça|bien ça|acceptable) (pour moi)?',
    'pour moi (cest|ça|cela)? (tout)? (ok|bon|va|oui|me va|convient|parfait)',
    'je (suis|serais) (tout à fait)? (d accord|daccord|ok|partant|partante|pour)',
    'je (le)? (confirme|valide|accepte|consens|autorise)',
    'je (n|ne)? (ai|vois|y vois) (rien contre|rien à redire|(pas d|aucun|aucune) (inconvénient|objection|problème))',
    '(fais|faites) (donc)? (le|ça|cela|comme ça|donc) (donc|comme ça)?',
    '(vas|allez|allons) y',
    'on (fait|y va|procède) (comme ça|ça)?',
    '(ça|cela) (ne)? (me|m) (dérange|gêne|embête|ennuie) pas',
    '(il|elle) peut (le)? (voir|savoir)',
    '(tu|vous) (peux|pouvez) (y aller|le faire)?',
  ],
  beside: [
    '(merci|merci beaucoup|stp|svp|s il te plaît|s il vous plaît|alors|donc|bon|bah|ben|eh bien|allez|et|ah|oh|hein|compris|reçu|indoors|vraiment|beaucoup|moi|pour moi|de mon côté|pour ma part|avec ça|comme ça)',
    '(écris|écrivez|préviens|prévenez|avertis|dis le|dites le) moi (quand (il|elle) (est|arrive|sera) (là|au bureau)?)?',
    '(suis|suivez) (le|la)',
  ],
};
