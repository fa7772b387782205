import type { Clause } from './match.ts';
import type { Sentence } from './sentence.ts';

/** "Thursday Berlin, Friday Boston": a place of each day, without any other word. Each day with its place is a clause. */
export function placesByDay(clause: Clause): readonly Clause[] {
  const { slots, literals, intent } = clause;
  const [first, second] = slots;
  if (intent !== 'who-is-in' || literals > 0 || slots.length < 4 || slots.length % 2 > 0 || !first || !second) return [clause];
  const order = [first.edge.slot, second.edge.slot];
  const isInOrder = slots.every(({ edge }, at) => edge.slot === order[at % 2]);
  if (!isInOrder || order.toSorted().join() !== 'place,time') return [clause];
  return slots.flatMap((_, at) => {
    const pair = slots.slice(at, at + 2);
    const [start, end] = [pair[0]?.start, pair[1]?.edge.end];
    if (at % 2 > 0 || start === undefined || end === undefined) return [];
    return [{ ...clause, slots: pair, start, end, own: clause.own.filter((each) => each >= start && each < end) }];
  });
}

/** Whether sentences are only places, each on its own day: together they say where the writer is. */
export function arePlacesByDay(sentences: readonly Sentence[]): boolean {
  const isPlaceOnDay = ({ intent, bare, asked, said: { places, times } }: Sentence) =>
    intent === 'who-is-in' &&
    bare &&
    !asked &&
    places.length === 1 &&
    times.length === 1 &&
    places.every((each) => each.places.length === 1);
  return sentences.length > 1 && sentences.every(isPlaceOnDay);
}
