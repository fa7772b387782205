/** The faults of fields for days and times. */
export const fields = {
  'tab.days.no-day': '«{typed}» no es una fecha. Escríbala así: {example}.',
  'tab.days.no-time': '«{typed}» no es una hora. Escríbala así: {example}.',
} as const;
