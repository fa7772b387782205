/** The form in which somebody says where they, or somebody else, are, and what has been said. */
export const statement = {
  'tab.statement.status.office': 'Au bureau',
  'tab.statement.status.remote': 'Télétravail',
  'tab.statement.status.leave': 'En congé',
  'tab.statement.status.hidden': 'Présence masquée',
  'tab.statement.from-until': 'de {from} {until}',
  'tab.statement.by-administrator': '{when}, indiqué par l’administration',
  'tab.statement.displaced': '{when}, mais vous avez indiqué autre chose ensuite',
} as const;
