import { INTENTS } from '../intents/intents.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { type Lattice, UNKNOWN } from './lattice.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import type { Understood } from './understood.ts';
import { MAX_WORDS, type Word, wordsOf } from './words.ts';

/** Longer messages say more than a report and a question. */
const MAX_WORDS_OF_REPORT = 24;

/**
 * "Kofi said he's remote on Tuesday, right?": what was reported, as a question about that person. `undefined`: it is no question about a report,
 * or the question is not complete.
 */
export function reportedQuestion(
  message: Message,
  language: CompiledLanguage,
  latticeOf: (words: readonly Word[]) => Lattice,
  read: (part: Message) => Understood,
): Understood | undefined {
  if (!message.asked || message.quoted || message.cut || message.mentions.length > 0) return undefined;
  const words = wordsOf(message.text, language.rewriting).slice(0, MAX_WORDS);
  if (words.length > MAX_WORDS_OF_REPORT) return undefined;
  const end = words.findLastIndex(({ comma, stop }, at) => at > 0 && (comma || stop));
  if (end < 0) return undefined;
  const lattice = latticeOf(words);
  const lead = leadOf(message.text, words, lattice, language);
  if (!lead || lead.end >= end) return undefined;
  if (lengthAt(words, end, language.others.confirms) !== words.length - end) return undefined;
  if (words.slice(lead.end, end).some((_, at) => lengthAt(words, lead.end + at, language.core.self) > 0)) return undefined;
  for (const text of questionsOf(message.text, words, lattice, lead, end)) {
    const understood = read({ ...message, text: `${text}?` });
    if (isComplete(understood)) return understood;
  }
  return undefined;
}

interface Lead {
  name: string;
  /** The first word of what is reported. */
  end: number;
}

/** The name at the beginning, with a word for saying: "Kofi said that", "according to Kofi". */
function leadOf(text: string, words: readonly Word[], lattice: Lattice, { others }: CompiledLanguage): Lead | undefined {
  const source = lengthAt(words, 0, others.sources);
  const names = (lattice[source] ?? []).flatMap((edge) => (edge.slot === 'who' && !edge.value.pronoun ? [edge] : []));
  const leads = names.flatMap(({ end: last, cost }) => {
    if (source > 0) return [{ name: nameOf(last), end: last, cost }];
    // "otto off said": an unknown name may end with a word of the language.
    return (cost < UNKNOWN ? [last] : [last, last + 1]).flatMap((end) => {
      const said = lengthAt(words, end, others.reports);
      return said > 0 ? [{ name: nameOf(end), end: end + said, cost }] : [];
    });
  });
  return leads.toSorted((one, other) => one.cost - other.cost || other.end - one.end)[0];

  function nameOf(end: number): string {
    return text.slice(words[source]?.start, words[end - 1]?.end);
  }
}

/** The reported words with the name in place of the first pronoun; without a pronoun, after the name. */
function* questionsOf(text: string, words: readonly Word[], lattice: Lattice, { name, end: first }: Lead, end: number): Generator<string> {
  const isPronoun = (at: number) => lattice[at]?.some((edge) => edge.slot === 'who' && edge.value.pronoun === true && edge.end === at + 1);
  const pronoun = words.findIndex((_, at) => at >= first && at < end && isPronoun(at));
  if (pronoun < 0) return yield `${name} ${writtenOf(text, words, first, end)}`;
  const [before, after] = [writtenOf(text, words, first, pronoun), writtenOf(text, words, pronoun + 1, end)];
  yield `${before} ${name} ${after}`.trim();
  yield `${name} ${before} ${after}`;
}

/** The words as they are written; those of a contraction by their keys. */
function writtenOf(text: string, words: readonly Word[], first: number, end: number): string {
  const isShared = (at: number) => [at - 1, at + 1].some((beside) => words[beside]?.start === words[at]?.start);
  return words
    .slice(first, end)
    .map((word, at) => (isShared(first + at) ? word.key : text.slice(word.start, word.end)))
    .join(' ');
}

/** The only meaning is a question about one person. */
function isComplete({ sentences, leftOut, guessed, doubtful }: Understood): boolean {
  const [only, ...others] = sentences;
  if (!only || others.length > 0 || leftOut.length > 0 || guessed || doubtful || only.bare) return false;
  const { changes, followUp } = INTENTS[only.intent];
  return changes === undefined && !followUp && only.intent !== 'hearsay' && only.said.people.length === 1;
}
