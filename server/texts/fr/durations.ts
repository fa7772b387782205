/** How long something takes, or how old it is. */
export const durations = {
  'duration.moment': 'moins d’une minute',
  'duration.minutes': '{count, number} min',
  'duration.hours': '{count, number} h',
  'duration.days': '{count, plural, one {# jour} other {# jours}}',
} as const;
