/** Instants and how far they are away. */
export const time = {
  'tab.time.date-and-time': '{date}, {time}',
  'tab.time.in-zone': '{words} ({city})',
  'tab.time.until': 'jusqu’à {end}',
  'tab.time.for-today': 'pour aujourd’hui',
  'tab.time.until-tomorrow': 'jusqu’à demain soir',
  'tab.time.until-end-of': 'jusqu’au soir du {date}',
  'tab.time.on': 'le {date}',
  'tab.time.just-now': 'à l’instant',
  'tab.time.minutes-ago': 'il y a {minutes, number} min',
  'tab.time.hours-ago': 'il y a {hours, number} h',
  'tab.time.days-ago': 'il y a {days, number} jours',
  'tab.time.calendar': 'Choisir un jour',
  'tab.time.month-before': 'Mois précédent',
  'tab.time.month-after': 'Mois suivant',
  'tab.time.day-form': 'jj/mm/aaaa',
  'tab.time.time-form': 'hh:mm',
} as const;
