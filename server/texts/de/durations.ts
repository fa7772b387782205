/** How long something takes, or how old it is. */
export const durations = {
  'duration.moment': 'weniger als eine Minute',
  'duration.minutes': '{count, number} Min.',
  'duration.hours': '{count, number} Std.',
  'duration.days': '{count, plural, one {# Tag} other {# Tage}}',
} as const;
