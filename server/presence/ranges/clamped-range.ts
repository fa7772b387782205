import type { Range, RangeVersion } from '../place.ts';
import type { Instant } from '../time.ts';

/**
 * Corrects a range that was edited by a clock that was ahead: instants in the future become `now` (docs/RULES.md, promise 5). Otherwise the edit
 * could not be changed before that instant. Drops versions that would be in force for no time, but keeps the last version, since its target is
 * the place of all days. Returns the same object if no instant is in the future.
 */
export function clampedRange(range: Range, now: Instant): Range {
  const last = range.versions.at(-1);
  if (last === undefined || (range.createdAt <= now && last.from <= now && (last.until ?? now) <= now)) return range;
  // A version that has ended was in force for at least a millisecond.
  const ended = last.until !== undefined;
  const from = Math.min(last.from, ended ? now - 1 : now);
  const clamped: RangeVersion = { ...last, from, ...(ended && { until: Math.min(last.until ?? now, now) }) };
  const before = range.versions
    .slice(0, -1)
    .map((version) => ({ ...version, until: Math.min(version.until ?? from, from) }))
    .filter((version) => version.from < version.until);
  return { ...range, createdAt: Math.min(range.createdAt, now), versions: [...before, clamped] };
}
