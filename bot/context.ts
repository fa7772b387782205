import type { Board } from '../server/board/board.ts';
import type { Freshness } from '../server/board/freshness.ts';
import type { WarningConversation } from '../server/presence/credential.ts';
import type { Effort } from '../server/presence/name-index.ts';
import type { Person } from '../server/presence/person.ts';
import type { NamedPerson, Picture } from '../server/presence/picture.ts';
import type { Clock, Instant } from '../server/presence/time.ts';
import type { Store } from '../server/store/port/store.ts';
import type { Texts } from '../server/texts/texts.ts';
import type { AdaptiveCard } from './cards/cards.ts';
import type { TabPlace } from './links.ts';
import type { TimeSaid } from './time/said.ts';
import type { DepartmentSaid, Place, PlaceSaid, WhoSaid } from './understand/lattice.ts';
import type { Mention } from './understand/message.ts';

export interface AnswerDeps {
  board: Board;
  store: Store;
  clock: Clock;
  /** Whether the picture is of now. Default: it is. */
  freshness?: Freshness;
  /** Counts a message that was not understood, by the language that it was taken for. */
  notUnderstood?: (language: string) => void;
}

export interface Asker {
  /** Entra object id, as a validated token or activity carries it. */
  personId: string;
  /** IANA or Windows name that the asker's device reports; kept where neither they nor their mailbox has a zone. */
  timeZone?: string;
  /** BCP 47 tag of the language that the asker's client is set to. */
  locale?: string;
  /** Others read the answer too (a channel or a group chat): nothing about the asker is said there. */
  shared?: boolean;
  /** Object ids of all readers of a shared answer; absent if the roster could not be read, or names strangers. */
  readers?: readonly string[];
  mentions?: readonly Mention[];
  /** Tells one message from another, so that one that is delivered twice counts once. */
  messageKey?: string;
  /** The conversation of the message, if the bot can send proactive messages to it. */
  conversation?: WarningConversation;
  /** The button that was pressed, if it was none of the asker's own words. */
  button?: PressedButton;
}

export interface PressedButton {
  /** It was made for somebody else: it changes nothing until the asker confirms it. */
  ofOther: boolean;
  /** Which part of a long list, from 0. */
  page?: number;
  /** The client refreshes a visible card: there is no message. */
  refresh: boolean;
}

/** `text` is complete without the card (plain text with a little Markdown: `**bold**`, `- ` lists). */
export interface Answer {
  text: string;
  card?: AdaptiveCard;
  /** What goes to the asker alone, where others read `text`. */
  alone?: Answer;
  /** What it is about, as far as the tab has a page of it. */
  at?: TabPlace;
  /** What it offers, in order, for "the second one". */
  choices?: Choices;
  /** Ids of the statements that it stored. */
  stored?: readonly string[];
  /** The message changed nothing: the bot asked back, or the time is unclear. */
  refused?: true;
  /** The bot proposes a sentence with the full meaning, so that "yes" confirms it. */
  proposed?: true;
}

/** What was offered: people, or places for a sentence. */
export type Choices = { personIds: readonly string[] } | { places: readonly Place[] };

/** What one message has searched for, and what that may still cost. */
export interface Searches {
  people: Map<string, FoundPeople>;
  effort: Effort;
}

export interface FoundPeople {
  people: NamedPerson[];
  /** The name was written differently: the answer names the person. */
  nearly: boolean;
  /** Not everybody could be looked at for this message. */
  incomplete?: boolean;
}

/** What an intent needs to answer one message. */
export interface Context extends AnswerDeps {
  /** Who asks: enabled, no guest; the mode may be any. */
  person: Person;
  /** IANA zone in which the asker's days and hours are said. */
  zone: string;
  now: Instant;
  /** Others read the answer too. */
  shared: boolean;
  /** Whether every reader may see names (docs/RULES.md, "Who may see whom"). */
  mayName: boolean;
  searches: Searches;
  /** Where the message was said, if the bot can write there unasked. */
  conversation?: WarningConversation;
  /** Tells the message from others, so that one that is delivered twice counts once. */
  messageKey?: string;
  /** Ids of the statements in whose place the asker says another. */
  corrects?: readonly string[];
  /** The button that was pressed, if any. */
  button?: PressedButton;
  /** The live picture as the question came in. */
  picture: Picture;
  /** In the language of the sentence. */
  texts: Texts;
  /** Words that stand beside names of places in that language. */
  smallWords: ReadonlySet<string>;
  /** What working from home is called, that may also be the name of an office. */
  homes: ReadonlySet<string>;
}

/** The content of one sentence beside its intent, in its order. */
export interface Said {
  /** Empty: nobody is named. A name may be nobody's. */
  people: readonly WhoSaid[];
  /** Empty: no place is named. */
  places: readonly PlaceSaid[];
  departments: readonly DepartmentSaid[];
  /** Of several only the first counts; intents that change something take one alone. */
  times: readonly TimeSaid[];
  numbers: readonly number[];
  /** The words of those times, as they were written. */
  timeText: string;
  /** The sentence as it was written. */
  text: string;
}

export const SAID_NOTHING: Said = { people: [], places: [], departments: [], times: [], numbers: [], timeText: '', text: '' };

export type Handler = (context: Context, said: Said) => Answer | Promise<Answer>;
