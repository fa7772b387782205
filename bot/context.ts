import type { Board } from '../server/board/board.ts';
import type { Freshness } from '../server/board/freshness.ts';
import type { WarningConversation } from '../server/presence/credential.ts';
import type { WorkLimit } from '../server/presence/name-index.ts';
import type { Person } from '../server/presence/person.ts';
import type { NamedPerson, Picture } from '../server/presence/picture.ts';
import type { Subscription } from '../server/presence/subscription.ts';
import type { Clock, Instant } from '../server/presence/time.ts';
import type { Store } from '../server/store/port/store.ts';
import type { Texts } from '../server/texts/texts.ts';
import type { AdaptiveCard } from './cards/cards.ts';
import type { IntentName } from './language/intent-name.ts';
import type { TabPlace } from './links.ts';
import type { TimeSaid } from './time/said.ts';
import type { DepartmentSaid, Place, PlaceSaid, WhoSaid } from './understand/lattice.ts';
import type { Mention } from './understand/message.ts';

export interface AnswerDeps {
  board: Board;
  store: Store;
  clock: Clock;
  /** Whether the picture is current. Default: it is. */
  freshness?: Freshness;
  /** Counts a message that was not understood, by its likely language. */
  notUnderstood?: (language: string) => void;
}

export interface Asker {
  /** Entra object id from a validated token or activity. */
  personId: string;
  /** IANA or Windows name of the zone of the asker's device. It is stored if neither the person nor their mailbox has a zone. */
  timeZone?: string;
  /** BCP 47 tag of the language that the asker's client is set to. */
  locale?: string;
  /** Others also read the answer (a channel or a group chat), so it has nothing about the asker. */
  shared?: boolean;
  /** Object ids of all readers of a shared answer. Absent if the roster could not be read, or has people from outside the tenant. */
  readers?: readonly string[];
  mentions?: readonly Mention[];
  /** Identifies the message, so that a message that is delivered twice counts once. */
  messageKey?: string;
  /** The conversation of the message, if the bot can send proactive messages to it. */
  conversation?: WarningConversation;
  /** The pressed button, if the message is not typed by the asker. */
  button?: PressedButton;
}

export interface PressedButton {
  /** It was made for somebody else: nothing changes until the asker confirms it. */
  ofOther: boolean;
  /** The page of a long list, from 0. */
  page?: number;
  /** The client refreshes a visible card: there is no message. */
  refresh: boolean;
}

/** `text` is complete without the card (plain text with a little Markdown: `**bold**`, `- ` lists). */
export interface Answer {
  text: string;
  card?: AdaptiveCard;
  /** The part for the asker alone, if others read `text`. */
  alone?: Answer;
  /** The subject of the answer, if the tab has a page for it. */
  at?: TabPlace;
  /** Object id of the only person that its list names: "he" means that person. */
  onlyNamed?: string;
  /** The choices that it offers, in order, for "the second one". */
  choices?: Choices;
  /** Beside the offered places, it offers "working remotely". */
  orRemote?: true;
  /** The commands that it offers, in order. */
  offers?: readonly OfferedCommand[];
  /** Ids of the statements that it stored. */
  stored?: readonly string[];
  /** The message changed nothing: the bot asked back, or the time is unclear. */
  refused?: true;
  /** It was so already, or there was nothing to change. */
  unchanged?: true;
  /** It changed weekly rules. */
  ofRules?: true;
  /** The subscription that it replaced or ended: the morning question at another hour. */
  replaced?: Subscription;
  /** The subscription in its place; absent if it was ended. */
  replacedBy?: Subscription;
  /** The bot proposes a sentence with the full meaning, so that "yes" confirms it. */
  proposed?: true;
}

/** A command without names, with the sentence of its button. */
export interface OfferedCommand {
  intent: IntentName;
  time: TimeSaid;
}

/** Offered people, or offered places for a sentence. */
export type Choices = { personIds: readonly string[] } | { places: readonly Place[] };

/** The searches of one message, and the work that is left for it. */
export interface Searches {
  people: Map<string, FoundPeople>;
  workLimit: WorkLimit;
}

export interface FoundPeople {
  people: NamedPerson[];
  /** The name was written differently, so the answer has the person's name. */
  nearly: boolean;
  /** The limit for one message was reached before everybody was compared. */
  incomplete?: boolean;
}

/** What an intent needs to answer one message. */
export interface Context extends AnswerDeps {
  /** The asker: enabled, not a guest, in any mode. */
  person: Person;
  /** IANA zone of the asker's days and hours. */
  zone: string;
  now: Instant;
  /** Others also read the answer. */
  shared: boolean;
  /** Whether every reader may see names (docs/RULES.md, "Who may see whom"). */
  mayName: boolean;
  /** Object ids of all readers, in front of others; absent if they are not known. */
  readers?: readonly string[];
  searches: Searches;
  /** The conversation of the message, if the bot can send proactive messages to it. */
  conversation?: WarningConversation;
  /** Identifies the message, so that a message that is delivered twice counts once. */
  messageKey?: string;
  /** Ids of the statements that the asker replaces. */
  corrects?: readonly string[];
  /** Something about the asker was changed last in this conversation: weekly rules, or something else. */
  lastChange?: 'rules' | 'other';
  /** Ids of the statements that the last message made, if there are several: “undo” takes them back. */
  together?: readonly string[];
  /** A corrected statement is dropped: what it replaced does not count again. */
  dropping?: true;
  /** The button that was pressed, if any. */
  button?: PressedButton;
  /** The live picture at the time of the question. */
  picture: Picture;
  /** In the language of the sentence. */
  texts: Texts;
  /** Words beside names of places in that language. */
  smallWords: ReadonlySet<string>;
  /** Words for working from home that may also be the name of an office. */
  homes: ReadonlySet<string>;
  /** What a sentence says about the plan that it ends. */
  endedBy: (text: string) => EndedPlan;
  /** What a question asks for. */
  partsAsked: (text: string) => PartsAsked;
}

export interface PartsAsked {
  /** "On which floor is she?" */
  floor: boolean;
  /** "What is the time zone of Berlin?" */
  zone: boolean;
  /** "Which days is she in?" */
  days: boolean;
}

/** What a sentence says about the plan that it ends. */
export interface EndedPlan {
  /** It names a weekly rule. */
  standing: boolean;
  /** Its weekday may be one day or each one: French "annule le jeudi". */
  oneDay?: true;
  /** It names this state: "cancel my leave on Tuesday". */
  state?: 'remote' | 'leave';
}

/** The content of one sentence beside its intent, in order. */
export interface Said {
  /** Empty: nobody is named. It may be a name that nobody has. */
  people: readonly WhoSaid[];
  /** Empty: no place is named. */
  places: readonly PlaceSaid[];
  departments: readonly DepartmentSaid[];
  /** Only the first counts. Intents that change something accept only one. */
  times: readonly TimeSaid[];
  numbers: readonly number[];
  /** The words of those times, as they were written. */
  timeText: string;
  /** The sentence as it was written. */
  text: string;
  /** A question about somebody's reports names their team, which may also be that of their manager. */
  ofTeam?: true;
}

export const SAID_NOTHING: Said = { people: [], places: [], departments: [], times: [], numbers: [], timeText: '', text: '' };

export type Handler = (context: Context, said: Said) => Answer | Promise<Answer>;
