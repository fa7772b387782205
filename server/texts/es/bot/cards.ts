/** The buttons and forms of the bot's cards. */
export const cards = {
  'bot.card.set-status': 'Indicar mi estado',
  'bot.card.where': '¿Dónde está usted?',
  'bot.card.when': '¿Cuándo?',
  'bot.card.send': 'Enviar',
  'bot.card.when.today': 'hoy',
  'bot.card.when.tomorrow': 'mañana',
  'bot.card.when.until-friday': 'hasta el viernes',
  'bot.card.when.next-week': 'la próxima semana',
  'bot.card.previous': 'Atrás',
  'bot.card.next': 'Más personas',
  'bot.card.page': '{from, number}–{to, number} de {count, number}',
  'bot.card.outdated': 'Ya no conozco este botón. Vuelva a preguntarme, por favor.',
} as const;
