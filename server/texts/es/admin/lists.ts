/** What long lists say: filters, further pages, downloads. */
export const lists = {
  'admin.lists.clear-filters': 'Quitar los filtros',
  'admin.lists.more': 'Mostrar más',
  'admin.lists.show-more': 'Mostrar {count, number} más',
  'admin.lists.complete': 'No hay más.',
  'admin.lists.downloaded': '{file} se ha descargado; queda anotado en la auditoría.',
  'admin.lists.days-reversed': 'El último día es anterior al primero.',
} as const;
