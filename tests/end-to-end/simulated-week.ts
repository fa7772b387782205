import { createBoard } from '../../server/board/board.ts';
import { HOUR } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { type EvidenceLines, storedEvidence } from './evidence-lines.ts';

/** Sunday noon to Sunday noon, UTC: in every zone it contains Monday to Friday. */
export const WEEK = { from: Date.parse('2026-11-08T12:00:00Z'), until: Date.parse('2026-11-15T12:00:00Z') };
export const DAYS = { fromDay: '2026-11-09', toDay: '2026-11-13' };
/** By then, the latest records were published and swept. */
export const SETTLED = WEEK.until + 30 * HOUR;

/** The share of the log that exists in the end, in both deliveries. */
export const REPUBLISHED = 0.3;

export interface Outcome extends EvidenceLines {
  /** For everybody, every three hours of the week, one line each. */
  presence: string[];
}

/** The stored data of the week's days, and everybody's presence during it, in an order that does not depend on the store. */
export async function readOutcome(store: Store): Promise<Outcome> {
  const silent = () => {};
  const board = await createBoard({ store, clock: { now: () => SETTLED }, log: { info: silent, warn: silent }, refreshEvery: 0 });
  const presence: string[] = [];
  for (let at = WEEK.from + 12 * HOUR; at < WEEK.until - 12 * HOUR; at += 3 * HOUR) {
    const picture = await board.at(at);
    for (const id of [...board.world().people.keys()].sort()) presence.push(`${at} ${id} ${JSON.stringify(picture.own(id))}`);
  }
  board.close();
  return { ...(await storedEvidence(store, DAYS)), presence };
}
