import { AppError } from '../errors.ts';
import type { Range, RangeSource, RangeVersion, Target } from './place.ts';
import type { Instant } from './time.ts';

/** What an administrator decides about a range. `cidrs` canonical, as `parseCidrs` answers them. */
export interface RangeContent {
  name: string;
  cidrs: readonly string[];
  target: Target;
  presence: boolean;
  accessLogging: boolean;
}

export type RangeChange = Partial<RangeContent>;

export interface CidrConflict {
  cidr: string;
  rangeId: string;
  rangeName: string;
}

/** A new range, in force from `at`. */
export function createRange(input: RangeContent & { id: string; source: RangeSource }, at: Instant): Range {
  const { id, name, source, cidrs, target, presence, accessLogging } = input;
  const first: RangeVersion = { from: at, cidrs: [...cidrs], target, presence, accessLogging };
  return { id, name, source, createdAt: at, versions: [first], version: 1 };
}

/**
 * The range with a change that is in force from `at`: the version of before is closed there and the next one opened, so
 * that sign-ins of before are judged as they were. A corrected target is a new version with the same CIDRs; a new name is
 * none. An edit at the instant at which the last version began replaces it, as does one by a clock that lags behind it.
 * @throws {AppError} BAD_REQUEST if the range is closed.
 */
export function editRange(range: Range, change: RangeChange, at: Instant): Range {
  const last = lastVersion(range);
  if (last.until !== undefined) {
    throw new AppError('BAD_REQUEST', { detail: `The range “${range.name}” is closed and cannot be edited. Make a new one instead.` });
  }
  const edited = { ...range, name: change.name ?? range.name, version: range.version + 1 };
  const next: RangeVersion = {
    from: Math.max(at, last.from),
    cidrs: [...(change.cidrs ?? last.cidrs)],
    target: change.target ?? last.target,
    presence: change.presence ?? last.presence,
    accessLogging: change.accessLogging ?? last.accessLogging,
  };
  if (sameRules(last, next)) return edited;
  const before = next.from === last.from ? [] : [{ ...last, until: next.from }];
  return { ...edited, versions: [...range.versions.slice(0, -1), ...before, next] };
}

/**
 * The range, no longer in force from `at`; a closed one is answered as it is. What began at that very instant is dropped,
 * unless it is all there is: a range has at least one version, so that one is in force for a millisecond.
 */
export function closeRange(range: Range, at: Instant): Range {
  const last = lastVersion(range);
  if (last.until !== undefined) return range;
  const before = range.versions.slice(0, -1);
  const closed = { ...range, version: range.version + 1 };
  if (at <= last.from && before.length > 0) return { ...closed, versions: before };
  return { ...closed, versions: [...before, { ...last, until: Math.max(at, last.from + 1) }] };
}

/**
 * The prefixes of the candidate's last version that another range has, too, from `at` on: the same prefix in two ranges
 * in force at once is refused at every door (DESIGN.md §2, step 6). A longer or shorter prefix is no conflict.
 */
export function conflictsWith(candidate: Pick<Range, 'id' | 'versions'>, others: Iterable<Range>, at: Instant): CidrConflict[] {
  const last = candidate.versions.at(-1);
  if (last === undefined || hasEnded(last, at)) return [];
  const wanted = new Set(last.cidrs);
  const conflicts: CidrConflict[] = [];
  for (const { id, name, versions } of others) {
    if (id === candidate.id) continue;
    const held = new Set(versions.filter((version) => !hasEnded(version, at)).flatMap((version) => version.cidrs));
    for (const cidr of held) if (wanted.has(cidr)) conflicts.push({ cidr, rangeId: id, rangeName: name });
  }
  return conflicts;
}

function hasEnded(version: RangeVersion, at: Instant): boolean {
  return version.until !== undefined && version.until <= at;
}

function lastVersion(range: Range): RangeVersion {
  const last = range.versions.at(-1);
  if (last === undefined) throw new AppError('INTERNAL', { detail: `The range ${range.id} has no version.` });
  return last;
}

function sameRules(a: RangeVersion, b: RangeVersion): boolean {
  return a.presence === b.presence && a.accessLogging === b.accessLogging && sameTarget(a.target, b.target) && sameCidrs(a.cidrs, b.cidrs);
}

function sameTarget(a: Target, b: Target): boolean {
  if (a.kind !== 'office' || b.kind !== 'office') return a.kind === b.kind;
  return a.officeId === b.officeId && a.floorId === b.floorId;
}

function sameCidrs(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((cidr, i) => cidr === b[i]);
}
