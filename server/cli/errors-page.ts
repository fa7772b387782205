import { ERROR_STATUS, type ErrorCode } from '../errors.ts';
import { textsIn } from '../texts/all-texts.ts';
import { errorTitle } from '../texts/error-text.ts';

/** The text of `docs/ERRORS.md`, generated from the table of error codes (`npm run docs` writes it). */
export function errorsPage(): string {
  const english = textsIn('en');
  return [
    '# Errors',
    '',
    'Errors of the API are problem details (RFC 9457). `code` is stable, texts are not. This page is made from',
    '`server/errors.ts` and `server/texts/en/problems.ts` by `npm run docs`; edit those, not the page.',
    '',
    '| code | status | meaning |',
    '|---|---|---|',
    ...(Object.entries(ERROR_STATUS) as [ErrorCode, number][]).map(
      ([code, status]) =>
        `| \`${code}\` | ${status}${code === 'VERSION_CONFLICT' ? '; 412 if the version came in `If-Match`' : ''} | ${errorTitle({ code }, english)} |`,
    ),
    '',
  ].join('\n');
}
