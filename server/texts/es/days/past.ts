/** The hours of a past day. */
export const past = {
  'tab.past.title': 'Mediodía y horas con más personas',
  'tab.past.hour': 'Hora mostrada: {time} según el reloj de cada oficina',
  'tab.past.noon': 'A mediodía: {people}',
  'tab.past.peak': 'Más a las {hours}: {people}',
  'tab.past.no-peak': 'No consta que hubiera nadie',
  'tab.past.span': '{from}–{until}',
  'tab.past.own': 'Su estado a las {time}',
  'tab.past.own-not-named': 'No se le nombra',
  'tab.past.own-days': 'Todos los días guardados sobre usted',
} as const;
