/** The hours of a past day. */
export const past = {
  'tab.past.title': 'Mediodía y horas con más personas',
  'tab.past.hour': 'Hora mostrada: {time} según el reloj de cada oficina',
  'tab.past.noon': 'A mediodía: {people}',
  'tab.past.peak': 'Más a las {hours}: {people}',
  'tab.past.no-peak': 'No consta que hubiera nadie',
  'tab.past.span': '{from}–{until}',
} as const;
