import assert from 'node:assert/strict';
import type { Statement } from '../../../server/presence/override.ts';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { ADA, BEN, DORA, type Harness, NOW, startHarness } from '../harness.ts';

const TOMORROW = '2026-11-21';

describe('GET /api/plans', () => {
  let on: Harness;
  let said = 0;
  before(async () => {
    on = await startHarness();
    await say(ADA, { kind: 'office', officeId: 'berlin', floorId: 'b1' });
    await say(DORA, { kind: 'remote' }, 2 * HOUR);
    await say(BEN, { kind: 'office', officeId: 'berlin' });
  });
  after(() => on.close());
  const say = (personId: string, statement: Statement, length = HOUR) =>
    on.store.addOverride({
      id: `o${++said}`,
      personId,
      statement,
      setBy: personId,
      setAt: NOW - HOUR,
      from: NOW + DAY,
      end: NOW + DAY + length,
    });
  const get = (query: string) => on.call(ADA, 'GET', `/api/plans?${query}`);

  it('lists people who may be named, with numbers of only these', async () => {
    const { body } = await get(`day=${TOMORROW}`);
    assert.deepEqual(body, {
      day: TOMORROW,
      total: 2,
      offices: [{ officeId: 'berlin', name: 'Berlin', people: 1 }],
      remote: 1,
      leave: 0,
      people: [
        {
          id: ADA,
          name: 'Ada',
          department: 'Research',
          plans: [
            {
              status: 'office',
              officeId: 'berlin',
              officeName: 'Berlin',
              floorId: 'b1',
              floorName: 'First floor',
              from: '2026-11-21T09:00:00.000Z',
              until: '2026-11-21T10:00:00.000Z',
              wholeDay: false,
            },
          ],
        },
        {
          id: DORA,
          name: 'Dora',
          department: 'Research',
          plans: [{ status: 'remote', from: '2026-11-21T09:00:00.000Z', until: '2026-11-21T11:00:00.000Z', wholeDay: false }],
        },
      ],
    });
  });

  it('filters by place, and has pages', async () => {
    const names = async (query: string) => (await get(`day=${TOMORROW}&${query}`)).body.people.map(({ name }: { name: string }) => name);
    assert.deepEqual([await names('office=berlin'), await names('office=berlin&floor=b2')], [['Ada'], []]);
    const first = (await get(`day=${TOMORROW}&limit=1`)).body;
    assert.deepEqual([first.total, first.people.length], [2, 1]);
    assert.deepEqual(await names(`limit=1&cursor=${first.nextCursor}`), ['Dora']);
  });

  it('When the day is over, more than a year ahead, or invalid, then that is refused', async () => {
    assert.deepEqual((await get('day=2026-11-22')).body.people, []);
    for (const day of ['2026-11-18', '2027-11-25', '9999-12-31', 'tomorrow']) {
      const { status, body } = await get(`day=${day}`);
      assert.deepEqual([status, body.code], [400, 'BAD_REQUEST'], day);
    }
  });

  it('When somebody hides on that day, then their plan is not listed', async () => {
    await say(DORA, { kind: 'hidden' });
    assert.deepEqual((await get(`day=${TOMORROW}`)).body.remote, 0);
  });
});
