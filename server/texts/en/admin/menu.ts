/** The menu of the administration. */
export const menu = {
  'admin.menu.offices': 'Offices',
  'admin.menu.ranges': 'IP ranges',
  'admin.menu.named-locations': 'Named locations',
  'admin.menu.candidates': 'Candidates',
  'admin.menu.people': 'People',
  'admin.menu.settings': 'Settings',
  'admin.menu.integration': 'Integration',
  'admin.menu.access-events': 'Access events',
  'admin.menu.audit': 'Audit',
} as const;
