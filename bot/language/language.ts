import type { Language as LanguageCode } from '../../server/texts/languages.ts';
import type { TimeWords } from '../time/symbols.ts';
import type { Phrase } from '../understand/phrase.ts';
import type { IntentName } from './intent-name.ts';

/**
 * Everything that the bot knows of one language. Words are compared without case, accents and apostrophes ("I'm" is `i m`), and
 * lists have commas between. What a language lacks, the compiler says.
 */
export interface Language {
  code: LanguageCode;
  /** Contractions and other spellings: `i m` is `i am`. Each is read before anything else. */
  rewriting: Readonly<Record<string, string>>;
  /** Parts that phrases share, by name: `<be>`. */
  fragments: Readonly<Record<string, Phrase>>;
  phrases: Readonly<Record<IntentName, Phrases>>;
  /** Sentences that are understood as each intent, as people write them. At least one each; help and tests use them. */
  examples: Readonly<Record<IntentName, readonly [string, ...string[]]>>;
  /** Politeness before the matter: "hi", "thanks". */
  greetings: readonly Phrase[];
  /** What makes a question of what follows: "can you tell me", "do you know if". Nothing is stored after these. */
  askings: readonly Phrase[];
  /** What makes a request of what follows: "could you". It is no question, where it is for the bot to do. */
  requests: readonly Phrase[];
  /** Words that say nothing, and may stand anywhere: "please". */
  fillers: string;
  /**
   * Words of everyday speech that are nobody's name and change nothing that is asked: "hopefully", "actually". A question is understood
   * without them; a statement is not, as for any other word that is not understood.
   */
  common?: string;
  /** Words that change what a sentence means, so that none is ever left out: "not", "if", "maybe". */
  never: string;
  /** Fillers that say nothing in a question, and make a statement doubtful: "actually" where it means "in fact I should". */
  hedges?: string;
  /** Politeness: all that may be said beside what cannot be undone. */
  courtesies: string;
  /** What may stand beside the name of one of several that were offered: "the one in", "I mean". */
  choosing: string;
  /**
   * What makes a correction of what follows it, directly after a statement: "no", "I meant". `mild` alone does so only of a day or a
   * place: "sorry". `after` stands at the end: "rather". `not` stands before what was
   * wrong, and `but` after it: "Boston, not Berlin", "not Berlin but Boston". `denies` stands directly before what is denied, and
   * corrects nothing there: "no Friday"; but not before who says it (`self`): "no I'm in Boston". `deniesBefore` denies what stands before it alone: "Monday no, Tuesday". `extends` stands before the new last day. `also` stands beside another day of
   * which the statement is true as well: "Friday too".
   */
  correcting: {
    readonly [Where in 'before' | 'mild' | 'after' | 'not' | 'but' | 'denies' | 'deniesBefore' | 'extends' | 'self' | 'also']: string;
  };
  /** What confirms an offer: "yes", "go ahead". */
  confirming: string;
  /** After a sentence they make a question of it, and say nothing else: "isn't she?", "or not". */
  tags?: string;
  /** Somebody who was spoken of before: "she", "them". */
  pronouns: string;
  groups: GroupWords;
  /** Between two sentences in one: "and", "but". */
  joins: string;
  /** What leaves out the day after it, or means another time than it: "except", "within". */
  excluding: string;
  /** With which a statement may begin after a denial without any mark: "je ne suis plus à Berlin je suis à Paris". */
  starts?: string;
  /** With one of these a denial of every week ends a weekly rule: "not … any more". */
  noLonger: string;
  /** Before what comes after what was said before: "then". */
  afterwards: string;
  reasons: ReasonWords;
  times: TimeWords;
  places: PlaceWords;
  /** What people write, by what they mean: what no phrase explains is guessed from these. */
  sentences: Sentences;
}

/** Sentences by intent, one a line, and those that the bot has no answer to; `{who}`, `{place}`, `{time}`, `{department}` and `{number}` are slots. */
export type Sentences = Partial<Readonly<Record<IntentName | 'nothing', string>>>;

/**
 * How an intent is said: a plain list, or in parts. `vague` phrases may mean something else, so they are asked back before they
 * change anything; `weekly` ones where no weekday of every week is said ("always"), and `parting` ones where they are about an hour
 * or an evening: "I'm off until 3", "home tonight". `follow` asks the same as before of somebody or some place else: "what about
 * Anna?" `about` asks something new of what was spoken of: "when do they close?" A `report` says something of somebody else, in words that may be a question too: "Anna is remote".
 * The hour in a `beginning` phrase is when it begins: "coming in at 10". A `past` phrase is about a day that has passed, where it names
 * another than today: "did Anna come on Monday".
 */
export type Phrases = readonly Phrase[] | { readonly [Kind in PhraseKind]?: readonly Phrase[] };
export type PhraseKind = 'said' | 'parting' | 'weekly' | 'vague' | 'follow' | 'about' | 'report' | 'beginning' | 'past';

/**
 * Why somebody is at home or away, and what is wished: a clause of these words alone is understood, and says nothing. None of them
 * denies, doubts or reports, and none is about the writer's own health or place.
 */
export interface ReasonWords {
  /** Households, children, health, transport, weather, deliveries, meetings: "plumber", "kid", "strike". A reason has one of these. */
  nouns: string;
  /** What stands beside them: "the", "is coming", "ill". */
  beside: string;
  /** Before a reason, or after it: "because", "so". */
  links: string;
  /** What begins why a question is asked, or for whom the asker looks: "because", "who could". No question continues with them. */
  why: string;
  /** The same after a comma or the end of a sentence alone: "I need", "she has". */
  purposes: string;
  /** Wishes, as a whole: "best wishes", "have a nice day". */
  wishes: string;
}

/** Groups of people that are asked for like departments. */
export interface GroupWords {
  /** What makes a filter of a group: "of", "from". */
  before: string;
  /** The asker's own team. */
  team: string;
  /** Those who report to the asker. */
  reports: string;
  /** Those who were spoken of. */
  those: string;
  /** The same with what stands before: "davon". */
  ofThose?: string;
}

/** A language's words about places. */
export interface PlaceWords {
  /** Before an office: "in", "at". */
  in: string;
  /** Before a floor: "on". */
  on: string;
  /** Between a floor and its office: "of", "in". */
  of: string;
  /** Before where somebody goes, comes from, or what is near: "to", "by". No place begins with them. */
  to: string;
  /** Before an ordinal alone, which is then a floor: "im zweiten". */
  numbered?: string;
  /** "the", "our". */
  articles: string;
  /** Any office: "the office". They may also stand beside an office's name. */
  offices: string;
  /** What makes an adjective of an office's name: "Berliner". None in English. */
  adjectiveEndings?: string;
  /** Any office, without anything before it: "here", "on site". */
  here: string;
  /** Any office, but only for a question: who says "I'm there" says nothing. */
  there: string;
  /** What may also stand beside a place, and is no part of its name: "to", "from". */
  beside: string;
  /**
   * How working from home is called, in words that an office may be called by: "home office". With a word before it, it may be that also
   * where it is written as the office is called: "im Home Office".
   */
  homes: string;
  /** "floor", "level". */
  floors: string;
  /** Before these they are the asker's own: "my", "this". */
  own: string;
  /** Floors of a name of their own, by level: "ground floor". */
  levels: Readonly<Record<number, string>>;
  /** Numbers in words, from 1: those that may stand before "floor". */
  ordinals: readonly string[];
  /** What makes an ordinal of digits, in a regular expression. */
  ordinalEndings: string;
}
