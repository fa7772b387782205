import assert from 'node:assert/strict';
import type { BoardChange } from '../../../server/board/change.ts';
import { HOUR } from '../../../server/presence/time.ts';
import { framesOf } from '../../../server/routes/presence/live-frames.ts';
import { ADA, ADMIN, BEN, DORA, type Harness, NOW, startHarness, userOf } from '../harness.ts';

/** People in mode `track`: with Ben, five. */
const OTHERS = ['eva', 'fay', 'gil', 'hal'];
const NUMBERS = [
  '/api/presence',
  '/api/occupancy',
  '/api/occupancy/hours?day=2026-11-20',
  '/api/shared-board?office=berlin',
  '/api/insights?office=berlin',
];

describe('Numbers of today, where others are in steps', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await on.store.saveDirectory(
      OTHERS.map((id) => userOf(id)),
      'track',
    );
    await on.board.refresh();
    await setSteps(true);
    await on.seen(ADA, 'r1', NOW - HOUR);
  });
  afterEach(() => on.close());

  const setSteps = (todayInSteps: boolean) => on.call(ADMIN, 'PUT', '/api/settings', { todayInSteps });
  const occupancy = async (as: string = DORA) => (await on.call(as, 'GET', '/api/occupancy')).body;
  async function screen(): Promise<string> {
    const { body } = await on.call(ADMIN, 'POST', '/api/screens', { officeId: 'berlin', name: 'Lobby' });
    const { text } = await on.call(undefined, 'GET', '/screen/berlin/numbers', undefined, { authorization: `Bearer ${body.key}` });
    return /<p class="number[^>]*>([^<]*)</.exec(text)?.[1] ?? '';
  }

  it('When somebody who is not named is in, then numbers have only their step, for administrators as for others', async () => {
    await on.seen(BEN, 'r1', NOW - HOUR);
    const steps = { named: 1, others: 'fewer than 5', atLeast: 1, atMost: 5, text: '1 and fewer than 5 others' };
    for (const as of [DORA, ADMIN, BEN]) {
      const { total, offices } = await occupancy(as);
      assert.deepEqual([total, offices[0].present, offices[0].floors.at(-1).present], [steps, steps, steps]);
    }
    const { body } = await on.call(DORA, 'GET', '/api/shared-board?office=berlin');
    assert.deepEqual(body.offices[0].present, steps);
    assert.equal((await on.call(DORA, 'GET', '/api/insights?office=berlin')).body.now.present.text, steps.text);
    assert.equal(await screen(), '1–5');
  });

  it('When others come within a step, then no answer changes, nor its ETag, event or size; the one that fills it changes all', async () => {
    const look = async () => {
      const all = await Promise.all(NUMBERS.map((url) => on.call(DORA, 'GET', url)));
      return all.map(({ status, body: { at: _, ...body }, headers, text }) => [status, body, headers.etag, text.length]);
    };
    const before = [on.board.revision(), await look()];
    for (const id of [BEN, ...OTHERS.slice(0, 3)]) {
      await on.seen(id, 'r1', NOW - HOUR);
      assert.deepEqual([on.board.revision(), await look()], before, id);
    }
    await on.seen(OTHERS[3] ?? '', 'r1', NOW - HOUR);
    assert.equal((await occupancy()).offices[0].present.text, '1 and 5–9 others');
    assert.notEqual(on.board.revision(), before[0]);
    for (const [i, [, body]] of (await look()).entries()) assert.notDeepEqual(body, (before[1] as unknown[][])[i]?.[1], NUMBERS[i]);
  });

  it('When the total fills a step and no office does, then the total alone is sent', async () => {
    await on.store.saveOffice({ id: 'lab', name: 'Lab', timeZone: 'Europe/Berlin', floors: [], createdAt: 0, version: 1 });
    await on.board.refresh();
    const heard: BoardChange[] = [];
    on.board.subscribe((change) => heard.push(change));
    for (const id of [BEN, ...OTHERS.slice(0, 2)]) await on.seen(id, 'r1', NOW - HOUR);
    assert.ok(heard.every((change) => framesOf([change], on.board).length === 0));
    for (const id of OTHERS.slice(2)) await on.call(id, 'PUT', '/api/me/override', { status: 'office', officeId: 'lab' });
    const frames = heard.map((change) => framesOf([change], on.board).toString()).filter((frame) => frame !== '');
    assert.equal(frames.length, 1);
    const { total, ...rest } = JSON.parse(/^data: (.*)$/m.exec(frames[0] ?? '')?.[1] ?? '');
    assert.deepEqual(
      [total.text, { ...rest, at: '' }],
      ['1 and 5–9 others', { at: '', people: [], removed: [], offices: [], removedOffices: [] }],
    );
    assert.equal((await occupancy()).total.text, '1 and 5–9 others');
  });

  it('When the setting changes, then every reader loads all numbers again; without it they are exact', async () => {
    await on.seen(BEN, 'r1', NOW - HOUR);
    const heard: boolean[] = [];
    on.board.subscribe(({ places }) => heard.push(places));
    await setSteps(false);
    assert.deepEqual(heard, [true]);
    assert.equal((await occupancy()).total.count, 2);
    assert.equal(await screen(), '2');
  });

  it('When the last person in track leaves it, then the numbers are those of the names, and every reader loads them again', async () => {
    const heard: boolean[] = [];
    on.board.subscribe(({ places }) => heard.push(places));
    await on.store.removePeople([BEN, ...OTHERS.slice(1)], NOW);
    await on.board.refresh();
    assert.ok(!heard.includes(true));
    await on.store.removePeople([OTHERS[0] ?? ''], NOW);
    await on.board.refresh();
    assert.ok(heard.includes(true));
    assert.deepEqual((await occupancy()).total, { count: 1, atLeast: 1, atMost: 1, text: '1' });
  });
});
