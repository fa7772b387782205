import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { errorsPage } from '../../server/cli/errors-page.ts';
import { ERROR_STATUS } from '../../server/errors.ts';
import { parseCidrs } from '../../server/presence/addresses/cidrs.ts';
import { planImport } from '../../server/presence/ranges/range-file.ts';
import { finish } from '../../server/presence/steps.ts';
import { readCsv } from '../../server/routes/ranges/read-range-file.ts';
import { floor, office } from '../presence/make.ts';

describe('docs/ERRORS.md', () => {
  it('contains the whole table', () => {
    assert.equal(readFileSync(new URL('../../docs/ERRORS.md', import.meta.url), 'utf8'), errorsPage(), 'run `npm run docs`');
    for (const [code, status] of Object.entries(ERROR_STATUS)) assert.ok(errorsPage().includes(`| \`${code}\` | ${status}`), code);
  });
});

describe('docs/RANGES.md', () => {
  const page = readFileSync(new URL('../../docs/RANGES.md', import.meta.url), 'utf8');
  const example = (language: string) => page.match(new RegExp(`[\`]{3}${language}\\n([^\`]*)`))?.[1] ?? '';

  it('shows a text that can be pasted unchanged', () => {
    const { cidrs, problems } = parseCidrs([example('text')]);
    assert.deepEqual(problems, []);
    assert.deepEqual(cidrs.slice(0, 3), ['203.0.113.0/24', '198.51.100.7/32', '192.0.2.10/31']);
    assert.ok(cidrs.includes('2001:db8:10::/48') && cidrs.includes('192.88.98.6/32'));
  });

  it('names all rejected entries, and only those', () => {
    const table = page.slice(page.indexOf('| what | why |'), page.indexOf('## Nested'));
    const shown = [...table.matchAll(/`([^`]+)`/g)].map(([, text]) => text ?? '');
    const refused = shown.filter((text) => parseCidrs([text]).problems.length > 0);
    assert.deepEqual(
      shown.filter((text) => !refused.includes(text)),
      ['203.0.113.0/24'],
    );
    assert.equal(refused.length, 9);
  });

  it('shows a file that can be imported unchanged', async () => {
    const offices = [office('berlin', { name: 'Berlin', floors: [floor('b1', { name: 'First floor' })] })];
    const context = { ranges: [], offices, at: 0, appliesTo: 'all' as const, makeId: () => crypto.randomUUID() };
    const lines = finish(planImport(await readCsv(example('csv')), context));
    assert.deepEqual(
      lines.map(({ outcome, faults, save: [range] }) => [outcome, faults, range?.versions[0]?.target.kind]),
      ['office', 'office', 'ignore', 'remote'].map((kind) => ['created', [], kind]),
    );
  });
});
