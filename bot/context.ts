import type { WarningConversation } from '../server/presence/credential.ts';
import type { Person } from '../server/presence/person.ts';
import type { Picture } from '../server/presence/picture.ts';
import type { Instant } from '../server/presence/time.ts';
import type { Answer, AnswerDeps } from './answer.ts';
import type { Searches } from './find-people.ts';

/** Somebody who is mentioned in a message, by object id; `name` as it stands there. */
export interface Mention {
  name: string;
  personId: string;
}

/** What a command needs to answer one message. */
export interface Context extends AnswerDeps {
  /** Who asks: enabled, no guest; the mode may be any. */
  person: Person;
  /** IANA zone in which the asker's days and hours are said. */
  zone: string;
  now: Instant;
  /** Others read the answer too. */
  shared: boolean;
  /** Whether every reader may see names (DESIGN.md §2, "In a group chat, a channel …"). */
  mayName: boolean;
  mentions: readonly Mention[];
  searches: Searches;
  /** Where the message was said, if the bot can write there unasked. */
  conversation?: WarningConversation;
  /** Tells the message from others, so that one that is delivered twice counts once. */
  messageKey?: string;
  /** The live picture as the question came in. */
  picture: Picture;
}

/** Parts of the message by the name of the pattern's group, as the asker wrote them. */
export type Found = Readonly<Record<string, string>>;

export interface Command {
  name: string;
  /** Over lower-case words with one blank between them, contractions written out; named groups are handed on. */
  patterns: readonly RegExp[];
  /**
   * That it changes something, and a sentence that means it. It must be said as it is written here: no spelling is corrected,
   * and neither a question nor a lone word counts.
   */
  changes?: string;
  /** Says what a day is like; without a day it may be no sentence at all ("day off"). */
  statesDay?: boolean;
  /** Carrying it out twice for one message changes nothing more. */
  repeatable?: boolean;
  /** About the asker alone: in front of others the answer goes to them alone. */
  own?: boolean;
  handle(context: Context, found: Found): Answer | Promise<Answer>;
}
