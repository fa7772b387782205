import { ERRORS } from '../errors.ts';

/** The text of `docs/ERRORS.md`, made from the table of error codes (`npm run docs` writes it). */
export function errorsPage(): string {
  return [
    '# Errors',
    '',
    'Errors of the API are problem details (RFC 9457). `code` is stable, texts are not. This page is made from',
    '`server/errors.ts` by `npm run docs`; edit the table, not the page.',
    '',
    '| code | status | meaning |',
    '|---|---|---|',
    ...Object.entries(ERRORS).map(([code, { status, title }]) => `| \`${code}\` | ${status} | ${title} |`),
    '',
  ].join('\n');
}
