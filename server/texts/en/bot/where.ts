/** The bot on where somebody is. Nobody's gender is known, and somebody who may not be named is like nobody. */
export const where = {
  'bot.where.at': '{name} {since, select, known {has been} other {is}} {place}.',
  'bot.where.at-said': '{name} {since, select, known {has been} other {is}} {place} (they said so).',
  'bot.where.at-said-for': '{name} {since, select, known {has been} other {is}} {place} (an administrator said so for them).',
  'bot.where.not-seen': 'Nothing has been seen of {name} today.',
  'bot.where.yes': 'Yes: {fact}',
  'bot.where.no': 'No: {fact}',
  'bot.where.nearly': 'I assume you mean this person: {fact}',
  'bot.where.not-understood': 'I do not understand “{text}”. What I know: {fact}',
  'bot.where.unknown': 'I can’t find anyone called “{name}”. Try the full name, as Teams writes it.',
  'bot.where.unknown-empty': 'I can’t find anyone of that name. Try the full name, as Teams writes it.',
  'bot.where.who': 'Where is who? Say for instance “Where is Aisha?”.',
  'bot.where.which': 'Whom do you mean: {people}?',
  'bot.where.which-more': 'Whom do you mean: {people}, or one of {count, number} more?',
  'bot.where.which-many': 'Whom do you mean: {people}, or one of many more?',
  'bot.where.person': '{name} ({department})',
  'bot.where.line': '{person}: {place}',
  'bot.where.not-seen-today': 'not seen today',
  'bot.where.ask': 'Where is {name}',
  'bot.where.is-in': 'Is {name} in {place}',
  'bot.where.is-remote': 'Is {name} working remotely',
  'bot.where.too-many': 'I answer for up to {count, plural, one {# person} other {# people}} at once. Ask for fewer, please.',
  'bot.where.too-much': 'Too many people have names like these to look all of them up at once. Ask about one, by the full name.',
  'bot.where.names-off':
    'In groups and channels I tell numbers only: that is how your organisation has set it. Ask me about people in our own chat.',
  'bot.where.no-names':
    'Not everybody here is a member of your organisation, or I cannot see who is, so I tell numbers only. Ask me about people in our own chat.',
} as const;
