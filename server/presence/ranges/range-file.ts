import { type Message, message } from '../../texts/message.ts';
import { folded } from '../names.ts';
import type { Office, Range } from '../place.ts';
import type { Steps } from '../steps.ts';
import type { Instant } from '../time.ts';
import { type AppliesTo, planEdit } from './plan-edit.ts';
import { conflictsInSteps, contentOfRange, createRange, isClosed } from './range-edit.ts';
import { type LineFault, type RangeEntry, readContent } from './range-entry.ts';

/** Entries between two yields to the event loop: about a millisecond. */
const STEP = 32;

export interface PlannedLine {
  line: number;
  name: string;
  outcome: 'created' | 'updated' | 'unchanged' | 'refused';
  /** Id of the existing range. */
  before?: Range;
  /** The ranges to save: one range, or the closed one and its successor. */
  save: Range[];
  changes: string[];
  faults: LineFault[];
}

export interface ImportContext {
  ranges: readonly Range[];
  offices: readonly Office[];
  at: Instant;
  appliesTo: AppliesTo;
  makeId(): string;
}

/**
 * Plans the effect of each entry, in steps: an entry with the id or name of a range in force changes it, others create ranges. The rules are
 * those of every endpoint. Conflicts are checked among all ranges after the import, so two ranges may swap their addresses.
 */
export function* planImport(entries: readonly RangeEntry[], context: ImportContext): Steps<PlannedLine[]> {
  const open = context.ranges.filter((range) => !isClosed(range));
  const byId = new Map(open.map((range) => [range.id, range]));
  const byName = new Map<string, Range[]>();
  for (const range of open) byName.set(folded(range.name), [...(byName.get(folded(range.name)) ?? []), range]);
  const taken = new Map<string, number>();
  const lines: PlannedLine[] = [];
  for (const [i, entry] of entries.entries()) {
    if (i % STEP === STEP - 1) yield;
    const own = byId.get(entry.id?.trim() ?? '');
    const named = own ? [own] : (byName.get(folded(entry.name)) ?? []);
    const line = yield* planEntry(entry, named[0], context);
    if (named.length > 1) refuse(line, 'name', message('import.name-ambiguous', { count: named.length }));
    const key = line.before?.id ?? folded(entry.name);
    const earlier = key === '' ? undefined : taken.get(key);
    if (earlier !== undefined) refuse(line, 'name', message('import.range-twice', { line: earlier }));
    else taken.set(key, entry.line);
    lines.push(line);
  }
  yield* refuseConflicts(lines, context);
  return lines;
}

function* planEntry(entry: RangeEntry, before: Range | undefined, { offices, at, appliesTo, makeId }: ImportContext): Steps<PlannedLine> {
  const line: PlannedLine = {
    line: entry.line,
    name: entry.name?.trim() ?? before?.name ?? '',
    outcome: 'created',
    save: [],
    changes: [],
    faults: [],
    ...(before ? { before } : {}),
  };
  const refuseField = (field: string, fault: Message) => refuse(line, field, fault);
  if (entry.faults?.length) {
    for (const fault of entry.faults) refuseField(fault.field, fault.message);
    return line;
  }
  const content = yield* readContent(entry, { offices, before: before && contentOfRange(before), refuse: refuseField });
  const version = entry.version?.trim() ?? '';
  if (before && entry.id?.trim() === before.id && version !== '' && version !== String(before.version))
    refuse(line, 'version', message('import.changed-since', { version: before.version }));
  if (line.outcome === 'refused') return line;
  if (!before) return { ...line, save: [createRange({ ...content, id: makeId(), source: 'manual' }, at)] };
  const { kind, save, changes } = planEdit(before, { content, appliesTo, at, successorId: makeId() });
  return { ...line, outcome: kind === 'unchanged' ? 'unchanged' : 'updated', save, changes };
}

function* refuseConflicts(lines: readonly PlannedLine[], { ranges, at }: ImportContext): Steps<void> {
  const saved = new Map(lines.flatMap((line) => line.save.map((range) => [range.id, line] as const)));
  const after = [...ranges.filter(({ id }) => !saved.has(id)), ...lines.flatMap(({ save }) => save)];
  for (const { cidr, rangeId, rangeName, ownId } of yield* conflictsInSteps(after, new Set(saved.keys()), at)) {
    const [own, other] = [saved.get(ownId), saved.get(rangeId)];
    const overlap = { cidr, range: rangeName };
    if (own)
      refuse(own, 'cidrs', other ? message('import.overlaps-line', { ...overlap, line: other.line }) : message('import.overlaps', overlap));
    if (other && other !== own) refuse(other, 'cidrs', message('import.in-line', { cidr, line: own?.line ?? '' }));
  }
}

function refuse(line: PlannedLine, field: string, fault: Message): void {
  line.outcome = 'refused';
  line.faults.push({ field, message: fault });
}
