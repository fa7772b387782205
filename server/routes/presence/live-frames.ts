import type { Board } from '../../board/board.ts';
import type { BoardChange } from '../../board/change.ts';
import { textsIn } from '../../texts/all-texts.ts';
import { iso } from '../replies.ts';
import type { LiveChange } from '../schemas/live.ts';
import { countView, officeOccupancyView } from './occupancy-view.ts';
import { personView } from './presence-view.ts';

/** One server-sent event. */
export function frameOf(event: string, data: unknown, id?: string): Buffer {
  return Buffer.from(`event: ${event}\n${id === undefined ? '' : `id: ${id}\n`}data: ${JSON.stringify(data)}\n\n`);
}

/** Frames are the same for all languages: the tab formats numbers in its own language. */
const NEUTRAL = textsIn('en');
const NOTHING = Buffer.alloc(0);

/**
 * The combined effect of several changes on the current board. It is the same for every viewer, so it is computed once. The picture decides who
 * may be named; people who could not be named before and after are not mentioned.
 */
export function framesOf(changes: readonly BoardChange[], board: Board): Buffer {
  const last = changes.at(-1);
  if (!last) return NOTHING;
  const id = `${board.epoch}-${last.id}`;
  if (changes.some(({ places }) => places)) return frameOf('reset', {}, id);
  const change = mergedChange(changes, board);
  return change ? frameOf('change', change, id) : NOTHING;
}

function mergedChange(changes: readonly BoardChange[], board: Board): LiveChange | undefined {
  const seen = new Set(changes.flatMap(({ shown, removed }) => [...shown, ...removed]));
  const officeIds = new Set(changes.flatMap((change) => change.officeIds));
  if (seen.size === 0 && officeIds.size === 0 && !changes.some(({ total }) => total)) return undefined;
  const picture = board.now();
  const people: LiveChange['people'] = [];
  const removed: string[] = [];
  for (const personId of seen) {
    const found = picture.find('', personId);
    if (found) people.push(personView(found, picture));
    else removed.push(personId);
  }
  const numbers = picture.occupancy();
  const shownOffices = new Set(numbers.offices.map(({ office }) => office.id));
  return {
    at: iso(picture.at),
    people,
    removed,
    offices: numbers.offices.filter(({ office }) => officeIds.has(office.id)).map((office) => officeOccupancyView(office, NEUTRAL)),
    removedOffices: [...officeIds].filter((id) => !shownOffices.has(id)),
    total: countView(numbers.total, NEUTRAL),
  };
}
