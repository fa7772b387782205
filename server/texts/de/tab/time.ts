/** Instants and how far they are away. */
export const time = {
  'tab.time.date-and-time': '{date}, {time}',
  'tab.time.in-zone': '{words} ({city})',
  'tab.time.until': 'bis {end}',
  'tab.time.for-today': 'für heute',
  'tab.time.until-tomorrow': 'bis morgen Abend',
  'tab.time.until-end-of': 'bis einschließlich {date}',
  'tab.time.on': 'am {date}',
  'tab.time.just-now': 'gerade eben',
  'tab.time.minutes-ago': 'vor {minutes, number} Min.',
  'tab.time.hours-ago': 'vor {hours, number} Std.',
  'tab.time.days-ago': 'vor {days, number} Tagen',
  'tab.time.calendar': 'Tag wählen',
  'tab.time.month-before': 'Vorheriger Monat',
  'tab.time.month-after': 'Nächster Monat',
  'tab.time.day-form': 'TT.MM.JJJJ',
  'tab.time.time-form': 'hh:mm',
} as const;
