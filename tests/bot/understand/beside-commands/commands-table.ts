import type { IntentName } from '../../../../bot/language/intent-name.ts';

/** Commands in natural wording, and the same commands beside words that may change them. */
export interface CommandsTable {
  /** Carried out at once, by intent. */
  carriedOut: Partial<Readonly<Record<IntentName, readonly string[]>>>;
  /** Natural, too, but asked back, with the offer. */
  offered: readonly string[];
  /** Put off, past, denied, imagined, told or laughed at: nothing is carried out. */
  askedBack: readonly string[];
  /** Plain commands, and what is never carried out before or after any of them. */
  commands: readonly string[];
  before: readonly string[];
  after: readonly string[];
}
