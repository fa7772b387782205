import { AppError } from '../../errors.ts';
import type { Range } from '../../presence/place.ts';
import { type AppliesTo, planEdit } from '../../presence/ranges/plan-edit.ts';
import { changedFields, closeRange, contentOfRange, createRange, type RangeContent } from '../../presence/ranges/range-edit.ts';
import type { Instant } from '../../presence/time.ts';
import type { World } from '../../presence/world.ts';
import { message } from '../../texts/message.ts';
import { type RangeInput, readContent } from './read-content.ts';
import { refuseOverlap } from './save-ranges.ts';

/** A change of one range that somebody considers. `version`: the version that was read; undefined to edit the current one. */
export type ProposedChange =
  | { kind: 'create'; range: RangeInput }
  | { kind: 'update'; id: string; range: RangeInput & { version?: number }; appliesTo?: AppliesTo }
  | { kind: 'close'; id: string };

/** The change that saving would make. */
export interface PlannedChange {
  kind: 'create' | 'update' | 'from-now' | 'close';
  /** The range that is edited or closed. */
  before?: Range;
  /** Absent if the range is closed. */
  content?: RangeContent;
  /** The ranges to save. */
  save: Range[];
  /** Whether it changes where stored days are shown. */
  corrects: boolean;
}

/** @throws AppError as saving does: NOT_FOUND, CIDR_INVALID, TARGET_UNKNOWN, BAD_REQUEST, RANGE_OVERLAPS */
export async function planChange(change: ProposedChange, world: World, at: Instant): Promise<PlannedChange> {
  const planned = change.kind === 'create' ? await planCreation(change.range, world, at) : await planChangeOf(change, world, at);
  await refuseOverlap(world.ranges.values(), planned, at);
  return planned;
}

async function planCreation(input: RangeInput, world: World, at: Instant): Promise<PlannedChange> {
  const content = await readContent(input, world.offices);
  return { kind: 'create', content, save: [createRange({ ...content, id: crypto.randomUUID(), source: 'manual' }, at)], corrects: false };
}

type ChangeOf = Exclude<ProposedChange, { kind: 'create' }>;

async function planChangeOf(change: ChangeOf, world: World, at: Instant): Promise<PlannedChange> {
  const before = world.ranges.get(change.id);
  if (!before) throw new AppError('NOT_FOUND', { detail: message('range.not-found') });
  if (change.kind === 'close') return { kind: 'close', before, save: [closeRange(before, at)], corrects: false };
  const content = await readContent(change.range, world.offices);
  const { kind, save, corrects } = planEdit(before, { content, appliesTo: change.appliesTo, at, successorId: crypto.randomUUID() });
  return { kind: kind === 'unchanged' ? 'update' : kind, before, content, save, corrects };
}

/** Whether the change places no sign-in elsewhere: it changes only the name or access logging. */
export function placesAsBefore({ kind, before, content }: PlannedChange): boolean {
  if (kind !== 'update' || !before || !content) return false;
  return changedFields(contentOfRange(before), content).every((field) => field === 'name' || field === 'accessLogging');
}
