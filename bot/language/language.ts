import type { Language as LanguageCode } from '../../server/texts/languages.ts';
import type { VagueTime } from '../time/said.ts';
import type { TimeWords } from '../time/symbols.ts';
import type { Phrase } from '../understand/phrase.ts';
import type { IntentName } from './intent-name.ts';
import type { MusingWords } from './musing-words.ts';

/**
 * All that the bot knows of one language. Words are compared without case, accents and apostrophes ("I'm" is `i m`). Lists are separated by
 * commas. The compiler reports missing parts.
 */
export interface Language {
  code: LanguageCode;
  /** Contractions and other spellings: `i m` is `i am`. They are replaced before anything else is read. */
  rewriting: Readonly<Record<string, string>>;
  /** Parts that phrases share, by name: `<be>`. */
  fragments: Readonly<Record<string, Phrase>>;
  phrases: Readonly<Record<IntentName, Phrases>>;
  /** Sentences with each intent, as people write them. At least one each; help and tests use them. */
  examples: Readonly<Record<IntentName, readonly [string, ...string[]]>>;
  /** Politeness at the beginning: "hi", "thanks". */
  greetings: readonly Phrase[];
  /** Words that make a question of the next words: "can you tell me", "do you know if". Nothing is stored after these. */
  askings: readonly Phrase[];
  /** Words that make a request of the next words: "could you". If the bot can do it, it is not a question. */
  requests: readonly Phrase[];
  past: PastWords;
  requestForms: RequestForms;
  /** Words without a meaning, in any position: "please". */
  fillers: string;
  /** Words of chats without a meaning, which are not typing errors: "xx", endearments. */
  chatter: string;
  /**
   * Words of everyday speech that are not names and do not change a question: "hopefully", "actually". A question is understood without
   * them. In a statement they count as not understood.
   */
  common: string;
  /** Words that change the meaning of a sentence, so they are never skipped: "not", "if", "maybe". */
  never: string;
  /**
   * Words that have no meaning in a question and make a statement doubtful: "kind of", "as far as I know", "ask my boss". Laughter is in
   * `understand/laughter.ts`.
   */
  hedges?: string;
  /**
   * Figures of speech, which say nothing about where somebody is: "in love", "so remote", "at the end of my". Nothing is offered for a
   * statement with one.
   */
  figures: string;
  /** Words for being shown: "show me". Beside a statement of hiding they deny it. */
  reveals: string;
  /** Between two statements of which one is meant: "or". */
  or: string;
  /** Words that differ from those of `or` only in an accent: French “où”. */
  likeOr?: string;
  /** After a statement, a condition on which it does not hold, or a limit: "unless", "at the latest". */
  conditions: string;
  /** Words that begin a condition: "if". */
  ifs: string;
  /** Words that begin a condition if a person follows, and a question if a verb does: "when". */
  whens: string;
  /** Words that say where somebody belongs, unless a time is beside them: "I work", "team". */
  workplaces: string;
  /** Fillers that mean "stop" as the last word: German "halt". */
  stopsAtEnd?: string;
  /**
   * The only words that are allowed beside a command: politeness, address, greetings, "now", "again", slips. None of them puts off, doubts,
   * denies, reports or takes back. `before` is what has such a meaning after the command: "I changed my mind, show me again". `within` are the small words between the concepts of a command in free wording: "the",
   * "for me".
   */
  beside: { readonly [Where in 'before' | 'anywhere']: readonly Phrase[] } & { readonly within: string };
  /** Politeness: the only words allowed beside a change that cannot be undone, and beside "yes". */
  courtesies: string;
  /** To show the writer. Directly after hiding, these words end it: "show me". */
  showing: string;
  /** Words for several offers, or none in particular: "both", "the two", "any of them". */
  several: string;
  /** Words allowed beside the name of an offered choice: "the one in", "I mean". */
  choosing: string;
  /**
   * Words that make a correction of the next words, directly after a statement: "no", "I meant". `mild` does so only before a day or a
   * place: "sorry". `after` is at the end: "rather". `not` is before the wrong part, and `but` after it: "Boston, not Berlin", "not Berlin
   * but Boston". `denies` is directly before a denied part, and corrects nothing: "no Friday"; but not before the subject (`self`): "no I'm
   * in Boston". `deniesBefore` denies the part before it: "Monday no, Tuesday". `extends` is before the new last day. `also` is beside
   * another day for the same statement: "Friday too". `next` is the period after the one that was said: "the week after". `neither` is
   * beside another day on which the writer does not come: "not Friday either"; `neitherBeside` are the words for coming beside it.
   * `excepts` begin a day of the last statement for which it does not hold ("except Wednesday"), `differs` one on which something else does
   * ("but Wednesday in Berlin").
   */
  correcting: {
    readonly [Where in
      | 'before'
      | 'mild'
      | 'after'
      | 'not'
      | 'but'
      | 'denies'
      | 'deniesBefore'
      | 'extends'
      | 'self'
      | 'also'
      | 'next'
      | 'neither'
      | 'neitherBeside'
      | 'excepts'
      | 'differs']: string;
  };
  /**
   * "The whole day", "all week", directly after a statement about a part of it, and the words allowed beside these; `leave`: only after leave. After weekdays, `rest`
   * means `restOfWeek`, if no word for a `period` is near it.
   */
  wholes: { readonly [Which in 'day' | 'week' | 'beside' | 'leave' | 'rest' | 'period' | 'restOfWeek']: string };
  /** Words that accept an offer: "yes", "go ahead". */
  confirming: string;
  /** Verbs of the third person that need no subject, words that ask without a question mark, and a pronoun for the subject: Spanish. */
  subjectless?: { readonly verbs: readonly Phrase[]; readonly asks: readonly Phrase[]; readonly pronoun: string };
  /** Days and floors that count from those of the last answer. */
  relative: RelativeWords;
  theirTeam: TheirTeamWords;
  samePlace: SamePlaceWords;
  continuing: ContinuingWords;
  notices: NoticeWords;
  fit: FitWords;
  existence: ExistenceWords;
  noteRequest: NoteRequestWords;
  /** What accepts an action that the bot offers. It does not confirm a statement. */
  consent: ConsentWords;
  /** Words without a meaning beside a weekday of every week: "always". */
  always: string;
  /** Words after a sentence that only make a question of it: "isn't she?", "or not". */
  tags?: string;
  /** Words that make a question of what is before them only with a question mark: "hide me, yes?". */
  consentAsked: string;
  /** Headings that make a question of what follows: "question: remote tomorrow". */
  askingLabels: string;
  /** Titles before a name: "Dr", "Mrs". Those of all languages are known in each. They are not part of the name. */
  titles: string;
  /** The ending of a name in the genitive, if it is part of the word: German "Annas". */
  genitive?: string;
  /** Words for a person of the last answer: "she", "them". */
  pronouns: string;
  groups: GroupWords;
  /** Between two sentences in one: "and", "but". */
  joins: string;
  /** Words that exclude the next day, or change the time: "except", "within". */
  excluding: string;
  /** Before somebody or something that a question leaves out: "everybody *except* Zoë". */
  leavesOut: string;
  /** Before the first of the past days that a question is about: "since". */
  since: string;
  /** Words that may begin a statement after a denial without punctuation: "je ne suis plus à Berlin je suis à Paris". */
  starts?: string;
  /** The words of a denial that has two: French “ne … pas”. */
  denyingParts?: string;
  /** Words that make a denial of every week the end of a weekly rule: "not … any more". */
  noLonger: string;
  /** Articles before a weekday that is one day or each one: French “le lundi”. */
  oneOrEach: string;
  /** Words by which a statement is about a part of its time, or about no certain day. */
  partial: PartialWords;
  /** Words before the part that follows in time: "then". */
  afterwards: string;
  reasons: ReasonWords;
  clauses: ClauseWords;
  commands: CommandWords;
  core: CoreWords;
  deniedPlans: DeniedPlanWords;
  others: OthersWords;
  musings: MusingWords;
  times: TimeWords;
  /**
   * Times that name no day, in questions: later today, some day ahead, and times that are not understood ("next year", "sometimes"). Words
   * of the last kind count in any position, with the words around them.
   */
  otherTimes: Readonly<Record<VagueTime, string>>;
  places: PlaceWords;
  departments: DepartmentWords;
  /** Sentences by intent. A sentence that no phrase explains is classified by these. */
  sentences: Sentences;
}

/**
 * Sentences by intent, one per line, and those that have no intent (`nothing`). `{who}`, `{place}`, `{time}`, `{department}` and `{number}`
 * are slots.
 */
export type Sentences = Partial<Readonly<Record<IntentName | 'nothing', string>>>;

/**
 * The phrases of an intent: one list, or lists by kind. `vague` phrases may have another meaning, so they are asked back before they change
 * something. So are `weekly` ones if no weekday of every week is named ("always"), and `parting` ones if they are about an hour or an
 * evening: "I'm off until 3", "home tonight". `follow` repeats the last question about another person or place: "what about Anna?" `about`
 * is a new question about the last subject: "when do they close?" A `report` is about somebody else, in words that may also be a question:
 * "Anna is remote". The hour in a `beginning` phrase is when it begins: "coming in at 10". A `later` phrase
 * is clear if it is about another day than today, and otherwise vague: "I'm coming on Thursday". A `past` phrase is about a past day, if it names
 * another day than today: "did Anna come on Monday".
 */
export type Phrases = readonly Phrase[] | { readonly [Kind in PhraseKind]?: readonly Phrase[] };
export type PhraseKind = 'said' | 'parting' | 'weekly' | 'vague' | 'follow' | 'about' | 'report' | 'beginning' | 'later' | 'past';

/**
 * Reasons for being at home or away, and wishes. A clause that has only these words is understood, and has no further meaning. None of them
 * denies, doubts or reports, and none is about the writer's own health or place.
 */
export interface ReasonWords {
  /**
   * Households, children, health, transport, weather, deliveries, meetings: "plumber", "kid", "strike". A reason has at least one of these.
   */
  nouns: string;
  /** Words beside the nouns: "the", "is coming", "ill". */
  beside: string;
  /** Words before or after a reason: "because", "so". */
  links: string;
  /**
   * Words that begin the reason for a question, or describe the person who is looked for: "because", "who could". No question continues
   * with them.
   */
  why: string;
  /** Such words, only after a comma or the end of a sentence: "I need", "she has". */
  purposes: string;
  /** Wishes, in full: "best wishes", "have a nice day". */
  wishes: string;
}

/** Words that connect clauses, and words that show the kind of a clause beside a statement. */
export interface ClauseWords {
  /** Before a reason: "because", "due to". */
  causes: string;
  /** Before a reason, if they are first in a clause: "as". Elsewhere they have another meaning. */
  fronted: string;
  /** Before the consequence of a reason: "so", "that is why". */
  results: string;
  /** Before a purpose, after a statement: "to", "for the". */
  purposes: string;
  /** Words that may begin a statement without a mark before it: "I am", "working from". */
  starters: string;
  /** Words that deny: "not", "nobody". Beside a statement they are allowed only in a reason. */
  denials: string;
  /** Words that doubt, report, set a condition, or undo. Beside them there is no statement. */
  doubts: string;
  /**
   * Words by which a clause says that a statement is not true, not certain yet, or no longer so: "confirm", "request", "was the plan". A
   * clause with one gives no reason, unless it begins with "because". `annulsAlone` do so if the clause has no noun of a reason: "it was
   * cancelled", unlike "the train was cancelled".
   */
  annuls: string;
  annulsAlone: string;
  /** The first words of a clause about the statement itself: "that", "was". It gives no reason, unless it has a noun of one. */
  about: string;
  /** Words for where somebody is: "remote", "leave". With a day they may be another statement. */
  states: string;
  /** Words that refer to the day of the reason: "then". */
  pointing: string;
  /** The first words of a clause that only gives a reason: "I have", "there is". */
  openers: string;
  /** After a day, the first words of such a clause: "Thursday is". */
  predicates: string;
  /** The first words of a greeting or an announcement: "hope you", "quick update". */
  leads: string;
  /** Verbs before the subject after a reason, in German: "deshalb bin ich". */
  inverted?: string;
}

/** Words of sentences about somebody else who is not named. Such a sentence states nothing about the writer. */
export interface OthersWords {
  /** Relatives, households and other people, as they are named without a name: "granny", "kids", "flatmate". */
  people: string;
  /** Nobody in particular, as a subject: "anybody", "who". */
  anybody: string;
  /** Pronouns that are subjects: "she". */
  subjects: string;
  /** Before them: "my", "the". */
  determiners: string;
  /** Verbs of the third person, and words between the subject and its place: "is", "works", "stuck". */
  verbs: string;
  /** Words for being ill. They say no place, so they are mostly a reason: "kid ill, home today". */
  ill: string;
  /** The first words of a remark about them: "she", "poor". */
  remarks: string;
  /** The writer is there, too: "so am I". */
  alike: string;
  /** In contrast to them the writer only says that they are not there: "and me here". */
  staysHere: string;
  /** Several people, in an address or in a question: "folks", "team". */
  groups: string;
  /** Words for saying after the name of who said it: "said that". */
  reports: string;
  /** Words before the name of who said it: "according to". */
  sources: string;
  /** Words at the end of a report that ask whether it is so: "correct", "is she". */
  confirms: string;
  /** Verbs that tell somebody else to stay where they are: "stay". In a hurry they also begin a statement. */
  told: string;
}

/**
 * The words by which a message has a subject if no phrase explains it: what it seems to say is asked back, and never stored. Lists of words
 * and word groups.
 */
export interface CoreWords {
  /** Remote: "home", also in dialects. */
  home: string;
  /** On leave: "holiday". */
  away: string;
  /** Away, which is neither leave nor illness if the writer works elsewhere that day: "out of the office". */
  notHere: string;
  /** Verbs for what only may be: "might", "thinking about". A statement with one is not certain. */
  supposing: string;
  /** In the office, in a question about a person: "in", "at the desk". */
  present: string;
  /** Words of questions that are not about one person or oneself: "who", "how many". */
  questions: string;
  /** The writer: "I", "me". */
  self: string;
  /** Coming back: beside leave, it says when leave ends. */
  returns: string;
  /** Questions with these words are not about what the writer is going to do: "more", "until when". */
  notOfSelf: string;
  /** Words for habits: "tends to". */
  habits: string;
  /** "Time zone". */
  zone: string;
  /** Asking for days: "which days". */
  whichDays: string;
  /** Leaving the office, beside an hour: "off at four". */
  departs: string;
}

/**
 * What a command is about, and what is to be done with it: phrases by concept, found anywhere in a message. `{gap}` stands for a few words
 * of any kind: "switch {gap} off". `bot/understand/commands.ts` has the combinations that are commands.
 */
export type Concepts = Readonly<
  Record<
    | 'end' // To end something, or that it is not needed any more.
    | 'start' // To begin something, or a wish or permission for it.
    | 'rule' // A weekly rule, a fixed day.
    | 'standing' // A weekly rule, and no single day: "rule", "every week".
    | 'morning' // The question in the morning.
    | 'digest' // A digest, a list.
    | 'inside' // Who is in.
    | 'posting' // To post such a list.
    | 'following' // To follow her.
    | 'never'
    | 'forbid' // Nobody may follow the writer.
    | 'followme' // To follow the writer.
    | 'merely' // Only, but: small words beside a command that is complete without them.
    | 'regular' // Every day, on working days.
    | 'here' // In this chat.
    | 'alert' // Messages about a person.
    | 'all'
    | 'everything' // All messages of every kind.
    | 'suffices' // That is enough: "eight is enough".
    | 'notify' // To tell the writer something.
    | 'when' // As soon as.
    | 'each' // Every time.
    | 'count' // To count the writer.
    | 'nameless' // Without a name.
    | 'named' // With the name again.
    | 'erase'
    | 'aboutme' // Data about the writer.
    | 'record' // To record the writer.
    | 'no'
    | 'said' // Earlier statements of the writer.
    | 'auto' // Automatic, by sign-ins.
    | 'back' // Back to, again.
    | 'fresh' // From the beginning.
    | 'drop' // To forget or ignore.
    | 'undo'
    | 'hide'
    | 'reveal'
    | 'home' // Remote.
    | 'leave' // Not at work.
    | 'fixed' // Always, regularly.
    | 'self' // For me.
    | 'wholeday'
    | 'request' // Could you.
    | 'note' // To put, mark or enter something.
    | 'told' // To pass on what somebody said: "she asked me to let you know".
    | 'passon' // A request to pass it on to the bot.
    | 'remotely' // Remote, of anybody.
    | 'oneself' // A statement about the writer: "I am".
    | 'absent' // On leave, sick, not coming.
    | 'what' // The beginning of a question.
    | 'messages' // Messages, posts and digests.
    | 'sent' // Sent, posted or scheduled.
    | 'keep' // To go on with the bot's messages, or to leave something as it is.
    | 'spare' // Not to end, delete or change something.
    | 'data' // Data of anybody, with what is directly before a name: "the records of", "everything about".
    | 'whether' // Whether to do something, why, and what it would do: "should I".
    | 'seeing' // The writer sees or finds somebody.
    | 'notwithout' // Two denials: "don't … without".
    | 'going' // How somebody gets to a place, with its preposition: "heading to".
    | 'withdrawing' // That the last statement does not hold: the whole message.
    | 'mistaken' // That something was wrong: it orders nothing. The whole message.
    | 'unsureday' // That a day is not certain: "maybe", "is still open".
    | 'takingback' // To undo, withdraw or delete: it orders that something is taken back.
    | 'shown' // What the bot shows of the writer: "you show me in", and the words after the place.
    | 'instead' // Between what is shown and what is true: "but".
    | 'onlyif' // Before a condition of a statement: "unless", "sauf".
    | 'reached' // How the writer can be reached: "reachable on Teams".
    | 'recovered' // That the writer is not sick any more, beside words that take the leave back.
    | 'outing' // A word for what was planned, in a message that denies a plan: "the trip to".
    | 'wishing' // What the writer wishes, or what depends on something.
    | 'doubting' // A doubt, a wish or a regret of the writer about coming, at the beginning of a message.
    | 'permitting' // Whether the writer may work remotely, at the beginning of a message.
    | 'spareat', // The same, if it ends the message: "lösch das bitte nicht".
    readonly Phrase[]
  >
>;

export interface CommandWords extends Concepts {
  /** Words that may stand in a statement about fixed days. They have no meaning of their own there. */
  carriers: string;
  /** The person, at the end of a verb of `note`: Spanish "ponla". */
  attached?: string;
  /** Words that make a question, a condition or a report of a command: it is not carried out. */
  unsure: string;
  /** Longer phrases of the concepts, whose words say nothing about a sentence by themselves. */
  more: Partial<Concepts>;
}

/** Verbs by which the writer speaks of the past. Phrases as in `CommandWords`. */
export interface PastWords {
  /** It is over: "I was", "I have been". */
  over: readonly Phrase[];
  /** It may also be about a coming day: "I took Friday off". */
  taken: readonly Phrase[];
  /** Verbs by which a question about others is about a day that is over: "came". `planned` beside them are about a plan: "was going to". */
  asked: readonly Phrase[];
  planned: readonly Phrase[];
  /** Verbs by which a question is about what is still to come: "will". */
  ahead: readonly Phrase[];
  /** Words by which it lasts until now: "since". */
  lasting: readonly Phrase[];
  /** A joke, or what others say or believe: "said no one ever", "my boss thinks". */
  unsaid: readonly Phrase[];
}

/** How a request is malformed: "könntest du lösch". */
export interface RequestForms {
  /** Directly before a command, these deny it: "no need to". */
  denies: readonly Phrase[];
  /** After these, the verb is an infinitive: "could you". */
  after: readonly Phrase[];
  /** Before an infinitive that is denied, as the last word of `denies`: German "zu". */
  infinitive?: string;
  /** Endings of other forms of a verb, each with that of its infinitive. */
  forms: readonly (readonly [other: string, infinitive: string])[];
}

/** Whether a number of people fits somewhere. The others are lists of words and word groups. */
export interface FitWords {
  /** "Fit", "room", "seats". */
  fits: readonly Phrase[];
  /** After the number: "people", "of us". */
  after: string;
  /** Before the number: "for". */
  before: string;
  /** After a number that does not count people: "hours". */
  otherwise: string;
  /** Numbers that `TimeWords` does not have. */
  numbers: Readonly<Record<number, string>>;
}

/** Requests to note where the writer is. What is left without them is the statement. */
export interface NoteRequestWords {
  /** Their beginning: "would you mind". */
  opens: readonly Phrase[];
  /** Also a beginning, but not in a question: French "tu me (mets)". */
  tells: readonly Phrase[];
  /** Verbs beside the concept `note` of commands: "be shown". */
  verbs: readonly Phrase[];
  /** Words that belong to the request in any position: "me", "that". */
  small: string;
  /** Directly after the request, before the state or the place: "as", "for". */
  as: string;
  /** Words without a meaning in such a request, if it is not understood with them: "for" in "for Friday", the German verb at the end. */
  anywhere: string;
  /** Words of a greeting before the request. */
  greets: string;
}

/** Whether an office or a floor exists. */
export interface ExistenceWords {
  /** "Is there", "do we have". */
  asks: readonly Phrase[];
  /** Small words beside them, without a meaning of their own: "even", "also". */
  beside: string;
  /** Instead of a word for an office: "anything". */
  anything: string;
}

/**
 * Days, weeks and floors that count from those of the last answer: "the day before", "two floors up". Phrases as in `CommandWords`, with the
 * words before them that belong to them ("on").
 */
export interface RelativeWords {
  dayBefore: readonly Phrase[];
  dayAfter: readonly Phrase[];
  weekBefore: readonly Phrase[];
  weekAfter: readonly Phrase[];
  /** "The following Monday", "the Monday after that". `<weekday>` is any weekday. */
  weekdayAfter: readonly Phrase[];
  /** "The one before": of a day a day, of a week a week. */
  before: readonly Phrase[];
  after: readonly Phrase[];
  up: readonly Phrase[];
  down: readonly Phrase[];
  /** "Up there", "da oben": the place of the last answer. */
  yonder: readonly Phrase[];
  /** The same as one word: "there". */
  there: string;
  /** Before the date of its Monday, the words for that week. */
  weekOf: string;
  /** Before its number, the words for a floor. */
  onFloor: string;
}

/** The team of the person of the last answer. */
export interface TheirTeamWords {
  /** "Her team", "his reports". Phrases as in `CommandWords`. */
  said: readonly Phrase[];
  /** Words for a team that somebody belongs to, in a question about those of a person. */
  belongs: readonly Phrase[];
  /** The same before a name: "the team of". */
  of: string;
}

/** "Are Anna and Tom on the same floor?" Phrases as in `CommandWords`; `beside` are the other words of such a question. */
export interface SamePlaceWords {
  office: readonly Phrase[];
  floor: readonly Phrase[];
  beside: readonly Phrase[];
  /** Before the names, the question where they are: "where are". */
  where: string;
}

/**
 * Short messages that continue the last answer. Phrases as in `CommandWords`. Each is a whole message, but for those of `better`, `several`,
 * `openly`, `besides`, `sameDay` and `likewise`, which are anywhere in it.
 */
export interface ContinuingWords {
  /** "And the others?": those of a team or a department who are not in. */
  others: readonly Phrase[];
  /** "Anybody else?" */
  more: readonly Phrase[];
  /** "And remote?", "and at home who": after a list of people. */
  remote: readonly Phrase[];
  /** "What about me?" */
  self: readonly Phrase[];
  /** "What about her boss?" */
  boss: readonly Phrase[];
  /** "And my boss?", "and my team?", "and those who report to me?": on the day of the last question. */
  myManager: readonly Phrase[];
  myTeam: readonly Phrase[];
  myReports: readonly Phrase[];
  /** "Switch it off", "end that", directly after a state was shown. */
  endThat: readonly Phrase[];
  /** "Block her", "she shouldn't": directly after the followers were named. */
  blockThem: readonly Phrase[];
  /** "Just once is fine", after a follow. */
  once: readonly Phrase[];
  /** "Again", "say that again": the last question once more. */
  repeat: readonly Phrase[];
  /** "When then?", after a question where somebody is. */
  whenThen: readonly Phrase[];
  /** In a question after a list, beside a day: "and Wednesday who?" */
  who: readonly Phrase[];
  /** "When am I back?", "until when am I on leave?" */
  ownReturn: readonly Phrase[];
  /** "My leave is over", "I'm back from leave", "end my leave" */
  leaveOver: readonly Phrase[];
  /** "I'm back", while on leave. */
  backNow: readonly Phrase[];
  /** "My leave ends": beside a day. */
  leaveEnds: readonly Phrase[];
  /** "Let me know then", "keep me posted": about the person of the last answer. */
  tellMe: readonly Phrase[];
  /** Beside another hour for what was just set: "better", "would be nice". */
  better: readonly Phrase[];
  /** "Kept how long?", after the data that is kept. */
  keptHowLong: readonly Phrase[];
  /** "And mine?", after the manager or the team of somebody. */
  mine: readonly Phrase[];
  /** "And where?" */
  where: readonly Phrase[];
  /** "Since when?" */
  since: readonly Phrase[];
  /** "Are you sure?", "how do you know?", "why?" */
  source: readonly Phrase[];
  /** "Wait, bring it back", directly after a plan was removed. */
  putBack: readonly Phrase[];
  /** All that was listed: "them". Anywhere in the message. */
  them: readonly Phrase[];
  /** "Undo the first one": by their number, and the last one. */
  endOne: readonly Phrase[];
  endLast: readonly Phrase[];
  /** "Put that back": something that was removed is to be there again. */
  restores: readonly Phrase[];
  /** "Thanks, leave it like that": nothing is to be changed. */
  asIs: readonly Phrase[];
  /** "Are you human?", "am I talking to a robot?" */
  whoAnswers: readonly Phrase[];
  /** "Forget it, I'm not coming at all", directly after a plan for a place. */
  notAtAll: readonly Phrase[];
  /** "Who else is with her?", "is she alone there?" */
  besideThem: readonly Phrase[];
  /** "No, the other Anna": of two people with one name, the one who was not chosen. */
  otherOne: readonly Phrase[];
  /** People who were asked about one after the other: "they both", "which of the two". */
  several: readonly Phrase[];
  /** "If I", "I was thinking of", and "came in": beside a question, where the writer may be on its day. */
  visitOpens: readonly Phrase[];
  visitVerbs: readonly Phrase[];
  /** "If you need me", beside a statement where the writer is: a courtesy. It is a condition beside one of `comes`: "I'm coming". */
  ifNeeded: readonly Phrase[];
  comes: readonly Phrase[];
  /** "Where", "or at home": a question about somebody that is not answered with yes or no. */
  openly: readonly Phrase[];
  /** In a question after a statement, words by which it is about the day of the statement: "who else is remote?", "is Anna there too?" */
  besides: readonly Phrase[];
  /** "I'm coming": a statement about the office in question, after a question about people or places. */
  coming: readonly Phrase[];
  /** In a statement after a question, words by which it is about the day in question: "then I'm remote". */
  sameDay: readonly Phrase[];
  /** Words by which it is about the same day or place, at its end: "I'm there, too". */
  likewise: readonly Phrase[];
}

/**
 * Wishes for messages at a time, in everyday words. Phrases as in `CommandWords`. A message is one of `asks` or `lists` as a whole, without
 * its times and the words of `daily`.
 */
export interface NoticeWords {
  /** "Every morning", "in the mornings". */
  daily: readonly Phrase[];
  /** "Ask me where I am", "move the morning question to". */
  asks: readonly Phrase[];
  /** "Send me who is in". */
  lists: readonly Phrase[];
  /** "Week". */
  week: readonly Phrase[];
}

/**
 * A message that consists of these accepts an action of the bot. Phrases as in `CommandWords`. No phrase of `agrees` doubts, denies or sets
 * a condition; those of `beside` have no meaning without one of `agrees`.
 */
export interface ConsentWords {
  /** "Ok", "no problem", "that is all right". */
  agrees: readonly Phrase[];
  /** "Then", "thanks", "let me know". */
  beside: readonly Phrase[];
}

/** Groups of people that are used like departments. */
export interface GroupWords {
  /** Words that make a filter of a group: "of", "from". */
  before: string;
  /** The asker's own team. */
  team: string;
  /** Those who report to the asker. */
  reports: string;
  /** Possessives of the asker: "my". A question with one is never taken for a question about everybody. */
  mine: string;
  /** The people of the last answer. */
  those: string;
  /** At the beginning of a question about some of them: "which". */
  which: string;
  /** The people of this conversation, with the word before them: "of us". */
  us: string;
  /** The same as one word with its preposition: "davon". */
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
  /** Before the place where somebody goes, comes from, or is near: "to", "by". No place begins with them. */
  to: string;
  /** Before an ordinal that is a floor by itself: "im zweiten". */
  numbered?: string;
  /** "the", "our". */
  articles: string;
  /** Any office: "the office". They may also be beside an office's name. */
  offices: string;
  /** Endings that make an adjective of an office's name: "Berliner". `dropped`: what they may replace, as in "Bremer". English has none. */
  adjectives?: { readonly endings: string; readonly dropped: string };
  /** Any office, without a preposition: "here", "on site". */
  here: string;
  /** Any office, only in a question: a statement such as "I'm there" names no place. */
  there: string;
  /** Other words beside a place that are not part of its name: "to", "from". */
  beside: string;
  /**
   * Words for working from home that may also be the name of an office: "home office". After a preposition they may mean working from home
   * even if they are written like the office: "im Home Office".
   */
  homes: string;
  /** "floor", "level". */
  floors: string;
  /** Words for the asker's own floor: "my", "this". */
  own: string;
  /** Floors with a name, by level: "ground floor". */
  levels: Readonly<Record<number, string>>;
  /** Numbers in words before "floor", from 1. */
  ordinals: readonly string[];
  /** Endings that make an ordinal of digits, as a regular expression. */
  ordinalEndings: string;
  /** Usual names of buildings: "head office". The names of all languages mean the same building, in a message of any language. */
  buildings: Readonly<Record<'main' | 'headOffice' | 'new' | 'old', string>>;
  /** The word before the number or letter of a building: "Building 7". */
  building: string;
}

/**
 * Usual names of departments, and of the people there ("Sales", "sellers"). The names of all languages mean the same department, in a question
 * of any language.
 */
export interface DepartmentWords {
  names: Readonly<Record<DepartmentName, string>>;
  /** Names of these that have another meaning in a question: "IT", "people". They mean only the department with exactly that name. */
  ambiguous: string;
  /** Words for a group at the end of a compound: German "Finanzabteilung". */
  groupEndings?: string;
}
export type DepartmentName =
  | 'sales'
  | 'finance'
  | 'people'
  | 'engineering'
  | 'development'
  | 'research'
  | 'operations'
  | 'marketing'
  | 'customers'
  | 'legal'
  | 'it'
  | 'purchasing'
  | 'logistics'
  | 'product'
  | 'design'
  | 'administration'
  | 'management';

/** Words by which a statement is about a part of its time, or about no certain day. */
export interface PartialWords {
  /** Beside a time, a part of it: "most of", "a few days". */
  part: string;
  /** Not each time: "often", "partly". */
  seldom: string;
  /** Before a day, or between it and "until", about that day: "around". */
  about: string;
  /** The same, after the day: "or so". */
  after: string;
}

/** Words by which a plan that was said before is denied. Phrases as in `CommandWords`. */
export interface DeniedPlanWords {
  /** Beside a denial: the plan has changed ("after all"). */
  afterAll: readonly Phrase[];
  /** The same, beside a coming day only: "no longer". */
  noLonger: readonly Phrase[];
  /** What says without a denial that the plan is given up: "I'm dropping …", "I'm giving … a miss". */
  givesUp: readonly (readonly [first: Phrase, last?: Phrase])[];
  /** The writer is there again, without the day: "I'm back". */
  back: readonly Phrase[];
}
