import type { Message } from '../../server/texts/message.ts';
import type { Answer, Context, Handler, Said } from '../context.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { Slot } from '../understand/lattice.ts';

/** The bot's action for one kind of sentence. Phrases and examples are in `language/`. */
export interface Intent {
  /** What a sentence may say beside its phrase; anything else in it is not understood. */
  slots: readonly Slot[];
  /**
   * Present if it changes something: the catalogue's sentence with that meaning. It must be stated exactly: spelling is not corrected, and
   * questions do not count.
   */
  changes?: Message;
  /** Carrying it out twice for one message changes nothing more. */
  repeatable?: true;
  /** About the asker alone: in front of others the answer goes to them alone. */
  own?: true;
  /** It cannot be undone: it is executed only if it is stated in full, so that "yes" does not confirm it. */
  final?: true;
  /** "Yes" after its answer asks again: what it asks about is `final`. */
  asksAgain?: true;
  /** What "yes" means after its answer, about the one who was spoken of. */
  yes?: IntentName;
  /** Has a meaning only in the context of the last answer (`frame.ts`). */
  followUp?: true;
  /** What "undo" means after its answer, about the same people. Default: what the asker did last about themselves. */
  undo?: IntentName;
  /** What a report in its words means as a command: "Anna is remote" (`PhraseKind`). */
  report?: IntentName;
  /** The reason not to execute it, even if it is confirmed. It is checked before the bot asks back. */
  check?: (context: Context, meant: { intent: IntentName; said: Said }) => Promise<Answer | undefined>;
  /** A request to the bot, not a statement about the asker: with "could you" it is not a question. */
  command?: true;
  /** It changes more than a statement does: with "can you" it is always a question. */
  grave?: true;
  /** Weekdays and an hour are one time: "on Mondays at 8". */
  timesWeekly?: true;
  /** Politeness: not answered beside something else. */
  talk?: true;
  answer: Handler;
}

/** The intents of one subject. */
export type Intents = Readonly<Partial<Record<IntentName, Intent>>>;
