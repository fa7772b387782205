import type { Freshness } from '../board/freshness.ts';
import { dayOf } from '../presence/calendar.ts';
import { endingCredentials, type WarningConversation } from '../presence/credential.ts';
import type { Staleness } from '../presence/staleness.ts';
import type { Clock, Instant } from '../presence/time.ts';
import type { OutboxEntry } from '../store/port/outbox.ts';
import type { Store } from '../store/port/store.ts';
import { type Message, message } from '../texts/message.ts';
import type { SendOrEnd } from './messages/send-or-end.ts';

/** The consumer of the outbox that delivers warnings. */
export const BOT = 'bot';

export type WarningKind = 'credential-ends' | 'sign-ins-stale' | 'sign-ins-read-again';

/**
 * Adds a warning to the outbox for every chat and channel that subscribed to warnings.
 * @param about `at` is an instant that distinguishes warnings of one day, and makes a repeated one the same
 * @throws AppError STORE_UNAVAILABLE
 */
export async function addWarning(
  { store, clock }: { store: Store; clock: Clock },
  kind: WarningKind,
  { subject = 'integration', at }: { subject?: string; at?: Instant } = {},
): Promise<void> {
  const now = clock.now();
  const entryFor = ({ id, personId }: WarningConversation): OutboxEntry => ({
    ...{ consumer: BOT, kind, recipient: id, subject, payload: {}, createdAt: now },
    // UTC is sufficient: a warning that is repeated after a day always has another UTC day.
    day: dayOf(now, 'UTC'),
    ...(at !== undefined && { at }),
    personIds: personId === undefined ? [] : [personId],
  });
  await store.addToOutbox((await store.warningConversations()).map(entryFor));
}

export interface SendWarningDeps {
  store: Pick<Store, 'warningConversations' | 'person' | 'credentialStatuses'>;
  clock: Clock;
  freshness: Pick<Freshness, 'look'>;
  /** Days before the end of the credential from which on warnings are sent. */
  warningDays: number;
  /** The address where a new credential is created. */
  page: string;
  tell: SendOrEnd;
}

/** Sends a warning of the outbox with current values. Returns the reason if it no longer applies. @throws errors of the channel */
export function createWarningSender(
  deps: SendWarningDeps,
): (entry: Pick<OutboxEntry, 'kind' | 'recipient' | 'subject'>) => Promise<string | undefined> {
  return async ({ kind, recipient, subject }) => {
    const conversation = (await deps.store.warningConversations()).find(({ id }) => id === recipient);
    if (!conversation || !(await isStillThere(deps.store, conversation))) return 'recipient-gone';
    const warning = await warningOf(deps, kind as WarningKind, subject);
    if (warning === undefined) return 'outdated';
    return deps.tell(conversation, warning);
  };
}

/** A personal chat gets no warning after the account was disabled or deleted; group chats and channels still do. */
async function isStillThere(store: SendWarningDeps['store'], { personId }: WarningConversation): Promise<boolean> {
  return personId === undefined || (await store.person(personId))?.enabled === true;
}

/** Undefined if the cause has ended in the meantime. */
async function warningOf(
  { store, clock, freshness, ...deps }: SendWarningDeps,
  kind: WarningKind,
  subject: string,
): Promise<Message | undefined> {
  if (kind === 'sign-ins-read-again') return message('warning.read-again');
  if (kind === 'sign-ins-stale') {
    const stale = await freshness.look();
    return stale && staleWarning(stale);
  }
  const ending = endingCredentials(await store.credentialStatuses(), clock.now(), deps.warningDays).find(({ of }) => of === subject);
  return ending && message('warning.credential', { verdict: ending.message, remedy: ending.remedy, page: deps.page });
}

function staleWarning({ asOf, why }: Staleness): Message {
  if (asOf === undefined) return message('warning.never-read', { why });
  const moment = { at: asOf, zone: 'UTC' };
  return message('warning.not-read-since', { date: { ...moment, show: 'date' }, time: { ...moment, show: 'time' }, why });
}
