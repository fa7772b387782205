import type { IntentName } from '../intent-name.ts';
import type { Phrases } from '../language.ts';

/** What is shown and kept of the asker. */
export const aboutMe = {
  'am-i': [
    '(estceque)? suis je (ne|pas|bien|aussi|deja|toujours|encore|marque|marquee|affiche|affichee|vu|vue|visible|note|notee|indique|indiquee|compte|comptee|declare|inscrit|inscrite|enregistre|enregistree|comme|considere|consideree)* (<in>|<remote>|<home>|<leave>|<ill>|<absent>|masque|masquee|cache|cachee|invisible|visible)?',
    '(estceque)? je suis (ne|pas|bien|aussi|deja|toujours|encore)* (marque|marquee|affiche|affichee|vu|vue|note|notee|indique|indiquee|compte|comptee|declare|declaree|inscrit|inscrite|enregistre|enregistree|considere|consideree) (comme|bien)* (<in>|<remote>|<home>|<leave>|<ill>|<absent>|masque|masquee|cache|cachee|invisible|visible)?',
    'estceque je (ne)? suis (pas|bien|aussi|deja|toujours|encore)* (<in>|<remote>|<home>|<leave>|<ill>|<absent>|masque|masquee|cache|cachee|invisible|visible)',
    'je suis (bien|deja|toujours)? visible',
    '(estceque)? je (apparais|figure) (bien|comme)* (<in>|<remote>|<home>|<leave>|dans la liste)?',
    '(on|tu|vous|estceque tu|estceque vous) me (voit|vois|voyez|affiche|affiches|compte) (bien|comme)* (<in>|<remote>|<home>|<leave>)?',
  ],
  'my-status': [
    '(cest|quoi|cest quoi|quel est|voir|montre|montrer|montre moi|affiche|donne|donne moi|consulter)? (quoi)? mon (statut|status|etat|emplacement|presence)  (actuel)?',
    '(voir|montre|montrer|montre moi|affiche|quelle est|cest quoi)? ma (position|presence|localisation|situation) (actuelle)?',
    '(ou|comment|quoi) (suis je|je suis|me vois tu|me voyez vous|je suis) (affiche|affichee|marque|marquee|vu|vue|indique|note|declare|cense etre|enregistre|visible)? (ou|comment|comme)?',
    'je suis (affiche|affichee|marque|marquee|vu|vue|indique|note|declare|enregistre|cense etre)? (comme)? (ou|comment|quoi)',
    '(tu|vous|on) me (vois|voyez|voit|places|affiche|affiches|mets|met) (ou|comment|comme quoi)',
    'ou (tu|on|vous|me) (me)? (vois|voyez|voit|vois tu|voyez vous) (tu|vous)?',
    '(quoi|que|comment) (les autres|mes collegues|les gens|les collegues|on|tu) (me)? (voient|voit|vois|savent|peuvent voir) (de moi|sur moi|me concernant)?',
    '(que|quoi) (voient|voit) (les autres|mes collegues|les gens|les collegues) (de moi)?',
    '(statut|status|moi|mon statut|montre moi|affiche moi mon statut)',
    '(je ai|ai je|quoi je ai) (dit|mis|declare|note|rentre|indique) quoi?',
    '(quoi|qu)? (ai je|je ai) (dit|mis|declare|note|rentre|indique)',
  ],
  why: [
    'pourquoi',
    'pourquoi {word}*',
    'comment (tu|vous|le) (sais|savez|sais tu|savez vous) {word}*',
    'comment (ca|cela) se fait {word}*',
    '(pour)? quelle (est la)? raison {word}*',
    '(en quel|a cause de quoi|quoi fait|quel motif) {word}*',
  ],
  'my-data': [
    '(tu|vous) (gardes|gardez|stockes|stockez|enregistres|enregistrez) quoi (comme (donnees|infos|info))?',
    '(cest quoi|quelles sont|montre moi|donne moi) (les|mes) (donnees|infos|informations) que (tu as|vous avez|tu gardes|vous gardez) (sur moi)?',
    '(que|quoi) (tu|vous|sais tu|savez vous|on|sait on|gardes tu|stockes tu) (sais|savez|gardes|gardez|stockes|stockez|enregistres|enregistrez|conserves|conservez|as|avez|sait|garde|connais|connaissez|retiens|retenez)? (tu|vous)? (comme)? (donnees|infos|info|informations)? (sur|de|a propos de|concernant) (moi|mon sujet)',
    '(que|quoi) (tu|vous|sais tu|savez vous) (sais|savez|gardes|gardez|stockes|stockez|enregistres|enregistrez|conserves|conservez)?',
    '(tu|vous) (sais|savez|gardes|gardez|stockes|stockez|as|avez|connais) quoi (comme)? (donnees|infos|info|informations)? (sur|de|a propos de) moi',
    '(voir|montre|montrer|montre moi|affiche|exporte|exporter|telecharger|donne moi|consulter|acceder a|cest quoi|quelles sont|ou sont|recuperer)? mes (donnees|infos|informations) (personnelles|perso)?',
    '(voir|montre|affiche|exporte)? mon historique',
    '(quelles|quels) (donnees|infos|informations|info) (tu|vous|as tu|avez vous|sont|on|gardes tu|detiens tu|estceque tu) {word}* (sur|de|me concernant) moi?',
    '(quelles|quels) (donnees|infos|informations) {word}*',
    '(quoi|que) (est|ce qui est)? (garde|stocke|enregistre|conserve) (sur|de) moi',
    '(quoi est)? (garde|stocke|enregistre) (sur|de) moi',
  ],
  'delete-my-data': [
    '(supprime|supprimer|supprimez|efface|effacer|effacez|detruis|vire|enleve|oublie|nettoie|purge) (toutes|tout)? <my-data> (de)? (moi)?',
    '(supprime|supprimer|efface|effacer|oublie|oublier) tout (ce que (tu|vous) (sais|savez|as|avez|gardes|gardez))? (sur|de|me concernant) moi?',
    '(oublie|oubliez|efface|supprime) moi',
    '(je)? (veux|voudrais|souhaite|aimerais) (supprimer|effacer|que tu supprimes|que tu effaces|que vous supprimiez) (toutes)? <my-data>',
    '(je)? (veux|voudrais) etre oublie',
    "droit a l'oubli",
  ],
  'delete-my-data-now': ['oui (supprime|supprimer|supprimez|efface|effacer|effacez) (toutes)? (mes|les) donnees'],
} as const satisfies Partial<Record<IntentName, Phrases>>;
