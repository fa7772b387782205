/** What long lists say: filters, further pages, downloads. */
export const lists = {
  'admin.lists.clear-filters': 'Clear the filters',
  'admin.lists.more': 'Show more',
  'admin.lists.show-more': 'Show {count, number} more',
  'admin.lists.complete': 'These are all.',
  'admin.lists.downloaded': '{file} is downloaded; the audit notes it.',
  'admin.lists.days-reversed': 'The last day lies before the first.',
} as const;
