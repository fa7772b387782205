import type { CompiledLanguage, WordsByFirst } from './compiled-language.ts';
import { isWhole } from './concepts.ts';
import { type Lattice, UNKNOWN } from './lattice.ts';
import { lengthAt } from './phrases-at.ts';
import type { Word } from './words.ts';

/** Consecutive words of a message between marks and connecting words: a clause, or less. */
export interface Part {
  /** The first word, and the end. */
  start: number;
  end: number;
  /**
   * How it begins: with a cause ("because"), a consequence ("so") or a purpose ("to"), after a mark or "and", or with words that
   * begin a statement ("I am") or with a noun of a reason.
   */
  link: 'cause' | 'result' | 'purpose' | 'mark' | 'join' | 'start' | 'noun';
  /** The end of its connecting word. */
  from: number;
  /** A comma, a dash or the end of a sentence is before it. */
  marked: boolean;
}

/** The maximum number of parts. Longer messages are only read as a whole. */
const MAX_PARTS = 8;

/**
 * Splits a message into parts. Empty: there are too many, or only one. A time is never divided ("por la tarde"), nor is
 * the name of a place at its marks.
 */
export function partsOf(
  text: string,
  words: readonly Word[],
  lattice: Lattice,
  { clauses, reasons, joins }: CompiledLanguage,
): readonly Part[] {
  const parts: Part[] = [];
  let [inTime, inName] = [0, 0];
  for (let at = 0; at < words.length; at++) {
    const isMarked = at === 0 || (at >= inName && isParted(text, words, at));
    const isTime = lattice[at]?.some((edge) => edge.slot === 'time') === true || at < inTime;
    inTime = Math.max(inTime, ...(lattice[at] ?? []).map((edge) => (edge.slot === 'time' ? edge.end : 0)));
    inName = Math.max(inName, ...(lattice[at] ?? []).map((edge) => (namesPlace([edge]) ? edge.end : 0)));
    const lengthOf = (phrases: WordsByFirst) => (isTime ? 0 : lengthAt(words, at, phrases));
    const cause = Math.max(lengthOf(clauses.causes), isMarked ? lengthOf(clauses.fronted) : 0);
    const result = lengthOf(clauses.results);
    const isJoin = at > 0 && joins.has(words[at]?.key ?? '');
    const link = linkAt();
    if (link === undefined) continue;
    const before = parts.at(-1);
    // "And because", ", so": the words together begin one part.
    const isOne = before !== undefined && before.start < at && before.from >= at && !isMarked;
    const length = result || cause || (isJoin ? 1 : 0);
    if (isOne && before && length === 0) continue;
    if (isOne && before) parts[parts.length - 1] = { ...before, link: link === 'join' ? before.link : link, from: at + length };
    else {
      if (before) parts[parts.length - 1] = { ...before, end: at };
      parts.push({ start: at, end: words.length, link, from: at + length, marked: isMarked });
    }
    at += Math.max(0, length - 1);

    function linkAt(): Part['link'] | undefined {
      if (result > 0) return 'result';
      if (cause > 0) return 'cause';
      if (isJoin) return 'join';
      if (isMarked) return 'mark';
      if (lengthOf(clauses.purposes) > 0) return 'purpose';
      if (lengthOf(clauses.starters) > 0) return 'start';
      return lengthOf(reasons.nouns) > 0 || (lengthOf(clauses.openers) > 0 && isBeforeNoun(words, at, reasons.nouns)) ? 'noun' : undefined;
    }
  }
  return parts.length > MAX_PARTS ? [] : parts;
}

/** The most words between the beginning of a reason and its noun. */
const MAX_WORDS_BEFORE_NOUN = 4;

/** "Got the plumber in", "I have a delivery": a reason that begins before its noun, without a mark between. */
function isBeforeNoun(words: readonly Word[], at: number, nouns: WordsByFirst): boolean {
  for (let next = at + 1; next <= at + MAX_WORDS_BEFORE_NOUN; next++) {
    const word = words[next];
    if (!word || word.comma || word.stop || word.dash) return false;
    if (lengthAt(words, next, nouns) > 0) return true;
  }
  return false;
}

function isParted(text: string, words: readonly Word[], at: number): boolean {
  const word = words[at];
  const gap = text.slice(words[at - 1]?.end ?? 0, word?.start);
  // "27. November" is one day.
  if (/^\d{1,2}$/.test(words[at - 1]?.key ?? '') && gap.trim() === '.') return false;
  return (
    word?.comma === true || word?.stop === true || word?.apart === true || /[()/]/.test(gap) || (word?.dash === true && /\s/.test(gap))
  );
}

/** Parts with the purposes and places that follow in the same clause: "need | to finish | for school". */
export function clausesOf(parts: readonly Part[]): readonly Part[] {
  const clauses: Part[] = [];
  for (const part of parts) {
    const before = clauses.at(-1);
    const isMore = before?.end === part.start && (part.link === 'purpose' || part.link === 'noun');
    if (before && isMore) clauses[clauses.length - 1] = { ...before, end: part.end };
    else clauses.push(part);
  }
  return clauses;
}

/** Whether one of the phrases is anywhere among the words. */
function isAnyOf(words: readonly Word[], phrases: WordsByFirst): boolean {
  return words.some((_, at) => lengthAt(words, at, phrases) > 0);
}

/** The relation of a part to the statement: whether its words can change it. */
export type Aside = 'reason' | 'lead' | undefined;

/**
 * Whether a statement is the same without this part: it says why, or greets. `undefined` if it may change the statement: it denies, doubts,
 * reports, sets a condition, asks, or is about somebody else, another place or another day.
 * @param position Whether it is before the statement, and whether a consequence follows it directly: "the plumber comes, so".
 */
export function asideOf(
  text: string,
  words: readonly Word[],
  { start, end, link, from }: Part,
  lattice: Lattice,
  { clauses, reasons, correcting, fillers, hedges, beside }: CompiledLanguage,
  position: { isBeforeResult: boolean; isBefore: boolean },
): Aside {
  const own = words.slice(from, end);
  const isFiller = (key: string) => fillers.get(key)?.some(({ length }) => length === 1) && !hedges.has(key);
  if (own.length === 0 || own.every(({ key }) => isFiller(key))) return 'lead';
  // "Changed my mind" before it, "it is annoying" anywhere.
  if (isWhole(own, position.isBefore ? beside.whole.before : beside.whole.anywhere)) return 'lead';
  const written = text.slice(words[start]?.start, words[end]?.start ?? text.length);
  if (
    /[?¿؟‽]/.test(written) ||
    isInDoubt(own, clauses) ||
    isInDoubtFrom(words, start, from, clauses) ||
    lattice.slice(from, end).some(namesSomebody)
  )
    return undefined;
  const isLinked = link === 'cause' || position.isBeforeResult;
  const hasNoun = isAnyOf(own, reasons.nouns);
  const isOfSelf = own.some((_, at) => correcting.self.some((phrase) => phrase.every((key, index) => own[at + index]?.key === key)));
  // "My plan was:" says what the words after it are.
  const isHeading = /:/.test(text.slice(words[end - 1]?.end, words[end]?.start));
  const isLead = lengthAt(own, 0, clauses.leads) > 0 || lengthAt(own, 0, reasons.wishes) > 0;
  if (isHeading && !isLead) return undefined;
  if (!isLinked && annuls(own, hasNoun, clauses)) return undefined;
  const isLack = position.isBefore && own.length > 2 && lengthAt(own, 0, clauses.denials) > 0;
  if (!isLinked && isAnyOf(own, clauses.denials) && (isOfSelf || !(hasNoun || isLack))) return undefined;
  const isElsewhere = lattice.slice(from, end).some(namesPlace);
  const isOfDay = lattice.slice(from, end).some(namesDay);
  const isOtherState = isAnyOf(own, clauses.states) ? isOfDay || !hasNoun : link === 'purpose' && isOfDay;
  if (!isLinked && (isElsewhere || isOtherState)) return undefined;
  if (isLead) return 'lead';
  const afterTime = Math.max(0, ...(lattice[from] ?? []).map((edge) => (edge.slot === 'time' ? edge.end - from : 0)));
  const isOpening =
    lengthAt(own, 0, clauses.openers) > 0 ||
    (afterTime > 0 && [clauses.openers, clauses.predicates].some((each) => lengthAt(own, afterTime, each) > 0));
  return isLinked || hasNoun || isLack || link === 'purpose' || isOpening ? 'reason' : undefined;
}

/** Spanish "por ver", English "as long as": the connecting word is part of the doubt. */
function isInDoubtFrom(words: readonly Word[], start: number, from: number, { doubts, annuls }: CompiledLanguage['clauses']): boolean {
  return from > start && Math.max(lengthAt(words, start, doubts), lengthAt(words, start, annuls)) > from - start;
}

/** "Was the plan", "that is over", "the request is in": such a clause is about the statement, and says that it is not so, or not yet. */
function annuls(words: readonly Word[], hasNoun: boolean, clauses: CompiledLanguage['clauses']): boolean {
  if (isAnyOf(words, clauses.annuls)) return true;
  return !hasNoun && (isAnyOf(words, clauses.annulsAlone) || lengthAt(words, 0, clauses.about) > 0);
}

/** "Hope you are well" greets, "hope so" doubts: the longer of two phrases counts. */
function isInDoubt(words: readonly Word[], { doubts, openers, leads }: CompiledLanguage['clauses']): boolean {
  return words.some((_, at) => lengthAt(words, at, doubts) > Math.max(lengthAt(words, at, openers), lengthAt(words, at, leads)));
}

function namesSomebody(edges: Lattice[number]): boolean {
  return edges.some((edge) => edge.slot === 'who' && edge.cost < UNKNOWN && !edge.value.pronoun);
}

function namesPlace(edges: Lattice[number]): boolean {
  return edges.some((edge) => edge.slot === 'place' && edge.cost < UNKNOWN && edge.value.places.length > 0);
}

function namesDay(edges: Lattice[number]): boolean {
  return edges.some((edge) => edge.slot === 'time' && edge.value.kind !== 'now');
}
