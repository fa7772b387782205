/** The form in which somebody says where they, or somebody else, are, and what has been said. */
export const statement = {
  'tab.statement.status.office': 'In the office',
  'tab.statement.status.remote': 'Remote',
  'tab.statement.status.leave': 'On leave',
  'tab.statement.status.hidden': 'Hidden',
  'tab.statement.from-until': 'from {from} {until}',
  'tab.statement.by-administrator': '{when}, set by an administrator',
  'tab.statement.displaced': '{when}, but you said something else later',
} as const;
