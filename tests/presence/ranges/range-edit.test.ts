import { strict as assert } from 'node:assert';
import { isAppError } from '../../../server/errors.ts';
import type { Range } from '../../../server/presence/place.ts';
import { clampedRange } from '../../../server/presence/ranges/clamped-range.ts';
import {
  changedFields,
  closeRange,
  conflictsWith,
  contentOfRange,
  createRange,
  editRange,
  reopenRange,
  succeedRange,
} from '../../../server/presence/ranges/range-edit.ts';
import { englishOf } from '../../support/error-text.ts';
import { REMOTE_TARGET } from '../make.ts';

const spans = (range: Range) => range.versions.map(({ from, until }) => [from, until]);
const OFFICE = { kind: 'office', officeId: 'berlin' } as const;

function made(at = 100, cidrs = ['203.0.113.0/24'], id = 'r'): Range {
  return createRange({ id, name: `Range ${id}`, source: 'manual', cidrs, target: OFFICE, presence: true, accessLogging: false }, at);
}

describe('editRange', () => {
  it('closes the earlier version and opens the next', () => {
    const range = made();
    const edited = editRange(range, { cidrs: ['203.0.113.0/25'], accessLogging: true }, 200);
    assert.deepEqual(edited.versions, [
      { ...range.versions[0], until: 200 },
      { from: 200, cidrs: ['203.0.113.0/25'], target: OFFICE, presence: true, accessLogging: true },
    ]);
    assert.equal(edited.version, 2);
    assert.equal(edited.createdAt, 100);
  });

  it('When the same CIDRs come in another order, then nothing changes; when one is replaced, it does', () => {
    const content = contentOfRange(made(100, ['203.0.113.0/25', '198.51.100.0/24']));
    const changes = (...cidrs: string[]) => changedFields(content, { ...content, cidrs });
    assert.deepEqual(changes('198.51.100.0/24', '203.0.113.0/25'), []);
    assert.deepEqual(changes('198.51.100.0/24', '203.0.113.128/25'), ['cidrs']);
    assert.deepEqual(changes('198.51.100.0/24', '198.51.100.0/24'), ['cidrs']);
  });

  it('does not change the given range', () => {
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

  it('When only the name changes, or nothing, then no version is created', () => {
    const range = made();
    const edited = editRange(range, { name: 'Berlin', cidrs: ['203.0.113.0/24'], target: { ...OFFICE }, presence: true }, 200);
    assert.deepEqual(edited, { ...range, name: 'Berlin', version: 2 });
  });

  for (const began of [200, 50_000]) {
    it(`When edited at 200, no later than the last version began (${began}), then it replaces that one and counts from 200 on`, () => {
      const edited = editRange(editRange(made(), { presence: false }, began), { accessLogging: true }, 200);
      assert.deepEqual(
        edited.versions.map(({ from, until, presence, accessLogging }) => ({ from, until, presence, accessLogging })),
        [
          { from: 100, until: 200, presence: true, accessLogging: false },
          { from: 200, until: undefined, presence: false, accessLogging: true },
        ],
      );
    });
  }

  it('When several versions began in the future, then the last of them is edited', () => {
    const ahead = editRange(editRange(made(), { presence: false }, 5000), { accessLogging: true }, 6000);
    const edited = editRange(ahead, { cidrs: ['192.0.2.0/24'] }, 200);
    assert.deepEqual(spans(edited), [
      [100, 200],
      [200, undefined],
    ]);
    const { presence, accessLogging } = contentOfRange(edited);
    assert.deepEqual([presence, accessLogging], [false, true]);
  });

  it('refuses to edit a closed range', () => {
    const closed = closeRange(made(), 200);
    assert.throws(
      () => editRange(closed, { name: 'x' }, 300),
      (error) => isAppError(error, 'BAD_REQUEST') && /closed/.test(englishOf(error)),
    );
  });
});

describe('closeRange', () => {
  it('ends the last version and counts as an edit', () => {
    const closed = closeRange(made(), 200);
    assert.equal(closed.versions.at(-1)?.until, 200);
    assert.equal(closed.version, 2);
  });

  it('returns a closed range unchanged', () => {
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

  it('keeps the only version for a millisecond', () => {
    assert.deepEqual(
      closeRange(made(), 100).versions.map(({ from, until }) => [from, until]),
      [[100, 101]],
    );
  });
});

describe('A range that was edited by a clock that was ahead', () => {
  const ahead = editRange(made(), { target: REMOTE_TARGET }, 5000);

  it('When it is closed, then from now on, and its target is still the last', () => {
    const closed = closeRange(ahead, 200);
    assert.deepEqual(spans(closed), [
      [100, 199],
      [199, 200],
    ]);
    assert.deepEqual(contentOfRange(closed).target, REMOTE_TARGET);
    assert.deepEqual(spans(closeRange(made(5000), 200)), [[199, 200]]);
  });

  it('When it has a successor, then that begins now', () => {
    const { closed, successor } = succeedRange(ahead, {}, 200, 'next');
    assert.deepEqual([closed.versions.at(-1)?.until, successor.versions[0]?.from], [200, 200]);
  });

  it('When it was closed in the future and is opened again, then it is in force from now on', () => {
    const closed = closeRange(made(), 5000);
    assert.deepEqual(spans(reopenRange(closed, contentOfRange(closed), 200)), [
      [100, 200],
      [200, undefined],
    ]);
  });

  it('sets future begins and ends to now, once, and leaves past ones', () => {
    assert.deepEqual(spans(clampedRange(ahead, 200)), [
      [100, 200],
      [200, undefined],
    ]);
    assert.deepEqual([clampedRange(made(5000), 200).createdAt, spans(clampedRange(made(5000), 200))], [200, [[200, undefined]]]);
    for (const range of [ahead, closeRange(ahead, 6000), closeRange(made(), 5000), closeRange(made(200), 200)]) {
      const settled = clampedRange(range, 200);
      assert.equal(clampedRange(settled, 200), settled);
    }
    const past = closeRange(editRange(made(), { presence: false }, 150), 160);
    assert.equal(clampedRange(past, 200), past);
  });
});

describe('conflictsWith', () => {
  const other = made(100, ['203.0.113.0/24', '2001:db8::/32'], 'other');

  it('finds the same prefix in another range in force', () => {
    assert.deepEqual(conflictsWith(made(), [other], 200), [{ cidr: '203.0.113.0/24', rangeId: 'other', rangeName: 'Range other' }]);
  });

  it('finds no conflict in a longer or shorter prefix, in itself, or in a closed range', () => {
    assert.deepEqual(conflictsWith(made(100, ['203.0.113.0/25', '203.0.0.0/16']), [other], 200), []);
    assert.deepEqual(conflictsWith(made(), [made()], 200), []);
    assert.deepEqual(conflictsWith(made(), [closeRange(other, 200)], 200), []);
    assert.deepEqual(conflictsWith(closeRange(made(), 150), [other], 200), []);
  });

  it('checks ranges that are in force, not earlier ones', () => {
    const moved = editRange(other, { cidrs: ['192.0.2.0/24'] }, 150);
    assert.deepEqual(conflictsWith(made(), [moved], 200), []);
    assert.equal(conflictsWith(made(100, ['192.0.2.0/24']), [moved], 200).length, 1);
    const ahead = editRange(other, { cidrs: ['192.0.2.0/24'] }, 5000);
    assert.deepEqual(conflictsWith(made(), [ahead], 200), []);
    assert.equal(conflictsWith(made(100, ['192.0.2.0/24']), [ahead], 200).length, 1);
  });
});
