import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describeMeaning } from '../../server/cli/import-report.ts';
import { plural } from '../../server/cli/plural.ts';
import { noCounts } from '../../server/store/port/counts.ts';

describe('Numbers and nouns', () => {
  it('When the number is one, then the noun is singular', () => {
    assert.deepEqual(
      [0, 1, 2].map((n) => plural(n, 'day')),
      ['0 days', '1 day', '2 days'],
    );
  });

  it('When one person used a network once, then the report of an import uses the singular', () => {
    const report = describeMeaning({
      counts: noCounts(),
      malformed: new Map(),
      days: [],
      twice: 1,
      networks: [
        { network: '203.0.113.0/24', people: 12, signIns: 30 },
        { network: '198.51.100.0/24', people: 1, signIns: 1 },
      ],
    }).join('\n');
    assert.match(report, /^ {6}12 people, 30 sign-ins {2}203/m);
    assert.match(report, /^ {7}1 person, 1 sign-in {2}198/m);
    assert.match(report, /^1 sign-in stands in two rows/m);
  });

  it('No number precedes “people” without a check for one', () => {
    // In the catalogue, ICU's plurals ask; a text before “people” is a number in steps. What people
    // write to the bot is no answer.
    const found = ['server', 'bot', 'tab'].flatMap((room) =>
      readdirSync(room, { recursive: true, encoding: 'utf8' })
        .filter((name) => /\.tsx?$/.test(name) && !name.startsWith('texts') && !name.includes('/sentences/'))
        .flatMap((name) => {
          const lines = readFileSync(`${room}/${name}`, 'utf8').split('\n');
          return lines.filter((line) => /\} people\b/.test(line)).map((line) => `${room}/${name}: ${line.trim()}`);
        }),
    );
    assert.deepEqual(found, []);
  });
});
