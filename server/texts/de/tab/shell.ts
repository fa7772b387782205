/** The frame around all pages. */
export const shell = {
  'tab.shell.today': 'Heute',
  'tab.shell.insights': 'Einblicke',
  'tab.shell.my-data': 'Meine Daten',
  'tab.shell.admin': 'Administration',
  'tab.shell.pages': 'Seiten',
  'tab.shell.opening-insights': 'Einblicke werden geöffnet',
  'tab.shell.opening-my-data': 'Ihre Daten werden geöffnet',
  'tab.shell.opening-admin': 'Die Administration wird geöffnet',
  'tab.shell.menu-of': '{initials}: Menü von {name}',
  'tab.shell.menu-of-name': 'Menü von {name}',
  'tab.shell.menu': 'Menü der angemeldeten Person',
  'tab.shell.theme.default': 'Hell',
  'tab.shell.theme.dark': 'Dunkel',
  'tab.shell.theme.contrast': 'Hoher Kontrast',
  'tab.shell.switch-person': 'Als andere Person ansehen',
  'tab.shell.not-for-you': 'Nicht für Sie bestimmt',
  'tab.shell.administrators-only':
    'Diese Seite ist für die Administration. Bitten Sie dort darum, Ihnen in Microsoft Entra die App-Rolle zuzuweisen.',
  'tab.shell.insights-closed': 'Einblicke sind in dieser Organisation ausgeschaltet oder nur für die Administration da.',
  'tab.shell.broken': 'Diese Seite kann nicht angezeigt werden',
  'tab.shell.broken-hint': 'Versuchen Sie es noch einmal; was gespeichert wurde, ist sicher.',
} as const;
