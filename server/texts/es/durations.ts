/** How long something takes, or how old it is. */
export const durations = {
  'duration.moment': 'menos de un minuto',
  'duration.minutes': '{count, number} min',
  'duration.hours': '{count, number} h',
  'duration.days': '{count, plural, one {# día} other {# días}}',
} as const;
