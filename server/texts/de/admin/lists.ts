/** What long lists say: filters, further pages, downloads. */
export const lists = {
  'admin.lists.clear-filters': 'Filter löschen',
  'admin.lists.more': 'Mehr anzeigen',
  'admin.lists.show-more': '{count, number} weitere anzeigen',
  'admin.lists.complete': 'Das sind alle.',
  'admin.lists.downloaded': '{file} ist heruntergeladen; das Audit-Protokoll vermerkt es.',
  'admin.lists.days-reversed': 'Der letzte Tag liegt vor dem ersten.',
} as const;
