import type { IntentName } from '../../intent-name.ts';
import type { Phrases } from '../../language.ts';

/** Addresses, who reports to whom, one's own last visit, and whom one follows. */
export const directory = {
  'where-place': [
    '(cest ou|ou) (cest)? (se trouve|se trouvent|est situe|est situee|sont situes|est localise|se situe|se situent|trouver|on trouve|je trouve|est)? (exactement|deja|donc|au juste)? (le|la|les|l)? {place} (exactement|deja|au juste|sur la carte)?',
    '{place} (cest)? (ou|se trouve ou|est ou|se situe ou|il est ou|elle est ou) (exactement|deja|au juste)?',
    '(cest quoi|cest|quelle est|quel est|donne|donne moi|envoie moi|tu as|vous avez|on a|ya|je cherche|il me faut|besoin de|rappelle moi|tu connais|redonne moi|file moi)* (deja)? (une|le|la|l|les|un)? (adresse|adresses|code postal|localisation|emplacement|rue|coordonnees) (exacte|postale|complete|precise)? (de|du|des|d|a|pour|au)* (le|la|l|les|nos)? {place}',
    '{place} (cest)? (quelle|quoi comme|quoi l)? (adresse|rue)',
    '(a|dans) (quelle|quel) (adresse|rue|quartier|avenue|coin) (est|se trouve|se situe|sont)? (le|la|l)? {place}',
    'comment (on|je|aller|venir|me rendre|faire pour aller|va) (vais|va|fait pour aller|fais pour aller|viens|me rends|arrive)? (a|au|jusque|de)? {place}',
  ],
  'reports-of': [
    '(qui|combien de (personnes|gens)|cest qui)? (estceque|qui)? (reporte|reportent|rapporte|rapportent|rend compte|depend|dependent) (directement)? (a|de|d) <people>',
    '(qui|combien de (personnes|gens)|quelles personnes) (est|sont|travaille|bosse|travaillent) (sous) (les ordres|la responsabilite|la direction|l autorite)? (de|d)? <people>',
    '(qui|combien de (personnes|gens)) (travaille|travaillent|bosse|bossent) pour <people>',
    '<people> (<il>)? (manage|encadre|dirige|supervise|gere) (qui|combien de (personnes|gens))',
    '(qui|combien de (personnes|gens)|quelles personnes) (estceque)? (manage|encadre|dirige|supervise|gere) t? <il>? <people>',
    '(qui sont|cest qui|liste|montre|montre moi|donne moi)? (les)? (collaborateurs|collaboratrices|subordonnes|subalternes|rapports|reports|n 1|gens|manages) (directs|directes)? (de|d|sous) <people>',
    '(qui est|cest qui|qui ya|qui bosse|qui travaille) dans (l)? equipe (de|d) <people>',
    '<people> (est|cest) (le|la)? <boss> de qui',
    'de qui <people> (est|est il|est elle) (le|la)? <boss>',
  ],
  'my-last-visit': [
    '(quand|quel jour|cest quand|cetait quand|a quelle date|ca remonte a quand|ca date de quand) (estceque)? (cest|cetait|que|la|ma|mon)* (derniere)? (fois|venue|visite|passage|jour)? (que)? (je (etais|suis venu|suis venue|suis passe|suis passee|ai bosse|ai travaille|ai ete|y etais|y suis alle|y suis allee|suis alle|suis allee|mets les pieds|ai mis les pieds)|etais je|suis je venu|suis je venue|ai je ete) (y)? (<la>|<places>|ici)* (pour la derniere fois|la derniere fois|en dernier|dernierement)',
    '(cest|cetait|a)? (quand|quel jour|de quand date|a quand remonte)? (cest|cetait|date|remonte)? (la|ma|mon)? (derniere|dernier) (fois|venue|visite|passage|jour|journee|presence) (que|ou)? (je (etais|suis venu|suis venue|suis passe|suis passee|ai bosse|ai travaille|ai ete|y etais|suis alle|suis allee|ai mis les pieds)|de presence)? (<la>|<places>|ici)* (cest quand|cetait quand|ca remonte a quand|quand)?',
    '(ca fait|depuis) combien de (temps|jours) (que)? (je (ne)? (suis|etais|ai) (pas|plus)? (venu|venue|ete|passe|la)?)? (<la>|<places>|ici)*',
    '(ma|mon) (derniere|dernier) (venue|visite|passage|jour) (<la>|<places>|ici)*',
  ],
  'my-follows': [
    '(qui|sur qui) (estceque)? je (garde|ai) (un|a)? (oeil|l oeil)? (sur|a l oeil)?',
    'je (garde|ai) (un)? oeil sur qui',
    'sur qui (je|ai je) (garde|ai)? (un)? oeil',
    '(quels|quelles|les|quel|quelle) (gens|personnes|collegues|personne) (estceque)? je (suis|surveille|guette|follow) (en ce moment|deja|encore)*',
    '(qui|cest qui) (estceque|que|ceux que)? je (suis|surveille|guette|follow|suis abonne a) (en ce moment|actuellement|deja|encore|comme (personnes|gens|collegues)|dans mes (alertes|notifs|suivis|abonnements))*',
    'je (suis|surveille|guette|follow) qui (deja|comme (personnes|gens|collegues)|en ce moment|actuellement|dans mes (alertes|notifs|suivis|abonnements)|(mes)? abonnements)*',
    '(cest)? qui (ya)? (il)? dans mes (suivis|alertes|abonnements)',
    '(montre|donne|voir|affiche|liste)? (moi)? (la)? (liste)? (de|des)? (les)? (gens|personnes|collegues|ceux) (que|a qui) je (suis|follow|surveille|suis abonne|suis abonnee)',
    '(moi)? je suis qui (moi)?',
    '(moi)? qui (estceque)? je suis',
    'a qui (suis je|je suis|estceque je suis) (abonne|abonnee)',
    '(qui)? (suis je|est ce que je suis) (qui)?',
    '(sur|pour|de) qui (estceque)? (je (recois|ai|vais recevoir|suis|dois recevoir)|recois je|tu me (previens|previendras|notifies|avertis)) (des|les|mes)? (alertes|notifs|notifications|messages|prevenu|prevenue|notifie)?',
    '(montre|affiche|liste|voir|quels sont|cest quoi)? (moi)? mes (suivis|personnes suivies|gens suivis|collegues suivis)',
    'de qui (je suis|suis je) (les)? (arrivees|venues)',
    '(estceque)? je (suis|surveille|guette) (deja|encore)? quelquun',
  ],
  'ask-to-follow-manager': [
    '<tell-me> (une fois)? <as-soon-as> <my-manager> <gets-in>',
    '<as-soon-as> <my-manager> <gets-in> <tell-me>',
    '<tell-me> (une fois)? <arrival> <my-manager>',
    '(je)? (veux|voudrais|aimerais|souhaite) (etre)? (prevenu|prevenue|averti|avertie|notifie|notifiee|savoir|alerte) <as-soon-as> <my-manager> <gets-in>',
    '(mets|mettre|cree|active|ajoute) (moi)? une alerte (sur|pour|quand) <my-manager> <gets-in>?',
    '(je)? (veux|voudrais)? (suivre|surveiller) <my-manager>',
    '<tell-me> (si|quand) <my-manager> <gets-in>',
  ],
} as const satisfies Partial<Record<IntentName, Phrases>>;
