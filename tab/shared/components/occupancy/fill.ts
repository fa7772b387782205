import type { Count, OfficeOccupancy } from '../../../../server/routes/schemas/occupancy.ts';
import { texts } from '../../lib/texts.ts';
import { countText, peopleText } from '../../lib/words.ts';

export interface Fill {
  /** `12 of 40`, or `12` without a capacity. */
  words: string;
  /** The same as a sentence: `12 of 40 places taken`, `6 people and fewer than 5 others; room for 8`, `12 people here`. */
  sentence: string;
  /** Whether the words need a separate line: they have both an exact and a stepped number. */
  long: boolean;
  /** From 0 to 1; undefined without a capacity. For past days it is the minimum. */
  share: number | undefined;
  /** `nearly` from nine tenths of the capacity, `full` when no seat is left. */
  level: 'calm' | 'nearly' | 'full';
}

export function fillOf(present: Count, capacity: number | undefined): Fill {
  const long = present.named !== undefined;
  const people = peopleText(present);
  const count = countText(present);
  if (capacity === undefined) {
    return { words: count, sentence: texts.text('tab.today.here', { people }), long, share: undefined, level: 'calm' };
  }
  const share = Math.min(1, present.atLeast / capacity);
  const words = texts.text(long ? 'tab.today.fill-room' : 'tab.today.fill', { people: count, capacity });
  const sentence = long
    ? texts.text('tab.today.fill-room', { people, capacity })
    : texts.text('tab.today.places-taken', { people: count, capacity });
  return { words, sentence, long, share, level: share >= 1 ? 'full' : share >= 0.9 ? 'nearly' : 'calm' };
}

/** `full`, `nearly full`: the meaning of a bar's colour. */
export function formatLevel({ level }: Pick<Fill, 'level'>): string | undefined {
  if (level === 'calm') return undefined;
  return texts.text(level === 'full' ? 'tab.today.full' : 'tab.today.nearly-full');
}

/** The office's own capacity; otherwise the sum of its floors if each has one. */
export function capacityOf(office: OfficeOccupancy): number | undefined {
  if (office.capacity !== undefined) return office.capacity;
  if (office.floors.length === 0 || office.floors.some(({ capacity }) => capacity === undefined)) return undefined;
  return office.floors.reduce((sum, { capacity = 0 }) => sum + capacity, 0);
}

/** `and 5 more who are not named`, if a number counts more people than are listed by name. @param listed the number of listed people */
export function formatMore({ count, named = 0, atLeast, atMost }: Count, listed: number): string | undefined {
  if (count !== undefined) return count > listed ? texts.text('tab.today.more-not-named', { count: count - listed }) : undefined;
  const others = { atLeast: Math.max(0, atLeast - named), atMost: atMost - named };
  return others.atMost > 0 ? texts.text('tab.today.others-not-named', { others: countText(others) }) : undefined;
}
