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

  'bot.extension.where': 'Where is {name}?',
  'bot.extension.open': 'Open in Indoors',
  'bot.extension.nothing': 'Nothing was found: no office, no floor, and nobody to be shown.',
  'bot.extension.unknown': 'I cannot do that. Ask me in our own chat: “Help” says what I can do.',
  'bot.extension.failed': 'Something went wrong on my side. Please try again in a minute.',
} as const;
