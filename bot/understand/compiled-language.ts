import type { IntentName } from '../language/intent-name.ts';
import type {
  ClauseWords,
  Concepts,
  ContinuingWords,
  CoreWords,
  Language,
  NoticeWords,
  OthersWords,
  PartialWords,
  PastWords,
  PhraseKind,
  RelativeWords,
  RequestForms,
} from '../language/language.ts';
import type { VagueTime } from '../time/said.ts';
import type { CompiledTimes } from '../time/symbols.ts';
import type { Automaton } from './automaton.ts';
import type { CompiledPlaces } from './compile-places.ts';
import type { CompiledMusings } from './compiled-musings.ts';
import type { Concept } from './concepts.ts';
import type { CompiledDeniedPlans } from './denied-plans.ts';
import type { Guesser } from './guess.ts';
import type { Group } from './lattice.ts';
import type { Spellings } from './spellings.ts';
import type { WordClasses } from './word-classes.ts';
import type { Rewriting } from './words.ts';

/** The kind of a phrase: an intent, or words that may precede one. */
export type Label =
  | { kind: 'intent'; intent: IntentName; phrase: PhraseKind }
  | { kind: 'greeting' }
  | { kind: 'asking' }
  | { kind: 'request' };

/** The words of a language for reasons to be at home or away, by their first word. */
export interface CompiledReasons {
  nouns: WordsByFirst;
  beside: WordsByFirst;
  links: WordsByFirst;
  wishes: WordsByFirst;
  why: WordsByFirst;
  purposes: WordsByFirst;
  /** All single words in these. */
  words: ReadonlySet<string>;
}

/** Concepts of commands, and the words beside them. */
export interface CompiledCommands {
  concepts: Readonly<Record<keyof Concepts, Concept>>;
  carriers: ReadonlySet<string>;
  attached: readonly string[];
  /** By their first word. */
  unsure: WordsByFirst;
}

/** The words of a language that connect clauses, by their first word. */
export type CompiledClauses = Readonly<Record<Exclude<keyof ClauseWords, 'inverted' | 'pointing'>, WordsByFirst>> & {
  inverted: ReadonlySet<string>;
  pointing: ReadonlySet<string>;
};

/** Whether a number of people fits somewhere. */
export interface CompiledFit {
  fits: Concept;
  after: WordsByFirst;
  before: WordsByFirst;
  otherwise: WordsByFirst;
  numbers: ReadonlyMap<string, number>;
}

/** Whether an office or a floor exists. */
export interface CompiledExistence {
  asks: Concept;
  beside: ReadonlySet<string>;
  anything: ReadonlySet<string>;
}

/** Days and floors that count from those of the last answer. */
export interface CompiledRelations extends Pick<RelativeWords, 'weekOf' | 'onFloor' | 'there'> {
  yonder: Concept;
  relations: Readonly<Record<Exclude<keyof RelativeWords, 'weekOf' | 'onFloor' | 'there' | 'yonder'>, Concept>>;
}

/** The words by which a message has a subject, by their first word. */
export type CompiledCore = Readonly<Record<keyof CoreWords, WordsByFirst>>;

/** Words of sentences about somebody else, by their first word. */
export type CompiledOthers = Readonly<Record<Exclude<keyof OthersWords, 'told'>, WordsByFirst>> & {
  /** As they are written: German “bleib” and “bleibe” are not the same here. */
  readonly told: ReadonlySet<string>;
};

/** Words for groups of people, by their first word. */
export interface CompiledGroups {
  before: WordsByFirst;
  which: WordsByFirst;
  groups: readonly { group: Group; words: WordsByFirst; isFilter: boolean }[];
  /** "My". */
  mine: ReadonlySet<string>;
}

export type WordsByFirst = ReadonlyMap<string, readonly (readonly string[])[]>;

/** A part of a day, and its words in full: with a day beside them, and of today. */
export interface HalfOfDay {
  part: string;
  full: string;
  today: string;
}

export interface CompiledLanguage {
  code: Language['code'];
  rewriting: Rewriting;
  automaton: Automaton<Label>;
  /** All words of this language; other words may be names. */
  vocabulary: ReadonlySet<string>;
  /** Words of phrases that make a question or a request: "can", "you", "know". They are never part of an unknown name. */
  functionWords: ReadonlySet<string>;
  /** For typing errors in the vocabulary. */
  spellings: Spellings;
  /** By their first word. */
  fillers: ReadonlyMap<string, readonly (readonly string[])[]>;
  /** Words of everyday speech, which never block a question. */
  common: ReadonlySet<string>;
  never: ReadonlySet<string>;
  /** Words about time and place and other small words. An office whose name has only these needs more to be meant than its name. */
  general: ReadonlySet<string>;
  /** By their first word. */
  hedges: WordsByFirst;
  /** By their first word. */
  or: WordsByFirst;
  /** As they are written, in small letters. */
  likeOr: ReadonlySet<string>;
  /** By their first word. */
  conditions: WordsByFirst;
  /** By their first word. */
  ifs: WordsByFirst;
  /** By their first word. */
  whens: WordsByFirst;
  /** By their first word. */
  reveals: WordsByFirst;
  /** By their first word. */
  figures: WordsByFirst;
  /** By their first word. */
  workplaces: WordsByFirst;
  stopsAtEnd: ReadonlySet<string>;
  /** Words that are allowed beside a command, since they do not change its meaning. */
  beside: {
    before: readonly Concept[];
    anywhere: readonly Concept[];
    /** For a whole clause, before a command or anywhere. */
    whole: { before: RegExp; anywhere: RegExp };
    within: ReadonlySet<string>;
  };
  /** The single words of politeness. */
  courtesies: ReadonlySet<string>;
  several: readonly (readonly string[])[];
  showing: readonly (readonly string[])[];
  /** The words of the phrases that confirm, and of those that choose. */
  answers: { readonly yes: ReadonlySet<string>; readonly choose: ReadonlySet<string> };
  joins: ReadonlySet<string>;
  excluding: ReadonlySet<string>;
  /** Before somebody or something that a question leaves out. */
  leavesOut: WordsByFirst;
  /** Before the first of the past days that a question is about. */
  since: WordsByFirst;
  starts: ReadonlySet<string>;
  tags: readonly (readonly string[])[];
  /** They make a question of what is before them only with a question mark: "yes?". */
  consentAsked: readonly (readonly string[])[];
  /** With a colon, they make a question of what follows. */
  askingLabels: readonly (readonly string[])[];
  pronouns: ReadonlySet<string>;
  choosing: ReadonlySet<string>;
  groups: CompiledGroups;
  wholes: { readonly [Which in 'day' | 'week' | 'beside' | 'leave']: readonly (readonly string[])[] } & {
    readonly [Which in 'rest' | 'period']: WordsByFirst;
  } & Pick<Language['wholes'], 'restOfWeek'>;
  correcting: { readonly [Where in keyof Language['correcting']]: readonly (readonly string[])[] };
  confirming: readonly (readonly string[])[];
  subjectless: { readonly verbs: Concept; readonly asks: Concept; readonly pronoun: string } | undefined;
  /** The ending of a name in the genitive. */
  genitive: string | undefined;
  /** The team of the person of the last answer. */
  samePlace: { readonly [Part in 'office' | 'floor' | 'beside']: Concept } & { readonly where: string };
  theirTeam: { readonly said: Concept; readonly belongs: Concept; readonly of: string };
  /** A word for the manager of somebody: "boss". */
  boss: Concept;
  continuing: Readonly<Record<keyof ContinuingWords, Concept>>;
  notices: Readonly<Record<keyof NoticeWords, Concept>>;
  relative: CompiledRelations;
  fit: CompiledFit;
  existence: CompiledExistence;
  noteRequest: { readonly [Which in 'opens' | 'tells' | 'verbs']: Concept } & {
    readonly [Which in 'small' | 'as' | 'anywhere' | 'greets']: ReadonlySet<string>;
  };
  past: Readonly<Record<keyof PastWords, Concept>>;
  requestForms: {
    readonly denies: Concept;
    readonly after: Concept;
    readonly infinitive: ReadonlySet<string>;
    readonly forms: RequestForms['forms'];
  };
  consent: { readonly agrees: Concept; readonly beside: Concept };
  always: ReadonlySet<string>;
  noLonger: ReadonlySet<string>;
  denyingParts: ReadonlySet<string>;
  oneOrEach: ReadonlySet<string>;
  partial: Readonly<Record<keyof PartialWords, WordsByFirst>>;
  /** By their first word: "and after that". */
  afterwards: WordsByFirst;
  reasons: CompiledReasons;
  clauses: CompiledClauses;
  commands: CompiledCommands;
  core: CompiledCore;
  deniedPlans: CompiledDeniedPlans;
  others: CompiledOthers;
  musings: CompiledMusings;
  /** The word before a beginning: "from". */
  from: string;
  times: CompiledTimes;
  /** Words that are halves of a day beside each other. */
  halves: ReadonlyMap<string, HalfOfDay>;
  places: CompiledPlaces;
  /** By their first word. */
  otherTimes: Readonly<Record<VagueTime, WordsByFirst>>;
  wordClasses: WordClasses;
  guesser: Guesser;
}
