import type { Language } from '../../language.ts';

/** Politeness, help, answers to the bot, and what continues what was said before. */
export const talk = {
  help: [
    "aide|aider|help|menu|options|commandes|instructions|exemples|manuel|mode d'emploi|notice|fonctionnalites",
    '(a)? (aide|aidez) (moi|nous)',
    '(je ai)? besoin de aide',
    '(tu|vous) (sais|savez|peux|pouvez|fais|faites) (faire)? quoi (faire)? (toi|ici|pour moi)?',
    '(que|quoi) (tu|vous|sais tu|peux tu|pouvez vous|savez vous|fais tu|faites vous|sais|peux) (sais|savez|peux|pouvez|fais|faites)? (faire)? (ici|pour moi)?',
    '(que|quoi) (je|on|puis je) (peux|peut|dois)? (te|vous)? (demander|dire|faire|taper|ecrire) (ici)?',
    '(je|on) peux? peut? (te|vous)? (demander|dire|faire) quoi',
    'quelles (questions|commandes|fonctions) {word}*',
    'comment (ca|tu|cela|le bot|vous) (marche|fonctionne|fonctionnes|marches|fonctionnez)',
    '(ca|tu) (marche|fonctionne|sers|sert) (comment|a quoi)',
    'a quoi (tu sers|sers tu|ca sert|sert ce bot|vous servez)',
    'comment (je|on|puis je) (fais|fait|peux|peut|utilise|dois)? (te|ca|t)? (utilise|utiliser|parler|faire|demander)?',
    'comment (je|on)? (fais|fait|faire) (pour)? (dire|mettre|indiquer|changer|declarer|noter|savoir) {word}*',
    '(tu es|vous etes|cest|estce) (qui|quoi)',
    '(cest|cest quoi) (quoi|ca|ce truc|ce bot) (ca)?',
    'qui (es tu|etes vous)',
    "(tu|vous)? (peux|pouvez)? (m'|me) aider",
    'je (ne)? (sais|comprends) (pas|rien) (quoi|comment) {word}*',
  ],
  hello: [
    '(bonjour|salut|coucou|hello|hey|bonsoir|yo|wesh|rebonjour|re|allo|bon matin|salutations) (a tous|a toutes|tout le monde|indoors|bot|le bot|toi|vous|les gens|ca va|comment (ca va|vas tu|allez vous)|tu vas bien)?',
    '(ca va|comment (ca va|vas tu|allez vous)|tu vas bien|vous allez bien)',
  ],
  thanks: [
    "(ok|super|parfait|genial|top|cool|nickel|daccord|oki|okay|ca marche|compris|impec|impeccable|bien|tres bien|excellent|bravo|merci|noted|note|bien recu|recu|cest (bon|cool|parfait|note|gentil|super)|bien joue|bonne journee|je te remercie|je vous remercie|oki doki) (merci|beaucoup|bien|a toi|a vous|infiniment|d'avance|pour (ton|ta|votre) (aide|reponse)|pour (l'info|tout|la reponse|les infos)|super|parfait|cool|indoors|bot|mille fois|bonne (journee|soiree))*",
    'mille mercis',
    '(bonne|bonnes|bon) (journee|soiree|vacances|weekend|semaine|courage|appetit|retablissement|apresmidi|nuit|dimanche|continuation)',
    '(a (demain|lundi|mardi|mercredi|jeudi|vendredi|plus|plus tard|bientot|la prochaine|toutalheure|tout de suite)|ciao|au revoir|bye|a {time})',
  ],
  yes: [
    '(oui|yes|yep|yeah|ok vas y|vas y|allez y|go|bien sur|exact|exactement|tout a fait|absolument|cest ca|cest bien ca|carrement|volontiers|evidemment|confirme|je confirme|affirmatif|fais le|faites le|si si|o|daccord oui|ca me va|parfaitement|oui oui) (oui|merci|vas y|allez y|go|stp|svp|bien sur|exact|cest ca|exactement|tout a fait|je confirme|confirme|fais le|faites le)*',
  ],
  no: [
    '(non|nan|stop|halte|attends|attendez|surtout pas) (non|attends|attendez|halte|stop|minute|une minute|un instant|pas ca|surtout pas)*',
    '(non|nan|nope|no|pas maintenant|surtout pas|pas du tout|jamais|stop|arrete|arretez|rien|en fait non|finalement non|bof non|pas la peine|tant pis|non non) (merci|laisse tomber|laissez tomber|laisse|oublie|ca|cest bon|pas maintenant|surtout pas|rien|finalement|en fait|pas la peine|tant pis|ca ira|change rien|je prefere pas)*',
    '(ne)? (change|touche|supprime|fais|efface) (rien|pas)',
    '(ne)? (le)? (fais|supprime|change|efface) pas',
  ],
  drop: [
    '(enleve|retire|vire)',
    '(non|nan|mince|oups|en fait|finalement)? (laisse tomber|laissez tomber|laisse|laisse ca|oublie|oubliez|oublie ca|oublie tout|oublie ce que je ai dit|oublie ce que je viens de dire|je ai rien dit|fais comme si je avais rien dit|(supprime|enleve|retire|efface|vire|jette|annule) (ca|cela|le|la|tout|tout ca|ce que je (viens de dire|ai dit)))',
  ],
  'who-are-they': [
    '(et)? (cest)? (qui|lesquels|lesquelles) (ca|donc|exactement)?',
    '(et)? (quelles|les) (personnes|noms)',
    '(et)? qui (sont|est) (ils|elles|ce|elle|il|ces (gens|personnes))',
    '(et)? (donne|donnez) (moi)? (les|leurs) noms',
    '(et)? leurs noms',
    '(et)? (ils|elles) sont qui',
  ],
  'how-many': [
    '(et)? (ca fait|cela fait|soit|ca donne) combien (en tout|au total|de personnes|de gens)?',
    '(et)? combien (en tout|au total|en fait|donc|ca fait)?',
    '(et)? (ils|elles|on|vous) (sont|est|etes) combien (en tout|au total)?',
    '(et)? combien sont (ils|elles) (en tout|au total)?',
    'au total',
  ],
  'and-then': [
    '(ajoute|rajoute|ajoutez|rajoutez) (aussi)? {time} (aussi)?',
    '(et)? {time} (pareil|idem|aussi|egalement|de meme|itou|meme chose|cest pareil)',
    '(la)? (meme chose|pareil|idem|rebelote|de meme) (aussi)? {time}',
    '{time} (plutot|seulement|uniquement|que) {time}',
    '(et|quid de|pareil|et pour|pour|meme chose|idem) (pour|de)? {time}',
    '{time}',
  ],
  'day-after': ['(et)? (le|celui)? (lendemain|jour (de)? (apres|suivant)|de apres)', '(et)? apres'],
  choose: [
    '(le|la|l)? {number} (option|choix|proposition)?',
    '(numero|option|choix|num) {number}',
    '(le|la|celui|celle)? (dernier|derniere)',
    '(je (veux|parle) (dire|de)|je prends|plutot|celui|celle) (le|la|du|de la)? {number}',
  ],
  'until-when': [
    '(jusque|depuis|pour) (quand|quelle (date|heure))',
    '(jusque)? a quelle heure',
    '(pour|pendant|durant|depuis)? combien de (temps|jours)',
    '(jusque)? quel jour',
  ],
} as const satisfies Partial<Language['phrases']>;
