import { ofAllLanguages } from '../language/tables.ts';
import { listed } from '../time/symbols.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { type Edge, UNKNOWN } from './lattice.ts';
import type { MentionAt } from './message.ts';
import { lengthAt } from './phrases-at.ts';
import { keysOf, type Word } from './words.ts';
import { isCapital, writtenNames } from './written-names.ts';

/** Looks up names among the people whom the asker may see. All others do not exist. */
export interface NameSource {
  /** Whether somebody's name is this text, or begins with it. */
  has(text: string): boolean;
  /** Whether it is somebody's whole name. */
  isWhole(text: string): boolean;
  /** Whether the name of somebody whom the asker may see has this word. Cheaper than `has`. */
  hasWord(key: string): boolean;
  isDepartment(text: string): boolean;
}

/** The maximum number of searches for one message, since each may compare many people. */
const MAX_SEARCHES = 12;
const MAX_NAME_WORDS = 6;
const MIN_SINGLE_LENGTH = 3;
/** The cost of a name that is also a word: it is a name if the word does not fit. */
const ALSO_WORD = 0.2;
const MAX_WHOLE_WORDS = 4;
const MAX_DEPARTMENT_WORDS = 5;

/** Titles before a name in any of the languages. They are not part of the name. */
export const TITLES: ReadonlySet<string> = new Set(ofAllLanguages(({ titles }) => listed(titles).flatMap((title) => keysOf(title))).flat());

/** Finds the people in a message: mentions, addresses, names, and words that may be a name. */
export function findWho(
  {
    text,
    words,
    mentions,
    anyName,
  }: { text: string; words: readonly Word[]; mentions: readonly MentionAt[]; anyName?: boolean | undefined },
  names: NameSource,
  language: CompiledLanguage,
): Edge[][] {
  const finder = new WhoFinder(text, words, names, language);
  const found: Edge[][] = words.map(() => []);
  for (const { at, edge } of [
    ...finder.mentioned(mentions),
    ...finder.joined(),
    ...finder.named(),
    ...finder.whole(),
    ...finder.written(),
    ...finder.pronouns(),
    ...finder.single(),
    ...(anyName ? finder.common() : []),
  ])
    for (const start of finder.titled(at)) found[start]?.push(edge);
  return found;
}

interface Found {
  at: number;
  edge: Edge;
}

class WhoFinder {
  readonly #text: string;
  readonly #words: readonly Word[];
  readonly #names: NameSource;
  readonly #language: CompiledLanguage;
  #searches = 0;

  constructor(text: string, words: readonly Word[], names: NameSource, language: CompiledLanguage) {
    this.#text = text;
    this.#words = words;
    this.#names = names;
    this.#language = language;
  }

  mentioned(mentions: readonly MentionAt[]): Found[] {
    return mentions.flatMap(({ start, end, personId }) => {
      const at = this.#words.findIndex((word) => word.start >= start && word.end <= end);
      const last = this.#words.findLastIndex((word) => word.start >= start && word.end <= end);
      if (at < 0) return [];
      return [
        { at, edge: { slot: 'who', value: { text: this.#text.slice(start, end), personId }, end: last + 1, cost: 0, floats: false } },
      ];
    });
  }

  /** Whole names that consist of words of this language: "May Sun", "He Jun". */
  whole(): Found[] {
    return this.#words.flatMap((_, at) =>
      range(2, MAX_WHOLE_WORDS).flatMap((count) => {
        const inside = this.#words.slice(at, at + count);
        if (inside.length < count || !inside.every(({ key }) => this.#isOurs(key))) return [];
        return this.#names.isWhole(this.#slice(at, at + count)) ? [this.#who(at, at + count, 0)] : [];
      }),
    );
  }

  /** A word of the language that is also part of a name: "is May in". */
  single(): Found[] {
    return this.#words.flatMap(({ key }, at) => {
      const { pronouns, never } = this.#language;
      if (key.length < MIN_SINGLE_LENGTH || pronouns.has(key) || never.has(key)) return [];
      if (!this.#isOurs(key) || !this.#names.hasWord(key)) return [];
      return this.#has(at, at + 1) ? [this.#who(at, at + 1, ALSO_WORD)] : [];
    });
  }

  /** The positions where a name may begin, also before titles. */
  titled(at: number): number[] {
    return at > 0 && this.#isTitle(at - 1) ? [at, ...this.titled(at - 1)] : [at];
  }

  #isTitle(at: number): boolean {
    const { key = '' } = this.#words[at] ?? {};
    return TITLES.has(key) && !this.#names.hasWord(key);
  }

  pronouns(): Found[] {
    return this.#words.flatMap(({ key }, at) => {
      if (!this.#language.pronouns.has(key) || this.#isOfThose(at)) return [];
      return [{ at, edge: { slot: 'who', value: { text: this.#slice(at, at + 1), pronoun: true }, end: at + 1, cost: 0, floats: false } }];
    });
  }

  /** "Which of them": a part of a group, and not "they". */
  #isOfThose(at: number): boolean {
    const { groups, core } = this.#language;
    const isThose = groups.groups.some(({ group, words }) => group === 'those' && lengthAt(this.#words, at, words) === 1);
    const isQuestion = [at - 2, at + 1].some((beside) =>
      [core.questions, groups.which].some((words) => lengthAt(this.#words, beside, words) > 0),
    );
    return isThose && isQuestion && lengthAt(this.#words, at - 1, groups.before) > 0;
  }

  /** Words in capital letters that nobody has as a name: "Nobody Here". */
  written(): Found[] {
    return writtenNames(this.#text, this.#words, this.#language).map(({ start, end, cost }) => this.#who(start, end, cost));
  }

  /** Two words without another meaning, one of them of this language. They may be a person's name. */
  common(): Found[] {
    const { pronouns, never, joins, places, functionWords } = this.#language;
    const isOther = ({ key }: Word) => [pronouns, never, joins, places.words].some((words) => words.has(key)) || !/^\p{L}{2}/u.test(key);
    const isOfWrapper = ({ key }: Word) => functionWords.has(key);
    return this.#words.flatMap((first, at) => {
      const second = this.#words[at + 1];
      if (!second || second.comma || second.stop || isOther(first) || isOther(second) || (isOfWrapper(first) && isOfWrapper(second)))
        return [];
      return this.#isOurs(first.key) || this.#isOurs(second.key) ? [this.#who(at, at + 2, UNKNOWN)] : [];
    });
  }

  /** "Helga O'Brien", "Jean D'Angelo": the letter before the apostrophe may also be a word of this language. */
  joined(): Found[] {
    return this.#words.flatMap(({ end }, at) => {
      const next = this.#words[at + 1];
      const isJoined = next && this.#text.slice(end, next.start) === "'";
      const isWritten = this.#isUpper(at) && this.#isUpper(at + 1);
      if (!isJoined || !(isWritten || this.#names.hasWord(next.key))) return [];
      const [from, to] = [this.#reach(at, -1), this.#reach(at + 1, 1) + 1];
      const spans = [...new Set([from, at])].flatMap((start) => [...new Set([to, at + 2])].map((last) => ({ start, last })));
      const known = spans.find(({ start, last }) => this.#has(start, last));
      if (known) return [this.#who(known.start, known.last, 0)];
      return isWritten ? [this.#who(from, to, UNKNOWN)] : [];
    });
  }

  /**
   * Extends over words that are unknown to the language or part of a name, without a comma between: at most two before it, one after it.
   */
  #reach(at: number, step: 1 | -1): number {
    const next = this.#words[at + step];
    const isApart = step > 0 ? next?.comma || next?.stop : this.#words[at]?.comma || this.#words[at]?.stop;
    if (!next || isApart || !this.#mayName(next.key)) return at;
    const second = this.#words[at + 2 * step];
    const isSecond = step < 0 && second && !next.comma && !next.stop && this.#mayName(second.key) && !this.#isTitle(at + 2 * step);
    return this.#isTitle(at + step) ? at : isSecond ? at + 2 * step : at + step;
  }

  #mayName(key: string): boolean {
    return !/^\d/.test(key) && (!this.#isOurs(key) || this.#names.hasWord(key));
  }

  #isUpper(at: number): boolean {
    const word = this.#words[at];
    return word !== undefined && /^\p{Lu}/u.test(this.#text.slice(word.start));
  }

  named(): Found[] {
    const runs = this.#runs();
    return [...this.#swapped(runs), ...runs.flatMap(({ start, end }) => this.#inRun(start, end))];
  }

  /** Consecutive words that the language does not have. */
  #runs(): { start: number; end: number }[] {
    const runs: { start: number; end: number }[] = [];
    for (const [at, { key, comma, stop }] of this.#words.entries()) {
      if (this.#isOurs(key) || /^\d/.test(key) || this.#isTitle(at)) continue;
      const last = runs.at(-1);
      if (last && last.end === at && !comma && !stop) last.end = at + 1;
      else runs.push({ start: at, end: at + 1 });
    }
    return runs;
  }

  /** "Berg, Anna". */
  #swapped(runs: readonly { start: number; end: number }[]): Found[] {
    return runs.flatMap(({ start, end }, index) => {
      const next = runs[index + 1];
      if (next === undefined || next.start !== end || next.end - start > MAX_NAME_WORDS) return [];
      return this.#has(start, next.end) ? [this.#who(start, next.end, 0)] : [];
    });
  }

  #inRun(start: number, end: number): Found[] {
    const longer = this.#extended(start, end);
    const inside = end - start > MAX_NAME_WORDS ? [] : [{ start, end }];
    const shorter =
      end - start > 1 && end - start <= MAX_NAME_WORDS
        ? [
            { start: start + 1, end },
            { start, end: end - 1 },
          ]
        : [];
    const known = [...longer, ...inside].filter((span) => this.#has(span.start, span.end));
    const owners = known.length > 0 || inside.length === 0 ? [] : this.#owner(start, end);
    if (owners.length > 0) return owners;
    const parts = known.length > 0 ? [] : shorter.filter((span) => this.#has(span.start, span.end));
    const unknown = [...inside, ...this.#capitalised(start, end)].filter(
      (span) => !this.#isOfReason(span) && !known.some((each) => each.start <= span.start && each.end >= span.end),
    );
    return [
      ...[...known, ...parts].map((span) => this.#who(span.start, span.end, 0)),
      ...unknown.map((span) => this.#who(span.start, span.end, UNKNOWN)),
    ];
  }

  /** "Doctor", "dentist": a word for a reason, which nobody who may be named has as a name. */
  #isOfReason({ start, end }: { start: number; end: number }): boolean {
    const { nouns } = this.#language.reasons;
    return range(start, end - 1).every((at) => lengthAt(this.#words, at, nouns) === 1);
  }

  /** "Anna Bergs Team": a name in the genitive, where its ending is part of the word. */
  #owner(start: number, end: number): Found[] {
    const { genitive } = this.#language;
    const key = this.#words[end - 1]?.key ?? '';
    if (genitive === undefined || !key.endsWith(genitive) || key.length <= MIN_SINGLE_LENGTH || this.#searches >= MAX_SEARCHES) return [];
    const text = this.#slice(start, end).slice(0, -genitive.length);
    this.#searches += 1;
    return this.#names.has(text) ? [{ at: start, edge: { slot: 'who', value: { text }, end, cost: 0, floats: false } }] : [];
  }

  /** Extends by words of the language beside it that are part of names: "May Chen", "Li Sunday". */
  #extended(start: number, end: number): { start: number; end: number }[] {
    const isName = (at: number) => this.#names.hasWord(this.#words[at]?.key ?? '') && !this.#words[at + 1 > start ? at : at + 1]?.comma;
    const starts = start > 0 && isName(start - 1) ? [start - 1, start] : [start];
    const ends = end < this.#words.length && isName(end) ? [end + 1, end] : [end];
    return starts.flatMap((from) => ends.map((to) => ({ start: from, end: to }))).filter((span) => span.start < start || span.end > end);
  }

  /** Extends an unknown name by a capitalised word of the language: "May Xylo". */
  #capitalised(start: number, end: number): { start: number; end: number }[] {
    return start > 1 && isCapital(this.#text, this.#words[start - 1]) && isCapital(this.#text, this.#words[start])
      ? [{ start: start - 1, end }]
      : [];
  }

  #isOurs(key: string): boolean {
    return this.#language.vocabulary.has(key);
  }

  #has(start: number, end: number): boolean {
    if (this.#searches >= MAX_SEARCHES) return false;
    this.#searches += 1;
    return this.#names.has(this.#slice(start, end));
  }

  #slice(start: number, end: number): string {
    return this.#text.slice(this.#words[start]?.start ?? 0, this.#words[end - 1]?.end ?? 0);
  }

  #who(start: number, end: number, cost: number): Found {
    return { at: start, edge: { slot: 'who', value: { text: this.#slice(start, end) }, end, cost, floats: false } };
  }
}

/** Finds the departments that a message names. */
export function findDepartments(text: string, words: readonly Word[], names: NameSource): Edge[][] {
  return words.map((word, at) =>
    range(1, MAX_DEPARTMENT_WORDS).flatMap((count): Edge[] => {
      const last = words[at + count - 1];
      if (last === undefined) return [];
      const written = text.slice(word.start, last.end);
      return names.isDepartment(written) ? [{ slot: 'department', value: { text: written }, end: at + count, cost: 0, floats: false }] : [];
    }),
  );
}

function range(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, at) => from + at);
}
