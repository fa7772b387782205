/** The hours of a past day. */
export const past = {
  'tab.past.title': 'Noon and busiest hours',
  'tab.past.hour': 'Hour shown: {time} by the clocks of each office',
  'tab.past.noon': 'At noon: {people}',
  'tab.past.peak': 'Most at {hours}: {people}',
  'tab.past.no-peak': 'Nobody is known to have been there',
  'tab.past.span': '{from}–{until}',
  'tab.past.own': 'At {time} you were shown as',
  'tab.past.own-not-named': 'You are not named',
  'tab.past.own-days': 'All days that are kept about you',
} as const;
