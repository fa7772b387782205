import type { WarningConversation } from '../server/presence/credential.ts';
import type { Person } from '../server/presence/person.ts';
import type { Picture } from '../server/presence/picture.ts';
import type { Instant } from '../server/presence/time.ts';
import type { Answer, AnswerDeps } from './answer.ts';

/** What a command needs to answer one message. */
export interface Context extends AnswerDeps {
  /** Who asks: enabled, no guest; the mode may be any. */
  person: Person;
  /** IANA zone in which the asker's days and hours are said. */
  zone: string;
  now: Instant;
  /** Others read the answer too. */
  shared: boolean;
  /** Where the message was said, if the bot can write there unasked. */
  conversation?: WarningConversation;
  /** The live picture as the question came in. */
  picture: Picture;
}

/** Parts of the message by the name of the pattern's group, as the asker wrote them. */
export type Found = Readonly<Record<string, string>>;

export interface Command {
  name: string;
  /** Over lower-case words with one blank between them, contractions written out; named groups are handed on. */
  patterns: readonly RegExp[];
  handle(context: Context, found: Found): Answer | Promise<Answer>;
}
