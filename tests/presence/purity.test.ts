import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const ROOM = new URL('../../server/presence/', import.meta.url);

/**
 * What a pure engine does not use: clocks, randomness, the environment, files, the network, the console. Yielding while a large index is
 * built is allowed, and measuring how long the work has not yielded.
 */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|Temporal\.Now|performance\.|Math\.random|\bprocess\b\.|node:|\bfetch\(|console\.|set(?:Timeout|Interval)\(|crypto\./;

/** The only measurement of time. It ends a time slice, and does not change its result. */
const MEASURED: Readonly<Record<string, string>> = { 'steps.ts': 'performance.now()' };

/** Comments are not checked. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

describe('The engine is pure: no I/O, no environment, no clock of its own', () => {
  for (const name of readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))) {
    it(name, () => {
      const source = withoutComments(readFileSync(new URL(name, ROOM), 'utf8'));
      const measured = MEASURED[name];
      const checked = measured === undefined ? source : source.replaceAll(measured, '');
      assert.equal(IMPURE.exec(checked)?.[0], undefined);
    });
  }

  it('When a file would read the clock, then it is found', () => {
    for (const impure of ['const now = Date.now();', 'new Date()', "import fs from 'node:fs';", 'Temporal.Now.instant()'])
      assert.match(impure, IMPURE);
  });
});
