import { timeReader } from '../time/parse.ts';
import { symbolsAt } from '../time/symbols.ts';
import type { CompiledLanguage } from './compiled-language.ts';
import { findGroups } from './groups.ts';
import { type Edge, type Lattice, type SlotsOf, UNKNOWN } from './lattice.ts';
import { type Match, matchWords } from './match.ts';
import type { Message } from './message.ts';
import type { NamedOffice } from './named-offices.ts';
import { findDepartments, findWho, type NameSource } from './people.ts';
import { findPlaces } from './places.ts';
import { type DayOfReason, withoutReasons } from './reasons.ts';
import { correctWords } from './slips.ts';
import { keysOf, MAX_WORDS, type Word, wordsOf } from './words.ts';

/** The names of the organisation that the asker may see. */
export interface Known {
  names: NameSource;
  offices: readonly NamedOffice[];
  /** Two words of the language may be a name. */
  anyName?: boolean;
}

/** The reading of a message in one language. */
export interface Reading {
  language: CompiledLanguage;
  words: readonly Word[];
  lattice: Lattice;
  /** `undefined`: no phrase matches. */
  match: Match | undefined;
  /** Typing errors were corrected. */
  corrected: boolean;
  /** "…, isn't she?": a tag at the end made a question of it. */
  tagged: boolean;
  /** The message had too many words. */
  cut: boolean;
  /** Days of reasons. */
  reasonDays: readonly DayOfReason[];
  /** It has only a reason, so nothing is guessed from it: "kid's ill". */
  onlyReasons?: true;
}

/** A message and its parts are read several times, so what was read with the same names is cached. */
const readings = cacheOf<Reading>();
const lattices = cacheOf<Lattice>();
const CACHE_SIZE = 100;

function cacheOf<Value>(): (known: Known, key: string, compute: () => Value) => Value {
  const caches = new WeakMap<Known, Map<string, Value>>();
  return (known, key, compute) => {
    const values = caches.get(known) ?? new Map<string, Value>();
    const value = values.get(key) ?? compute();
    if (values.size >= CACHE_SIZE) values.clear();
    caches.set(known, values.set(key, value));
    return value;
  };
}

/** All of a message that its reading depends on. */
function keyOf({ text, mentions, cut }: Message, { code }: CompiledLanguage): string {
  return JSON.stringify([code, text, mentions, cut]);
}

/** Reads a message in one language, without correcting typing errors. */
export function readIn(language: CompiledLanguage, message: Message, known: Known, slotsOf: SlotsOf): Reading {
  return readings(known, keyOf(message, language), () => readOnce(language, message, known, slotsOf));
}

function readOnce(language: CompiledLanguage, message: Message, known: Known, slotsOf: SlotsOf): Reading {
  const all = wordsOf(message.text, language.rewriting);
  const whole = all.slice(0, MAX_WORDS);
  const read = withoutTag(withoutLabel(whole, message, language), message, language);
  const recognised = recognise(message, read, known, language);
  const { words, days, only } = withoutReasons(message.text, read, recognised, language);
  const lattice = words === read ? recognised : recognise(message, words, known, language);
  const match = matchWords(words, lattice, language, slotsOf);
  const rest = {
    language,
    corrected: false,
    tagged: read.length < whole.length,
    cut: message.cut || all.length > MAX_WORDS,
    ...(only && { onlyReasons: true as const }),
  };
  // "Not in today, flu": with its reason the denial is sick leave.
  const withReason = words !== read && isDenial(match) ? matchWords(read, recognised, language, slotsOf) : undefined;
  if (withReason && withReason.unexplained.length === 0 && withReason.clauses.every(({ intent }) => intent === 'say-leave'))
    return { ...rest, words: read, lattice: recognised, match: withReason, reasonDays: [] };
  return { ...rest, words, lattice, match, reasonDays: days };
}

function isDenial(match: Match | undefined): boolean {
  return match?.clauses.every(({ intent }) => intent === 'say-not') === true;
}

/** "Question: remote tomorrow" without its heading. */
function withoutLabel(words: readonly Word[], { text }: Message, { askingLabels }: CompiledLanguage): readonly Word[] {
  const isHeading = (label: readonly string[]) =>
    label.every((key, at) => words[at]?.key === key) && text.slice(words[label.length - 1]?.end, words[label.length]?.start).includes(':');
  const label = askingLabels.find((each) => each.length < words.length && isHeading(each));
  return label ? words.slice(label.length) : words;
}

function withoutTag(words: readonly Word[], { text }: Message, { tags, consentAsked }: CompiledLanguage): readonly Word[] {
  const isLast = (tag: readonly string[], least: number) => {
    const start = words.length - tag.length;
    return start >= least && tag.every((key, at) => words[start + at]?.key === key);
  };
  // "Undo, yes?"
  const asked = /[?¿؟‽]\s*$/.test(text) ? consentAsked.filter((tag) => isLast(tag, 1)) : [];
  const longest = Math.max(0, ...[...tags.filter((tag) => isLast(tag, 2)), ...asked].map(({ length }) => length));
  return words.slice(0, words.length - longest);
}

/** The reading with corrected typing errors. `undefined` if there are none. */
export function readCorrected(read: Reading, message: Message, known: Known, slotsOf: SlotsOf): Reading | undefined {
  const { language, lattice } = read;
  const words = correctWords(read.words, lattice, language);
  if (!words) return undefined;
  const corrected = recognise(message, words, known, language);
  return { ...read, words, lattice: corrected, match: matchWords(words, corrected, language, slotsOf), corrected: true };
}

/** Recognises names, places, groups and times, before any intent. */
export function recognise(message: Message, words: readonly Word[], known: Known, language: CompiledLanguage): Lattice {
  const key = `${keyOf(message, language)} ${words.map((word) => word.key).join(' ')}`;
  return lattices(known, key, () => findAll(message, words, known, language));
}

function findAll(
  { text, mentions }: Message,
  words: readonly Word[],
  { names, offices: given, anyName }: Known,
  language: CompiledLanguage,
): Lattice {
  const offices = withShortNames(withRewrittenNames(given, language), words, names, language);
  const lists = [
    findPlaces(text, words, offices, language),
    timeEdges(words, language, insideNames(words, offices)),
    findWho({ text, words, mentions, anyName }, names, language),
    findDepartments(text, words, names),
    findGroups(text, words, language.groups),
    numberEdges(words, language),
  ];
  const short = new Set(offices.flatMap((office, at) => office.names.slice(given[at]?.names.length).flat()));
  const isOffice = ({ slot, end }: Edge, at: number) => slot === 'who' && end === at + 1 && short.has(words[at]?.key ?? '');
  const isOfDepartment = ({ slot, cost, end }: Edge, at: number) =>
    slot === 'who' &&
    cost >= UNKNOWN &&
    lists.some((edges) => edges[at]?.some((other) => other.slot === 'department' && other.end === end));
  const isNoName = (edge: Edge, at: number) => isOffice(edge, at) || isOfDepartment(edge, at);
  const known = words.map((_, at) => lists.flatMap((edges) => edges[at] ?? []).filter((edge) => !isNoName(edge, at)));
  const ofOffices = new Set(offices.flatMap((office) => office.names.flat()));
  // A word of an office's name may be short for it: "head" for "Head Office".
  const isOurs = (key: string) =>
    language.vocabulary.has(key) && !(ofOffices.has(key) && !language.places.words.has(key) && !language.general.has(key));
  return known.map((edges, at) => [...edges, ...unknownPlaces(text, words, at, known, language, isOurs)]);
}

const rewrittenNames = new WeakMap<NamedOffice, Map<string, readonly (readonly string[])[]>>();

/** Offices also by their names in the spellings of the language: an office "Everyone" is "everybody" there. */
function withRewrittenNames(offices: readonly NamedOffice[], { code, rewriting }: CompiledLanguage): readonly NamedOffice[] {
  return offices.map((office) => {
    const known = rewrittenNames.get(office) ?? new Map<string, readonly (readonly string[])[]>();
    rewrittenNames.set(office, known);
    const names = known.get(code) ?? namesIn(office, rewriting);
    known.set(code, names);
    return names.length === 0 ? office : { ...office, names: [...office.names, ...names] };
  });
}

function namesIn({ names }: NamedOffice, rewriting: CompiledLanguage['rewriting']): readonly (readonly string[])[] {
  const own = new Set(names.map((keys) => keys.join(' ')));
  const found = names.map((keys) => keysOf(keys.join(' '), rewriting));
  return found.filter((keys) => !own.has(keys.join(' ')));
}

/** Offices with the short names that are in the message, and mean nothing else: "ny", also where somebody is called Nyström. */
function withShortNames(
  offices: readonly NamedOffice[],
  words: readonly Word[],
  names: NameSource,
  { vocabulary }: CompiledLanguage,
): readonly NamedOffice[] {
  const written = new Set(words.map(({ key }) => key));
  const isShort = (key: string) => written.has(key) && !vocabulary.has(key) && !(names.hasWord(key) && names.has(key));
  return offices.map((office) => {
    const short = office.short.filter(isShort);
    return short.length === 0 ? office : { ...office, names: [...office.names, ...short.map((key) => [key])] };
  });
}

function numberEdges(words: readonly Word[], { times }: CompiledLanguage): Edge[][] {
  return words.map((_, at) =>
    symbolsAt(words, at, times).flatMap(({ symbol, end }): Edge[] =>
      symbol.is === 'number' ? [{ slot: 'number', value: symbol.value, end, cost: 0, floats: false }] : [],
    ),
  );
}

/** Words of an office's name after its first: the 7 in "Building 7". */
function insideNames(words: readonly Word[], offices: readonly NamedOffice[]): ReadonlySet<number> {
  const names = offices.flatMap((office) => office.names).filter(({ length }) => length > 1);
  const isAt = (name: readonly string[], start: number) => name.every((key, at) => words[start + at]?.key === key);
  return new Set(
    words.flatMap((_, start) => names.filter((name) => isAt(name, start)).flatMap((name) => name.slice(1).map((_, at) => start + 1 + at))),
  );
}

/** The cost of a time that begins within an office's name: "7 until 11" after "Building". */
const WITHIN_NAME = 0.05;

function timeEdges(words: readonly Word[], language: CompiledLanguage, inNames: ReadonlySet<number>): Edge[][] {
  const timesAt = timeReader(words, language.times);
  return words.map((_, at) => {
    const ends = new Set<number>();
    return timesAt(at).flatMap(({ said, end }): Edge[] => {
      if (ends.has(end)) return [];
      ends.add(end);
      return [{ slot: 'time', value: said, end, cost: inNames.has(at) ? WITHIN_NAME : 0, floats: true }];
    });
  });
}

const MAX_UNKNOWN_WORDS = 4;

/** "in Paris", "in a meeting": words in the position of a place that are not a known one. */
function unknownPlaces(
  text: string,
  words: readonly Word[],
  at: number,
  known: Lattice,
  language: CompiledLanguage,
  isOurs: (key: string) => boolean,
): Edge[] {
  const { places } = language;
  const before = words[at]?.key ?? '';
  const isAfter = places.in.has(before) || places.on.has(before);
  const knownTo = Math.max(at, ...(known[at] ?? []).flatMap(({ slot, cost, end }) => (slot === 'place' && cost < UNKNOWN ? [end] : [])));
  const from = isAfter ? at + 1 : at;
  const start = places.articles.has(words[from]?.key ?? '') ? from + 1 : from;
  const edges: Edge[] = [];
  for (let end = start + 1; end <= Math.min(start + MAX_UNKNOWN_WORDS, words.length); end++) {
    const last = words[end - 1];
    if (!last || endsPlace(last, end > start + 1, language) || startsTime(known[end - 1])) break;
    // "Berlin, is it full": words of the language after a known place are not part of its name.
    const isNew = words.slice(Math.max(start, Math.min(knownTo, end)), end).some(({ key }) => !isOurs(key));
    if (end <= knownTo || (!isAfter && known.slice(start, end).some(beginsName)) || (!isNew && (start === from || !isAfter))) continue;
    const written = text.slice(words[from]?.start ?? 0, last.end);
    const value = { places: [], any: false, text: written, before: isAfter ? before : '' };
    edges.push({ slot: 'place', value, end, cost: UNKNOWN + 0.1 * (end - start - 1), floats: isAfter, ...(!isAfter && { bare: true }) });
  }
  return edges;
}

function beginsName(edges: readonly Edge[]): boolean {
  return edges.some(({ slot, cost }) => slot === 'who' && cost === 0);
}

function startsTime(edges: readonly Edge[] | undefined): boolean {
  return edges?.some(({ slot }) => slot === 'time') ?? false;
}

function endsPlace(
  { key, comma, stop, quote }: Word,
  isLater: boolean,
  { places, joins, never, fillers, times }: CompiledLanguage,
): boolean {
  if (isLater && (comma || stop || quote)) return true;
  return (
    places.in.has(key) || joins.has(key) || never.has(key) || places.to.has(key) || (isLater && fillers.has(key)) || times.words.has(key)
  );
}
