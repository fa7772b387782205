import assert from 'node:assert/strict';
import { codeOf, type Source, sources } from './support/sources.ts';

/** Libraries that calculate only: no clock, no I/O, no environment. */
const PURE_LIBRARIES: ReadonlySet<string> = new Set(['cidr-tools', 'fuse.js', 'temporal-polyfill', 'windows-iana']);

/** Files outside `server/presence/` that the engine imports (`tests/architecture.test.ts` allows no others). */
const USED_BY_ENGINE: ReadonlySet<string> = new Set(['server/errors.ts', 'server/texts/message.ts']);

/** Code that makes a result depend on more than the arguments, each with what it would bring in. */
const IMPURE: readonly (readonly [code: RegExp, what: string])[] = [
  // Allowed: `new Date(x)`, `Date.parse(x)`, `Date.UTC(…)`.
  [/\bDate\b(?!\.(?:parse|UTC)\()(?<!\bnew Date(?=\(\s*[^\s)]))/, 'a clock'],
  [/\bperformance\b|\bTemporal\.Now\b|\bhrtime\b/, 'a clock'],
  [/\.get(?:Timezone|FullYear|Month|Date|Day|Hours|Minutes)\w*\(/, 'the time zone of the machine'],
  [/\.toLocale\w*\(\s*(?:\)|undefined|\[\])|\bIntl\.\w+\(\s*(?:\)|undefined|\[\])/, 'the language of the machine'],
  [/\.localeCompare\(([^(),]|\([^()]*\))*\)/, 'the language of the machine'],
  [/\bMath\.random\b|\bcrypto\b/, 'chance'],
  [/\bprocess\b|\bglobalThis\b|\bimport\.meta\b|\bnavigator\b/, 'the environment'],
  [/\bset(?:Timeout|Interval|Immediate)\b|\bqueueMicrotask\b|\bscheduler\b/, 'a timer'],
  [/\bfetch\(|\bconsole\b|\bWebSocket\b|\bWorker\b|\bAtomics\b/, 'I/O'],
  [/\bimport\(|\b(?:createR|r)equire\b/, 'code that is loaded later'],
];

interface Impurity {
  file: string;
  line: number;
  what: string;
}

function impuritiesOf({ file, text }: Source): Impurity[] {
  const code = codeOf(text);
  const lines = code.split('\n');
  const used = IMPURE.flatMap(([pattern, what]) => lines.flatMap((line, i) => (pattern.test(line) ? [{ file, line: i + 1, what }] : [])));
  const imported = [...code.matchAll(/\bfrom\s+['"]([^.'"][^'"]*)['"]|^\s*import\s+['"]([^.'"][^'"]*)['"]/gm)].flatMap((match) => {
    const name = match[1] ?? match[2] ?? '';
    return PURE_LIBRARIES.has(name) ? [] : [{ file, line: code.slice(0, match.index).split('\n').length, what: name }];
  });
  return [...used, ...imported];
}

const whatIn = (text: string) => impuritiesOf({ file: 'server/presence/x.ts', text }).map(({ what }) => what);

describe('The engine is pure', () => {
  const engine = [...sources()].filter(({ file }) => file.startsWith('server/presence/') || USED_BY_ENGINE.has(file));

  it('finds the files that it checks', () => assert.ok(engine.length > 50));

  it('has no clock, no chance, no environment, no timer and no I/O', () => {
    assert.deepEqual(engine.flatMap(impuritiesOf), []);
  });

  for (const [line, what] of [
    ['const now = Date.now();', 'a clock'],
    ['const now = new Date();', 'a clock'],
    ['const now = new Date( ).getTime();', 'a clock'],
    ['const now = +new Date;', 'a clock'],
    ['const now = Date();', 'a clock'],
    ['const { now } = Date;', 'a clock'],
    ['const clock = { now: Date.now };', 'a clock'],
    ['const began = performance.now();', 'a clock'],
    ['const today = Temporal.Now.plainDateISO();', 'a clock'],
    ['const hour = new Date(at).getHours();', 'the time zone of the machine'],
    ['const offset = new Date(at).getTimezoneOffset();', 'the time zone of the machine'],
    ['const text = new Date(at).toLocaleString();', 'the language of the machine'],
    ['const collator = new Intl.Collator();', 'the language of the machine'],
    ['names.sort((a, b) => a.localeCompare(b));', 'the language of the machine'],
    ['names.sort((a, b) => a.trim().localeCompare(b.trim()));', 'the language of the machine'],
    ['const id = Math.random();', 'chance'],
    ['const id = crypto.randomUUID();', 'chance'],
    ['const { TZ } = process.env;', 'the environment'],
    ["const { env } = globalThis['process'];", 'the environment'],
    ['setTimeout(resolve, 10);', 'a timer'],
    ["const answer = await fetch('https://example.com');", 'I/O'],
    ["console.log('here');", 'I/O'],
    ["const { readFileSync } = await import('node:fs');", 'code that is loaded later'],
    ["const fs = require('fs');", 'code that is loaded later'],
    ["import { readFileSync } from 'node:fs';", 'node:fs'],
    ["import type { Pool } from 'mysql2';", 'mysql2'],
    ["import 'node:process';", 'node:process'],
    ["export * from 'pino';", 'pino'],
  ] as const)
    it(`finds ${what} in “${line}”`, () => assert.ok(whatIn(line).includes(what), String(whatIn(line))));

  for (const line of [
    'const day = new Date(at).toISOString(); // not Date.now()',
    "const at = Date.parse('2026-01-01T00:00:00Z');",
    "const collator = new Intl.Collator('en', { numeric: true });",
    "names.sort((a, b) => a.localeCompare(b, 'en'));",
    "names.sort((a, b) => a.trim().localeCompare(b.trim(), 'en'));",
    'const hour = new Date(at).getUTCHours();',
    '/** Like process.env. */',
    "import { Temporal } from 'temporal-polyfill';",
    "import { DAY } from './time.ts';",
  ])
    it(`finds nothing in “${line}”`, () => assert.deepEqual(whatIn(line), []));
});
