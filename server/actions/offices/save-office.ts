import type { Board } from '../../board/board.ts';
import type { Mutex } from '../../concurrency.ts';
import { AppError } from '../../errors.ts';
import type { Office } from '../../presence/place.ts';
import type { Clock } from '../../presence/time.ts';
import type { FloorPlanStore } from '../../store/port/places.ts';
import type { Store } from '../../store/port/store.ts';
import { type Message, message } from '../../texts/message.ts';
import type { Actor } from '../actor.ts';
import { audited } from '../audit.ts';
import { checkVersion, explainConflict } from '../check-version.ts';
import { officeRecord } from '../records.ts';

export interface OfficeDeps {
  store: Pick<Store, 'saveOffice' | 'placesRevision' | 'auditEntries' | keyof FloorPlanStore>;
  board: Pick<Board, 'refresh' | 'world'>;
  clock: Clock;
  withLock: Mutex;
}

/** The edited office, and the version that was read; undefined to edit the current one. */
export interface OfficeRead {
  id: string;
  read: number | undefined;
}

interface OfficeChange {
  actor: Pick<Actor, 'id'>;
  action: string;
  before?: Office;
  office: Office;
  /** The revision of the places against which it was checked; absent if other places do not matter. */
  revision?: number;
}

/** Saves an office with its audit entry, deletes unused pictures and seats, and refreshes the board. */
export async function saveOffice(
  { store, board, clock }: OfficeDeps,
  { actor, action, before, office, revision }: OfficeChange,
): Promise<void> {
  const records = { ...(before ? { before: officeRecord(before) } : {}), after: officeRecord(office) };
  const current = async () => {
    await board.refresh();
    const now = board.world().offices.get(office.id);
    return now && officeRecord(now);
  };
  const entry = { actor: actor.id, action, subject: office.id, ...records };
  const alongside = { ...audited({ clock }, entry), ...(revision !== undefined && { revision }) };
  await explainConflict(() => store.saveOffice(office, alongside), current);
  await board.refresh();
  const used = [...board.world().offices.values()].flatMap(({ floors }) => floors);
  for (const { floorPlanId, seats } of before?.floors ?? []) {
    if (floorPlanId !== undefined && !used.some((floor) => floor.floorPlanId === floorPlanId)) await store.deleteFloorPlan(floorPlanId);
    if (seats && !used.some((floor) => floor.seats?.id === seats.id)) await store.deleteFloorSeats(seats.id);
  }
}

/** The office to edit. @throws AppError NOT_FOUND, VERSION_CONFLICT if another version was read */
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
