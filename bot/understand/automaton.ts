import type { Steps } from '../../server/presence/steps.ts';
import type { PhraseNode } from './phrase.ts';

/**
 * All phrases of one language as one nondeterministic automaton (Thompson's construction). States are numbers. Following all states through
 * a message costs words × states, also if a phrase repeats parts.
 */
export interface Automaton<Label> {
  readonly start: number;
  /** The transitions of a state. */
  from(state: number): Following<Label>;
  /** The phrase of a state; the start has none. */
  labelOf(state: number): Label | undefined;
}

/** The transitions of a state by word and by slot, and whether its phrase may end there. */
export interface Following<Label> {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly slots: ReadonlyMap<string, readonly number[]>;
  readonly accepts: Label | undefined;
}

/** Phrases added between two yields: a few milliseconds of work. */
const PHRASES_PER_STEP = 50;

export function* compile<Label>(phrases: readonly { node: PhraseNode; label: Label }[]): Steps<Automaton<Label>> {
  const built = new StatesBuilder<Label>();
  const start = built.addState(undefined);
  for (const [at, { node, label }] of phrases.entries()) {
    if (at % PHRASES_PER_STEP === 0) yield;
    const entry = built.addState(label);
    built.addFree(start, entry);
    built.accept(extend(built, node, entry, label));
  }
  yield;
  const states = built.finished();
  yield;
  // The start has transitions of every phrase; they must not be collected while the first message waits.
  const known = new Map([[start, states.following(start)]]);
  yield;
  return {
    start,
    labelOf: (state) => states.labelOf(state),
    from(state) {
      const following = known.get(state) ?? states.following(state);
      known.set(state, following);
      return following;
    },
  };
}

/** Adds the transitions of a node from a state that has none yet. Returns the state at its end. */
function extend<Label>(built: StatesBuilder<Label>, node: PhraseNode, from: number, label: Label): number {
  switch (node.kind) {
    case 'word':
    case 'slot': {
      const to = built.addState(label);
      built.addTransition(from, node, to);
      return to;
    }
    case 'all':
      return node.parts.reduce((state, part) => extend(built, part, state, label), from);
    case 'any': {
      const to = built.addState(label);
      for (const choice of node.choices) {
        const entry = built.addState(label);
        built.addFree(from, entry);
        built.addFree(extend(built, choice, entry, label), to);
      }
      return to;
    }
    case 'optional':
    case 'repeated': {
      const entry = built.addState(label);
      built.addFree(from, entry);
      const end = extend(built, node.part, entry, label);
      const to = built.addState(label);
      built.addFree(entry, to);
      built.addFree(end, to);
      if (node.kind === 'repeated') built.addFree(end, entry);
      return to;
    }
  }
}

type Transition = Extract<PhraseNode, { kind: 'word' | 'slot' }>;

/** Instead of the number of a state or of a free transition. */
const NONE = -1;

/**
 * The states of an automaton, in columns of numbers: a language has more than a hundred thousand, and a map for each of them takes ten times the
 * memory. A state has at most one transition by a word or slot, since every alternative has a state of its own.
 */
class StatesBuilder<Label> {
  /** By state: the number of its label. */
  readonly #labels: number[] = [];
  readonly #labelNumbers = new Map<Label | undefined, number>();
  /** By state: the number of the word or slot of its transition, or `NONE`. */
  readonly #keys: number[] = [];
  readonly #transitions: Transition[] = [];
  readonly #transitionNumbers = new Map<string, number>();
  /** By state: the state behind its transition, or `NONE`. */
  readonly #targets: number[] = [];
  /** By state: the last of its free transitions, or `NONE`. */
  readonly #free: number[] = [];
  /** By free transition: the state that it reaches, and the transition of the same state that was added before it, or `NONE`. */
  readonly #links: number[] = [];
  readonly #accepting = new Set<number>();

  addState(label: Label | undefined): number {
    this.#keys.push(NONE);
    this.#targets.push(NONE);
    this.#free.push(NONE);
    return this.#labels.push(numberOf(this.#labelNumbers, label)) - 1;
  }

  addTransition(from: number, by: Transition, to: number): void {
    const key = by.kind === 'word' ? by.key : `{${by.slot}}`;
    const number = numberOf(this.#transitionNumbers, key);
    this.#transitions[number] = by;
    this.#keys[from] = number;
    this.#targets[from] = to;
  }

  addFree(from: number, to: number): void {
    const before = this.#free[from] as number;
    this.#free[from] = this.#links.push(to, before) - 2;
  }

  accept(state: number): void {
    this.#accepting.add(state);
  }

  finished(): States<Label> {
    return new States({
      labels: Int32Array.from(this.#labels),
      labelList: [...this.#labelNumbers.keys()],
      keys: Int32Array.from(this.#keys),
      transitions: this.#transitions,
      targets: Int32Array.from(this.#targets),
      free: Int32Array.from(this.#free),
      links: Int32Array.from(this.#links),
      accepting: this.#accepting,
    });
  }
}

/** The columns of `StatesBuilder`. */
interface Columns<Label> {
  labels: Int32Array;
  labelList: readonly (Label | undefined)[];
  keys: Int32Array;
  transitions: readonly Transition[];
  targets: Int32Array;
  free: Int32Array;
  links: Int32Array;
  accepting: ReadonlySet<number>;
}

class States<Label> {
  readonly #columns: Columns<Label>;

  constructor(columns: Columns<Label>) {
    this.#columns = columns;
  }

  labelOf(state: number): Label | undefined {
    const { labels, labelList } = this.#columns;
    return labelList[labels[state] as number];
  }

  /** The transitions of a state and of all states that it reaches without a word. */
  following(state: number): Following<Label> {
    const { keys, transitions, targets, accepting } = this.#columns;
    const words = new Map<string, number[]>();
    const slots = new Map<string, number[]>();
    let accepts: Label | undefined;
    for (const each of this.#reachable(state)) {
      if (accepts === undefined && accepting.has(each)) accepts = this.labelOf(each);
      const by = transitions[keys[each] as number];
      if (by?.kind === 'word') append(words, by.key, targets[each] as number);
      if (by?.kind === 'slot') append(slots, by.slot, targets[each] as number);
    }
    return { words, slots, accepts };
  }

  #reachable(state: number): ReadonlySet<number> {
    const { free, links } = this.#columns;
    const found = new Set([state]);
    for (const each of found) {
      const next: number[] = [];
      for (let link = free[each] as number; link !== NONE; link = links[link + 1] as number) next.push(links[link] as number);
      for (const target of next.reverse()) found.add(target);
    }
    return found;
  }
}

function append(lists: Map<string, number[]>, key: string, value: number): void {
  const known = lists.get(key);
  if (known) known.push(value);
  else lists.set(key, [value]);
}

/** The number of a value, from 0 in the order in which they come. */
function numberOf<Value>(numbers: Map<Value, number>, value: Value): number {
  const known = numbers.get(value);
  if (known !== undefined) return known;
  numbers.set(value, numbers.size);
  return numbers.size - 1;
}
