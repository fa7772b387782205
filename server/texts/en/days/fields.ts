/** The faults of fields for days and times. */
export const fields = {
  'tab.days.no-day': '“{typed}” is not a date. Write it like {example}.',
  'tab.days.no-time': '“{typed}” is not a time. Write it like {example}.',
} as const;
