import { strict as assert } from 'node:assert';
import { isAppError } from '../../server/errors.ts';
import type { Range } from '../../server/presence/place.ts';
import { closeRange, contentOfRange, createRange, editRange, succeedRange } from '../../server/presence/range-edit.ts';
import { planUndo } from '../../server/presence/range-undo.ts';
import { inOffice, REMOTE_TARGET } from './make.ts';

const content = { name: 'LAN', cidrs: ['203.0.113.0/24'], target: inOffice('berlin'), presence: true, accessLogging: false };
const made = createRange({ ...content, id: 'lan', source: 'manual' }, 100);
const noted = (...ranges: Range[]) => ranges.map(({ id, name, version }) => ({ id, name, version }));
const byId = (...ranges: Range[]) => new Map(ranges.map((range) => [range.id, range]));
const nothing = { mayBeDeleted: new Set<string>(), at: 300 };
const spans = (range: Range | undefined) => range?.versions.map(({ from, until }) => [from, until]);

describe('planUndo', () => {
  it('of an edit: another version with what was before, and the edit stays as what was in force meanwhile', () => {
    const edited = editRange(made, { name: 'X', cidrs: ['192.0.2.0/24'], target: REMOTE_TARGET, accessLogging: true }, 200);
    const { save } = planUndo(noted(edited), byId(made), { ...nothing, ranges: byId(edited) });
    assert.deepEqual(contentOfRange(save[0] as Range), content);
    assert.deepEqual(spans(save[0]), [
      [100, 200],
      [200, 300],
      [300, undefined],
    ]);
    assert.equal(save[0]?.versions[1]?.cidrs[0], '192.0.2.0/24');
    assert.equal(save[0]?.version, 3);
  });

  it('of closing: opened again, and the gap stays', () => {
    const closed = closeRange(made, 200);
    const { save } = planUndo(noted(closed), byId(made), { ...nothing, ranges: byId(closed) });
    assert.deepEqual(spans(save[0]), [
      [100, 200],
      [300, undefined],
    ]);
  });

  it('of a new range: it goes, or is closed where something refers to it', () => {
    const gone = planUndo(noted(made), byId(), { ...nothing, ranges: byId(made), mayBeDeleted: new Set(['lan']) });
    assert.deepEqual([gone.save, gone.remove], [[], [made]]);
    const kept = planUndo(noted(made), byId(), { ...nothing, ranges: byId(made) });
    assert.deepEqual([spans(kept.save[0]), kept.remove], [[[100, 300]], []]);
  });

  it('of a deletion: it is there again under its id, as a first version', () => {
    const { save } = planUndo([{ id: 'lan', name: 'LAN' }], byId(made), { ...nothing, ranges: byId() });
    assert.deepEqual([save[0]?.id, save[0]?.version, save[0] && contentOfRange(save[0])], ['lan', 1, content]);
    assert.equal(save[0]?.versions.at(-1)?.until, undefined);
  });

  it('of “from now on”: the successor is closed and the range of before opened', () => {
    const { closed, successor } = succeedRange(made, { target: REMOTE_TARGET }, 200, 'next');
    assert.deepEqual([closed.versions.at(-1)?.until, successor.versions[0]?.from, successor.follows], [200, 200, 'lan']);
    const { save } = planUndo(noted(closed, successor), byId(made), { ...nothing, ranges: byId(closed, successor) });
    assert.deepEqual(save.map(spans), [
      [
        [100, 200],
        [300, undefined],
      ],
      [[200, 300]],
    ]);
  });

  it('of an undo: what was undone is there again', () => {
    const closed = closeRange(made, 200);
    const [reopened] = planUndo(noted(closed), byId(made), { ...nothing, ranges: byId(closed) }).save as [Range];
    const { save } = planUndo(noted(reopened), byId(closed), { ...nothing, at: 400, ranges: byId(reopened) });
    assert.equal(save[0]?.versions.at(-1)?.until, 400);
  });

  it('When somebody has changed it since, then it is refused and the range is named', () => {
    const edited = editRange(made, { name: 'New name' }, 200);
    const again = editRange(edited, { presence: false }, 250);
    for (const ranges of [byId(again), byId()]) {
      assert.throws(
        () => planUndo(noted(edited), byId(made), { ...nothing, ranges }),
        (error) => isAppError(error, 'VERSION_CONFLICT') && /“New name”/.test(error.detail ?? ''),
      );
    }
    assert.throws(() => planUndo([{ id: 'lan', name: 'LAN' }], byId(made), { ...nothing, ranges: byId(made) }), /cannot be undone/);
  });
});
