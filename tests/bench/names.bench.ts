import { answer } from '../../bot/answer.ts';
import { createBoard } from '../../server/board/board.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import type { Report } from './figure.ts';
import { type Measured, measure } from './measure.ts';

const PEOPLE = 100_000;
const NOW = Date.parse('2026-11-20T09:00:00Z');
const FIRST = ['Anna', 'Ben', 'Clara', 'David', 'Emma', 'Felix', 'Greta', 'Hugo', 'Ida', 'Jonas', 'Klara', 'Leon', 'Maria', 'Noah'];
const SYLLABLES = ['ba', 'che', 'do', 'fi', 'gu', 'ha', 'ki', 'lo', 'mu', 'ne', 'po', 'ri', 'sa', 'te', 'vo', 'wi'];

const ASKED: [name: string, text: string][] = [
  ['unknown', 'where is Quentin Query'],
  ['490-letters', `where is ${'x'.repeat(490)}`],
  ['many-words', `where is ${'ab cd ef gh '.repeat(40)}`],
  ['everybody-begins-so', 'where is an'],
  ['a-common-first-name', 'where is Anna'],
  ['one-slip', 'where is Ana Bachedo'],
  ['is-in', 'is Anna Bachedo in Berlin or Paris'],
  ['no-sense', 'lorem ipsum dolor sit'],
  ['five-in-often', `is ${together('anna')} ${repeated('in', 45)}`],
  ['five-unknown-in-often', `is ${together('xqzza', 'xqzzb', 'xqzzc', 'xqzzd', 'xqzze')} ${repeated('in', 45)}`],
  [
    'five-slips-in-often',
    `is ${together('annaq babach', 'bne chedofi', 'calra dofigu', 'davdi figuha', 'emmma guhaki')} ${repeated('at', 40)}`,
  ],
  ['five-in-long', 'is Anna or Ben or Clara in the office on floor 2 at the desk in the corner in Berlin on the left?'],
  ['five-nobody-both', `is ${together('anna ben', 'clara david', 'emma felix', 'greta hugo', 'ida jonas')} in`],
  ['five-whole-names', `where are ${together('Anna Bachedo', 'Ben Chedofi', 'Clara Dofigu', 'David Figuha', 'Emma Guhaki')}`],
  ['letters', `is ${repeated('aa ae oe dj', 14)} in`],
  ['names-of-one-letter', `is ${repeated('a b', 14)} anna in`],
  ['bare-words', 'anna ben clara david emma'],
  ['six-names', `are ${together('anna', 'ben', 'clara', 'david', 'emma', 'felix')} in`],
];

function together(...names: string[]): string {
  return (names.length === 1 ? Array.from({ length: 5 }, () => names[0]) : names).join(' and ');
}

function repeated(word: string, count: number): string {
  return Array.from({ length: count }, () => word).join(' ');
}

/** Questions to the bot about people in a directory of 100,000, and a changed name: the time of one message, and the longest stall. */
export async function bench(report: Report): Promise<void> {
  const store = await openSqliteStore({ file: ':memory:' });
  const people = Array.from({ length: PEOPLE }, (_, n) => person(n, nameOf(n)));
  await store.saveDirectory(people, 'display');
  const clock = { now: () => NOW };
  const quiet = () => undefined;
  const board = await createBoard({ store, clock, log: { info: quiet, warn: quiet }, refreshEvery: 0 });
  const say = (text: string) => answer({ store, board, clock }, { personId: 'p0' }, text);
  await say('where is Nobody');
  for (const [name, text] of ASKED) {
    const runs: Measured[] = [];
    for (let run = 0; run < 3; run++) runs.push(await measure(() => say(text)));
    const worst = (figure: keyof Measured) => Math.max(...runs.map((each) => each[figure]));
    report({ name: `names.${name}`, value: worst('seconds') * 1000, unit: 'ms', vs: 'bar 50 (100,000 people, the slowest of three)' });
    report({ name: `names.${name}.cpu`, value: worst('cpu') * 1000, unit: 'ms', vs: 'the same in CPU time' });
  }
  await store.saveDirectory([person(1, 'Zacharias Newname')], 'display');
  await board.refresh();
  const list = await measure(() => say('who is remote'));
  report({
    name: 'names.list-after-a-change.cpu',
    value: list.cpu * 1000,
    unit: 'ms',
    vs: 'bar 50: the first list after a change, which does not look at everybody',
  });
  if (!(await say('where is Zacharias Newname')).text.includes('Zacharias')) throw new Error('The new name is not found.');
  board.close();
  await store.close();
}

function person(n: number, name: string) {
  return { id: `p${n}`, name, upn: `p${n}@example.com`, enabled: true, guest: false, timeZone: 'Europe/Berlin' };
}

/** A few first names, and some 4,000 family names. */
function nameOf(n: number): string {
  const syllable = (of: number) => SYLLABLES[of % SYLLABLES.length] ?? '';
  const family = `${syllable(n)}${syllable(Math.floor(n / 16))}${syllable(Math.floor(n / 256))}`;
  return `${FIRST[n % FIRST.length]} ${family.charAt(0).toUpperCase()}${family.slice(1)}${n % 7 === 0 ? n : ''}`;
}
