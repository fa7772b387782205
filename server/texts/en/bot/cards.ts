/** The buttons and forms of the bot's cards. */
export const cards = {
  'bot.card.set-status': 'Set my status',
  'bot.card.where': 'Where are you?',
  'bot.card.when': 'When?',
  'bot.card.send': 'Send',
  'bot.card.when.today': 'today',
  'bot.card.when.tomorrow': 'tomorrow',
  'bot.card.when.until-friday': 'until Friday',
  'bot.card.when.next-week': 'next week',
  'bot.card.previous': 'Back',
  'bot.card.next': 'More people',
  'bot.card.page': '{from, number}–{to, number} of {count, number}',
  'bot.card.outdated': 'I do not know this button any more. Please ask me again.',
} as const;
