import { isDeepStrictEqual } from 'node:util';
import type { Board } from '../../board/board.ts';
import { isAppError } from '../../errors.ts';
import type { Conversation } from '../../presence/conversation.ts';
import { isRecorded } from '../../presence/visibility.ts';
import type { Store } from '../../store/port/store.ts';

/**
 * Stores where the bot can reach a person, when they write to it in their personal chat. Stores nothing about a person in mode `off`, nor if the
 * database is unavailable: the next message contains the address again.
 */
export async function noteChat(
  { store, board }: { store: Pick<Store, 'chats' | 'saveChat'>; board: Pick<Board, 'world'> },
  personId: string,
  conversation: Conversation | undefined,
): Promise<void> {
  const person = board.world().people.get(personId);
  if (conversation?.kind !== 'personal' || !person || !isRecorded(person)) return;
  const chat = { personId, conversation: { ...conversation, personId } };
  try {
    const [known] = await store.chats([personId]);
    if (!isDeepStrictEqual(known, chat)) await store.saveChat(chat);
  } catch (error) {
    if (!isAppError(error, 'STORE_UNAVAILABLE')) throw error;
  }
}
