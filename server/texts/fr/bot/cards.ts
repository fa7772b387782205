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
} as const;
