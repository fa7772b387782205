import type { IntentName } from '../intent-name.ts';
import type { Phrases } from '../language.ts';

/** What is usual, which place or day has most or least, and what is known of places. */
export const facts = {
  'usually-full': [
    '(cest|estce|est ce|ya|<where> est|<where>) (<usually>|trop|tres|assez|bien|il|elle|cest)* <full> <places>? <usually> <places>?',
    '<usually> (cest|<where> est|ya|estce) (<usually>|trop|tres|assez|bien|combien|du|de|beaucoup|comment)* (<full>|monde|gens|personnes) <places>?',
    '(ya|on est|vous etes|ils sont|combien on est|combien ya) (combien|du|de|beaucoup|trop|pas mal|souvent)* (monde|gens|personnes|collegues)? (<la>|<places>)? <usually> (<la>|<places>)?',
    '<usually> (on est|vous etes|ils sont|ya|combien) (combien|sont|on est|ya|de|vous etes)* (monde|gens|personnes|collegues|viennent)* (<la>|<places>)?',
    'combien (de)? (personnes|gens|monde|collegues)? (viennent|vient|sont|est) <usually> (<la>|<places>)?',
    '(quel est)? (le|la|l)? (taux|niveau|nombre|affluence|occupation|frequentation|effectif) (de|d)? (occupation|remplissage|personnes|gens|presents)? (moyen|moyenne|habituel|habituelle|normal|normale) <of>? <where>?',
  ],
  'quietest-day': [
    '(cest|quel est|quels sont|ya)? (quel|quels|le|les|un|quand) (jour|jours) (de la semaine)? (qui)? (est|sont|cest|ya|y a|a|ou ya|ou cest)? (il|elle)? (<where>)? (est)? <least> (<places>)?',
    '<where> (est|cest) (quel jour|quand) <least>',
    'quand (est|estce|cest|ya|estce que cest|est ce que ya) (<where>)? (cest|est|ya)? <least> <places>?',
    '(cest|quel est)? (quel|le) (meilleur)? jour pour (etre|bosser|travailler|etre au|avoir) (au)? (calme|tranquille|paix) <places>?',
  ],
  'fullest-day': [
    '(cest|quel est|quels sont|ya)? (quel|quels|le|les|un|quand) (jour|jours) (de la semaine)? (qui)? (est|sont|cest|ya|y a|a|ou ya|ou cest)? (il|elle)? (<where>)? (est)? <most> (<places>)?',
    '<where> (est|cest) (quel jour|quand) <most>',
    'quand (est|estce|cest|ya) (<where>)? (cest|est|ya)? <most> <places>?',
  ],
  'emptiest-place': [
    '(cest|quel est|ya|quels sont|a)? (quel|quelle|le|la|l|un|une|les|quels) <place> (qui)? (est|sont|cest|ya|a|ou ya|ou cest)? <least> <places>?',
    '(cest|quel est|ya)? (quel|quelle|le|la|l|un|une) <place> <least> <places>?',
    'ou (est|cest|ya|estce que cest|reste|on trouve|trouver|puis je trouver|je peux trouver|estce calme|cest le|sont) (le|la|un|de|des)* (<least>|<full-calm>|de la place|de place|des places libres|une place|un coin calme|un endroit calme|coin calme|places libres) <places>?',
    'ou (je|on|puis je) (peux|peut)? (bosser|travailler|etre|me mettre|m installer|s installer|se mettre)  (au)? (calme|tranquille) <places>?',
    '<place>? <least> <places>',
    '<place> <least>',
  ],
  'fullest-place': [
    '(cest|quel est|ya|quels sont|a)? (quel|quelle|le|la|l|un|une) <place> (qui)? (est|sont|cest|ya|a|ou ya|ou cest)? (<most>|plein|blinde|complet) <places>?',
    'ou (est|cest|ya|estce que cest) (le|la)* <most> <places>?',
    'ou (est|sont) (la plupart des|le plus de) (gens|personnes|collegues|monde) <places>?',
  ],
  'free-seats': [
    '(reste|ya|on a)? (encore|toujours)* (de la|une|des|la moindre) (place|places) <free>? (<la>|<places>)?',
    '(combien|cmb) (de|d)? <seats> (de)? (<free>|assises)? (reste|ya|restent|sont <free>|on a|il|encore|est)* <free>? (<la>|<places>)?',
    '(reste|ya|on a|avez vous|vous avez) (encore|bien|combien|quelques|assez)* (de|du|des|une|un|d)* <seats> <free>? (<la>|<places>)?',
    '(reste|ya) combien (de)? <seats> <free>? <places>?',
    '<seats> <free> <places>?',
    '<free> <seats> <places>?',
    '(le)? nombre (de)? <seats> <free>? <places>?',
    '(je|on) (peux|peut|pourrai|vais|aurai) (encore)? (trouver|avoir) (une|un|de la|des) <seats> <free>? (<places>)?',
    '<places> (ya|reste) (encore|des|de|une|un|combien)* <seats> <free>?',
  ],
  'which-places': [
    '(quels|quelles|quel|quelle) (sont)? (les|nos|vos|tes|tous les)* (bureaux|sites|etages|agences|locaux|batiments|lieux|endroits|implantations) (ya|il|on a|vous avez|tu connais|existent|sont|existe|connais tu|avez vous|a)* (<where>)? (<places>|<of> <where>)?',
    '(on a|ya|vous avez|tu connais|tu as) (quels|quelles|combien de) (bureaux|sites|etages|agences|locaux|batiments|lieux) (<where>|<of> <where>)?',
    '(liste|montre|affiche|donne|dis|cite) (moi)? (de|des|les|la liste des|tous les|nos)* (bureaux|sites|etages|agences|locaux|batiments|lieux) (<where>|<of> <where>)?',
    '(la)? liste (des|de|de tous les) (bureaux|sites|etages|agences|locaux) (<where>|<of> <where>)?',
    '(ya|on a)? combien (de|d)? (bureaux|sites|etages|agences|batiments) (ya|a|on a|il)* (<where>|<of> <where>)?',
    '(tous)? (les|nos|vos) (bureaux|sites|etages|agences) (<of> <where>|<where>)?',
    '(ya|on a|vous avez) (quoi|des) (comme|en)? (bureaux|sites|etages|agences|locaux|batiments) (ou)? <places>?',
    'ou sont (nos|les|vos) (bureaux|sites|agences|locaux)',
    '(bureaux|sites|etages)',
    '<where> a (quels|combien de) (etages|batiments)',
  ],
  'when-open': [
    '(quand|a quelle heure|jusque quelle heure|a partir de quelle heure|des quelle heure|jusque quand|de quelle heure) (est|estce|<opens>|sont) (il|elle|que)? <where> (<opens>|<open>|est <open>)?',
    '(quand|a quelle heure|jusque quelle heure|a partir de quelle heure|des quelle heure|jusque quand) (que|estceque)? (<where>|ca|cest) (est)? (<opens>|<open>)',
    '<where> (est|sont|sera|seront)? (il|elle)? (<opens>|<open>) (il|elle)? (quand|a quelle heure|jusque quelle heure|a partir de quelle heure|jusque quand|de quelle heure)?',
    '(cest|ca|estce|sera|est ce) (<open>|<opens>) (a quelle heure|quand|jusque quelle heure)? (<places>)?',
    '(quels sont|cest quoi|donne|donne moi|montre|quel est)? (les|l|le)? (horaires|horaire|heures|heure) (de|d)? (ouverture|fermeture|bureau|travail|acces)? (<of>)? <where>?',
    '(on|je) (peut|peux) (entrer|venir|acceder) (a quelle heure|a partir de quelle heure|des quelle heure|jusque quelle heure) <places>?',
    '(est|sera) <where> <open>',
  ],
  'closed-days': [
    '(quels|quel|quelles|quelle) (sont)? (les)? (jours|jour|dates|date) (cest|est|sont|estceque)? (<where>|on|vous)? (est|cest|sont|etes)? (il|elle)? (ferme|fermes|fermee|fermee)',
    '<where> (est|cest|sont)? (ferme|fermes) (quand|quels jours|quel jour)',
    'quand (est|cest|sont|estce) (<where>)? (est|cest)? (ferme|fermes) <places>?',
    'quand <where> est (ferme|fermes)',
    '(quels sont|liste|liste moi|montre|donne|cest quoi|quand sont)? (les|des|la liste des)* (jours|jour|dates) (de)? (fermeture|fermes|feries|ferie|chomes) (<of>)? <where>?',
    '(les)? (feries|fermetures) (<of>)? <where>?',
  ],
} as const satisfies Partial<Record<IntentName, Phrases>>;
