import type { NoticeWords } from '../language.ts';

const small = "(svp|stp|ok|et|alors|bonjour|salut|coucou|plutôt|donc|désormais|dorénavant|à l'avenir|en fait|du coup|désolé|toujours)*";
const beside =
  "(svp|stp|plutôt|seulement|que|vers|à|a|autour de|environ|mieux|un peu (plus tard|plus tôt)|plus (tard|tôt)|pas avant|désormais|dorénavant|à l'avenir|à partir de|merci|du coup|alors|dès|les jours ouvrés|chaque jour ouvré)*";
const request =
  '((peux|pouvez|pourrais|pourriez) (tu|vous)|(tu|vous) (peux|pouvez|pourrais|pourriez)|(je|on) (voudrais|voudrait|aimerais|aimerait|veux|souhaite|peux|peut|préfère|préférerais)|est-ce que (tu|je|on|vous) (peux|peut|pouvez))?';
const where = '(ou (je suis|je serai|je travaille|je bosse|je vais être)|si je suis (la|au bureau)|mon (lieu|statut|endroit))?';

/** Wishes for messages at a time, in everyday words. */
export const notices: NoticeWords = {
  daily: [
    '(chaque|tous les|toutes les) (jour|jours|matin|matins|matinées) (ouvré|ouvrés)?',
    '(le matin|les matins|du matin|quotidiennement|au quotidien)',
  ],
  asks: [
    `${small} ${request} ${small} (demande|demandez|demander|interroge|interroger|interrogez|questionne) (moi)? ${beside} ${where} ${beside}`,
    `${small} ${request} ${small} me (demander|poser la question|questionner|interroger|demandes) ${beside} ${where} ${beside}`,
    `${small} ${request} ${small} (pose|posez|poser) (moi)? (la|ta|votre)? question ${beside} ${where} ${beside}`,
    `${small} ${request} ${small} (change|changer|mets|mettre|mettez|déplace|déplacer|décale|décaler|passe|passer|règle|régler) (moi)? (la|ma|ta)? question (du matin|matinale|quotidienne|du)? ${beside} (pour|a)? ${beside}`,
    `${small} (la|ma|ta)? question (du matin|matinale|quotidienne) ${beside}`,
  ],
  lists: [
    `${small} ${request} ${small} (me|nous)? (envoie|envoyer|envoyez|poste|poster|écris|écrire|dis|dire|donne|donner|montre|partage|mets) (moi|nous)? ${beside} (ici)? (un|une|la|le)? (liste|récap|récapitulatif|résumé|digest|point)? (de|des|avec|sur)? (qui|ceux qui|présents|les présents|gens) (est|sera|sont|seront)? (la|au bureau|sur place|présent|présents|ici|vient|viennent|viendra)? (dans|de|pour|pendant)? (la|cette|le|ce)? (semaine|journée|jour)? (ici)? ${beside}`,
    `${small} ${request} ${small} (avoir|recevoir|voir)? (un|une|la|le) (liste|récap|récapitulatif|résumé|digest|point) (de|des|avec|sur)? (qui|ceux qui|présents|les présents|gens)? (est|sera|sont|seront)? (la|au bureau|sur place|présent|présents|ici|vient|viennent)? (dans|de|pour)? (la|cette)? (semaine|journée)? (ici)? ${beside}`,
  ],
  week: ['(semaine|semaines)'],
};
