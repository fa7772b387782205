/** The menu of the administration. */
export const menu = {
  'admin.menu.offices': 'Büros',
  'admin.menu.ranges': 'IP-Bereiche',
  'admin.menu.named-locations': 'Benannte Standorte',
  'admin.menu.candidates': 'Kandidaten',
  'admin.menu.people': 'Personen',
  'admin.menu.settings': 'Einstellungen',
  'admin.menu.integration': 'Integration',
  'admin.menu.access-events': 'Zugriffsereignisse',
  'admin.menu.audit': 'Audit-Protokoll',
} as const;
