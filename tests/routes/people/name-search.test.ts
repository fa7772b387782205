import assert from 'node:assert/strict';
import { createNameIndex } from '../../../server/presence/name-index.ts';
import type { PersonPresence } from '../../../server/routes/schemas/presence.ts';
import { boardOf } from '../../../tab/features/today/board.ts';
import { NO_FILTERS } from '../../../tab/features/today/filters.ts';
import { NOTHING_MINE } from '../../../tab/features/today/mine.ts';
import { find } from '../../../tab/features/today/search.ts';
import { ADMIN, type Harness, NOW, startHarness, userOf } from '../harness.ts';

const NAMES = { oz: 'Ayşe Öztürk', so: 'Søren Ødegård', lu: 'Łukasz Żak', ip: 'İpek Işık', ob: 'Nora O’Brien', st: 'Jörg Strauß' };
const ASKED: [text: string, ids: string[]][] = [
  ['ozturk', ['oz']],
  ['ÖZTÜRK', ['oz']],
  ['O\u0308ztu\u0308rk', ['oz']],
  ['ayse oz', ['oz']],
  ['soren', ['so']],
  ['odegard', ['so']],
  ['lukasz', ['lu']],
  ['zak', ['lu']],
  ['ipek isik', ['ip']],
  ['o’brien', ['ob']],
  ["o'brien", ['ob']],
  ['strauss', ['st']],
  ['STRAUẞ', ['st']],
];

describe('A name that is searched', () => {
  let on: Harness;
  before(async () => {
    on = await startHarness();
    for (const [id, name] of Object.entries(NAMES)) await on.store.saveDirectory([userOf(id, { name })], 'display');
    await on.store.saveSettings({ ...(await on.store.settings()), accessLogging: true, version: 2 });
    await on.board.refresh();
  });
  after(() => on.close());

  const ids = async (path: string, text: string): Promise<string[]> => {
    const { status, body } = await on.call(ADMIN, 'GET', `${path}?q=${encodeURIComponent(text)}`);
    assert.equal(status, 200, text);
    return body.people.map(({ id }: { id: string }) => id);
  };
  const presence = { status: 'none', reason: { code: 'none-no-evidence' } } as const;
  const people = Object.entries(NAMES).map(([id, name]): PersonPresence => ({ id, name, presence }));
  const exactly = { count: 0, atLeast: 0, atMost: 0, text: '0' };
  const now = new Date(NOW).toISOString();
  const board = boardOf({ at: now, historic: false, total: exactly, offices: [] }, people);
  const inTab = (text: string) => find(board, { ...NO_FILTERS, text }, { mine: NOTHING_MINE, zone: 'UTC', now }).people.map(({ id }) => id);
  const index = createNameIndex();
  for (const { id, name } of people) index.put({ id, name, department: undefined });

  for (const [text, expected] of ASKED)
    it(`is found by “${text}” in the presence, the people, the tab and the bot alike`, async () => {
      assert.deepEqual(await ids('/api/presence', text), expected);
      assert.deepEqual(await ids('/api/people', text), expected);
      assert.deepEqual(inTab(text), expected);
      assert.deepEqual(index.find(text, () => true).ids, expected);
    });

  it('is found for access events, too; an unknown one is not', async () => {
    const search = (text: string) => on.call(ADMIN, 'GET', `/api/access-events?person=${encodeURIComponent(text)}`);
    for (const [text] of ASKED) assert.equal((await search(text)).status, 200, text);
    assert.equal((await search('ozturkoglu')).body.code, 'PERSON_NOT_FOUND');
  });

  it('that has no letters finds nobody, and a blank one is no filter', async () => {
    for (const text of ['-', '’', '.,']) {
      assert.deepEqual(await ids('/api/presence', text), [], text);
      assert.deepEqual(inTab(text), [], text);
    }
    assert.deepEqual(await ids('/api/people', '’'), []);
    assert.ok((await ids('/api/presence', ' ')).length > 5);
    assert.ok((await ids('/api/people', ' ')).length > 5);
  });

  it('of an account is part of its UPN as it is written', async () => {
    assert.deepEqual(await ids('/api/people', 'OZ@example'), ['oz']);
  });
});
