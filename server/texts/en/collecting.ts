/** Reading the past, people who have left, and warnings: why something is refused. */
export const collecting = {
  'backfill.not-readable':
    'No part of this span can be read. The log can be read from {from} (older is not kept) until {until} (newer is the live poll’s).',
  'past.in-future': 'It is {now} now.',
  'past.not-kept': 'Only the last {count, plural, one {# day is} other {# days are}} kept.',
  'group.not-found': 'Check the object id: it is on the group’s overview page in the Entra admin center.',
  'backfill.none': 'No backfill is under way.',
  'removal.nobody-missing': 'Nobody is missing from the directory.',
  'removal.more-missing':
    '{count, plural, one {# person is} other {# people are}} missing by now. Look at them again, and confirm that number.',
  'warnings.prove-role':
    'Only administrators can do that, and Teams does not tell me who is one. Open the administration page of Indoors, choose “Warnings in Teams” under Integration, and say this again within 15 minutes.',
} as const;
