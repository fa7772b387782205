/** The bot on where somebody is. Nobody's gender is known, and somebody who may not be named is like nobody. */
export const where = {
  'bot.where.at': '{name} está {place}.',
  'bot.where.at-said': '{name} está {place} (lo ha indicado esta persona).',
  'bot.where.at-said-for': '{name} está {place} (lo ha indicado la administración).',
  'bot.where.not-seen': 'Hoy no hay ningún dato de {name}.',
  'bot.where.yes': 'Sí: {fact}',
  'bot.where.no': 'No: {fact}',
  'bot.where.nearly': 'Supongo que se refiere a esto: {fact}',
  'bot.where.not-understood': 'No entiendo «{text}». Lo que sé: {fact}',
  'bot.where.unknown':
    'No conozco a nadie con el nombre «{name}» a quien mostrar. Pruebe con el nombre completo, tal como lo escribe Teams.',
  'bot.where.unknown-word': 'Si no es un nombre, no lo he entendido: pruebe con «¿Quién está en la oficina?» o «Ayuda».',
  'bot.where.unknown-empty': 'No conozco a nadie con ese nombre a quien mostrar. Pruebe con el nombre completo, tal como lo escribe Teams.',
  'bot.where.whom': '¿A quién se refiere? Dígame el nombre.',
  'bot.where.floor-unknown': 'No se sabe la planta.',
  'bot.where.who': '¿A quién se refiere? Escriba un nombre o una parte de él.',
  'bot.where.which': '¿A quién se refiere: {people}?',
  'bot.where.which-more': '¿A quién se refiere: {people}, o a alguien de {count, number} más?',
  'bot.where.which-many': '¿A quién se refiere: {people}, o a alguien de muchas más personas?',
  'bot.where.person': '{name} ({department})',
  'bot.where.line': '{person}: {place}',
  'bot.where.not-seen-today': 'sin datos de hoy',
  'bot.where.ask': 'Dónde está {name}',
  'bot.where.is-in': 'Está {name} en {place}',
  'bot.where.is-remote': 'Está {name} en remoto',
  'bot.where.too-many':
    'Respondo por un máximo de {count, plural, one {# persona} other {# personas}} a la vez. Pregunte por menos, por favor.',
  'bot.where.too-much':
    'Demasiadas personas tienen nombres como estos para buscarlas todas a la vez. Pregunte por una, con el nombre completo.',
  'bot.where.names-off':
    'En grupos y canales solo doy cifras: así lo ha configurado su organización. Pregúnteme por personas en nuestro propio chat.',
  'bot.where.no-names':
    'Aquí hay personas que no pertenecen a su organización, o no puedo ver quién pertenece, así que solo doy cifras. Pregúnteme por personas en nuestro propio chat.',
} as const;
