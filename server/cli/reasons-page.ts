import { COUNT_REASONS, PRESENCE_REASONS, SIGN_IN_REASONS } from '../presence/reasons.ts';
import { textsIn } from '../texts/all-texts.ts';
import type { MessageId } from '../texts/en/index.ts';

/** The text of `docs/REASONS.md`, generated from the reason codes and the catalogue (`npm run docs` writes it). */
export function reasonsPage(): string {
  return [
    '# Reasons',
    '',
    'Everything that Indoors decides carries one of these codes. This page is made from `server/presence/reasons.ts` and',
    '`server/texts/en/` by `npm run docs`; edit those, not the page.',
    '',
    '## What became of a sign-in',
    '',
    'In the order in which it is decided: the first that applies is the reason. `placed` and `placed-unmatched` are evidence of',
    'presence, all others discard the sign-in. Counts on the integration page are of records read, repeats included.',
    '',
    ...table('sign-in', SIGN_IN_REASONS),
    '',
    'In the counts of the integration page, of backfills and of the metrics the reasons that are about a single person are one; an',
    'import of a file of your own tells them apart:',
    '',
    ...table('count', COUNT_REASONS),
    '',
    '## Why somebody is shown as they are',
    '',
    ...table('presence', PRESENCE_REASONS),
    '',
  ].join('\n');
}

function table<Kind extends string, Code extends string>(
  kind: Kind,
  codes: readonly (`reason.${Kind}.${Code}` extends MessageId ? Code : never)[],
): string[] {
  const { say } = textsIn('en');
  const rows = codes.map((code) => `| \`${code}\` | ${say({ id: `reason.${kind}.${code}` as MessageId, values: undefined })} |`);
  return ['| code | meaning |', '|---|---|', ...rows];
}
