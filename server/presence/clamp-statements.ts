import type { Clear, ClearRecord, EndedOverride, Override } from './override.ts';
import type { Instant } from './time.ts';

/** The default end of a statement that begins at `from`. */
export type DefaultEnd = (said: Pick<Override, 'personId' | 'statement' | 'from'>) => Instant;

/** The statements and clears of one person. */
export interface Said {
  overrides: readonly Override[];
  clears: readonly ClearRecord[];
}

/** Only what changes. */
export interface ClampedStatements {
  overrides: Override[];
  /** Instants of clears to remove. */
  removedClears: Instant[];
  /** Clears to save at their instants. */
  clears: ClearRecord[];
}

/**
 * Moves instants that are in the future, because a clock was ahead, to `now` (docs/RULES.md, promise 5). It keeps the storage order: no record is
 * dated later than a record that was stored after it. A statement that began when it was set begins at the new instant, and a default end is
 * computed again. A clear ends statements that were stored before it and have begun by its new instant; other statements get their end back.
 */
export function clampStatements({ overrides, clears }: Said, now: Instant, defaultEnd: DefaultEnd): ClampedStatements {
  const dates = clampedDates({ overrides, clears }, now);
  const moves = new Map(
    overrides.map((before) => [before.id, { before, after: clampedOverride(before, dates.get(before) ?? before.setAt, now, defaultEnd) }]),
  );
  const records = clears
    .toSorted((a, b) => a.seq - b.seq)
    .map((clear) => clampedClear(clear, dates.get(clear) ?? clear.at, { moves, defaultEnd }));
  const merged = mergeByInstant(records);
  return {
    overrides: [...moves.values()].flatMap(({ before, after }) => changedOnly(after, before)),
    removedClears: clears.map(({ at }) => at).filter((at) => !merged.has(at)),
    clears: [...merged.values()].flatMap((record) =>
      changedOnly(
        record,
        clears.find(({ at }) => at === record.at),
      ),
    ),
  };
}

/** From last to first in storage order: an instant after `now` becomes the earliest instant of what was stored after it. */
function clampedDates({ overrides, clears }: Said, now: Instant): Map<Override | Clear, Instant> {
  const stored = [
    ...overrides.map((item) => ({ item, at: item.setAt, seq: item.seq, rank: 0 })),
    ...clears.map((item) => ({ item, at: item.at, seq: item.seq, rank: 1 })),
  ].sort((a, b) => b.seq - a.seq || b.rank - a.rank || b.at - a.at);
  const dates = new Map<Override | Clear, Instant>();
  let latest = now;
  for (const { item, at } of stored) {
    const date = at > now ? latest : at;
    dates.set(item, date);
    latest = Math.min(latest, date);
  }
  return dates;
}

/** Statements that are over do not change. */
function clampedOverride(one: Override, setAt: Instant, now: Instant, defaultEnd: DefaultEnd): Override {
  if (setAt === one.setAt || one.end <= now) return { ...one };
  const from = one.from === one.setAt ? setAt : one.from;
  return { ...one, setAt, from, end: one.endIsDefault && from !== one.from ? defaultEnd({ ...one, from }) : one.end };
}

interface Context {
  /** Overrides by id. Changes the ends in `after`. */
  moves: ReadonlyMap<string, { before: Override; after: Override }>;
  defaultEnd: DefaultEnd;
}

function clampedClear(clear: ClearRecord, at: Instant, { moves, defaultEnd }: Context): ClearRecord {
  const isMoved = at !== clear.at;
  const ended: EndedOverride[] = [];
  for (const given of clear.ended) {
    const { before, after } = moves.get(given.id) ?? {};
    const note = after && given.endIsDefault && after.from !== before?.from ? { ...given, end: defaultEnd(after) } : given;
    const isEnded = isMoved && after?.end === clear.at;
    if (after && isEnded && after.from > at) {
      after.end = note.end;
      if (note.endIsDefault) after.endIsDefault = true;
      continue;
    }
    if (after && isEnded) after.end = at;
    ended.push(note);
  }
  for (const { before, after } of moves.values()) {
    if (after.seq > clear.seq || after.statement.kind === 'hidden' || after.from > at || after.end <= at) continue;
    if (!isMoved && after.setAt === before.setAt) continue;
    const { id, end, endIsDefault } = after;
    ended.push({ id, end, ...(endIsDefault && { endIsDefault }) });
    after.end = at;
    delete after.endIsDefault;
  }
  return { ...clear, at, ended };
}

/** Merges two clears of one instant: the later one, with the statements that both ended. */
function mergeByInstant(records: readonly ClearRecord[]): Map<Instant, ClearRecord> {
  const merged = new Map<Instant, ClearRecord>();
  for (const record of records) {
    const before = merged.get(record.at)?.ended ?? [];
    const others = record.ended.filter(({ id }) => !before.some((one) => one.id === id));
    merged.set(record.at, { ...record, ended: [...before, ...others] });
  }
  return merged;
}

function changedOnly<T extends Override | ClearRecord>(after: T | undefined, before: T | undefined): T[] {
  return after === undefined || JSON.stringify(canonical(after)) === JSON.stringify(before && canonical(before)) ? [] : [after];
}

function canonical(value: object): [string, unknown][] {
  return Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
}
