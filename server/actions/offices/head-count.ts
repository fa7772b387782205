import type { Board } from '../../board/board.ts';
import { isAppError } from '../../errors.ts';
import { type Count, steppedCount } from '../../presence/count.ts';
import { numbersOfPlace } from '../../presence/day-numbers.ts';
import type { Floor, Office } from '../../presence/place.ts';
import type { Day } from '../../presence/time.ts';
import type { NumberStore } from '../../store/port/numbers.ts';

export interface HeadCountDeps {
  store: Pick<NumberStore, 'dayNumbers'>;
  board: Pick<Board, 'world' | 'headCounts'>;
}

interface Place {
  office: Office;
  floor?: Floor | undefined;
}

/** How many different people were at a place on a day. */
export interface HeadCount {
  people: Count;
  /** The counted place. A floor's count is that of its office while people's data of the day is kept, and where floors of past days are withheld. */
  of: Place;
}

/**
 * The number of different people on a past day. While their data is kept, people who may be named count exactly and the others in steps; after
 * that all are in steps (docs/RULES.md, "Historic figures"). Undefined if neither is known.
 */
export async function headCountOn({ board, store }: HeadCountDeps, { office, floor }: Place, day: Day): Promise<HeadCount | undefined> {
  try {
    const people = (await board.headCounts(day)).get(office.id);
    return people && { people, of: { office } };
  } catch (error) {
    if (!isAppError(error, 'AT_NOT_KEPT')) throw error;
  }
  const counted = board.world().settings.pastFloors ? floor : undefined;
  const [kept] = await store.dayNumbers({ officeId: office.id, fromDay: day, toDay: day });
  if (!kept) return undefined;
  return {
    people: steppedCount(numbersOfPlace(kept, counted?.id).people, board.world().settings.smallNumber),
    of: { office, floor: counted },
  };
}
