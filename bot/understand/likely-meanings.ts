import { INTENTS } from '../intents/intents.ts';
import type { IntentName } from '../language/intent-name.ts';
import { guess, guesses } from './guess.ts';
import type { Filled, Slot } from './lattice.ts';
import type { Clause } from './match.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Reading } from './read.ts';
import { sentenceOfClause } from './sentence-of-clause.ts';
import { mentionsSomebodyElse } from './somebody-else.ts';
import type { Guessed, Understood } from './understood.ts';

export const slotsOf = (intent: IntentName): readonly Slot[] => INTENTS[intent].slots;

/** The minimum probability of a guess: for a question, */
const LIKELY_ENOUGH = 0.6;
/** for an intent other than that of a partly matching phrase, */
const LIKELY_OTHERWISE = 0.8;
/** for a change, which is asked back, */
const LIKELY_CHANGE = 0.6;
/** for what somebody says about themselves or somebody else, and is not stored, */
const LIKELY_SAID = 0.8;
/** and for a message without an intent. */
export const LIKELY_NOTHING = 0.9;

/** The most likely intent of a message that no phrase explains. `undefined` if it is not clear enough, or a statement was read. */
export function likeliest(readings: readonly Reading[], understood: Understood, message: Message): Understood | undefined {
  if (understood.sentences.some(({ intent }) => INTENTS[intent].changes !== undefined)) return undefined;
  if (readings.some(({ onlyReasons }) => onlyReasons)) return undefined;
  const guesses = readings.flatMap((reading) => {
    const found = guess(reading, slotsOf);
    return found ? [{ reading, ...found }] : [];
  });
  const [first, ...others] = guesses;
  const best = others.reduce((top, each) => (top && top.probability >= each.probability ? top : each), first);
  if (!best || best.meaning === 'nothing') return undefined;
  const { reading, meaning, slots } = best;
  const changes = INTENTS[meaning].changes !== undefined;
  const isOther = understood.sentences.length > 0 && understood.sentences[0]?.intent !== meaning;
  // "My boss is remote today, he wanted it" is a report.
  const isReport = !message.asked && mentionsSomebodyElse(reading.words, reading.language);
  const isSaid = !changes && (meaning.startsWith('say-') || isReport);
  if (best.probability < (isSaid ? LIKELY_SAID : changes ? LIKELY_CHANGE : isOther ? LIKELY_OTHERWISE : LIKELY_ENOUGH)) return undefined;
  // "Tom and I are in Boston" is a report, and hardly a question.
  if (INTENTS[meaning].report && !message.asked && isOfWriter(reading)) return undefined;
  return understoodAs(reading, message, meaning, slots);
}

/** "Tom and I", "I and Tom". */
export function isOfWriter({ words, language: { core, joins } }: Pick<Reading, 'words' | 'language'>): boolean {
  const isJoin = (at: number) => joins.has(words[at]?.key ?? '');
  return words.some((_, at) => lengthAt(words, at, core.self) > 0 && (isJoin(at - 1) || isJoin(at + 1)));
}

/** A message as one sentence of this meaning; what would change something is asked back. */
export function understoodAs(reading: Reading, message: Message, meaning: IntentName, slots: readonly Filled[]): Understood {
  const changes = INTENTS[meaning].changes !== undefined;
  const { language, words, cut } = reading;
  const plain = {
    language,
    leftOut: [],
    leftOutTime: false,
    sure: true,
    corrected: false,
    cut,
    hedged: false,
    doubtful: false,
    ofOther: false,
  };
  const clause: Clause = {
    ...{
      intent: meaning,
      slots: slots.filter(({ edge }) => slotsOf(meaning).includes(edge.slot)),
      start: 0,
      end: words.length,
      literals: words.length,
      own: [...words.keys()],
    },
    ...{ phrase: changes ? 'vague' : 'said', asking: !changes, requested: false },
  };
  return { ...plain, sentences: [sentenceOfClause(clause, words, message, language)] };
}

/**
 * What a message may mean that is not understood, the likeliest first: only what uses each person, place, department and time of it. None if
 * it most likely means nothing that the bot knows.
 */
export function meaningsOf(readings: readonly Reading[], understood: Understood, message: Message): readonly Guessed[] {
  if (message.quoted || message.cut || readings.some(({ onlyReasons }) => onlyReasons)) return [];
  const ranked = readings
    .filter(({ language }) => understood.sentences.length === 0 || language === understood.language)
    .map((reading) => ({ reading, found: guesses(reading, slotsOf) }));
  const probabilityOf = ({ found: [first] }: (typeof ranked)[number]) => first?.probability ?? 0;
  const [best] = ranked.toSorted((one, other) => probabilityOf(other) - probabilityOf(one));
  if (!best || best.found[0]?.meaning === 'nothing') return [];
  return best.found.flatMap(({ meaning, probability, slots }) => {
    if (meaning === 'nothing' || !isUsedByAll(meaning, slots)) return [];
    const { language, sentences } = understoodAs(best.reading, message, meaning, slots);
    return sentences.map((sentence) => ({ sentence, probability, language }));
  });
}

/**
 * "Do we expect a crowd in Berlin next Wednesday": it has the place and the time of a statement, but is more likely a question. The
 * statement is a meaning, too.
 */
export function questionInstead(stated: Understood, meanings: readonly Guessed[]): Understood | undefined {
  const { sentences, language } = stated;
  const [first, ...others] = meanings;
  const [statement, ...more] = sentences;
  const isOfOthers = ({ sentence: { intent } }: Guessed) => INTENTS[intent].changes === undefined && !INTENTS[intent].own;
  const isQuestion = first && isOfOthers(first) && sumOf(meanings.filter(isOfOthers)) >= LIKELY_QUESTION;
  if (!statement || more.length > 0 || !isQuestion || !STATEMENTS.has(statement.intent) || language !== first.language) return undefined;
  const rest = others.filter(({ sentence }) => sentence.intent !== statement.intent);
  const second = { sentence: statement, probability: first.probability / UNLIKELIER, language };
  return { ...stated, sentences: [], leftOut: [], meanings: [first, second, ...rest] };
}

export function sumOf(meanings: readonly { probability: number }[]): number {
  return meanings.reduce((sum, { probability }) => sum + probability, 0);
}

/** The minimum probability of a question, all together, instead of a statement that is only asked back. */
const LIKELY_QUESTION = 0.7;

/** How much less likely the statement counts. */
const UNLIKELIER = 4;

/** What a place or a word such as "home" beside a time states. */
const STATEMENTS: ReadonlySet<IntentName> = new Set(['say-office', 'say-remote', 'say-leave']);

function isUsedByAll(meaning: IntentName, slots: readonly Filled[]): boolean {
  return slots.every(({ edge }) => {
    // A number may be part of anything, and a pronoun of many verbs: French "il reste".
    if (edge.slot === 'number' || (edge.slot === 'who' && edge.value.pronoun) || (edge.slot === 'place' && edge.value.any)) return true;
    if (edge.slot === 'department' && edge.value.group && OF_GROUPS.has(meaning)) return true;
    return (edge.slot === 'time' && edge.value.kind === 'now') || slotsOf(meaning).includes(edge.slot);
  });
}

/** Questions about a group that do not name it. */
const OF_GROUPS: ReadonlySet<IntentName> = new Set(['my-team', 'team-not-in', 'my-reports', 'which-day', 'my-manager']);
