/** The hours of a past day, and what is kept of it. */
export const past = {
  'tab.past.title': 'Noon and busiest hours',
  'tab.past.hour': 'Hour of each office’s clock: {time}',
  'tab.past.noon': 'At noon: {people}',
  'tab.past.peak': 'Most at {hours}: {people}',
  'tab.past.no-peak': 'No hour stands out',
  'tab.past.span': '{from}–{until}',
  'tab.past.own': 'At {time} you were shown as',
  'tab.past.own-not-named': 'You are not named',
  'tab.past.own-days': 'All days that are kept about you',
  'tab.past.own-gone': 'Your status on this day is no longer kept.',
  'tab.past.names-gone': 'Names of this day are no longer kept, only the numbers of offices and floors.',
  'tab.past.nothing-kept': 'No data of this day is kept, not even numbers.',
} as const;
