/** The keys of the pages of the administration, as they stand in the address. */
export const PAGES = [
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
