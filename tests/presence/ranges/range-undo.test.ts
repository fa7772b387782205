import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { isAppError } from '../../../server/errors.ts';
import type { Range } from '../../../server/presence/place.ts';
import { closeRange, contentOfRange, createRange, editRange, isClosed, succeedRange } from '../../../server/presence/ranges/range-edit.ts';
import { type NotedChange, planUndo, whyNotUndoable } from '../../../server/presence/ranges/range-undo.ts';
import { englishOf } from '../../support/error-text.ts';
import { inOffice, REMOTE_TARGET } from '../make.ts';

const content = { name: 'LAN', cidrs: ['203.0.113.0/24'], target: inOffice('berlin'), presence: true, accessLogging: false };
const made = createRange({ ...content, id: 'lan', source: 'manual' }, 100);
const noted = (...ranges: Range[]): NotedChange => ({
  id: 'change',
  ranges: ranges.map(({ id, name, version }) => ({ id, name, version })),
});
const deleted: NotedChange = { id: 'change', ranges: [{ id: 'lan', name: 'LAN' }] };
const byId = (...ranges: Range[]) => new Map(ranges.map((range) => [range.id, range]));
const nothing = { notes: [], at: 300 };
const spans = (range: Range | undefined) => range?.versions.map(({ from, until }) => [from, until]);

describe('planUndo', () => {
  it('of an edit: another version with the earlier state, and the edit stays for the time between', () => {
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

  it('of a new range: it is closed, or removed if it was never in force', () => {
    const gone = planUndo(noted(made), byId(), { ...nothing, ranges: byId(made), at: 99 });
    assert.deepEqual([gone.save, gone.remove], [[], [made]]);
    const kept = planUndo(noted(made), byId(), { ...nothing, ranges: byId(made) });
    assert.deepEqual([spans(kept.save[0]), kept.remove], [[[100, 300]], []]);
  });

  it('of a deletion: it exists again under its id, as a first version', () => {
    const { save } = planUndo(deleted, byId(made), { ...nothing, ranges: byId() });
    assert.deepEqual([save[0]?.id, save[0]?.version, save[0] && contentOfRange(save[0])], ['lan', 1, content]);
    assert.equal(save[0]?.versions.at(-1)?.until, undefined);
  });

  it('of “from now on”: the successor is closed and the earlier range opened', () => {
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

  it('of an undo: the undone change is back', () => {
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
        (error) => isAppError(error, 'VERSION_CONFLICT') && /“New name”/.test(englishOf(error)),
      );
    }
    assert.throws(
      () => planUndo(deleted, byId(made), { ...nothing, ranges: byId(made) }),
      (error) => /cannot be undone/.test(englishOf(error)),
    );
  });

  describe('of several changes of one range', () => {
    /** A range that is created, edited, given another target, closed …, with its undo records. */
    function history() {
      const notes: NotedChange[] = [];
      const before = new Map<string, Map<string, Range>>();
      let ranges = byId();
      let at = 100;
      function commit(save: Range[], remove: Range[] = [], undoes?: string): NotedChange {
        const note: NotedChange = {
          id: `c${notes.length}`,
          ...(undoes !== undefined && { undoes }),
          ranges: [...noted(...save).ranges, ...remove.map(({ id, name }) => ({ id, name }))],
        };
        before.set(note.id, new Map(note.ranges.flatMap(({ id }) => (ranges.has(id) ? [[id, ranges.get(id) as Range]] : []))));
        ranges = new Map([...ranges, ...byId(...save)]);
        for (const { id } of remove) ranges.delete(id);
        notes.push(note);
        at += 100;
        return note;
      }
      return {
        notes,
        commit,
        current: () => ranges.get('lan'),
        at: () => at,
        isUndoable: (note: NotedChange) => whyNotUndoable(note, { ranges, notes }) === undefined,
        undo(note: NotedChange) {
          const plan = planUndo(note, before.get(note.id) ?? new Map(), { ranges, notes, at });
          return commit(plan.save, plan.remove, note.id);
        },
      };
    }

    it('When the newest was undone, then the one before can be, back to the first, and all again by undoing the undos', () => {
      const made = history();
      const first = made.commit([createRange({ ...content, id: 'lan', source: 'manual' }, 100)]);
      const changes = ['B', 'C', 'D'].map((name) => made.commit([editRange(made.current() as Range, { name }, made.at())]));
      const undone = changes.toReversed().map((change) => {
        const undo = made.undo(change);
        return [made.current()?.name, made.isUndoable(change), made.isUndoable(undo)];
      });
      assert.deepEqual(undone, [
        ['C', false, true],
        ['B', false, true],
        ['LAN', false, true],
      ]);
      made.undo(first);
      assert.ok(isClosed(made.current() as Range));
      for (const undo of made.notes.slice(4, 8).toReversed()) made.undo(undo);
      assert.equal(made.current()?.name, 'D');
      assert.equal(made.isUndoable(changes[2] as NotedChange), true);
    });

    it('Every undo restores exactly the earlier state, and something can be undone at any time', () => {
      const names = ['A', 'B', 'C'];
      const step = fc.oneof(
        fc.record({ kind: fc.constant('edit' as const), name: fc.constantFrom(...names) }),
        fc.record({ kind: fc.constant('undo' as const), which: fc.nat({ max: 30 }) }),
      );
      fc.assert(
        fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
          const made = history();
          made.commit([createRange({ ...content, id: 'lan', source: 'manual' }, 100)]);
          const beforeOf = new Map([['c0', undefined as string | undefined]]);
          const state = () => (made.current() && !isClosed(made.current() as Range) ? made.current()?.name : undefined);
          for (const one of steps) {
            if (one.kind === 'edit') {
              if (state() === undefined) continue;
              const was = state();
              beforeOf.set(made.commit([editRange(made.current() as Range, { name: one.name }, made.at())]).id, was);
            } else {
              const undoable = made.notes.filter(made.isUndoable);
              assert.ok(undoable.length > 0, 'the last change can always be undone');
              const change = undoable[one.which % undoable.length] as NotedChange;
              const was = state();
              const undo = made.undo(change);
              assert.equal(state(), beforeOf.get(change.id));
              beforeOf.set(undo.id, was);
            }
          }
        }),
      );
    });
  });
});
