/** The bot on where somebody is. Nobody's gender is known, and somebody who may not be named is like nobody. */
export const where = {
  'bot.where.at': '{name} est {place}.',
  'bot.where.at-said': '{name} est {place} (selon sa déclaration).',
  'bot.where.at-said-for': '{name} est {place} (selon l’administration).',
  'bot.where.not-seen': 'Aucune connexion vue aujourd’hui pour {name}.',
  'bot.where.yes': 'Oui : {fact}',
  'bot.where.no': 'Non : {fact}',
  'bot.where.nearly': 'Je suppose que vous voulez dire ceci : {fact}',
  'bot.where.not-understood': 'Je ne comprends pas « {text} ». Ce que je sais : {fact}',
  'bot.where.unknown': 'Je ne connais personne à afficher sous le nom « {name} ». Essayez le nom complet, tel que Teams l’écrit.',
  'bot.where.unknown-word': 'Si ce n’est pas un nom, je ne l’ai pas compris : essayez « Qui est au bureau ? » ou « Aide ».',
  'bot.where.unknown-empty': 'Je ne connais personne à afficher sous ce nom. Essayez le nom complet, tel que Teams l’écrit.',
  'bot.where.whom': 'De qui parlez-vous ? Dites-moi le nom.',
  'bot.where.floor-unknown': 'L’étage n’est pas connu.',
  'bot.where.who': 'De qui parlez-vous ? Écrivez un nom, ou une partie d’un nom.',
  'bot.where.which': 'De qui parlez-vous : {people} ?',
  'bot.where.which-more': 'De qui parlez-vous : {people}, ou l’une de {count, number} autres personnes ?',
  'bot.where.which-many': 'De qui parlez-vous : {people}, ou l’une de nombreuses autres personnes ?',
  'bot.where.person': '{name} ({department})',
  'bot.where.line': '{person} : {place}',
  'bot.where.not-seen-today': 'pas de connexion vue aujourd’hui',
  'bot.where.ask': 'Où est {name}',
  'bot.where.is-in': 'Est-ce que {name} est à {place}',
  'bot.where.is-remote': 'Est-ce que {name} est en télétravail',
  'bot.where.too-many':
    'Je réponds pour {count, plural, one {# personne} other {# personnes}} au plus à la fois. Demandez-en moins, s’il vous plaît.',
  'bot.where.too-much':
    'Trop de personnes ont un nom semblable pour les chercher toutes à la fois. Demandez pour une seule, par son nom complet.',
  'bot.where.names-off':
    'Dans les groupes et les canaux, je ne donne que des nombres : votre organisation l’a réglé ainsi. Demandez-moi où sont les personnes dans notre propre conversation.',
  'bot.where.no-names':
    'Tout le monde ici ne fait pas partie de votre organisation, ou je ne vois pas qui en fait partie : je ne donne donc que des nombres. Demandez-moi où sont les personnes dans notre propre conversation.',
} as const;
