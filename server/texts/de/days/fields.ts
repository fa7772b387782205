/** The faults of fields for days and times. */
export const fields = {
  'tab.days.no-day': '„{typed}“ ist kein Datum. Schreiben Sie es so: {example}.',
  'tab.days.no-time': '„{typed}“ ist keine Uhrzeit. Schreiben Sie sie so: {example}.',
} as const;
