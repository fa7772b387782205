/** The hours of a past day, and what is kept of it. */
export const past = {
  'tab.past.title': 'Mediodía y horas con más personas',
  'tab.past.hour': 'Hora según el reloj de cada oficina: {time}',
  'tab.past.noon': 'A mediodía: {people}',
  'tab.past.peak': 'Más a las {hours}: {people}',
  'tab.past.no-peak': 'Ninguna hora destaca',
  'tab.past.span': '{from}–{until}',
  'tab.past.own': 'Su estado a las {time}',
  'tab.past.own-not-named': 'No se le nombra',
  'tab.past.own-days': 'Todos los días guardados sobre usted',
  'tab.past.own-gone': 'Su estado de este día ya no se conserva.',
  'tab.past.names-gone': 'Los nombres de este día ya no se conservan, solo los números de oficinas y plantas.',
  'tab.past.nothing-kept': 'De este día no se conserva nada, tampoco números.',
} as const;
