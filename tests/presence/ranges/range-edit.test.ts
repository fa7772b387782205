import { strict as assert } from 'node:assert';
import { isAppError } from '../../../server/errors.ts';
import type { Range } from '../../../server/presence/place.ts';
import { closeRange, conflictsWith, createRange, editRange } from '../../../server/presence/ranges/range-edit.ts';

const OFFICE = { kind: 'office', officeId: 'berlin' } as const;

function made(at = 100, cidrs = ['203.0.113.0/24'], id = 'r'): Range {
  return createRange({ id, name: `Range ${id}`, source: 'manual', cidrs, target: OFFICE, presence: true, accessLogging: false }, at);
}

describe('editRange', () => {
  it('closes the version of before and opens the next', () => {
    const range = made();
    const edited = editRange(range, { cidrs: ['203.0.113.0/25'], accessLogging: true }, 200);
    assert.deepEqual(edited.versions, [
      { ...range.versions[0], until: 200 },
      { from: 200, cidrs: ['203.0.113.0/25'], target: OFFICE, presence: true, accessLogging: true },
    ]);
    assert.equal(edited.version, 2);
    assert.equal(edited.createdAt, 100);
  });

  it('leaves the range that it is given as it was', () => {
    const range = made();
    const before = structuredClone(range);
    editRange(range, { presence: false }, 200);
    closeRange(range, 200);
    assert.deepEqual(range, before);
  });

  it('When the target is corrected, then that is a new version with the same CIDRs', () => {
    const edited = editRange(made(), { target: { kind: 'office', officeId: 'berlin', floorId: '3' } }, 200);
    assert.deepEqual(
      edited.versions.map(({ cidrs, target }) => ({ cidrs, target })),
      [
        { cidrs: ['203.0.113.0/24'], target: OFFICE },
        { cidrs: ['203.0.113.0/24'], target: { kind: 'office', officeId: 'berlin', floorId: '3' } },
      ],
    );
  });

  it('When only the name changes, or nothing, then no version is made', () => {
    const range = made();
    const edited = editRange(range, { name: 'Berlin', cidrs: ['203.0.113.0/24'], target: { ...OFFICE }, presence: true }, 200);
    assert.deepEqual(edited, { ...range, name: 'Berlin', version: 2 });
  });

  for (const at of [200, 150]) {
    it(`When edited at ${at}, no later than the last version began (200), then it replaces that one`, () => {
      const edited = editRange(editRange(made(), { presence: false }, 200), { accessLogging: true }, at);
      assert.deepEqual(
        edited.versions.map(({ from, until, presence, accessLogging }) => ({ from, until, presence, accessLogging })),
        [
          { from: 100, until: 200, presence: true, accessLogging: false },
          { from: 200, until: undefined, presence: false, accessLogging: true },
        ],
      );
    });
  }

  it('refuses to edit a closed range', () => {
    const closed = closeRange(made(), 200);
    assert.throws(
      () => editRange(closed, { name: 'x' }, 300),
      (error) => isAppError(error, 'BAD_REQUEST') && /closed/.test(error.detail ?? ''),
    );
  });
});

describe('closeRange', () => {
  it('ends the last version and counts as an edit', () => {
    const closed = closeRange(made(), 200);
    assert.equal(closed.versions.at(-1)?.until, 200);
    assert.equal(closed.version, 2);
  });

  it('answers a closed range as it is', () => {
    const closed = closeRange(made(), 200);
    assert.equal(closeRange(closed, 300), closed);
  });

  it('drops a version that began at that very instant', () => {
    const closed = closeRange(editRange(made(), { presence: false }, 200), 200);
    assert.deepEqual(
      closed.versions.map(({ from, until }) => [from, until]),
      [[100, 200]],
    );
  });

  it('keeps the only version there is, for a millisecond', () => {
    assert.deepEqual(
      closeRange(made(), 100).versions.map(({ from, until }) => [from, until]),
      [[100, 101]],
    );
  });
});

describe('conflictsWith', () => {
  const other = made(100, ['203.0.113.0/24', '2001:db8::/32'], 'other');

  it('names the same prefix in another range in force', () => {
    assert.deepEqual(conflictsWith(made(), [other], 200), [{ cidr: '203.0.113.0/24', rangeId: 'other', rangeName: 'Range other' }]);
  });

  it('sees no conflict in a longer or shorter prefix, in itself, or in a range that is closed', () => {
    assert.deepEqual(conflictsWith(made(100, ['203.0.113.0/25', '203.0.0.0/16']), [other], 200), []);
    assert.deepEqual(conflictsWith(made(), [made()], 200), []);
    assert.deepEqual(conflictsWith(made(), [closeRange(other, 200)], 200), []);
    assert.deepEqual(conflictsWith(closeRange(made(), 150), [other], 200), []);
  });

  it('looks at what is in force, not at what was', () => {
    const moved = editRange(other, { cidrs: ['192.0.2.0/24'] }, 150);
    assert.deepEqual(conflictsWith(made(), [moved], 200), []);
    assert.equal(conflictsWith(made(100, ['192.0.2.0/24']), [moved], 200).length, 1);
  });
});
