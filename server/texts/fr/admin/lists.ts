/** What long lists say: filters, further pages, downloads. */
export const lists = {
  'admin.lists.clear-filters': 'Effacer les filtres',
  'admin.lists.more': 'Afficher plus',
  'admin.lists.show-more': 'En afficher {count, number} de plus',
  'admin.lists.complete': 'C’est tout.',
  'admin.lists.downloaded': '{file} est téléchargé ; l’audit en garde la trace.',
  'admin.lists.days-reversed': 'Le dernier jour est avant le premier.',
} as const;
