import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { errorsPage } from '../../server/cli/errors-page.ts';
import { ERRORS } from '../../server/errors.ts';

describe('docs/ERRORS.md', () => {
  it('is made from the table, all of it', () => {
    assert.equal(readFileSync(new URL('../../docs/ERRORS.md', import.meta.url), 'utf8'), errorsPage(), 'run `npm run docs`');
    for (const [code, { status }] of Object.entries(ERRORS)) assert.ok(errorsPage().includes(`| \`${code}\` | ${status} |`), code);
  });
});
