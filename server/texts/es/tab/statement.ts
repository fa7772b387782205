/** The form in which somebody says where they, or somebody else, are, and what has been said. */
export const statement = {
  'tab.statement.status.office': 'En la oficina',
  'tab.statement.status.remote': 'Remoto',
  'tab.statement.status.leave': 'De permiso',
  'tab.statement.status.hidden': 'Presencia oculta',
  'tab.statement.from-until': 'desde {from} {until}',
  'tab.statement.by-administrator': '{when}, establecido por la administración',
  'tab.statement.displaced': '{when}, pero después indicó otra cosa',
} as const;
