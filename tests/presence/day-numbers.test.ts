import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createDayCount } from '../../server/presence/day-numbers.ts';
import type { Presence } from '../../server/presence/presence-types.ts';
import { HOUR } from '../../server/presence/time.ts';

const HOURS = [0, HOUR, 2 * HOUR];
const at = (officeId: string, floorId?: string): Presence => ({
  status: 'office',
  officeId,
  ...(floorId !== undefined && { floorId }),
  reason: 'evidence-office',
});
const REMOTE: Presence = { status: 'remote', reason: 'evidence-remote' };

describe('Numbers of a day', () => {
  it('count the people present at each full hour, and different people once, by office and floor', () => {
    const count = createDayCount(HOURS);
    count.add([at('hq', 'f1'), at('hq', 'f2'), REMOTE]);
    count.add([undefined, at('hq'), at('lab')]);
    assert.deepEqual(count.result('hq', '2026-03-02'), {
      officeId: 'hq',
      day: '2026-03-02',
      hours: HOURS,
      people: 2,
      present: [1, 2, 0],
      floors: [
        { floorId: 'f1', people: 1, present: [1, 0, 0] },
        { floorId: 'f2', people: 1, present: [0, 1, 0] },
      ],
    });
    assert.deepEqual(count.result('nowhere', '2026-03-02').present, [0, 0, 0]);
  });

  it('equal those from checking everybody at every hour, in any order of people', () => {
    const place = fc.constantFrom(undefined, REMOTE, at('hq'), at('hq', 'f1'), at('hq', 'f2'), at('lab', 'f1'));
    const everybody = fc.array(fc.array(place, { minLength: HOURS.length, maxLength: HOURS.length }), { maxLength: 15 });
    fc.assert(
      fc.property(everybody, (people) => {
        const [one, other] = [createDayCount(HOURS), createDayCount(HOURS)];
        for (const person of people) one.add(person);
        for (const person of people.toReversed()) other.add(person);
        for (const officeId of ['hq', 'lab']) {
          const told = one.result(officeId, 'd');
          assert.deepEqual(other.result(officeId, 'd'), told);
          const isThere = (presence: Presence | undefined, floorId?: string) =>
            presence?.status === 'office' && presence.officeId === officeId && (floorId === undefined || presence.floorId === floorId);
          for (const { floorId, people: different, present } of [{ ...told, floorId: undefined }, ...told.floors]) {
            assert.equal(different, people.filter((hours) => hours.some((presence) => isThere(presence, floorId))).length);
            assert.deepEqual(
              present,
              HOURS.map((_, i) => people.filter((hours) => isThere(hours[i], floorId)).length),
            );
          }
        }
      }),
    );
  });
});
