import { INTENTS } from '../intents/intents.ts';
import { type Part, partsOf } from './clauses.ts';
import { coverOf } from './cover.ts';
import { type Edge, UNKNOWN } from './lattice.ts';
import type { Message } from './message.ts';
import type { Whole } from './one-clause.ts';
import type { Understood } from './understood.ts';

/** The maximum number of clauses of the question at the end. */
const LONGEST_QUESTION = 2;
/** Reading a part takes time. */
const MAX_PARTS_BEFORE = 3;
const MAX_PRONOUNS = 2;

/**
 * A question about the one person or department that the sentence before it names: "my appraisal with Anna is at three, is she in?" The name
 * is put in place of the pronoun; without one, before the question. `undefined` if there is no such question, or the words before it state
 * something.
 */
export function questionOfNamed(whole: Whole): Understood | undefined {
  const { message, words, lattice, language, read } = whole;
  if (!message.asked) return undefined;
  const parts = partsOf(message.text, words, lattice, language);
  for (const first of [1, LONGEST_QUESTION].map((count) => parts[parts.length - count])) {
    if (!first || first.from === 0 || first === parts[0]) continue;
    const pronouns = pronounsFrom(whole, first.from).slice(0, MAX_PRONOUNS);
    const before = parts.slice(0, parts.indexOf(first));
    const name = nameBefore(whole, first);
    if (before.length > MAX_PARTS_BEFORE || (name === undefined && pronouns.length === 0)) continue;
    if (before.some((part) => states(read(partMessage(message, textOf(whole, part)))))) return undefined;
    const both = pronouns.length > 0 ? questionAndNext(whole, first) : undefined;
    if (both) return both;
    if (name === undefined || lattice.slice(first.from).some((edges) => edges.some((edge) => edge.cost < UNKNOWN && isNamed(edge))))
      continue;
    for (const text of withName(whole, first.from, pronouns, name)) {
      const understood = read(partMessage(message, text));
      if (understood && isAboutNamed(understood)) return understood;
    }
  }
  return undefined;
}

/** The only name before a part. */
function nameBefore({ message, words, lattice }: Whole, { start }: Part): string | undefined {
  const { slots } = coverOf(words.slice(0, start), lattice.slice(0, start), (edge) => edge.cost < UNKNOWN);
  const [subject, ...others] = slots.filter(({ edge }) => isNamed(edge));
  if (!subject || others.length > 0) return undefined;
  return message.text.slice(words[subject.start]?.start, words[subject.edge.end - 1]?.end);
}

/** "Who reports to me, and which of them are in?": the second question is about the answer to the first. */
function questionAndNext({ message, words, read }: Whole, { from, start }: Part): Understood | undefined {
  const first = read({ ...partMessage(message, message.text.slice(0, words[start]?.start)), asked: true });
  const next = read(partMessage(message, message.text.slice(words[from]?.start)));
  const isQuestion = (understood: Understood | undefined): understood is Understood =>
    understood !== undefined &&
    understood.leftOut.length === 0 &&
    understood.sentences.length === 1 &&
    understood.sentences.every(({ intent, bare }) => INTENTS[intent].changes === undefined && !INTENTS[intent].talk && !bare);
  return isQuestion(first) && isQuestion(next) ? { ...next, sentences: [...first.sentences, ...next.sentences] } : undefined;
}

function textOf({ message: { text }, words }: Whole, { from, end }: Part): string {
  return text.slice(words[from]?.start, words[end - 1]?.end);
}

function states(understood: Understood | undefined): boolean {
  return understood?.sentences.some(({ intent }) => INTENTS[intent].changes !== undefined) === true;
}

function isNamed(edge: Edge): boolean {
  return (edge.slot === 'who' && !edge.value.pronoun) || (edge.slot === 'department' && !edge.value.group);
}

/** The question from that word on, with the name in it. */
function withName({ message: { text }, words }: Whole, from: number, pronouns: readonly Pronoun[], name: string): readonly string[] {
  const at = words[from]?.start ?? 0;
  if (pronouns.length === 0) return [`${name} ${text.slice(at)}`];
  return pronouns.flatMap(({ start, end }) => [
    `${text.slice(at, start)}${name}${text.slice(end)}`,
    `${name} ${text.slice(at, start).replace(/[-‐]$/u, '')} ${text.slice(end)}`,
  ]);
}

/** Where a pronoun is in the text. */
interface Pronoun {
  start: number;
  end: number;
}

/** "She", "of them": the last word of each. */
function pronounsFrom({ words, lattice }: Whole, from: number): readonly Pronoun[] {
  const lasts = lattice.flatMap((edges, start) =>
    start < from ? [] : edges.flatMap((edge) => (isPronoun(edge) ? [words[edge.end - 1]] : [])),
  );
  return [...new Set(lasts)].flatMap((word) => (word ? [{ start: word.start, end: word.end }] : []));
}

function isPronoun(edge: Edge): boolean {
  return (edge.slot === 'who' && edge.value.pronoun === true) || (edge.slot === 'department' && edge.value.group === 'those');
}

/** A complete question about a person or a department. */
function isAboutNamed({ sentences, leftOut, cut, doubtful }: Understood): boolean {
  const [sentence, ...others] = sentences;
  if (!sentence || others.length > 0 || leftOut.length > 0 || cut || doubtful || sentence.unknown || sentence.bare) return false;
  const { changes, followUp } = INTENTS[sentence.intent];
  const { people, departments } = sentence.said;
  return changes === undefined && !followUp && people.length + departments.length === 1;
}

function partMessage(message: Message, text: string): Message {
  return { ...message, text, mentions: [], asked: /[?¿؟‽]/.test(text) };
}
