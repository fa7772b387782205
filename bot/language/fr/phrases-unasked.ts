import type { IntentName } from '../intent-name.ts';
import type { Phrases } from '../language.ts';

/** Weekly rules, and what people want to be told unasked. */
export const unasked = {
  'my-rules': [
    '(quelles sont|cest quoi|montre|montre moi|affiche|liste|voir|donne moi|ou sont)? mes (regles|jours|plannings) (hebdomadaires|hebdo|fixes|recurrents|recurrentes|de chaque semaine)?',
    '(montre|affiche|voir|cest quoi|quelle est)? (mon|ma|mes) (planning|semaine type|regle) (hebdomadaire|hebdo|type|recurrent)',
    '(quelles)? regles (hebdomadaires|hebdo) (je ai|ai je)?',
  ],
  'end-rules': [
    '(supprime|supprimer|supprimez|efface|effacer|arrete|arreter|enleve|enlever|retire|fin de|stop|termine|terminer) (ma|mes|toutes mes|les|la|mon)* (regle|regles|planning) (hebdomadaire|hebdomadaires|hebdo) (de|du|pour)?',
  ],
  'undo-rules': ['(annuler|annule) mes regles hebdomadaires', 'retablir mes regles hebdomadaires'],
  'ask-to-follow': [
    '<tell-me> (une fois)? <as-soon-as> {who} <gets-in>',
    '<tell-me> (une fois)? <arrival> {who}',
    '(je)? (veux|voudrais|aimerais|souhaite) (etre)? (prevenu|prevenue|averti|avertie|notifie|notifiee|savoir|alerte) <as-soon-as> {who} <gets-in>',
    'suis {who}',
    '(je)? (veux|voudrais)? suivre {who}',
  ],
  'ask-to-follow-daily': [
    '<tell-me> <each-day> <as-soon-as> {who} <gets-in>',
    '<tell-me> <as-soon-as> {who} <gets-in> <each-day>',
    '<tell-me> <each-day> <arrival> {who}',
    '(je)? (veux|voudrais)? (suivre|suis) {who} <each-day>',
  ],
  follow: ['oui (dis|dites) moi quand {who} est la'],
  'follow-daily': ['oui (dis|dites) moi chaque jour quand {who} est la'],
  unfollow: [
    '(ne)? plus suivre {who}',
    '(arrete|arreter|stop|cesse|cesser|arretez) (de)? (suivre|me prevenir|me dire|le suivi) (de|pour|quand)? {who} <gets-in>?',
    '(ne)? (me)? (previens|previens moi|dis|avertis) (plus) (quand|pour|de) {who} <gets-in>?',
    'je (ne)? (veux|souhaite) plus suivre {who}',
  ],
  'my-followers': [
    'qui (me suit|me suis|suit moi|suis je|je suis de pres|est ce que je suis)',
    '(qui sont)? (mes|montre mes) (abonnes|followers|suiveurs|suivis)',
    'qui est prevenu quand je arrive',
    '(quels|quelles) (personnes|collegues|gens) me suivent',
    'quelquun me suit',
  ],
  'forbid-followers': [
    'personne (ne)? (peut|doit|a le droit de) me suivre',
    '(je)? (ne)? (veux|souhaite) (pas|plus) (que on me suive|etre suivi|etre suivie)',
    '(interdis|interdire|bloque|bloquer) (a tous|a tout le monde)? (de me suivre|les abonnes|mes abonnes|les followers)',
    '(ne)? laisse personne me suivre',
  ],
  'allow-followers': [
    '(les autres|tout le monde|mes collegues|les collegues|on) (peuvent|peut) (de nouveau|a nouveau)? me suivre (de nouveau|a nouveau)?',
    '(autorise|autoriser) (les autres|mes collegues|tout le monde) a me suivre',
  ],
  'ask-each-morning': [
    '(demande|demandez) moi (chaque|tous les|le) (matin|matins|jour|jours) (ou je suis|mon statut)?',
    '(demande|demandez) moi ou je suis (chaque|tous les|le) (matin|matins|jour|jours)',
    '(pose|posez) moi la question (chaque|tous les|le) (matin|matins|jour|jours)',
  ],
  'stop-asking': [
    '(ne)? (me)? plus (me)? (demander|demande|poser la question) (le matin|chaque matin|ou je suis)?',
    '(ne)? me (demande|demandez|pose) plus (rien|la question|ou je suis)? (le matin|chaque matin)?',
    '(arrete|arretez|stop|arreter) (de)? (me)? (demander|poser la question|les questions|la question) (le matin|du matin|chaque matin|ou je suis)?',
  ],
  'not-today': ['pas aujourdhui'],
  'digest-here': [
    '(envoie|envoyer|envoyez|poste|poster|publie|publier) (moi|nous)? (ici)? (la|une)? liste (de)? (qui est|ceux qui sont|personnes|gens|presents|des presents)* (la|present|presents|au bureau)? (ici)? <each-day>',
    '(envoie|envoyer|envoyez|poste|poster|publie|publier|fais|mets|ecris) (moi|nous)? (un|le|une|la)? (recapitulatif|recap|resume|digest|bilan|synthese) (quotidien|hebdomadaire|hebdo)? (de|du|pour|d|des)? ici (<each-day>|chaque semaine)?',
    '(envoie|envoyer|poste|publie) ici (un|le)? (recapitulatif|recap|resume|digest) (quotidien|hebdomadaire|hebdo)? (de|du|pour|d)? (<each-day>)?',
  ],
  'stop-digest': [
    '(arrete|arreter|arretez|stop|stoppe|stopper|annule|annuler|supprime|plus|fini|plus de) (de|d|envoyer|les|le|la|un|ton|votre)* (recapitulatif|recapitulatifs|recap|recaps|resume|resumes|digest|digests) (ici)?',
  ],
  'my-subscriptions': [
    '(mes|montre mes|quels sont mes|cest quoi mes|liste mes) (abonnements|recapitulatifs|recaps|digests|alertes|notifications|rappels|suivis)',
    '(que|quoi) (tu|vous)? (ecris|envoies|ecrivez|envoyez|ecris tu|envoies tu|ecrivez vous|envoyez vous) (a)? moi',
    '(que|quoi) (tu|vous)? me (ecris|envoies|ecrivez|envoyez|ecris tu|envoies tu|ecrivez vous|envoyez vous)',
    '(quels|quelles) (messages|notifications|alertes) (je recois|recois je|dois je recevoir)',
  ],
} as const satisfies Partial<Record<IntentName, Phrases>>;
