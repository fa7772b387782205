import { endsWithin } from '../../concurrency.ts';
import type { TabConversation } from '../../presence/conversation.ts';
import type { Monotonic } from '../../presence/time.ts';

export interface TabReadersDeps {
  /** Object ids of all readers of a conversation, if the bot can read them. Throws errors of the channel. */
  readersOfTab(conversation: TabConversation): Promise<readonly string[] | undefined>;
  monotonic: Monotonic;
  log: { warn(fields: object, message: string): void };
}

/** Milliseconds for which a roster is cached. */
const KEPT = 60_000;
/** Maximum milliseconds that an answer waits for a roster. A later roster is cached for the next answer. */
const WAIT = 4_000;
/** Maximum cached rosters. */
const MAX_KEPT = 1000;
/** Rosters per person and minute: ids come from the browser, and each costs the bot several requests. */
const PER_PERSON = 20;

/**
 * The readers of the conversation in which somebody opened a tab. Undefined if the bot cannot read them, or the person is not among them: then
 * nothing proves that the tab is in this conversation.
 */
export function createTabReaders({ readersOfTab, monotonic, log }: TabReadersDeps) {
  const kept = new Map<string, { at: number; readers: Promise<readonly string[] | undefined> }>();
  const asked = new Map<string, { since: number; count: number }>();

  function mayAsk(personId: string): boolean {
    const now = monotonic();
    const before = asked.get(personId);
    const window = before && now - before.since < KEPT ? before : { since: now, count: 0 };
    window.count += 1;
    asked.delete(personId);
    asked.set(personId, window);
    keepNewest(asked);
    return window.count <= PER_PERSON;
  }

  return async function readersFor(personId: string, conversation: TabConversation): Promise<readonly string[] | undefined> {
    const key = JSON.stringify(conversation);
    let found = kept.get(key);
    if (!found || monotonic() - found.at > KEPT) {
      if (!mayAsk(personId)) return undefined;
      const readers = readersOfTab(conversation).catch((error: unknown) => {
        log.warn({ err: error }, 'Failed to read the members of a tab’s conversation; showing numbers there');
        return undefined;
      });
      found = { at: monotonic(), readers };
      kept.delete(key);
      kept.set(key, found);
      keepNewest(kept);
    }
    const readers = (await endsWithin(WAIT, found.readers)) ? await found.readers : undefined;
    return readers?.some((id) => id.toLowerCase() === personId.toLowerCase()) ? readers : undefined;
  };
}

function keepNewest(map: Map<string, unknown>): void {
  const [oldest] = map.keys();
  if (map.size > MAX_KEPT && oldest !== undefined) map.delete(oldest);
}
