/** The menu of the administration. */
export const menu = {
  'admin.menu.offices': 'Bureaux',
  'admin.menu.ranges': 'Plages IP',
  'admin.menu.named-locations': 'Emplacements nommés',
  'admin.menu.candidates': 'Adresses candidates',
  'admin.menu.people': 'Personnes',
  'admin.menu.settings': 'Paramètres',
  'admin.menu.integration': 'Intégration',
  'admin.menu.access-events': 'Événements d’accès',
  'admin.menu.audit': 'Audit',
} as const;
