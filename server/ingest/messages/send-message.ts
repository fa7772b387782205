import { followsOf } from '../../actions/follows/read-follows.ts';
import { readPlans } from '../../actions/statements/plans.ts';
import type { Board } from '../../board/board.ts';
import { type Message, message } from '../../errors.ts';
import type { Log } from '../../graph/log.ts';
import type { Conversation } from '../../presence/conversation.ts';
import { daysOfDigest } from '../../presence/daily.ts';
import { withoutMarkup } from '../../presence/names.ts';
import { endOfQuiet, isQuiet } from '../../presence/quiet-hours.ts';
import type { Clock } from '../../presence/time.ts';
import { isPresent } from '../../presence/visibility.ts';
import { zoneOfPerson } from '../../presence/world.ts';
import type { OutboxEntry } from '../../store/port/outbox.ts';
import type { Store } from '../../store/port/store.ts';
import type { Sent } from './deliver-messages.ts';
import { linesOfNow, linesOfPlans } from './digest-words.ts';
import { isUnknown } from './tell-daily.ts';
import type { Telling } from './telling.ts';

export interface SendMessageDeps {
  store: Store;
  board: Pick<Board, 'catchUp' | 'now' | 'world' | 'evidence'>;
  clock: Clock;
  tell: Telling;
  /** Object ids of all who read a conversation; undefined where that is not known, or somebody is no member. @throws what the channel says */
  readers(conversation: Conversation): Promise<readonly string[] | undefined>;
  log: Log;
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
    if (entry.kind === 'digest') return sendDigest(deps, entry);
    if (entry.kind === 'morning') return sendMorningQuestion(deps, entry);
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
  const { store, board, tell } = deps;
  const conversation = await chatOf(deps, recipient);
  if (typeof conversation === 'string') return conversation;
  const picture = board.now();
  const { world } = picture;
  const ended = payload.once !== true && (await followsOf(store, { personId: recipient, followedId: subject })).length === 0;
  const forbidden = await store.subscriptions({ kind: 'no-followers', personId: subject });
  const seen = picture.find(recipient, subject);
  if (ended || forbidden.length > 0 || seen?.presence.status !== 'office') return 'outdated';
  const office = world.offices.get(seen.presence.officeId);
  const { floorId } = seen.presence;
  const floor = office?.floors.find(({ id }) => id === floorId);
  const place = [office?.name, floor?.name].filter((name) => name !== undefined).join(', ');
  return tell(conversation, message('news.is-in', { name: withoutMarkup(seen.name), place: withoutMarkup(place) }));
}

/** A person's own chat, or why they get nothing there now. */
async function chatOf(
  { store, board, clock }: SendMessageDeps,
  personId: string,
): Promise<Conversation | 'recipient-gone' | 'quiet-hours'> {
  const { world } = board.now();
  const reader = world.people.get(personId);
  const conversation = (await store.chats([personId]))[0]?.conversation;
  if (!reader || !isPresent(reader) || !conversation) return 'recipient-gone';
  return isQuiet(clock.now(), zoneOfPerson(reader, world), world.settings) ? 'quiet-hours' : conversation;
}

/** As a card: each button says its text. */
async function sendMorningQuestion(deps: SendMessageDeps, { recipient, day }: OutboxEntry): Promise<Sent> {
  const { store, board, clock, tell } = deps;
  const conversation = await chatOf(deps, recipient);
  if (typeof conversation === 'string') return conversation;
  const asked = (await store.subscriptions({ kind: 'morning', personId: recipient })).length > 0;
  if (!asked || !isUnknown(board, recipient, day, clock.now())) return 'outdated';
  const buttons = (['remote', 'leave', 'not-today', 'stop'] as const).map((each) => message(`news.morning.${each}`));
  return tell(conversation, message('news.morning.question'), buttons);
}

async function sendDigest(deps: SendMessageDeps, { recipient, subject, day }: OutboxEntry): Promise<Sent> {
  const { store, board, clock, tell } = deps;
  const digests = (await store.subscriptions({ kind: 'digest', about: recipient })).filter((each) => each.kind === 'digest');
  const digest = digests.find(({ period }) => period === subject);
  if (!digest) return 'outdated';
  const picture = board.now();
  const { world } = picture;
  if (isQuiet(clock.now(), digest.zone, world.settings)) return 'quiet-hours';
  const names = digest.names && (await mayName(deps, digest.conversation));
  const days = await readPlans({ board, clock }, daysOfDigest(digest.period, day, world.settings));
  const plans = linesOfPlans(days, world, names);
  const stop = message('news.digest.stop');
  const lines: [Message, ...Message[]] =
    digest.period === 'today'
      ? [message('news.digest.today'), ...linesOfNow(picture, names), message('news.digest.still-to-come', { plans: { and: plans } }), stop]
      : [message('news.digest.later'), ...plans, stop];
  return tell(digest.conversation, inLines(lines));
}

/** Names are told where every reader may see them: all are known members of the tenant, as far as the channel says who they are. */
async function mayName({ board, readers, log }: SendMessageDeps, conversation: Conversation): Promise<boolean> {
  const { people } = board.world();
  if (conversation.kind === 'personal') return true;
  const ids = await readers(conversation).catch((error: unknown) => {
    log.warn({ error }, 'Who reads a conversation could not be read, so nobody is named there');
    return undefined;
  });
  return ids !== undefined && ids.length > 0 && ids.every((id) => people.get(id.toLowerCase())?.guest === false);
}

function inLines([first, ...rest]: readonly [Message, ...Message[]]): Message {
  return rest.reduce((before, line) => message('news.and-line', { before, line }), first);
}
