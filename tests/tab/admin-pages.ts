/** The keys of the pages of the administration, as they stand in the address. */
export const ADMIN_PAGE_KEYS = [
  'set-up',
  'offices',
  'ranges',
  'named-locations',
  'candidates',
  'people',
  'settings',
  'integration',
  'access-events',
  'audit',
];
