/** The form in which somebody says where they, or somebody else, are, and what has been said. */
export const statement = {
  'tab.statement.status.office': 'Im Büro',
  'tab.statement.status.remote': 'Remote',
  'tab.statement.status.leave': 'Abwesend',
  'tab.statement.status.hidden': 'Ausgeblendet',
  'tab.statement.from-until': 'ab {from} {until}',
  'tab.statement.by-administrator': '{when}, von der Administration angegeben',
  'tab.statement.displaced': '{when}, aber eine spätere Angabe von Ihnen gilt',
} as const;
