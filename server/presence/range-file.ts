import { parseCidrsInSteps } from './cidrs.ts';
import type { Office, Range, Target } from './place.ts';
import {
  changedFields,
  conflictsInSteps,
  contentOfRange,
  createRange,
  editRange,
  isClosed,
  type RangeContent,
  sameTarget,
  succeedRange,
} from './range-edit.ts';
import type { Steps } from './steps.ts';
import type { Instant } from './time.ts';

/** An entry of a file of ranges, as text: what a CSV has in its columns. */
export interface RangeEntry {
  /** Where it stands in the file, from 1. */
  line: number;
  id: string;
  version: string;
  name: string;
  /** Any text that the box for addresses takes. */
  cidrs: string;
  target: string;
  office: string;
  floor: string;
  presence: string;
  accessLogging: string;
}

/** Entries between two offers to let others run: about a millisecond. */
const STEP = 32;

export interface LineFault {
  field: string;
  message: string;
}

export interface PlannedLine {
  line: number;
  name: string;
  outcome: 'created' | 'updated' | 'unchanged' | 'refused';
  /** Of the range that is there already. */
  before?: Range;
  /** What would be saved: one range, or the one that closes and its successor. */
  save: Range[];
  changes: string[];
  faults: LineFault[];
}

export interface ImportContext {
  ranges: readonly Range[];
  offices: readonly Office[];
  at: Instant;
  appliesTo: 'all' | 'from-now';
  makeId(): string;
}

/**
 * What each entry would do, in steps: one with the id or the name of a range in force changes it, others make new ones. The rules are
 * those of every door; conflicts are looked for among all ranges as they would be, so two may swap their addresses.
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
    const own = byId.get(entry.id.trim());
    const named = own ? [own] : (byName.get(folded(entry.name)) ?? []);
    const line = yield* planEntry(entry, named[0], context);
    if (named.length > 1) refuse(line, 'name', `${named.length} ranges have this name: give the id of the one that is meant.`);
    const key = line.before?.id ?? folded(entry.name);
    const earlier = taken.get(key);
    if (earlier !== undefined) refuse(line, 'name', `The range is in line ${earlier} already.`);
    else taken.set(key, entry.line);
    lines.push(line);
  }
  yield* refuseConflicts(lines, context);
  return lines;
}

function* planEntry(entry: RangeEntry, before: Range | undefined, { offices, at, appliesTo, makeId }: ImportContext): Steps<PlannedLine> {
  const line: PlannedLine = {
    line: entry.line,
    name: entry.name.trim(),
    outcome: 'created',
    save: [],
    changes: [],
    faults: [],
    ...(before ? { before } : {}),
  };
  const content = yield* readContent(entry, offices, line);
  if (before && entry.id.trim() === before.id && entry.version.trim() !== '' && entry.version.trim() !== String(before.version))
    refuse(line, 'version', `It has been changed since this file was made: it is version ${before.version} now.`);
  if (line.outcome === 'refused') return line;
  if (!before) return { ...line, save: [createRange({ ...content, id: makeId(), source: 'manual' }, at)] };
  const changes = changedFields(contentOfRange(before), content).map(String);
  if (changes.length === 0) return { ...line, outcome: 'unchanged' };
  const updated = { ...line, outcome: 'updated' as const, changes };
  if (appliesTo === 'all' || sameTarget(contentOfRange(before).target, content.target))
    return { ...updated, save: [editRange(before, content, at)] };
  const { closed, successor } = succeedRange(before, content, at, makeId());
  return { ...updated, save: [closed, successor] };
}

function* readContent(entry: RangeEntry, offices: readonly Office[], line: PlannedLine): Steps<RangeContent> {
  const name = entry.name.trim();
  if (name === '') refuse(line, 'name', 'The name is missing.');
  if (/[\p{Cc}\p{Cs}]/u.test(name)) refuse(line, 'name', 'The name has control characters, which cannot be read.');
  if (name.length > 100) refuse(line, 'name', 'The name has more than 100 characters.');
  const { cidrs, problems } = yield* parseCidrsInSteps([entry.cidrs]);
  for (const { message, remedy } of problems.slice(0, 20)) refuse(line, 'cidrs', `${message} ${remedy}`);
  if (cidrs.length === 0 && problems.length === 0) refuse(line, 'cidrs', 'There is no address in it.');
  return {
    name,
    cidrs,
    target: readTarget(entry, offices, line),
    presence: readSwitch('presence', entry.presence, true, line),
    accessLogging: readSwitch('accessLogging', entry.accessLogging, false, line),
  };
}

function readTarget({ target, office, floor }: RangeEntry, offices: readonly Office[], line: PlannedLine): Target {
  const kind = folded(target) || (office.trim() === '' ? '' : 'office');
  const none: Target = { kind: 'ignore' };
  if (kind === 'remote' || kind === 'ignore') return { kind };
  if (kind !== 'office') {
    refuse(
      line,
      'target',
      kind === '' ? 'The target is missing: office, remote or ignore.' : `“${target.trim()}” is no target: use office, remote or ignore.`,
    );
    return none;
  }
  const site = offices.find(({ name, archivedAt }) => archivedAt === undefined && folded(name) === folded(office));
  if (!site) {
    refuse(line, 'office', office.trim() === '' ? 'The office is missing.' : `There is no office “${office.trim()}”, or it is archived.`);
    return none;
  }
  if (floor.trim() === '') return { kind: 'office', officeId: site.id };
  const storey = site.floors.find(({ name, archivedAt }) => archivedAt === undefined && folded(name) === folded(floor));
  if (!storey) refuse(line, 'floor', `“${site.name}” has no floor “${floor.trim()}”, or it is archived.`);
  return { kind: 'office', officeId: site.id, ...(storey ? { floorId: storey.id } : {}) };
}

const YES = ['yes', 'true', '1', 'on', 'y', 'ja', 'wahr'];
const NO = ['no', 'false', '0', 'off', 'n', 'nein', 'falsch'];

function readSwitch(field: string, text: string, otherwise: boolean, line: PlannedLine): boolean {
  const word = folded(text);
  if (word !== '' && !YES.includes(word) && !NO.includes(word)) refuse(line, field, `“${text.trim()}” is neither yes nor no.`);
  return word === '' ? otherwise : YES.includes(word);
}

function* refuseConflicts(lines: readonly PlannedLine[], { ranges, at }: ImportContext): Steps<void> {
  const saved = new Map(lines.flatMap((line) => line.save.map((range) => [range.id, line] as const)));
  const after = [...ranges.filter(({ id }) => !saved.has(id)), ...lines.flatMap(({ save }) => save)];
  for (const { cidr, rangeId, rangeName, ownId } of yield* conflictsInSteps(after, new Set(saved.keys()), at)) {
    const [own, other] = [saved.get(ownId), saved.get(rangeId)];
    if (own)
      refuse(own, 'cidrs', `${cidr} is in the range “${rangeName}”, too${other ? ` (line ${other.line})` : ''}. Take it out there first.`);
    if (other && other !== own) refuse(other, 'cidrs', `${cidr} is in line ${own?.line}, too.`);
  }
}

function refuse(line: PlannedLine, field: string, message: string): void {
  line.outcome = 'refused';
  line.faults.push({ field, message });
}

function folded(text: string): string {
  return text.normalize('NFC').trim().toLowerCase();
}
