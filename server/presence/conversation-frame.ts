import { MINUTE } from './time.ts';

/** For how long a person may go on without naming everything again. */
export const FRAME_LIFE = 10 * MINUTE;

/**
 * What a person and the bot spoke of last in one conversation: ids, and words of ours. What somebody wrote is never in it.
 */
export interface ConversationFrame {
  /** BCP 47 code of the language that was spoken. */
  language: string;
  /** What was meant. */
  intent: string;
  /** Object ids of the people who were meant. */
  personIds: readonly string[];
  places: readonly FramePlace[];
  departments: readonly string[];
  /** The time that was meant, as the bot reads times. */
  time?: unknown;
  /** What was offered, in order, so that "the second one" means one of them. */
  choices?: { personIds: readonly string[] } | { places: readonly FramePlace[] };
  /** It would change something and was asked back, so that "yes" means it. */
  asked?: true;
}

export interface FramePlace {
  officeId: string;
  floorId?: string;
}
