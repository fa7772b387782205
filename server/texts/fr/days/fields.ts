/** The faults of fields for days and times. */
export const fields = {
  'tab.days.no-day': '« {typed} » n’est pas une date. Écrivez-la ainsi : {example}.',
  'tab.days.no-time': '« {typed} » n’est pas une heure. Écrivez-la ainsi : {example}.',
} as const;
