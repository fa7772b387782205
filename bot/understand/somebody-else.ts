import { partsOf } from './clauses.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { type Lattice, UNKNOWN } from './lattice.ts';
import type { Message } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import { blankOut, type Word, wordsOf } from './words.ts';

/** A clause of a message, and what it is about. */
interface Part {
  start: number;
  end: number;
  /**
   * `stated`: where somebody else is ("granny's remote today"). `told`: something else about somebody else ("mum in hospital", "she loves
   * it"). `own`: everything else.
   */
  about: 'stated' | 'told' | 'own';
}

/** What a message says of somebody else, who is not named. */
export interface OfSomebodyElse {
  /** Nothing in the message is about the writer. */
  only: boolean;
  /** A clause says where somebody else is. */
  stated: boolean;
  /** The message without these clauses, at the same offsets. */
  rest: Message;
}

/**
 * The clauses about somebody else who is not named: a relative or another third person as the subject ("my wife's working from home", "kids
 * off school"), and the remarks about them ("and she loves it"). `undefined` if there are none, or the writer shares them ("so am I").
 */
export function ofSomebodyElse(
  message: Message,
  words: readonly Word[],
  lattice: Lattice,
  language: CompiledLanguage,
): OfSomebodyElse | undefined {
  const { others } = language;
  if (message.asked || message.quoted || message.cut) return undefined;
  if (words.some((_, at) => lengthAt(words, at, others.alike) > 0 && !staysHere(words, at, language))) return undefined;
  const parts = partsAbout(message.text, words, lattice, language);
  const isRemark = ({ start, end, about }: Part, before: Part | undefined) =>
    about === 'own' &&
    before !== undefined &&
    before.about !== 'own' &&
    (staysHere(words, start, language) || (isRemarkAt(words, start, language) && !isOfSelf(words, start, end, language)));
  const meant: Part[] = [];
  for (const part of parts) meant.push(isRemark(part, meant.at(-1)) ? { ...part, about: 'told' } : part);
  const isSubjectFirst = meant.some(({ about }) => about === 'stated') || meant[0]?.about === 'told';
  if (!isSubjectFirst) return undefined;
  return {
    only: meant.every(({ about }) => about !== 'own'),
    stated: meant.some(({ about }) => about === 'stated'),
    rest: without(
      message,
      words,
      meant.filter(({ about }) => about !== 'own'),
    ),
  };
}

/** Whether it is worth to look for such clauses. */
export function mentionsSomebodyElse(words: readonly Word[], { others }: CompiledLanguage): boolean {
  const isVerb = (at: number) => lengthAt(words, at, others.verbs) > 0;
  return words.some((_, at) => {
    const end = at + lengthAt(words, at, others.determiners);
    return (
      [others.people, others.subjects].some((each) => lengthAt(words, at, each) > 0) || (end > at && (isVerb(end + 1) || isVerb(end + 2)))
    );
  });
}

/** Whether the words are only such a person: "my mum". */
export function isSomebodyElse(words: readonly Word[], { others, places }: CompiledLanguage): boolean {
  let at = 0;
  while (lengthAt(words, at, others.determiners) > 0 || places.articles.has(words[at]?.key ?? '')) at += 1;
  const length = lengthAt(words, at, others.people);
  return length > 0 && at + length === words.length;
}

/** Whether a text names such a person of the writer: "my wife". */
export function namesSomebodyElse(text: string, { others, groups, rewriting }: CompiledLanguage): boolean {
  const words = wordsOf(text, rewriting);
  return words.some(({ key }, at) => groups.mine.has(key) && lengthAt(words, at + 1, others.people) > 0);
}

/** Words that begin a statement are a clause of their own only after one that is complete: "kids off school working from home". */
function partsAbout(text: string, words: readonly Word[], lattice: Lattice, language: CompiledLanguage): readonly Part[] {
  const found: Part[] = [];
  const listed = partsOf(text, words, lattice, language);
  const all = listed.length > 0 ? listed : [{ start: 0, end: words.length, link: 'mark' as const, from: 0, marked: true }];
  for (const { from, end, link } of all) {
    const before = found.at(-1);
    const isMore = (link === 'start' && before?.about !== 'stated') || link === 'noun' || link === 'purpose';
    if (before && isMore) found[found.length - 1] = { ...before, end, about: aboutOf(text, words, before.start, end, lattice, language) };
    else found.push({ start: from, end, about: aboutOf(text, words, from, end, lattice, language) });
  }
  return found.filter(({ start, end }) => start < end);
}

function aboutOf(
  text: string,
  words: readonly Word[],
  start: number,
  end: number,
  lattice: Lattice,
  language: CompiledLanguage,
): Part['about'] {
  const { others, vocabulary } = language;
  if (isOfSelf(words, start, end, language) || lattice.slice(start, end).some(namesSomebody)) return 'own';
  let at = afterSmallWords(words, start, end, lattice, language, true);
  const determiner = lengthAt(words, at, others.determiners);
  at += determiner;
  const person = lengthAt(words, at, others.people) || lengthAt(words, at, others.subjects);
  // "Our intern is remote": a word that has no other meaning, between "our" and "is".
  const isNoun = (index: number) => !vocabulary.has(words[index]?.key ?? '') && /\p{L}/u.test(text.slice(words[index]?.start));
  const noun = determiner > 0 && person === 0 ? [1, 2].find((count) => isNoun(at + count - 1) && isVerb(at + count)) : undefined;
  if (person === 0 && noun === undefined) return 'own';
  const after = at + (person || (noun ?? 0));
  if (after >= end) return person > 0 ? 'told' : 'own';
  const next = afterSmallWords(words, after, end, lattice, language, false);
  if (next < end && (isState(words, next, language) || lattice[next]?.some(isKnownPlace))) return 'stated';
  // A verb may say where: "télétravaille".
  const isStating = words.slice(after, next).some((_, index) => isState(words, after + index, language));
  return isStating ? 'stated' : person > 0 ? 'told' : 'own';

  function isVerb(index: number): boolean {
    return lengthAt(words, index, others.verbs) > 0;
  }
}

function isOfSelf(words: readonly Word[], start: number, end: number, { core }: CompiledLanguage): boolean {
  // "Chez nous" and "en teletrabajo" are places.
  const isHome = (at: number) => [at - 1, at].some((index) => index >= 0 && index + lengthAt(words, index, core.home) > at);
  return words.slice(start, end).some((_, at) => lengthAt(words, start + at, core.self) > 0 && !isHome(start + at));
}

/** The end of fillers, times and verbs; after the subject also of prepositions and articles, up to the first word for a state. */
function afterSmallWords(
  words: readonly Word[],
  start: number,
  end: number,
  lattice: Lattice,
  language: CompiledLanguage,
  isBefore: boolean,
): number {
  const { others, fillers, places, joins, clauses } = language;
  let at = start;
  while (at < end) {
    if (!isBefore && isState(words, at, language)) return at;
    const key = words[at]?.key ?? '';
    const time = Math.max(0, ...(lattice[at] ?? []).map((edge) => (edge.slot === 'time' ? edge.end - at : 0)));
    const isSmall =
      lengthAt(words, at, others.people) === 0 &&
      (joins.has(key) ||
        // With the verb first it is a question: "ist mein Chef da".
        (lengthAt(words, at, others.verbs) > 0 && !(isBefore && at === start)) ||
        (isBefore && lengthAt(words, at, clauses.leads) === 1 && lengthAt(words, at, others.determiners) === 0) ||
        (!isBefore && (places.in.has(key) || places.articles.has(key))));
    const filler = lengthAt(words, at, others.determiners) > 0 ? 0 : lengthAt(words, at, fillers);
    const length = Math.max(time, filler, isSmall ? Math.max(1, lengthAt(words, at, others.verbs)) : 0);
    if (length === 0) return at;
    at += length;
  }
  return at;
}

function isState(words: readonly Word[], at: number, { core, clauses, others }: CompiledLanguage): boolean {
  if (lengthAt(words, at, others.ill) > 0) return false;
  return [core.home, core.away, clauses.states].some((phrases) => lengthAt(words, at, phrases) > 0);
}

/** "She loves it", "they're thrilled", "poor thing". */
function isRemarkAt(words: readonly Word[], start: number, { others, joins }: CompiledLanguage): boolean {
  const at = joins.has(words[start]?.key ?? '') ? start + 1 : start;
  return lengthAt(words, at, others.remarks) > 0;
}

/** "(And) me here": it says only that the writer is not with them. */
function staysHere(words: readonly Word[], at: number, { others, joins }: CompiledLanguage): boolean {
  const start = joins.has(words[at]?.key ?? '') ? at + 1 : at;
  const length = lengthAt(words, start, others.staysHere);
  const next = words[start + length];
  return length > 0 && (next === undefined || next.comma === true || next.stop === true);
}

function without(message: Message, words: readonly Word[], parts: readonly Part[]): Message {
  let { text } = message;
  for (const { start, end } of parts) {
    const [from, to] = [words[start]?.start ?? 0, words[end]?.start ?? text.length];
    text = blankOut(text, from, to);
  }
  return { ...message, text };
}

function namesSomebody(edges: Lattice[number]): boolean {
  return edges.some((edge) => edge.slot === 'who' && edge.cost < UNKNOWN && !edge.value.pronoun);
}

function isKnownPlace(edge: Lattice[number][number]): boolean {
  return edge.slot === 'place' && edge.cost < UNKNOWN;
}
