/** The buttons and forms of the bot's cards. */
export const cards = {
  'bot.card.set-status': 'Meinen Status angeben',
  'bot.card.where': 'Wo sind Sie?',
  'bot.card.when': 'Wann?',
  'bot.card.send': 'Senden',
  'bot.card.when.today': 'heute',
  'bot.card.when.tomorrow': 'morgen',
  'bot.card.when.until-friday': 'bis Freitag',
  'bot.card.when.next-week': 'nächste Woche',
  'bot.card.previous': 'Zurück',
  'bot.card.next': 'Weitere Personen',
  'bot.card.page': '{from, number}–{to, number} von {count, number}',
  'bot.card.outdated': 'Diese Schaltfläche kenne ich nicht mehr. Fragen Sie mich bitte noch einmal.',

  'bot.extension.where': 'Wo ist {name}?',
  'bot.extension.open': 'In Indoors öffnen',
  'bot.extension.nothing': 'Nichts gefunden: kein Büro, keine Etage und niemand, der angezeigt werden darf.',
  'bot.extension.unknown': 'Das kann ich nicht. Fragen Sie mich in unserem eigenen Chat: „Hilfe“ sagt, was ich kann.',
  'bot.extension.failed': 'Bei mir ist etwas schiefgegangen. Bitte versuchen Sie es in einer Minute noch einmal.',
} as const;
