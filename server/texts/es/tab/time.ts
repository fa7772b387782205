/** Instants and how far they are away. */
export const time = {
  'tab.time.date-and-time': '{date}, {time}',
  'tab.time.in-zone': '{words} ({city})',
  'tab.time.until': 'hasta {end}',
  'tab.time.for-today': 'para hoy',
  'tab.time.until-tomorrow': 'hasta mañana por la noche',
  'tab.time.until-end-of': 'hasta la noche del {date}',
  'tab.time.on': 'el {date}',
  'tab.time.just-now': 'ahora mismo',
  'tab.time.minutes-ago': 'hace {minutes, number} min',
  'tab.time.hours-ago': 'hace {hours, number} h',
  'tab.time.days-ago': 'hace {days, number} días',
  'tab.time.calendar': 'Elegir un día',
  'tab.time.month-before': 'Mes anterior',
  'tab.time.month-after': 'Mes siguiente',
  'tab.time.day-form': 'dd/mm/aaaa',
  'tab.time.time-form': 'hh:mm',
} as const;
