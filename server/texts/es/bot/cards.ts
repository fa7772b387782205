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

  'bot.extension.where': '¿Dónde está {name}?',
  'bot.extension.open': 'Abrir en Indoors',
  'bot.extension.nothing': 'No se ha encontrado nada: ninguna oficina, ninguna planta y nadie que se pueda mostrar.',
  'bot.extension.unknown': 'No puedo hacer eso. Pregúnteme en nuestro propio chat: «Ayuda» dice lo que puedo hacer.',
  'bot.extension.failed': 'Ha ocurrido un error por mi parte. Inténtelo de nuevo dentro de un minuto.',
} as const;
