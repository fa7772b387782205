import { isDeepStrictEqual } from 'node:util';
import type { Board } from '../../board/board.ts';
import type { Mutex } from '../../concurrency.ts';
import { AppError } from '../../errors.ts';
import type { Office } from '../../presence/place.ts';
import type { Clock } from '../../presence/time.ts';
import type { FloorPlanStore } from '../../store/port/places.ts';
import type { Store } from '../../store/port/store.ts';
import { type Message, message } from '../../texts/message.ts';
import { audited } from '../audit.ts';
import { checkVersion, explainConflict } from '../check-version.ts';
import { officeRecord } from '../records.ts';
import { buildOffice, type OfficeContent, rangeInForceAt } from './build-office.ts';

export interface OfficeDeps {
  store: Pick<Store, 'saveOffice' | 'auditEntries' | keyof FloorPlanStore>;
  board: Pick<Board, 'refresh' | 'world'>;
  clock: Clock;
  withLock: Mutex;
}

interface Actor {
  id: string;
}

/** The edited office, and the version that was read; undefined to edit the current one. */
export interface OfficeRead {
  id: string;
  read: number | undefined;
}

/** @throws AppError TIME_ZONE_UNKNOWN, NAME_TAKEN, BAD_REQUEST */
export function createOffice(deps: OfficeDeps, actor: Actor, content: OfficeContent): Promise<Office> {
  return deps.withLock(async () => {
    await deps.board.refresh();
    const office = buildOffice(content, undefined, { world: deps.board.world(), now: deps.clock.now() });
    await saveOffice(deps, { actor, action: 'office.create', office });
    return office;
  });
}

/** Floors keep their ids; those left out are archived. @throws AppError NOT_FOUND, VERSION_CONFLICT, TIME_ZONE_UNKNOWN, NAME_TAKEN, OFFICE_IN_USE, BAD_REQUEST */
export function changeOffice(deps: OfficeDeps, actor: Actor, edit: OfficeRead & { content: OfficeContent }): Promise<Office> {
  return deps.withLock(async () => {
    const before = await officeAsRead(deps, edit);
    const office = buildOffice(edit.content, before, { world: deps.board.world(), now: deps.clock.now() });
    if (isDeepStrictEqual({ ...officeRecord(office), version: before.version }, officeRecord(before))) return before;
    await saveOffice(deps, { actor, action: 'office.update', before, office });
    return office;
  });
}

/**
 * Archives an office. Never deletes it, used or not: an answer that depended on use would reveal who was there
 * (docs/RULES.md, "What is kept"). @throws AppError NOT_FOUND, VERSION_CONFLICT, OFFICE_IN_USE while a range in force places people there
 */
export function archiveOffice(deps: OfficeDeps, actor: Actor, edit: OfficeRead): Promise<void> {
  return deps.withLock(async () => {
    const before = await officeAsRead(deps, edit);
    const now = deps.clock.now();
    const range = rangeInForceAt({ officeId: before.id }, { world: deps.board.world(), now });
    if (range)
      throw new AppError('OFFICE_IN_USE', { detail: message('office.in-use', { range: range.name }), extra: { rangeId: range.id } });
    if (before.archivedAt !== undefined) return;
    const office = { ...before, archivedAt: now, version: before.version + 1 };
    await saveOffice(deps, { actor, action: 'office.archive', before, office });
  });
}

interface OfficeChange {
  actor: Actor;
  action: string;
  before?: Office;
  office: Office;
}

/** Saves an office with its audit entry, deletes unused pictures and seats, and refreshes the board. */
export async function saveOffice({ store, board, clock }: OfficeDeps, { actor, action, before, office }: OfficeChange): Promise<void> {
  const records = { ...(before ? { before: officeRecord(before) } : {}), after: officeRecord(office) };
  await explainConflict(() => store.saveOffice(office, audited({ clock }, { actor: actor.id, action, subject: office.id, ...records })));
  await board.refresh();
  const used = [...board.world().offices.values()].flatMap(({ floors }) => floors);
  for (const { floorPlanId, seats } of before?.floors ?? []) {
    if (floorPlanId !== undefined && !used.some((floor) => floor.floorPlanId === floorPlanId)) await store.deleteFloorPlan(floorPlanId);
    if (seats && !used.some((floor) => floor.seats?.id === seats.id)) await store.deleteFloorSeats(seats.id);
  }
}

/** The office of an edit. @throws AppError NOT_FOUND, VERSION_CONFLICT where another version was read */
export async function officeAsRead({ store, board }: OfficeDeps, { id, read }: OfficeRead): Promise<Office> {
  await board.refresh();
  const office = board.world().offices.get(id);
  if (!office) throw new AppError('NOT_FOUND', { detail: message('office.not-found') });
  await checkVersion(store, read, {
    subject: id,
    current: officeRecord(office),
    sentence: (changed) => message('conflict.place', { name: office.name, changed }),
    word: (field) => FIELDS.get(field) ?? field,
  });
  return office;
}

const FIELDS: ReadonlyMap<string, Message> = new Map([
  ['name', message('field.name')],
  ['nicknames', message('field.nicknames')],
  ['openingHours', message('field.openingHours')],
  ['closedDays', message('field.closedDays')],
  ['address', message('field.address')],
  ['timeZone', message('field.timeZone')],
  ['capacity', message('field.capacity')],
  ['floors', message('field.floors')],
  ['archived', message('field.archived')],
]);
