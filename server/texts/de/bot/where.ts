/** The bot on where somebody is. Nobody's gender is known, and somebody who may not be named is like nobody. */
export const where = {
  'bot.where.at': '{name} ist {place}.',
  'bot.where.at-said': '{name} ist {place} (eigene Angabe).',
  'bot.where.at-said-for': '{name} ist {place} (Angabe der Administration).',
  'bot.where.not-seen': 'Heute noch keine Anmeldung von {name}.',
  'bot.where.yes': 'Ja: {fact}',
  'bot.where.no': 'Nein: {fact}',
  'bot.where.nearly': 'Ich nehme an, Sie meinen das: {fact}',
  'bot.where.not-understood': 'Ich verstehe „{text}“ nicht. Was ich weiß: {fact}',
  'bot.where.unknown':
    'Unter dem Namen „{name}“ kenne ich niemanden, den ich anzeigen darf. Versuchen Sie den vollen Namen, wie Teams ihn schreibt.',
  'bot.where.unknown-word': 'Wenn das kein Name ist, habe ich es nicht verstanden: Versuchen Sie „Wer ist im Büro?“ oder „Hilfe“.',
  'bot.where.unknown-empty':
    'Unter diesem Namen kenne ich niemanden, den ich anzeigen darf. Versuchen Sie den vollen Namen, wie Teams ihn schreibt.',
  'bot.where.whom': 'Wen meinen Sie? Nennen Sie den Namen.',
  'bot.where.floor-unknown': 'Die Etage ist nicht bekannt.',
  'bot.where.who': 'Wen meinen Sie? Schreiben Sie einen Namen oder einen Teil davon.',
  'bot.where.which': 'Wen meinen Sie: {people}?',
  'bot.where.which-more': 'Wen meinen Sie: {people} oder jemanden von {count, number} weiteren?',
  'bot.where.which-many': 'Wen meinen Sie: {people} oder jemanden von vielen weiteren?',
  'bot.where.person': '{name} ({department})',
  'bot.where.line': '{person}: {place}',
  'bot.where.not-seen-today': 'heute nicht gesehen',
  'bot.where.ask': 'Wo ist {name}',
  'bot.where.is-in': 'Ist {name} in {place}',
  'bot.where.is-remote': 'Ist {name} remote',
  'bot.where.too-many':
    'Ich antworte für höchstens {count, plural, one {# Person} other {# Personen}} auf einmal. Bitte fragen Sie nach weniger.',
  'bot.where.too-much':
    'Zu viele Personen heißen ähnlich, um alle auf einmal nachzuschlagen. Fragen Sie nach einer Person, mit vollem Namen.',
  'bot.where.names-off':
    'In Gruppen und Kanälen nenne ich nur Zahlen: So hat es Ihre Organisation eingestellt. Fragen Sie mich nach Personen in unserem eigenen Chat.',
  'bot.where.no-names':
    'Hier gehören nicht alle zu Ihrer Organisation, oder ich kann nicht sehen, wer dazugehört. Deshalb nenne ich nur Zahlen. Fragen Sie mich nach Personen in unserem eigenen Chat.',
} as const;
