import { noteClientZone } from '../server/actions/time-zone/note-client-zone.ts';
import type { Board } from '../server/board/board.ts';
import type { Freshness } from '../server/board/freshness.ts';
import { isAppError } from '../server/errors.ts';
import type { WarningConversation } from '../server/presence/credential.ts';
import type { Clock } from '../server/presence/time.ts';
import { type World, zoneOfPerson } from '../server/presence/world.ts';
import type { Store } from '../server/store/port/store.ts';
import { textsIn } from '../server/texts/all-texts.ts';
import { errorText } from '../server/texts/error-text.ts';
import { askBack, needsAskingBack } from './ask-back.ts';
import type { AdaptiveCard } from './cards.ts';
import { suggest } from './commands/not-answered.ts';
import { guess, guessExactly, guessWhole } from './commands/small-talk.ts';
import { COMMANDS } from './commands.ts';
import type { Command, Context, Mention } from './context.ts';
import { noSearches } from './find-people.ts';
import { readMessage } from './read-words.ts';
import { type Heard, understand, understandSlips, written } from './understand.ts';

export interface AnswerDeps {
  board: Board;
  store: Store;
  clock: Clock;
  /** Whether the picture is of now. Default: it is. */
  freshness?: Freshness;
}

export interface Asker {
  /** Entra object id, as a validated token or activity carries it. */
  personId: string;
  /** IANA or Windows name that the asker's device reports; kept where neither they nor their mailbox has a zone. */
  timeZone?: string;
  /** Others read the answer too (a channel or a group chat): nothing about the asker is said there. */
  shared?: boolean;
  /** Object ids of all who read the answer where it is shared; absent if the roster could not be read, or names strangers. */
  readers?: readonly string[];
  mentions?: readonly Mention[];
  /** Tells one message from another, so that one that is delivered twice counts once. */
  messageKey?: string;
  /** Where it was said, if the bot can write there unasked. */
  conversation?: WarningConversation;
}

/** `text` is complete without the card (plain text with a little Markdown: `**bold**`, `- ` lists). */
export interface Answer {
  text: string;
  card?: AdaptiveCard;
  /** What goes to the asker alone, where others read `text`. */
  alone?: Answer;
}

/** In front of others everything about the asker gets this one sentence, for every mode and every outcome (DESIGN.md §2). */
const ALONE = 'I answer you in our own chat. If nothing comes there, open it and ask me again.';

/**
 * Understands one message and answers it; what was said about the asker is stored and on the board before this resolves.
 * Who may be named is decided by the board's picture alone (DESIGN.md §2).
 * @throws AppError STORE_UNAVAILABLE and the like; errors that the asker can act on are answered in words instead.
 */
export async function answer(deps: AnswerDeps, asker: Asker, text: string): Promise<Answer> {
  const personId = asker.personId.toLowerCase();
  await deps.board.catchUp();
  await noteClientZone(deps, personId, asker.timeZone);
  const world = deps.board.world();
  const person = world.people.get(personId);
  if (!person?.enabled || person.guest) {
    return { text: 'I only answer people of this organisation whom its directory lists, and I do not find you there (yet).' };
  }
  const zone = zoneOfPerson(person, world);
  const context: Context = {
    ...deps,
    person,
    zone,
    now: deps.clock.now(),
    shared: asker.shared ?? false,
    mayName: !asker.shared || areMembers(asker.readers, world),
    mentions: asker.mentions ?? [],
    searches: noSearches(),
    conversation: asker.conversation,
    messageKey: asker.messageKey,
    picture: deps.board.now(),
  };
  const message = readMessage(text);
  const words = written(message.words);
  const heard = understand(message, COMMANDS);
  const whole = heard?.command.changes === undefined ? undefined : await guessWhole(context, words);
  if (whole) return whole;
  if (heard && needsAskingBack(heard, message))
    return (await guessExactly(context, words)) ?? toThemAlone(context, heard, askBack(heard, message, context));
  if (heard) return carryOut(context, heard);
  const named = await guessExactly(context, words);
  if (named) return named;
  const slipped = understandSlips(message, COMMANDS);
  return slipped ? carryOut(context, slipped) : ((await guess(context, words)) ?? suggest());
}

async function carryOut(context: Context, heard: Heard): Promise<Answer> {
  try {
    const work = async () => heard.command.handle(context, heard.found);
    return toThemAlone(context, heard, heard.command.changes === undefined ? await work() : await once(context, heard.command, work));
  } catch (error) {
    if (isAppError(error) && error.status < 500) return toThemAlone(context, heard, { text: errorText(error, textsIn('en')) });
    throw error;
  }
}

/**
 * Carries out what changes something once for each message. What failed may be delivered again; what was written is marked as
 * carried out in the same write. A statement is stored under the message's key, so that it need not wait for another delivery
 * whose instance may have died.
 */
async function once({ store, messageKey }: Context, { repeatable }: Command, work: () => Promise<Answer>): Promise<Answer> {
  if (messageKey === undefined) return work();
  const claim = await store.claimMessage(messageKey, await store.databaseTime());
  if (claim === 'done') return { text: 'That message reached me twice; it counts once.' };
  if (claim === 'running' && !repeatable)
    return { text: 'I am still at work on that message. If I do not confirm it within a minute, say it again.' };
  // If this fails, the claim ends by itself.
  const settle = (carriedOut: boolean) => store.settleMessage(messageKey, carriedOut).catch(() => undefined);
  try {
    const said = await work();
    await settle(true);
    return said;
  } catch (error) {
    await settle(false);
    throw error;
  }
}

function toThemAlone({ shared }: Context, { command }: Heard, said: Answer): Answer {
  return shared && command.own ? { text: ALONE, alone: said } : said;
}

/** Guests, and people whom the directory does not know, are no members of the tenant. */
function areMembers(readers: readonly string[] | undefined, { people }: World): boolean {
  return readers !== undefined && readers.length > 0 && readers.every((id) => people.get(id.toLowerCase())?.guest === false);
}
