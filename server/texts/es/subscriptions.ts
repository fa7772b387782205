/** What people want to be told unasked: what is wrong with it, and what they are told. */
export const subscriptions = {
  'follow.presence-off': 'Su presencia está desactivada, así que no se conserva nada sobre usted, tampoco a quién sigue. Actívela primero.',
  'follow.oneself': 'No puede seguir su propia presencia.',
  'follow.too-many': 'Puede seguir a un máximo de {count, number} personas. Deje de seguir a alguna primero.',
  'follow.not-found': 'No hay nadie así que le siga.',
  'subscription.not-found': 'No ha pedido ningún mensaje así.',
  'subscription.quiet':
    'De {from, number}:00 a {until, number}:00 el bot no escribe a nadie sin que se le pregunte. Elija una hora fuera de ese período.',
  'news.is-in': '{name} está en la oficina: {place}.',
  'news.and-line': '{before}\n\n{line}',
  'news.digest.today': '**Quién está hoy en la oficina**',
  'news.digest.later': '**Quién tiene previsto estar en la oficina**',
  'news.digest.office': '{office}: {count, plural, =0 {nadie} one {# persona} other {# personas}}',
  'news.digest.office-names': '{office}: {count, plural, one {# persona} other {# personas}} ({names})',
  'news.digest.others': '{count, plural, one {# más} other {# más}}',
  'news.digest.remote': 'en remoto: {count, plural, one {# persona} other {# personas}}',
  'news.digest.day': '{date} – {places}',
  'news.digest.no-plans': '{date} – todavía sin planes',
  'news.digest.still-to-come': 'Planes para hoy: {plans}',
  'news.digest.stop': 'Para terminar, escriba: «Detener el resumen».',
  'news.morning.question':
    '¡Buenos días! ¿Dónde está hoy? Dígamelo con sus palabras, por ejemplo «Estoy en Berlín» o «en remoto hasta las 3».',
  'news.morning.remote': 'Hoy estoy en remoto',
  'news.morning.leave': 'Hoy estoy de permiso',
  'news.morning.not-today': 'Hoy no',
  'news.morning.stop': 'Dejar de preguntar',
} as const;
