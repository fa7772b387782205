/** The buttons and forms of the bot's cards. */
export const cards = {
  'bot.card.set-status': 'Indiquer mon statut',
  'bot.card.where': 'Où êtes-vous ?',
  'bot.card.when': 'Quand ?',
  'bot.card.send': 'Envoyer',
  'bot.card.when.today': 'aujourd’hui',
  'bot.card.when.tomorrow': 'demain',
  'bot.card.when.until-friday': 'jusqu’à vendredi',
  'bot.card.when.next-week': 'la semaine prochaine',
  'bot.card.previous': 'Retour',
  'bot.card.next': 'Plus de personnes',
  'bot.card.page': '{from, number}–{to, number} sur {count, number}',
  'bot.card.outdated': 'Je ne connais plus ce bouton. Posez-moi la question à nouveau, s’il vous plaît.',

  'bot.extension.where': 'Où est {name} ?',
  'bot.extension.open': 'Ouvrir dans Indoors',
  'bot.extension.nothing': 'Rien n’a été trouvé : aucun bureau, aucun étage, et personne qui puisse être affiché.',
  'bot.extension.unknown': 'Je ne sais pas faire cela. Demandez-moi dans notre propre conversation : « Aide » dit ce que je sais faire.',
  'bot.extension.failed': 'Une erreur s’est produite de mon côté. Réessayez dans une minute, s’il vous plaît.',
} as const;
