/** The frame around all pages. */
export const shell = {
  'tab.shell.today': 'Aujourd’hui',
  'tab.shell.insights': 'Analyses',
  'tab.shell.my-data': 'Mes données',
  'tab.shell.admin': 'Administration',
  'tab.shell.pages': 'Pages',
  'tab.shell.opening-insights': 'Ouverture des analyses',
  'tab.shell.opening-my-data': 'Ouverture de vos données',
  'tab.shell.opening-admin': 'Ouverture de l’administration',
  'tab.shell.menu-of': '{initials} : menu de {name}',
  'tab.shell.menu-of-name': 'Menu de {name}',
  'tab.shell.menu': 'Menu de la personne connectée',
  'tab.shell.theme.default': 'Clair',
  'tab.shell.theme.dark': 'Sombre',
  'tab.shell.theme.contrast': 'Contraste élevé',
  'tab.shell.switch-person': 'Voir avec un autre compte',
  'tab.shell.not-for-you': 'Pas pour vous',
  'tab.shell.administrators-only':
    'Cette page est réservée à l’administration. Demandez-lui de vous donner le rôle d’application dans Microsoft Entra.',
  'tab.shell.insights-closed': 'Les analyses sont désactivées dans cette organisation, ou réservées à l’administration.',
  'tab.shell.broken': 'Cette page ne peut pas être affichée',
  'tab.shell.broken-hint': 'Réessayez ; ce qui a été enregistré n’est pas perdu.',
} as const;
