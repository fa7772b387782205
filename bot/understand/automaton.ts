import type { PhraseNode } from './phrase.ts';

/**
 * Phrases of one language as one nondeterministic automaton (Thompson's construction). States are numbers, so that following
 * all of them at once through a message costs words × states, however often a phrase repeats something.
 */
export interface Automaton<Label> {
  readonly start: number;
  /** What can follow a state. */
  from(state: number): Following<Label>;
  /** Which phrase a state belongs to; none for the start. */
  labelOf(state: number): Label | undefined;
}

/** Where words and slots lead from a state, and whether its phrase may end there. */
export interface Following<Label> {
  readonly words: ReadonlyMap<string, readonly number[]>;
  readonly slots: ReadonlyMap<string, readonly number[]>;
  readonly accepts: Label | undefined;
}

interface Building<Label> {
  words: Map<string, number[]>[];
  slots: Map<string, number[]>[];
  free: number[][];
  accepts: (Label | undefined)[];
  labels: (Label | undefined)[];
}

export function compile<Label>(phrases: readonly { node: PhraseNode; label: Label }[]): Automaton<Label> {
  const built: Building<Label> = { words: [], slots: [], free: [], accepts: [], labels: [] };
  const start = addState(built, undefined);
  for (const { node, label } of phrases) {
    const entry = addState(built, label);
    built.free[start]?.push(entry);
    const end = extend(built, node, entry, label);
    built.accepts[end] = label;
  }
  const known = new Map<number, Following<Label>>();
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

/** Also by way of all states that are reached without a word. */
function followingOf<Label>({ free, words, slots, accepts }: Building<Label>, state: number): Following<Label> {
  const states = reachable(free, state);
  const merged = (edges: readonly ReadonlyMap<string, number[]>[]) => {
    const found = new Map<string, number[]>();
    for (const each of states) for (const [key, next] of edges[each] ?? []) found.set(key, [...(found.get(key) ?? []), ...next]);
    return found;
  };
  return { words: merged(words), slots: merged(slots), accepts: states.map((each) => accepts[each]).find((label) => label !== undefined) };
}

function addState<Label>(built: Building<Label>, label: Label | undefined): number {
  built.words.push(new Map());
  built.slots.push(new Map());
  built.free.push([]);
  built.accepts.push(undefined);
  built.labels.push(label);
  return built.free.length - 1;
}

/** Adds what leads through the node from a state, and says at which state that ends. */
function extend<Label>(built: Building<Label>, node: PhraseNode, from: number, label: Label): number {
  switch (node.kind) {
    case 'word':
    case 'slot': {
      const to = addState(built, label);
      const edges = node.kind === 'word' ? built.words[from] : built.slots[from];
      const key = node.kind === 'word' ? node.key : node.slot;
      edges?.set(key, [...(edges.get(key) ?? []), to]);
      return to;
    }
    case 'all':
      return node.parts.reduce((state, part) => extend(built, part, state, label), from);
    case 'any': {
      const to = addState(built, label);
      for (const choice of node.choices) {
        const entry = addState(built, label);
        built.free[from]?.push(entry);
        built.free[extend(built, choice, entry, label)]?.push(to);
      }
      return to;
    }
    case 'optional':
    case 'repeated': {
      const entry = addState(built, label);
      built.free[from]?.push(entry);
      const end = extend(built, node.part, entry, label);
      const to = addState(built, label);
      built.free[entry]?.push(to);
      built.free[end]?.push(to);
      if (node.kind === 'repeated') built.free[end]?.push(entry);
      return to;
    }
  }
}

function reachable(free: readonly (readonly number[])[], state: number): number[] {
  const found = new Set([state]);
  for (const each of found) for (const next of free[each] ?? []) found.add(next);
  return [...found];
}
