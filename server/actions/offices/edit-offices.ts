import { isDeepStrictEqual } from 'node:util';
import { AppError } from '../../errors.ts';
import type { Office } from '../../presence/place.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { officeRecord } from '../records.ts';
import { againstUnchangedPlaces } from '../unchanged-places.ts';
import { buildOffice, type OfficeContent, rangeInForceAt } from './build-office.ts';
import { type OfficeDeps, type OfficeRead, officeAsRead, saveOffice } from './save-office.ts';

/** @throws AppError TIME_ZONE_UNKNOWN, NAME_TAKEN, BAD_REQUEST */
export async function createOffice(deps: OfficeDeps, actor: Actor, content: OfficeContent): Promise<Office> {
  requireAdministrator(actor);
  return checked(deps, async (revision) => {
    await deps.board.refresh();
    const office = buildOffice(content, undefined, { world: deps.board.world(), now: deps.clock.now() });
    await saveOffice(deps, { actor, action: 'office.create', office, revision });
    return office;
  });
}

/**
 * Floors keep their ids; omitted floors are archived. @throws AppError NOT_FOUND, VERSION_CONFLICT, TIME_ZONE_UNKNOWN, NAME_TAKEN, OFFICE_IN_USE,
 * BAD_REQUEST
 */
export async function changeOffice(deps: OfficeDeps, actor: Actor, edit: OfficeRead & { content: OfficeContent }): Promise<Office> {
  requireAdministrator(actor);
  return checked(deps, async (revision) => {
    const before = await officeAsRead(deps, edit);
    const office = buildOffice(edit.content, before, { world: deps.board.world(), now: deps.clock.now() });
    if (isDeepStrictEqual({ ...officeRecord(office), version: before.version }, officeRecord(before))) return before;
    await saveOffice(deps, { actor, action: 'office.update', before, office, revision });
    return office;
  });
}

/**
 * Archives an office. Never deletes it, used or not: otherwise the answer would reveal whether somebody was there
 * (docs/RULES.md, "What is kept").
 * @throws AppError NOT_FOUND, VERSION_CONFLICT, OFFICE_IN_USE while a range in force has it as its target
 */
export async function archiveOffice(deps: OfficeDeps, actor: Actor, edit: OfficeRead): Promise<void> {
  requireAdministrator(actor);
  return checked(deps, async (revision) => {
    const before = await officeAsRead(deps, edit);
    const now = deps.clock.now();
    const range = rangeInForceAt({ officeId: before.id }, { world: deps.board.world(), now });
    if (range)
      throw new AppError('OFFICE_IN_USE', { detail: message('office.in-use', { range: range.name }), extra: { rangeId: range.id } });
    if (before.archivedAt !== undefined) return;
    const office = { ...before, archivedAt: now, version: before.version + 1 };
    await saveOffice(deps, { actor, action: 'office.archive', before, office, revision });
  });
}

/** Names, nicknames and uses of an office depend on all places. `withLock` only saves this instance a second check. */
function checked<T>({ withLock, store }: OfficeDeps, attempt: (revision: number) => Promise<T>): Promise<T> {
  return withLock(() => againstUnchangedPlaces(store, attempt));
}
