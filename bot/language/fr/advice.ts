import type { Language } from '../language.ts';

/** Words for asking whether to come on a day: `attend` is what is in question, `wise` what is asked about it. */
export const advice = {
  attend:
    '((de|que|a|a ce que|pour|je|se|me|plutot)* (venir|vienne|viens|aller|aille|vais|y aller|passer|passe|deplacer|deplace|pointer|pointe|rester|reste|bosser|travailler|teletravailler|descendre|monter|faire (le|la)? (trajet|deplacement|voyage)) (<places>|<home>|<remote>|la)*)',
  wise: '((bonne|mauvaise|super)? idee|utile|raisonnable|judicieux|sage|malin|pertinent|opportun|interessant|conseille|recommande|necessaire|inutile|bete|idiot|mieux|preferable|jouable|rentable|intelligent|sense|benefique)',
} as const satisfies Language['fragments'];
