import type { Board } from '../server/board/board.ts';
import { isAppError } from '../server/errors.ts';
import { resolveZone } from '../server/presence/calendar.ts';
import type { WarningConversation } from '../server/presence/credential.ts';
import type { Clock } from '../server/presence/time.ts';
import { zoneOfPerson } from '../server/presence/world.ts';
import type { Store } from '../server/store/port.ts';
import type { AdaptiveCard } from './cards.ts';
import { suggest } from './commands/small-talk.ts';
import { COMMANDS, GUESS } from './commands.ts';
import type { Context } from './context.ts';
import { understand } from './understand.ts';

export interface AnswerDeps {
  board: Board;
  store: Store;
  clock: Clock;
}

export interface Asker {
  /** Entra object id, as a validated token or activity carries it. */
  personId: string;
  /** IANA or Windows name that the asker's device reports; used where the directory knows no zone. */
  timeZone?: string;
  /** Others read the answer too (a channel or a group chat): nothing about the asker is said there. */
  shared?: boolean;
  /** Where it was said, if the bot can write there unasked. */
  conversation?: WarningConversation;
}

/** `text` is complete without the card (plain text with a little Markdown: `**bold**`, `- ` lists). */
export interface Answer {
  text: string;
  card?: AdaptiveCard;
}

/**
 * Understands one message and answers it; what was said about the asker is stored and on the board before this resolves.
 * Who may be named is decided by the board's picture alone (DESIGN.md §2).
 * @throws AppError STORE_UNAVAILABLE and the like; whatever the asker can do something about is answered in words instead.
 */
export async function answer(deps: AnswerDeps, asker: Asker, text: string): Promise<Answer> {
  const personId = asker.personId.toLowerCase();
  await deps.board.catchUp();
  const world = deps.board.world();
  const person = world.people.get(personId);
  if (!person?.enabled || person.guest) {
    return { text: 'I only answer people of this organisation whom its directory lists, and I do not find you there (yet).' };
  }
  // The directory's zone dates what is kept; the device's stands in where the directory knows none.
  const zone = (person.timeZone ? undefined : resolveZone(asker.timeZone)) ?? zoneOfPerson(person, world);
  const context: Context = {
    ...deps,
    person,
    zone,
    now: deps.clock.now(),
    shared: asker.shared ?? false,
    conversation: asker.conversation,
    picture: deps.board.now(),
  };

  const heard = understand(text, COMMANDS) ?? understand(text, [GUESS]);
  if (!heard) return suggest();
  try {
    return await heard.command.handle(context, heard.found);
  } catch (error) {
    if (isAppError(error) && error.status < 500) return { text: error.message };
    throw error;
  }
}
