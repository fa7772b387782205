/** How long something takes, or how old it is. */
export const durations = {
  'duration.moment': 'less than a minute',
  'duration.minutes': '{count, number} min',
  'duration.hours': '{count, number} h',
  'duration.days': '{count, plural, one {# day} other {# days}}',
} as const;
