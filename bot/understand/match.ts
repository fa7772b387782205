import type { IntentName } from '../language/intent-name.ts';
import type { PhraseKind } from '../language/language.ts';
import type { CompiledLanguage, Label } from './compiled-language.ts';
import { type Edge, type Filled, type Lattice, namesOfSlot, type Slot, type SlotsOf } from './lattice.ts';
import type { Word } from './words.ts';

/** The intent of one clause of a message. */
export interface Clause {
  intent: IntentName;
  /** The kind of its phrase. */
  phrase: PhraseKind;
  /** After "do you know if", nothing is a statement. */
  asking: boolean;
  /** After "could you". */
  requested: boolean;
  /** The slots in it, in order. */
  slots: readonly Filled[];
  /** The first word, and the end. */
  start: number;
  end: number;
  /** The number of its words that are in the phrase itself. */
  literals: number;
  /** The positions of the words of its phrase, its slots and its request: without fillers, joins, and any words that the phrase allows. */
  own: readonly number[];
}

/** The best reading of a message in one language. */
export interface Match {
  clauses: readonly Clause[];
  /** Positions of the words that no phrase explains. */
  unexplained: readonly number[];
  /** The number of unknown places and people. */
  unknown: number;
  cost: number;
  /** The number of words that are in phrases themselves. */
  literals: number;
}

const COST = {
  /** A skipped word. */
  word: 1,
  /** A skipped word of everyday speech, in a question. */
  common: 0.4,
  /** A word without meaning. */
  filler: 0.02,
  /** Another sentence. */
  sentence: 0.3,
  /** The statement after a denial, where no mark parts them. */
  unmarked: 0.31,
  /** A sentence within another one: a phrase for the whole is better. */
  wrapper: 0.001,
  /** A slot that the intent does not use. */
  slot: 1,
  /** Any word, where a phrase allows one. */
  any: 0.12,
  vague: 0.01,
  /** If a question and a report have the same words, it is a report. */
  report: -0.0001,
  /** "Who came in on Monday": a past day. */
  past: -0.0001,
  /** "From now on on Mondays" means every week. */
  weekly: -0.0002,
  /** An hour means a beginning. */
  beginning: -0.005,
  /** A reading with a higher cost is dropped. */
  most: 3.5,
  /** The same at first. */
  cheap: 0.6,
  /** More than all negative costs of a message together. */
  lowered: 0.05,
};
/** Costs are sums of decimals: a smaller difference is none. */
const SAME_COST = 1e-9;
const MAX_CLAUSES = 6;
/** The start of a sentence after a place or a time: starting another sentence there does not cost less. */
const BEGUN = -1;

type Step =
  | { kind: 'left-out'; at: number }
  | { kind: 'filled'; edge: Edge; start: number }
  | { kind: 'beside'; at: number; count: number }
  | { kind: 'end'; label: Label; at: number; literals: number };

/** A partial reading, with the latest step first. */
interface Path {
  cost: number;
  literals: number;
  filled: number;
  ends: number;
  step: Step | undefined;
  before: Path | undefined;
}

/** The same reading with a higher cost, or with more of its words in phrases. */
function further({ cost, literals, filled, ends, step, before }: Path, more: { cost?: number; literals?: number }): Path {
  return { cost: cost + (more.cost ?? 0), literals: literals + (more.literals ?? 0), filled, ends, step, before };
}

/** The reading with one more step. */
function stepped(path: Path, step: Step, cost: number): Path {
  const { literals, filled, ends } = path;
  return {
    cost: path.cost + cost,
    literals,
    filled: step.kind === 'filled' ? filled + 1 : filled,
    ends: step.kind === 'end' ? ends + 1 : ends,
    step,
    before: path,
  };
}

function beside(at: number, count = 1): Step {
  return { kind: 'beside', at, count };
}

/**
 * Follows all readings through the words at once, with their costs. If two reach the same state, only the cheaper one is followed. Most messages
 * have a reading that costs little, so the dear ones are only followed if there is none.
 */
export function matchWords(words: readonly Word[], lattice: Lattice, language: CompiledLanguage, slotsOf: SlotsOf): Match | undefined {
  const cheap = new Matcher({ words, lattice, language, slotsOf, most: COST.cheap }).best();
  // The steps after a dropped reading may have lowered its cost a little.
  if (cheap && cheap.cost <= COST.cheap - COST.lowered) return cheap;
  return new Matcher({ words, lattice, language, slotsOf, most: COST.most }).best();
}

interface ToMatch {
  words: readonly Word[];
  lattice: Lattice;
  language: CompiledLanguage;
  slotsOf: SlotsOf;
  /** A reading with a higher cost is dropped. */
  most: number;
}

class Matcher {
  readonly #words: readonly Word[];
  readonly #lattice: Lattice;
  readonly #language: CompiledLanguage;
  readonly #slotsOf: SlotsOf;
  /** Readings by position and state. */
  readonly #paths: Map<number, Path>[];
  /** It has a weekday of every week. */
  readonly #isWeekly: boolean;

  readonly #most: number;

  constructor({ words, lattice, language, slotsOf, most }: ToMatch) {
    this.#most = most;
    this.#words = words;
    this.#lattice = lattice;
    this.#language = language;
    this.#slotsOf = slotsOf;
    this.#isWeekly = lattice.some((edges) => edges.some(({ slot, value }) => slot === 'time' && value.kind === 'weekly'));
    this.#paths = Array.from({ length: words.length + 1 }, () => new Map());
  }

  best(): Match | undefined {
    const { start } = this.#language.automaton;
    this.#reach(0, start, { cost: 0, literals: 0, filled: 0, ends: 0, step: undefined, before: undefined });
    for (let at = 0; at < this.#words.length; at++) this.#advance(at);
    const last = this.#paths[this.#words.length];
    let best: Path | undefined;
    for (const [state, path] of last ?? []) {
      const isIntent = this.#language.automaton.labelOf(this.#stateOf(state))?.kind === 'intent';
      const ended = isIntent ? this.#ended(state, path, this.#words.length) : undefined;
      if (ended && isBetter(ended, best)) best = ended;
    }
    return best && this.#matchOf(best);
  }

  /** Keeps a reading for a state if it is the best one there. */
  #reach(at: number, state: number, path: Path): void {
    if (!this.#mayReach(at, state, path.cost)) return;
    const paths = this.#paths[at];
    if (paths && isBetter(path, paths.get(state))) paths.set(state, path);
  }

  /** Whether a reading with that cost may be kept there. Most may not, so this is asked before one is made. */
  #mayReach(at: number, state: number, cost: number): boolean {
    const other = this.#paths[at]?.get(state);
    return cost <= this.#most && (other === undefined || cost <= other.cost + SAME_COST);
  }

  /** Keeps the reading with one more step. */
  #step(at: number, state: number, path: Path, step: Step, cost: number): void {
    if (this.#mayReach(at, state, path.cost + cost)) this.#reach(at, state, stepped(path, step, cost));
  }

  #stateOf(state: number): number {
    return state === BEGUN ? this.#language.automaton.start : state;
  }

  #advance(at: number): void {
    const word = this.#words[at];
    const { automaton, joins, starts, fillers, always } = this.#language;
    const paths = this.#paths[at];
    if (!word || !paths) return;
    this.#restart(at, paths);
    const edges = this.#lattice[at] ?? [];
    const fills = (fillers.get(word.key) ?? []).filter((filler) => filler.every((key, index) => this.#words[at + index]?.key === key));
    const [passed, leftOut]: [Step, Step] = [beside(at), { kind: 'left-out', at }];
    const leaving = this.#language.common.has(word.key) ? COST.common : COST.word;
    for (const [state, path] of paths) {
      const { words, slots } = automaton.from(this.#stateOf(state));
      for (const next of words.get(word.key) ?? []) {
        const useless = this.#useless(state, next, path);
        if (this.#mayReach(at + 1, next, path.cost + useless)) this.#reach(at + 1, next, further(path, { cost: useless, literals: 1 }));
      }
      // Any word within the same sentence.
      for (const next of word.stop || word.comma ? [] : (slots.get('word') ?? [])) {
        // "Je ne suis plus à Berlin je suis à Paris": the denial ends before the second "je".
        if (starts.has(word.key) && this.#isDenial(next)) continue;
        this.#step(at + 1, next, path, passed, COST.any + this.#useless(state, next, path));
      }
      for (const edge of edges) this.#follow(at, state, path, edge);
      for (const filler of fills) this.#step(at + filler.length, state, path, beside(at, filler.length), COST.filler);
      if (this.#isWeekly && always.has(word.key))
        this.#step(at + 1, state, path, passed, this.#isOfPerson(state) ? COST.common : COST.filler);
      if (joins.has(word.key) && this.#stateOf(state) === automaton.start) this.#step(at + 1, state, path, passed, COST.filler);
      this.#step(at + 1, state, path, leftOut, leaving);
    }
  }

  #follow(at: number, state: number, path: Path, edge: Edge): void {
    const { automaton } = this.#language;
    const taken = (): Path => stepped(path, { kind: 'filled', edge, start: at }, edge.cost);
    const { slots } = automaton.from(this.#stateOf(state));
    if (slots.size > 0)
      for (const name of namesOfSlot(edge, this.#words[at]?.comma))
        for (const next of slots.get(name) ?? [])
          this.#reach(edge.end, next, further(taken(), { cost: this.#useless(state, next, path, edge) }));
    if (edge.floats && (isNow(edge) || this.#mayFloat(state, edge.slot)))
      this.#reach(edge.end, state === automaton.start ? BEGUN : state, taken());
  }

  #mayFloat(state: number, slot: Slot): boolean {
    const label = this.#language.automaton.labelOf(this.#stateOf(state));
    return label === undefined || (label.kind === 'intent' && this.#slotsOf(label.intent).includes(slot));
  }

  /** Begins another sentence where one has ended. */
  #restart(at: number, paths: ReadonlyMap<number, Path>): void {
    const { automaton, joins, starts } = this.#language;
    const word = this.#words[at];
    const isMarked = word?.stop === true || word?.comma === true || word?.apart === true || joins.has(word?.key ?? '');
    const isStart = starts.has(word?.key ?? '');
    for (const [state, path] of [...paths]) {
      const label = automaton.from(this.#stateOf(state)).accepts;
      const isUnmarked = !isMarked && isStart && label?.kind === 'intent' && label.intent === 'say-not';
      const isEnd = label?.kind !== 'intent' || isMarked || isUnmarked;
      if (label === undefined || path.ends >= MAX_CLAUSES || !isEnd) continue;
      const ended = this.#ended(state, path, at);
      if (ended)
        this.#reach(
          at,
          automaton.start,
          further(ended, { cost: label.kind !== 'intent' ? COST.wrapper : isUnmarked ? COST.unmarked : COST.sentence }),
        );
    }
  }

  /** "Is Anna usually in on Mondays" is about her habits. */
  #isOfPerson(state: number): boolean {
    const label = this.#language.automaton.labelOf(this.#stateOf(state));
    return label?.kind === 'intent' && !label.intent.startsWith('say-') && this.#slotsOf(label.intent).includes('who');
  }

  #isDenial(state: number): boolean {
    const label = this.#language.automaton.labelOf(this.#stateOf(state));
    return label?.kind === 'intent' && label.intent === 'say-not';
  }

  #ended(state: number, path: Path, at: number): Path | undefined {
    const label = this.#language.automaton.from(this.#stateOf(state)).accepts;
    if (label === undefined) return undefined;
    const phrase = label.kind === 'intent' ? label.phrase : undefined;
    const kind = phrase === undefined || !(phrase in COST) ? 0 : COST[phrase as keyof typeof COST & PhraseKind];
    return stepped(path, { kind: 'end', label, at, literals: path.literals }, kind);
  }

  /** The cost of a leading place or time, and of a filler, if the intent does not use them. */
  #useless(state: number, next: number, path: Path, filled?: Edge): number {
    const label = this.#language.automaton.labelOf(next);
    if (label?.kind !== 'intent' || (state !== BEGUN && !filled)) return 0;
    const slots = this.#slotsOf(label.intent);
    let count = filled && !isNow(filled) && !slots.includes(filled.slot) ? 1 : 0;
    for (let each = state === BEGUN ? path : undefined; each?.step && each.step.kind !== 'end'; each = each.before)
      if (each.step.kind === 'filled' && !slots.includes(each.step.edge.slot) && !isNow(each.step.edge)) count += 1;
    return count * COST.slot;
  }

  #matchOf(path: Path): Match {
    const steps: Step[] = [];
    for (let each: Path | undefined = path; each?.step; each = each.before) steps.unshift(each.step);
    const clauses: Clause[] = [];
    const unexplained: number[] = [];
    let slots: Filled[] = [];
    const others = new Set<number>();
    let own: number[] = [];
    let start = 0;
    let literals = 0;
    let [asking, requested] = [false, false];
    for (const step of steps) {
      if (step.kind === 'left-out') unexplained.push(step.at);
      if (step.kind === 'filled') slots.push({ edge: step.edge, start: step.start });
      if (step.kind === 'left-out') others.add(step.at);
      if (step.kind === 'beside') for (let at = step.at; at < step.at + step.count; at++) others.add(at);
      if (step.kind !== 'end') continue;
      for (let at = start; at < step.at; at++)
        if (!others.has(at) && (step.label.kind === 'intent' || step.label.kind === 'request')) own.push(at);
      if (step.label.kind !== 'intent') {
        asking ||= step.label.kind === 'asking';
        requested ||= step.label.kind === 'request';
        start = step.at;
        literals = step.literals;
        continue;
      }
      const { intent, phrase } = step.label;
      clauses.push({ intent, phrase, asking, requested, slots, start, end: step.at, literals: step.literals - literals, own });
      slots = [];
      own = [];
      start = step.at;
      literals = step.literals;
      [asking, requested] = [false, false];
    }
    const unknown = clauses.flatMap((clause) => clause.slots).filter(({ edge }) => edge.cost > 0).length;
    return { clauses, unexplained, unknown, cost: path.cost, literals: path.literals };
  }
}

/** "At the moment" has no meaning in a sentence without another time. */
function isNow(edge: Edge): boolean {
  return edge.slot === 'time' && edge.value.kind === 'now';
}

/** Whether a reading costs less, else has longer pieces, else has more of its words in phrases. */
function isBetter(path: Path, other: Path | undefined): boolean {
  if (other === undefined) return true;
  if (Math.abs(path.cost - other.cost) > SAME_COST) return path.cost < other.cost;
  const [pieces, others] = [path.filled + path.literals, other.filled + other.literals];
  return pieces === others ? path.filled < other.filled : pieces < others;
}
