/** Instants and how far they are away. */
export const time = {
  'tab.time.date-and-time': '{date}, {time}',
  'tab.time.in-zone': '{words} ({city})',
  'tab.time.until': 'until {end}',
  'tab.time.for-today': 'for today',
  'tab.time.until-tomorrow': 'until tomorrow evening',
  'tab.time.until-end-of': 'until the evening of {date}',
  'tab.time.on': 'on {date}',
  'tab.time.just-now': 'just now',
  'tab.time.minutes-ago': '{minutes, number} min ago',
  'tab.time.hours-ago': '{hours, number} h ago',
  'tab.time.days-ago': '{days, number} days ago',
  'tab.time.calendar': 'Choose a day',
  'tab.time.month-before': 'Previous month',
  'tab.time.month-after': 'Next month',
  'tab.time.day-form': 'dd/mm/yyyy',
  'tab.time.time-form': 'hh:mm',
} as const;
