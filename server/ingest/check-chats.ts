import { type Check, skipped } from '../graph/check/check.ts';
import { isRecorded } from '../presence/visibility.ts';
import type { Store } from '../store/port/store.ts';
import { message } from '../texts/message.ts';

const ID = 'chats';

/**
 * Counts the people whom the bot can reach: those who wrote to it, those for whom Teams refused a message, and those who have never opened it.
 * Never throws.
 */
export async function checkChats(store: Pick<Store, 'people' | 'chats'> | undefined, bot: Check): Promise<Check> {
  if (!store) return skipped(ID, message('check.not-tried.no-store'));
  if (bot.state === 'skipped') return skipped(ID, message('check.chats.no-bot'));
  try {
    const people = (await store.people()).filter(isRecorded);
    const chats = new Map((await store.chats()).map((chat) => [chat.personId, chat]));
    const open = people.flatMap(({ id }) => chats.get(id) ?? []);
    const seen = open.filter(({ conversation }) => conversation !== undefined).length;
    const never = people.length - open.length;
    const found = message('check.chats.ok', { seen, blocked: open.length - seen, never });
    return { id: ID, state: 'ok', message: found, ...(2 * never > people.length && { remedy: message('check.chats.remedy') }) };
  } catch {
    return skipped(ID, message('check.not-tried.no-store'));
  }
}
