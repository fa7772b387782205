/** Ranges: what is wrong with a change, and their fields as a person would say them. */
export const ranges = {
  'field.cidrs': 'the addresses',
  'field.target': 'the target',
  'field.presence': 'the switch for presence',
  'field.accessLogging': 'the switch for access logging',
  'field.closed': 'it was closed',
  'field.reopened': 'it was opened again',
} as const;
