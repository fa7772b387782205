import type { Edge, Filled, Lattice } from './lattice.ts';
import type { Word } from './words.ts';

/** The words and slots of a message without any phrase: the smallest number of pieces that hold the most words. */
export interface Cover {
  slots: readonly Filled[];
  /** Words, and slots instead of the words that they hold: `who`, `time`. */
  pieces: readonly Piece[];
}

export type Piece = { kind: 'word'; word: Word } | { kind: 'slot'; slot: Edge['slot']; edge: Edge };

/** The cost of a slot beside the words that it saves, so that one long slot is better than two short ones. */
const SLOT = 0.3;

/** @param counts Whether a slot is used at all. */
export function coverOf(words: readonly Word[], lattice: Lattice, counts: (edge: Edge, at: number) => boolean): Cover {
  interface Best {
    cost: number;
    filled?: Filled;
    from: number;
  }
  const best: Best[] = [{ cost: 0, from: 0 }];
  const reach = (to: number, next: Best) => {
    const known = best[to];
    if (!known || next.cost < known.cost) best[to] = next;
  };
  for (const [at] of words.entries()) {
    const cost = best[at]?.cost ?? Number.POSITIVE_INFINITY;
    reach(at + 1, { cost: cost + 1, from: at });
    for (const edge of lattice[at] ?? [])
      if (counts(edge, at)) reach(edge.end, { cost: cost + SLOT + edge.cost, filled: { edge, start: at }, from: at });
  }
  const slots: Filled[] = [];
  const pieces: Piece[] = [];
  for (let at = words.length; at > 0; ) {
    const step = best[at];
    if (!step) break;
    pieces.unshift(...(step.filled ? piecesOf(step.filled, words) : wordAt(words, step.from)));
    if (step.filled) slots.unshift(step.filled);
    at = step.from;
  }
  return { slots, pieces };
}

function wordAt(words: readonly Word[], at: number): Piece[] {
  const word = words[at];
  return word ? [{ kind: 'word', word }] : [];
}

/** "In Berlin" is a word and a place. "Here", "she" and "my team" stay words, which say more than their slot does. */
function piecesOf({ edge, start }: Filled, words: readonly Word[]): Piece[] {
  const isWord =
    (edge.slot === 'place' && edge.value.any) ||
    (edge.slot === 'who' && edge.value.pronoun) ||
    (edge.slot === 'department' && edge.value.group);
  if (isWord) return words.slice(start, edge.end).map((word) => ({ kind: 'word', word }));
  const isAfter = edge.slot === 'place' && edge.value.before !== '';
  return [...(isAfter ? wordAt(words, start) : []), { kind: 'slot', slot: edge.slot, edge }];
}
