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

/** By state. Most states have only one kind of transition. */
interface Building<Label> {
  words: (Map<string, number[]> | undefined)[];
  slots: (Map<string, number[]> | undefined)[];
  free: (number[] | undefined)[];
  accepts: (Label | undefined)[];
  labels: (Label | undefined)[];
}

/** Phrases added between two yields: a few milliseconds of work. */
const PHRASES_PER_STEP = 50;

export function* compile<Label>(phrases: readonly { node: PhraseNode; label: Label }[]): Steps<Automaton<Label>> {
  const built: Building<Label> = { words: [], slots: [], free: [], accepts: [], labels: [] };
  const start = addState(built, undefined);
  for (const [at, { node, label }] of phrases.entries()) {
    if (at % PHRASES_PER_STEP === 0) yield;
    const entry = addState(built, label);
    addFree(built, start, entry);
    const end = extend(built, node, entry, label);
    built.accepts[end] = label;
  }
  yield;
  // The start has transitions of every phrase; they must not be collected while the first message waits.
  const known = new Map([[start, followingOf(built, start)]]);
  yield;
  return {
    start,
    labelOf: (state) => built.labels[state],
    from(state) {
      const following = known.get(state) ?? followingOf(built, state);
      known.set(state, following);
      return following;
    },
  };
}

/** The transitions of a state and of all states that it reaches without a word. */
function followingOf<Label>({ free, words, slots, accepts }: Building<Label>, state: number): Following<Label> {
  const states = reachable(free, state);
  const merged = (edges: readonly (ReadonlyMap<string, number[]> | undefined)[]) => {
    const found = new Map<string, number[]>();
    for (const each of states)
      for (const [key, next] of edges[each] ?? []) {
        const known = found.get(key);
        if (known) known.push(...next);
        else found.set(key, [...next]);
      }
    return found;
  };
  return { words: merged(words), slots: merged(slots), accepts: states.map((each) => accepts[each]).find((label) => label !== undefined) };
}

function addState<Label>(built: Building<Label>, label: Label | undefined): number {
  return built.labels.push(label) - 1;
}

function addFree<Label>({ free }: Building<Label>, from: number, to: number): void {
  const known = free[from];
  if (known) known.push(to);
  else free[from] = [to];
}

function addEdge(edges: (Map<string, number[]> | undefined)[], from: number, key: string, to: number): void {
  const known = edges[from] ?? new Map<string, number[]>();
  edges[from] = known.set(key, [...(known.get(key) ?? []), to]);
}

/** Adds the transitions of a node from a state. Returns the state at its end. */
function extend<Label>(built: Building<Label>, node: PhraseNode, from: number, label: Label): number {
  switch (node.kind) {
    case 'word':
    case 'slot': {
      const to = addState(built, label);
      if (node.kind === 'word') addEdge(built.words, from, node.key, to);
      else addEdge(built.slots, from, node.slot, to);
      return to;
    }
    case 'all':
      return node.parts.reduce((state, part) => extend(built, part, state, label), from);
    case 'any': {
      const to = addState(built, label);
      for (const choice of node.choices) {
        const entry = addState(built, label);
        addFree(built, from, entry);
        addFree(built, extend(built, choice, entry, label), to);
      }
      return to;
    }
    case 'optional':
    case 'repeated': {
      const entry = addState(built, label);
      addFree(built, from, entry);
      const end = extend(built, node.part, entry, label);
      const to = addState(built, label);
      addFree(built, entry, to);
      addFree(built, end, to);
      if (node.kind === 'repeated') addFree(built, end, entry);
      return to;
    }
  }
}

function reachable(free: readonly (readonly number[] | undefined)[], state: number): number[] {
  const found = new Set([state]);
  for (const each of found) for (const next of free[each] ?? []) found.add(next);
  return [...found];
}
