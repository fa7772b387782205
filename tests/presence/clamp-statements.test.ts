import assert from 'node:assert/strict';
import fc from 'fast-check';
import { clampStatements, type Said } from '../../server/presence/clamp-statements.ts';
import type { ClearRecord, Override } from '../../server/presence/override.ts';
import { clear, override } from './make.ts';

const NOW = 100;
const byDefault = ({ from }: { from: number }) => from + 50;
const at = fc.integer({ min: 0, max: 200 });

/** Statements of one person, numbered in storage order, with clocks of all kinds. */
const said: fc.Arbitrary<Said> = fc
  .array(fc.record({ at, later: fc.constantFrom(0, 0, 30), hidden: fc.boolean(), isClear: fc.boolean() }), { maxLength: 8 })
  .map((items) => {
    const overrides: Override[] = [];
    const clears: ClearRecord[] = [];
    for (const [seq, item] of items.entries()) {
      const from = item.at + item.later;
      if (!item.isClear) {
        overrides.push(
          override({ kind: item.hidden ? 'hidden' : 'remote' }, { setAt: item.at, from, end: from + 50, endIsDefault: true, seq }),
        );
      } else if (!clears.some((one) => one.at === item.at)) {
        const begun = overrides.filter(
          (one) => one.statement.kind !== 'hidden' && one.setAt <= item.at && one.from <= item.at && one.end > item.at,
        );
        clears.push({
          ...clear(item.at),
          seq,
          ended: begun.map(({ id, end, endIsDefault }) => ({ id, end, ...(endIsDefault && { endIsDefault }) })),
        });
        for (const one of begun) {
          one.end = item.at;
          delete one.endIsDefault;
        }
      }
    }
    return { overrides, clears };
  });

function apply({ overrides, clears }: Said, settled: ReturnType<typeof clampStatements>): Said {
  const gone = new Set([...settled.removedClears, ...settled.clears.map((one) => one.at)]);
  return {
    overrides: overrides.map((one) => settled.overrides.find(({ id }) => id === one.id) ?? one),
    clears: [...clears.filter((one) => !gone.has(one.at)), ...settled.clears],
  };
}

const settle = (given: Said, now = NOW): Said => apply(given, clampStatements(given, now, byDefault));

describe('Statements from a clock that was ahead', () => {
  it('When all are from before now, then nothing changes', () => {
    fc.assert(
      fc.property(said, (given) => {
        assert.deepEqual(clampStatements(given, 300, byDefault), { overrides: [], removedClears: [], clears: [] });
      }),
    );
  });

  it('When they are corrected, then none is in the future, each is no later than the next stored one, and a second run changes nothing', () => {
    fc.assert(
      fc.property(said, (given) => {
        const { overrides, clears } = settle(given);
        const lasting = overrides.filter(({ end }) => end > NOW);
        const moved = new Set(
          [...given.overrides.filter((one) => one.setAt > NOW && one.end > NOW), ...given.clears.filter((one) => one.at > NOW)].map(
            ({ seq }) => seq,
          ),
        );
        const all = [...overrides.map((one) => ({ seq: one.seq, at: one.setAt })), ...clears];
        for (const one of lasting) assert.ok(one.setAt <= NOW);
        for (const one of clears) assert.ok(one.at <= NOW);
        for (const one of all) {
          if (moved.has(one.seq)) for (const later of all) assert.ok(later.seq <= one.seq || later.at >= one.at || later.at > NOW);
        }
        assert.deepEqual(clampStatements({ overrides, clears }, NOW + 1, byDefault), { overrides: [], removedClears: [], clears: [] });
      }),
    );
  });

  it('When a clear is corrected, then earlier stored statements that have begun by it are over by then, except hidden', () => {
    fc.assert(
      fc.property(said, (given) => {
        const after = settle(given);
        const moved = given.clears.filter((one) => one.at > NOW).map(({ seq }) => seq);
        for (const one of after.clears.filter(({ seq }) => moved.includes(seq))) {
          const before = after.overrides.filter(
            ({ seq, statement, from }) => seq < one.seq && statement.kind !== 'hidden' && from <= one.at,
          );
          for (const each of before) assert.ok(each.end <= one.at || each.end <= NOW, JSON.stringify({ one, each }));
        }
        for (const { id, statement, from, end } of after.overrides) if (statement.kind === 'hidden') assert.equal(end, from + 50, id);
      }),
    );
  });

  it('When two clears get the same instant, then they become one, which restores what both ended', () => {
    const first = override({ kind: 'remote' }, { setAt: 10, from: 10, end: 150, seq: 1 });
    const second = override({ kind: 'leave' }, { setAt: 155, from: 155, end: 160, seq: 3 });
    const ended = ({ id, end }: Override) => [{ id, end }];
    const clears = [
      { ...clear(150), seq: 2, ended: ended({ ...first, end: 170 }) },
      { ...clear(160), seq: 4, ended: ended({ ...second, end: 180 }) },
    ];
    const settled = settle({ overrides: [first, second], clears });
    assert.deepEqual(
      settled.clears.map((one) => [one.at, one.seq, one.ended.map(({ end }) => end)]),
      [[NOW, 4, [170, 180]]],
    );
    assert.deepEqual(
      settled.overrides.map(({ end }) => end),
      [NOW, NOW],
    );
  });
});
