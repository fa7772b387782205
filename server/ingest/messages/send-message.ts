import { followsOf } from '../../actions/follows/read-follows.ts';
import type { Board } from '../../board/board.ts';
import { message } from '../../errors.ts';
import { endOfQuiet, isQuiet } from '../../presence/quiet-hours.ts';
import type { Clock } from '../../presence/time.ts';
import { isPresent } from '../../presence/visibility.ts';
import { zoneOfPerson } from '../../presence/world.ts';
import type { OutboxEntry } from '../../store/port/outbox.ts';
import type { Store } from '../../store/port/store.ts';
import type { Sent } from './deliver-messages.ts';
import type { Telling } from './telling.ts';

export interface SendMessageDeps {
  store: Store;
  board: Pick<Board, 'catchUp' | 'now'>;
  clock: Clock;
  tell: Telling;
  /** Sends the kinds that are not known here. */
  sendWarning(entry: OutboxEntry): Promise<string | undefined>;
}

/**
 * Sends an entry of the outbox, as things are now: what is no longer so, or no longer theirs to see, is not told. What falls into
 * quiet hours is dropped, but for warnings, which wait for their end.
 */
export function createMessageSender(deps: SendMessageDeps): (entry: OutboxEntry) => Promise<Sent> {
  return async (entry) => {
    await deps.board.catchUp();
    if (entry.kind === 'is-in') return sendIsIn(deps, entry);
    const wait = await quietWait(deps, entry);
    return wait > 0 ? { after: wait } : deps.sendWarning(entry);
  };
}

/** Milliseconds until the quiet hours of who reads it end: of a person in their own chat, else of the organisation. */
async function quietWait({ store, board, clock }: SendMessageDeps, { recipient }: OutboxEntry): Promise<number> {
  const conversation = (await store.warningConversations()).find(({ id }) => id === recipient);
  const [{ world }, now] = [board.now(), clock.now()];
  const reader = world.people.get(conversation?.personId ?? '');
  return endOfQuiet(now, reader ? zoneOfPerson(reader, world) : world.settings.timeZone, world.settings) - now;
}

/** Who was followed may have hidden meanwhile, or is named no more; who follows may have ended it. */
async function sendIsIn(deps: SendMessageDeps, { recipient, subject, payload }: OutboxEntry): Promise<Sent> {
  const { store, board, clock, tell } = deps;
  const picture = board.now();
  const { world } = picture;
  const reader = world.people.get(recipient);
  const conversation = (await store.chats([recipient]))[0]?.conversation;
  if (!reader || !isPresent(reader) || !conversation) return 'recipient-gone';
  if (isQuiet(clock.now(), zoneOfPerson(reader, world), world.settings)) return 'quiet-hours';
  const ended = payload.once !== true && (await followsOf(store, { personId: recipient, followedId: subject })).length === 0;
  const forbidden = await store.subscriptions({ kind: 'no-followers', personId: subject });
  const seen = picture.find(recipient, subject);
  if (ended || forbidden.length > 0 || seen?.presence.status !== 'office') return 'outdated';
  const office = world.offices.get(seen.presence.officeId);
  const { floorId } = seen.presence;
  const floor = office?.floors.find(({ id }) => id === floorId);
  const place = [office?.name, floor?.name].filter((name) => name !== undefined).join(', ');
  return tell(conversation, message('news.is-in', { name: seen.name, place }));
}
