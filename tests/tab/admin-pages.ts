/** The keys of the administration's pages, as in the address. */
export const ADMIN_PAGE_KEYS = [
  'set-up',
  'offices',
  'ranges',
  'named-locations',
  'candidates',
  'people',
  'screens',
  'settings',
  'integration',
  'access-events',
  'audit',
];
