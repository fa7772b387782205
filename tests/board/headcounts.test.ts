import assert from 'node:assert/strict';
import fc from 'fast-check';
import { createHeadcounts } from '../../server/board/headcounts.ts';
import type { PersonState } from '../../server/presence/person-state.ts';
import type { Presence } from '../../server/presence/presence-types.ts';
import { tallyOf } from '../../server/presence/tally.ts';

const presence = fc.oneof(
  fc.constant<Presence>({ status: 'remote', reason: 'evidence-remote' }),
  fc
    .record({ officeId: fc.constantFrom('hq', 'lab'), floorId: fc.constantFrom(undefined, 'one', 'two') })
    .map(({ officeId, floorId }): Presence => ({ status: 'office', officeId, ...(floorId && { floorId }), reason: 'evidence-office' })),
);
/** A person as they count: not at all, without a name, or with a name, perhaps elsewhere to others. */
const counted = fc.record({
  counted: fc.option(fc.record({ presence, seen: fc.option(presence, { nil: undefined }) }), { nil: undefined }),
  mayBeOther: fc.boolean(),
});

describe('Headcounts', () => {
  it('When people move, in many steps, then the numbers equal those of everybody counted at once', () =>
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.constantFrom('ada', 'ben', 'cem'), counted), { maxLength: 12 }), (pages) => {
        const headcounts = createHeadcounts();
        const states = new Map<string, PersonState>();
        for (const page of pages) {
          const moves = Object.entries(page).map(([personId, { counted: as, mayBeOther }]) => {
            const after = { mayBeOther, counted: as && { personId, ...as } } as PersonState;
            const before = states.get(personId);
            states.set(personId, after);
            return { before, after };
          });
          headcounts.move(moves, { smallNumber: 5, todayInSteps: false }, new Set());
          const everybody = [...states.values()];
          assert.deepEqual(headcounts.places, tallyOf(everybody.flatMap((state) => state.counted ?? [])));
          assert.equal(
            headcounts.mayHaveOthers,
            everybody.some((state) => state.mayBeOther),
          );
        }
      }),
    ));

  it('When an office is counted as of a past day, then others within a step change neither its number nor the total; those elsewhere do', () => {
    const headcounts = createHeadcounts();
    const move = (personId: string, officeId: string, past: readonly string[]) => {
      const counted = { personId, presence: { status: 'office', officeId, reason: 'evidence-office' } } as const;
      const after = { mayBeOther: true, counted } as unknown as PersonState;
      return headcounts.move([{ before: undefined, after }], { smallNumber: 5, todayInSteps: false }, new Set(past));
    };
    move('ada', 'hq', ['hq']);
    assert.deepEqual(move('ben', 'hq', ['hq']), { officeIds: [], total: false, every: false });
    assert.deepEqual(move('cem', 'lab', ['hq']), { officeIds: ['lab'], total: true, every: false });
    assert.deepEqual(move('dora', 'lab', []), { officeIds: ['hq', 'lab'], total: true, every: false });
  });
});
