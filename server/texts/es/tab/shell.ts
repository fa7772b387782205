/** The frame around all pages. */
export const shell = {
  'tab.shell.today': 'Hoy',
  'tab.shell.insights': 'Análisis',
  'tab.shell.my-data': 'Mis datos',
  'tab.shell.admin': 'Administración',
  'tab.shell.pages': 'Páginas',
  'tab.shell.opening-insights': 'Abriendo los análisis',
  'tab.shell.opening-my-data': 'Abriendo sus datos',
  'tab.shell.opening-admin': 'Abriendo la administración',
  'tab.shell.menu-of': '{initials}: menú de {name}',
  'tab.shell.menu-of-name': 'Menú de {name}',
  'tab.shell.menu': 'Menú de la persona que ha iniciado sesión',
  'tab.shell.theme.default': 'Claro',
  'tab.shell.theme.dark': 'Oscuro',
  'tab.shell.theme.contrast': 'Contraste alto',
  'tab.shell.switch-person': 'Mirar como otra persona',
  'tab.shell.not-for-you': 'No es para usted',
  'tab.shell.administrators-only':
    'Esta página es para administradores. Pida a uno que le asigne el rol de la aplicación en Microsoft Entra.',
  'tab.shell.insights-closed': 'Los análisis están desactivados en esta organización, o son solo para los administradores.',
  'tab.shell.broken': 'Esta página no se puede mostrar',
  'tab.shell.broken-hint': 'Inténtelo de nuevo; lo guardado está a salvo.',
} as const;
