import { followsOf } from '../../actions/follows/read-follows.ts';
import { readPlans } from '../../actions/statements/plans.ts';
import type { Board } from '../../board/board.ts';
import type { Log } from '../../graph/log.ts';
import type { Conversation } from '../../presence/conversation.ts';
import { daysOfDigest } from '../../presence/daily.ts';
import { escapeMarkdown } from '../../presence/markdown.ts';
import { endOfQuiet, isQuiet } from '../../presence/quiet-hours.ts';
import { subjectOfDigest } from '../../presence/subscription.ts';
import type { Clock } from '../../presence/time.ts';
import { isRecorded, mayNameBefore } from '../../presence/visibility.ts';
import { zoneOfPerson } from '../../presence/world.ts';
import type { OutboxEntry } from '../../store/port/outbox.ts';
import type { Store } from '../../store/port/store.ts';
import { type Message, message } from '../../texts/message.ts';
import { isUnknown } from './daily-messages.ts';
import type { Sent } from './deliver-messages.ts';
import { linesOfNow, linesOfPlans } from './digest-words.ts';
import type { SendOrEnd } from './send-or-end.ts';

export interface SendMessageDeps {
  store: Store;
  board: Pick<Board, 'catchUp' | 'now' | 'world' | 'evidence'>;
  clock: Clock;
  tell: SendOrEnd;
  /** Object ids of all readers of a conversation; undefined if unknown, or if one is not a member of the tenant. @throws errors of the channel */
  readers(conversation: Conversation): Promise<readonly string[] | undefined>;
  log: Log;
  /** Sends all other kinds. */
  sendWarning(entry: OutboxEntry): Promise<string | undefined>;
}

/**
 * Sends an entry of the outbox according to the current state: news that no longer applies, or that the reader may no longer see, is dropped. A
 * message in quiet hours is dropped; a warning waits for their end.
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

/** Milliseconds until the reader's quiet hours end: the person's in their personal chat, otherwise the organisation's. */
async function quietWait({ store, board, clock }: SendMessageDeps, { recipient }: OutboxEntry): Promise<number> {
  const conversation = (await store.warningConversations()).find(({ id }) => id === recipient);
  const [{ world }, now] = [board.now(), clock.now()];
  const reader = world.people.get(conversation?.personId ?? '');
  return endOfQuiet(now, reader ? zoneOfPerson(reader, world) : world.settings.timeZone, world.settings) - now;
}

/** Checks again: the person may be hidden or no longer named, and the follow may have ended. */
async function sendIsIn(deps: SendMessageDeps, { recipient, subject, payload }: OutboxEntry): Promise<Sent> {
  const { store, board, tell } = deps;
  const conversation = await chatOf(deps, recipient);
  if (typeof conversation === 'string') return conversation;
  const picture = board.now();
  const { world } = picture;
  const ended = payload.once !== true && (await followsOf(store, { personId: recipient, followedId: subject })).length === 0;
  const forbidden = await store.subscriptions({ kind: 'no-followers', personId: subject });
  const seen = picture.find(recipient, subject);
  if (!world.settings.following || ended || forbidden.length > 0 || seen?.presence.status !== 'office') return 'outdated';
  const office = world.offices.get(seen.presence.officeId);
  const { floorId } = seen.presence;
  const floor = office?.floors.find(({ id }) => id === floorId);
  const place = [office?.name, floor?.name].filter((name) => name !== undefined).join(', ');
  return tell(conversation, message('news.is-in', { name: escapeMarkdown(seen.name), place: escapeMarkdown(place) }));
}

/** A person's personal chat, or why no message is sent there now. */
async function chatOf(
  { store, board, clock }: SendMessageDeps,
  personId: string,
): Promise<Conversation | 'recipient-gone' | 'quiet-hours'> {
  const { world } = board.now();
  const reader = world.people.get(personId);
  const conversation = (await store.chats([personId]))[0]?.conversation;
  if (!reader || !isRecorded(reader) || !conversation) return 'recipient-gone';
  return isQuiet(clock.now(), zoneOfPerson(reader, world), world.settings) ? 'quiet-hours' : conversation;
}

/** Sends a card; each button sends its text. */
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
  const digest = digests.find((each) => subjectOfDigest(each) === subject);
  if (!digest) return 'outdated';
  const picture = board.now();
  const { world } = picture;
  if (isQuiet(clock.now(), digest.zone, world.settings)) return 'quiet-hours';
  const content = {
    names: digest.names && (await mayName(deps, digest.conversation)),
    ...(digest.officeId !== undefined && { officeId: digest.officeId }),
  };
  const now = linesOfNow(picture, content);
  const isGone = content.officeId !== undefined && now.length === 0;
  if (isGone) return 'outdated';
  const days = await readPlans({ board, clock }, daysOfDigest(digest.period, day, world.settings));
  const plans = linesOfPlans(days, world, content);
  const stop = message('news.digest.stop');
  const lines: [Message, ...Message[]] =
    digest.period === 'today'
      ? [message('news.digest.today'), ...now, message('news.digest.still-to-come', { plans: { and: plans } }), stop]
      : [message('news.digest.later'), ...plans, stop];
  return tell(digest.conversation, inLines(lines));
}

/** Names are sent only if the channel lists all readers and all of them are known members of the tenant. */
async function mayName({ board, readers, log }: SendMessageDeps, conversation: Conversation): Promise<boolean> {
  if (conversation.kind === 'personal') return true;
  const ids = await readers(conversation).catch((error: unknown) => {
    log.warn({ error }, 'Failed to read the members of a conversation; sending no names to it');
    return undefined;
  });
  return mayNameBefore(ids, board.world());
}

function inLines([first, ...rest]: readonly [Message, ...Message[]]): Message {
  return rest.reduce((before, line) => message('news.and-line', { before, line }), first);
}
