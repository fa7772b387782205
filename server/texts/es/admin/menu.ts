/** The menu of the administration. */
export const menu = {
  'admin.menu.offices': 'Oficinas',
  'admin.menu.ranges': 'Intervalos IP',
  'admin.menu.named-locations': 'Ubicaciones con nombre',
  'admin.menu.candidates': 'Candidatos',
  'admin.menu.people': 'Personas',
  'admin.menu.settings': 'Configuración',
  'admin.menu.integration': 'Integración',
  'admin.menu.access-events': 'Eventos de acceso',
  'admin.menu.audit': 'Auditoría',
} as const;
