import type { Subscription } from './subscription.ts';
import { MINUTE } from './time.ts';

/** How long the bot remembers the subject of a conversation. Milliseconds. */
export const FRAME_LIFE = 10 * MINUTE;

/** The context of the last exchange between a person and the bot in one conversation: ids and our own codes, never the person's text. */
export interface ConversationFrame {
  /** BCP 47 code of the language. */
  language: string;
  /** The intent. */
  intent: string;
  /** Object ids of the people in question. */
  personIds: readonly string[];
  /** People of the questions directly before, for "both". Object ids. */
  recentIds?: readonly string[];
  /** People with the same name as the chosen one, for "the other one". Object ids. */
  alternatives?: readonly string[];
  places: readonly FramePlace[];
  departments: readonly string[];
  /** The asker's own team, those who report to the asker, or the people of the conversation, instead of a department. */
  group?: 'team' | 'reports' | 'us';
  /** The time in question, as the bot reads times. */
  time?: unknown;
  /** Its other times, where several are one: "on Mondays at 8". */
  moreTimes?: readonly unknown[];
  /** The time of the message, if an offer has another one. */
  about?: unknown;
  /** The offered choices, in order, for "the second one". */
  choices?: { personIds: readonly string[] } | { places: readonly FramePlace[] };
  /** Ids of the statements that were stored, for "forget it". */
  stored?: readonly string[];
  /** The bot asked for confirmation of a change, for "yes". */
  asked?: true;
  /** The other statements of the same message, or that were said with the corrected one: “Monday Berlin, Tuesday remote”. */
  beside?: readonly ConversationFrame[];
  /** Ids of all statements that the message made, if there are several: “undo” takes them back. */
  together?: readonly string[];
  /** The stored statements replaced those before them. */
  replaces?: true;
  /** Ids of the statements that the answer to the bot's question replaces: "no, at the office" – "which one?". */
  corrects?: readonly string[];
  /** The bot asked whether a statement or a question was meant: "Berlin tomorrow". */
  either?: true;
  /** The message was carried out: it changed weekly rules, or something else. */
  changed?: 'rules' | 'other';
  /** The subscription that the change replaced or ended, for "undo". */
  replaced?: Subscription;
  /** The subscription in its place; absent if it was ended. "Undo" is refused if it has changed since. */
  replacedBy?: Subscription;
  /** The last message that was carried out, if nothing was changed since. */
  lastChange?: ConversationFrame;
  /** The last stored statement, if only questions were asked since. */
  statement?: ConversationFrame;
  /** Several changes were offered at once, so "yes" alone is ambiguous. */
  offers?: readonly ConversationFrame[];
}

export interface FramePlace {
  officeId: string;
  floorId?: string;
}
