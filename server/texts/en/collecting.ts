/** Reading the past, people who have left, and warnings: why something is refused. */
export const collecting = {
  'backfill.none': 'No backfill is under way.',
  'removal.nobody-missing': 'Nobody is missing from the directory.',
  'removal.more-missing':
    '{count, plural, one {# person is} other {# people are}} missing by now. Look at them again, and confirm that number.',
  'warnings.prove-role':
    'Only administrators can do that, and Teams does not tell me who is one. Open the administration page of Indoors, choose “Warnings in Teams” under Integration, and say this again within 15 minutes.',
} as const;
