/** The frame around all pages. */
export const shell = {
  'tab.shell.opening-my-data': 'Opening your data',
  'tab.shell.opening-admin': 'Opening administration',
} as const;
