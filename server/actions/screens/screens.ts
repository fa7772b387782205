import type { Board } from '../../board/board.ts';
import { AppError } from '../../errors.ts';
import { dayOf } from '../../presence/calendar.ts';
import { trimName } from '../../presence/names.ts';
import type { Office } from '../../presence/place.ts';
import { unusablePart } from '../../presence/place-in-use.ts';
import type { ScreenKey } from '../../presence/screen-key.ts';
import type { Clock } from '../../presence/time.ts';
import type { ScreenStore } from '../../store/port/screens.ts';
import { message } from '../../texts/message.ts';
import { type Actor, requireAdministrator } from '../actor.ts';
import { audited } from '../audit.ts';
import { fieldFault } from '../field-fault.ts';
import { createScreenSecret, hashOfScreenSecret, isScreenSecret } from './screen-secret.ts';

export interface ScreenDeps {
  store: ScreenStore;
  board: Pick<Board, 'refresh' | 'world'>;
  clock: Clock;
}

/**
 * Creates a key for a screen with the numbers of an office. The key is in this result and nowhere else.
 * @throws AppError TARGET_UNKNOWN
 */
export async function createScreen(
  { store, board, clock }: ScreenDeps,
  actor: Actor,
  content: { officeId: string; name: string },
): Promise<{ screen: ScreenKey; key: string }> {
  requireAdministrator(actor);
  await board.refresh();
  const office = board.world().offices.get(content.officeId);
  if (!office || unusablePart(office, undefined)) throw fieldFault('TARGET_UNKNOWN', '/officeId', message('screen.office-unknown'));
  const key = createScreenSecret();
  const name = trimName(content.name);
  const screen = { id: crypto.randomUUID(), officeId: office.id, name, hash: hashOfScreenSecret(key), createdAt: clock.now() };
  const entry = { actor: actor.id, action: 'screen.create', subject: screen.id, after: { name, officeId: office.id } };
  await store.addScreenKey(screen, audited({ clock }, entry));
  return { screen, key };
}

/** Revokes a key. Every instance refuses it at once. @throws AppError NOT_FOUND */
export async function revokeScreen({ store, clock }: ScreenDeps, actor: Actor, id: string): Promise<void> {
  requireAdministrator(actor);
  const screen = (await store.screenKeys()).find((each) => each.id === id);
  const before = { name: screen?.name, officeId: screen?.officeId };
  const alongside = audited({ clock }, { actor: actor.id, action: 'screen.revoke', subject: id, before });
  if (!(screen && (await store.removeScreenKey(id, alongside)))) throw new AppError('NOT_FOUND', { detail: message('screen.not-found') });
}

/**
 * The screen of an office with this key. It is read from the store each time, so that every instance refuses a revoked key at once. A wrong key
 * does not reveal whether the office exists.
 * @throws AppError SCREEN_KEY_INVALID
 */
export async function screenOf({ store }: Pick<ScreenDeps, 'store'>, officeId: string, key: string | undefined): Promise<ScreenKey> {
  const keys = await store.screenKeys();
  const [screen] = keys.filter((each) => isScreenSecret(key ?? '', each.hash) && each.officeId === officeId);
  if (key === undefined || !screen) throw new AppError('SCREEN_KEY_INVALID');
  return screen;
}

/** The office of a screen. Stores today as the last day on which the screen was seen. @throws AppError NOT_FOUND */
export async function officeOfScreen({ store, board, clock }: ScreenDeps, screen: ScreenKey): Promise<Office> {
  const office = board.world().offices.get(screen.officeId);
  if (!office || unusablePart(office, undefined)) throw new AppError('NOT_FOUND', { detail: message('screen.office-gone') });
  const today = dayOf(clock.now(), office.timeZone);
  if (screen.seenOn === undefined || screen.seenOn < today) await store.noteScreenSeen(screen.id, today);
  return office;
}
