import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';

const ROOM = new URL('../../server/presence/', import.meta.url);

/**
 * What a pure engine does not use: clocks, randomness, the environment, files, the network, the console.
 */
const IMPURE =
  /\bDate\.now\b|\bnew Date\(\)|\bDate\(\)|Temporal\.Now|performance\.|Math\.random|\bprocess\b\.|node:|\bfetch\(|console\.|set(?:Timeout|Interval)\(|crypto\./;

/** Comments are not checked. */
function withoutComments(source: string): string {
  return source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
}

describe('The engine is pure: no I/O, no environment, no clock of its own', () => {
  for (const name of readdirSync(ROOM, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'))) {
    it(name, () => assert.equal(IMPURE.exec(withoutComments(readFileSync(new URL(name, ROOM), 'utf8')))?.[0], undefined));
  }

  it('When a file would read the clock, then it is found', () => {
    for (const impure of ['const now = Date.now();', 'new Date()', "import fs from 'node:fs';", 'Temporal.Now.instant()'])
      assert.match(impure, IMPURE);
  });
});
