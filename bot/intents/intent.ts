import type { Message } from '../../server/texts/message.ts';
import type { Answer, Context, Handler, Said } from '../context.ts';
import type { IntentName } from '../language/intent-name.ts';
import type { Slot } from '../understand/lattice.ts';

/** The bot's action for one intent. Its phrases and examples are in `language/`. */
export interface Intent {
  /** The slots that a sentence may have beside its phrase. All other words are not understood. */
  slots: readonly Slot[];
  /**
   * Present if it changes something: the sentence of the catalogue with that meaning. It must be stated exactly: spelling is not corrected,
   * and questions do not count.
   */
  changes?: Message;
  /** Executing it twice for one message has no further effect. */
  repeatable?: true;
  /** About the asker: in front of others, the answer goes only to the asker. */
  own?: true;
  /** It cannot be undone: it is executed only if it is stated in full, and "yes" does not confirm it. */
  final?: true;
  /** Its answer asks for confirmation of a `final` intent, so "yes" asks again. */
  asksAgain?: true;
  /** The meaning of "yes" after its answer, about the same person. */
  yes?: IntentName;
  /** It has a meaning only in the context of the last answer (`frame.ts`). */
  followUp?: true;
  /**
   * The meaning of "undo" after it, about the same people; 'none': it cannot be undone, and "undo" says so. Default: undo the asker's last action
   * about themselves.
   */
  undo?: IntentName | 'none';
  /** The command with the meaning of a report: "Anna is remote" (`PhraseKind`). */
  report?: IntentName;
  /** The reason to refuse it, even if it is confirmed. It is checked before the bot asks back. */
  check?: (context: Context, meant: { intent: IntentName; said: Said }) => Promise<Answer | undefined>;
  /** A request to the bot, not a statement about the asker. With "could you" it is still a request, not a question. */
  command?: true;
  /** It changes more than a statement does. With "can you" it is always a question. */
  grave?: true;
  /** The asker knows the names from their own follows and followers, so a name that is unknown otherwise is not asked back. */
  knowsNames?: true;
  /** Weekdays and an hour are one time: "on Mondays at 8". */
  timesWeekly?: true;
  /** Politeness: it gets no answer beside another sentence. */
  talk?: true;
  answer: Handler;
}

/** The intents of one subject. */
export type Intents = Readonly<Partial<Record<IntentName, Intent>>>;
