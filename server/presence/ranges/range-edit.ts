import { AppError } from '../../errors.ts';
import { message } from '../../texts/message.ts';
import type { Range, RangeSource, RangeVersion, Target } from '../place.ts';
import { finish, type Steps } from '../steps.ts';
import type { Instant } from '../time.ts';
import { clampedRange } from './clamped-range.ts';

/** CIDRs between two yields to the event loop: less than a millisecond. */
const STEP = 4096;

/** The editable content of a range. `cidrs` are canonical, as returned by `parseCidrs`. */
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

/** A conflict, with the changed range. */
export interface Conflict extends CidrConflict {
  ownId: string;
}

/** A new range, in force from `at`. */
export function createRange(input: RangeContent & { id: string; source: RangeSource }, at: Instant): Range {
  const { id, name, source, cidrs, target, presence, accessLogging } = input;
  const first: RangeVersion = { from: at, cidrs: [...cidrs], target, presence, accessLogging };
  return { id, name, source, createdAt: at, versions: [first], version: 1 };
}

/**
 * The range with a change in force from `at`: closes the current version there and opens the next one, so
 * that earlier sign-ins are placed as before. A corrected target is a new version with the same CIDRs; a new name is
 * not a new version. An edit at the start of the last version replaces it; a version that began later is moved to `at`.
 * @throws {AppError} BAD_REQUEST if the range is closed.
 */
export function editRange(given: Range, change: RangeChange, at: Instant): Range {
  refuseClosed(given);
  const range = clampedRange(given, at);
  const last = lastVersion(range);
  const edited = { ...range, name: change.name ?? range.name, version: range.version + 1 };
  const next: RangeVersion = {
    from: at,
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
 * Closes the range at `at`; returns a closed one unchanged. A version that began at that instant is dropped, unless it is the only one: a range
 * has at least one version, so it is then in force for a millisecond. A version that began later, by a clock that was ahead, ends now, and its
 * target stays the last.
 */
export function closeRange(range: Range, at: Instant): Range {
  const last = lastVersion(range);
  if (last.until !== undefined) return range;
  const before = range.versions.slice(0, -1);
  const closed = { ...range, version: range.version + 1 };
  if (last.from > at) return clampedRange({ ...closed, versions: [...before, { ...last, until: last.from + 1 }] }, at);
  if (at === last.from && before.length > 0) return { ...closed, versions: before };
  return { ...closed, versions: [...before, { ...last, until: Math.max(at, last.from + 1) }] };
}

/**
 * "From now on": closes the range, and opens a successor with the change. Past days keep their place, and
 * later days have the new one (docs/RULES.md, "What is kept").
 * @throws {AppError} BAD_REQUEST if the range is closed.
 */
export function succeedRange(range: Range, change: RangeChange, at: Instant, id: string): { closed: Range; successor: Range } {
  refuseClosed(range);
  const closed = closeRange(range, at);
  const from = Math.max(at, lastVersion(closed).until ?? at);
  const content = { ...contentOfRange(range), ...change };
  const { namedLocation } = range;
  const successor = { ...createRange({ ...content, id, source: range.source }, from), follows: range.id };
  return { closed, successor: namedLocation ? { ...successor, namedLocation } : successor };
}

/** Reopens a closed range from `at` with this content. The time in between does not change. */
export function reopenRange(given: Range, content: RangeContent, at: Instant): Range {
  const { name, cidrs, target, presence, accessLogging } = content;
  const range = clampedRange(given, at);
  const next: RangeVersion = { from: Math.max(at, lastVersion(range).until ?? at), cidrs: [...cidrs], target, presence, accessLogging };
  return { ...range, name, version: range.version + 1, versions: [...range.versions, next] };
}

/** The shown content of a range: its last version. */
export function contentOfRange(range: Range): RangeContent {
  const { cidrs, target, presence, accessLogging } = lastVersion(range);
  return { name: range.name, cidrs, target, presence, accessLogging };
}

/** Whether the last version of the range has an end. */
export function isClosed(range: Range): boolean {
  return lastVersion(range).until !== undefined;
}

/** The fields in which two contents differ. */
export function changedFields(a: RangeContent, b: RangeContent): (keyof RangeContent)[] {
  const changed: (keyof RangeContent)[] = [];
  if (a.name !== b.name) changed.push('name');
  if (!sameCidrs(a.cidrs, b.cidrs)) changed.push('cidrs');
  if (!sameTarget(a.target, b.target)) changed.push('target');
  if (a.presence !== b.presence) changed.push('presence');
  if (a.accessLogging !== b.accessLogging) changed.push('accessLogging');
  return changed;
}

/**
 * Whether a range has been in force: then it is closed, never deleted (docs/RULES.md, "What is kept"). The answer depends only on time. If it
 * depended on sign-ins, it would reveal them.
 */
export function hasBeenInForce({ versions: [first] }: Range, at: Instant): boolean {
  return first !== undefined && first.from <= at;
}

/**
 * The prefixes that the changed ranges share with another range, changed or not: the same prefix in two ranges in force at
 * once is refused at every endpoint (docs/RULES.md, step 6). A longer or shorter prefix is not a conflict.
 */
function conflictsAmong(ranges: readonly Range[], changed: ReadonlySet<string>, at: Instant): Conflict[] {
  return finish(conflictsInSteps(ranges, changed, at));
}

/** `conflictsAmong` in steps, for any number of ranges. */
export function* conflictsInSteps(given: readonly Range[], changed: ReadonlySet<string>, at: Instant): Steps<Conflict[]> {
  const ranges = given.map((range) => clampedRange(range, at));
  const holders = new Map<string, Range>();
  let count = 0;
  for (const range of ranges) {
    if (!changed.has(range.id) || hasEnded(lastVersion(range), at)) continue;
    for (const cidr of lastVersion(range).cidrs) {
      holders.set(cidr, range);
      if (++count % STEP === 0) yield;
    }
  }
  const conflicts: Conflict[] = [];
  for (const { id, name, versions } of ranges) {
    // The last of several versions with the same prefix decides.
    const shared = new Map<string, { own: Range; version: RangeVersion }>();
    for (const version of versions) {
      if (hasEnded(version, at)) continue;
      for (const cidr of version.cidrs) {
        const own = holders.get(cidr);
        if (own !== undefined && own.id !== id) shared.set(cidr, { own, version });
        if (++count % STEP === 0) yield;
      }
    }
    for (const [cidr, { own, version }] of shared)
      if (!hasEnded(version, lastVersion(own).from)) conflicts.push({ cidr, rangeId: id, rangeName: name, ownId: own.id });
  }
  return conflicts;
}

/** `conflictsAmong` for one range, which may be missing from the others. */
export function conflictsWith(candidate: Range, others: readonly Range[], at: Instant): CidrConflict[] {
  const ranges = [...others.filter(({ id }) => id !== candidate.id), candidate];
  return conflictsAmong(ranges, new Set([candidate.id]), at).map(({ cidr, rangeId, rangeName }) => ({ cidr, rangeId, rangeName }));
}

function refuseClosed(range: Range): void {
  if (isClosed(range)) throw new AppError('BAD_REQUEST', { detail: message('range.closed', { name: range.name }) });
}

function hasEnded(version: RangeVersion, at: Instant): boolean {
  return version.until !== undefined && version.until <= at;
}

function lastVersion(range: Range): RangeVersion {
  const last = range.versions.at(-1);
  if (last === undefined) throw new AppError('INTERNAL', { cause: new Error(`The range ${range.id} has no version.`) });
  return last;
}

function sameRules(a: RangeVersion, b: RangeVersion): boolean {
  return a.presence === b.presence && a.accessLogging === b.accessLogging && sameTarget(a.target, b.target) && sameCidrs(a.cidrs, b.cidrs);
}

export function sameTarget(a: Target, b: Target): boolean {
  if (a.kind !== 'office' || b.kind !== 'office') return a.kind === b.kind;
  return a.officeId === b.officeId && a.floorId === b.floorId;
}

/** Order does not matter: the longest prefix wins. */
function sameCidrs(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  if (a.every((cidr, i) => cidr === b[i])) return true;
  const known = new Set(a);
  return known.size === new Set(b).size && b.every((cidr) => known.has(cidr));
}
