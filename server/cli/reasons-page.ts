import { COUNT_REASONS, PRESENCE_REASONS, SIGN_IN_REASONS } from '../presence/reasons.ts';

/** The text of `docs/REASONS.md`, made from the tables of reasons (`npm run docs` writes it). */
export function reasonsPage(): string {
  return [
    '# Reasons',
    '',
    'Everything that Indoors decides carries one of these codes. This page is made from `server/presence/reasons.ts` by',
    '`npm run docs`; edit the table, not the page.',
    '',
    '## What became of a sign-in',
    '',
    'In the order in which it is decided: the first that applies is the reason. `placed` and `placed-unmatched` are evidence of',
    'presence, all others discard the sign-in. Counts on the integration page are of records read, repeats included.',
    '',
    ...table(SIGN_IN_REASONS),
    '',
    'In the counts of the integration page, of backfills and of the metrics the reasons that are about a single person are one; an',
    'import of a file of your own tells them apart:',
    '',
    ...table(COUNT_REASONS),
    '',
    '## Why somebody is shown as they are',
    '',
    ...table(PRESENCE_REASONS),
    '',
  ].join('\n');
}

function table(reasons: Readonly<Record<string, string>>): string[] {
  return ['| code | meaning |', '|---|---|', ...Object.entries(reasons).map(([code, meaning]) => `| \`${code}\` | ${meaning} |`)];
}
