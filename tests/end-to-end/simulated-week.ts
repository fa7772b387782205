import { createBoard } from '../../server/board/board.ts';
import { type Faults, NO_FAULTS } from '../../server/demo/faults.ts';
import type { Organisation } from '../../server/demo/organisation.ts';
import { createSignInLog } from '../../server/demo/sign-in-log.ts';
import { toRecord } from '../../server/demo/sign-in-record.ts';
import { parseSignIn } from '../../server/graph/sign-ins.ts';
import type { AccessEvent, PersonDay } from '../../server/presence/evidence.ts';
import { mergePersonDays } from '../../server/presence/person-days.ts';
import { createPlacer } from '../../server/presence/placement.ts';
import { buildRangeIndex } from '../../server/presence/range-index.ts';
import { HOUR } from '../../server/presence/time.ts';
import { createWorld } from '../../server/presence/world.ts';
import type { Store } from '../../server/store/port.ts';

/** Sunday noon to Sunday noon, UTC: the days from Monday to Friday lie in it in every zone. */
export const WEEK = { from: Date.parse('2026-11-08T12:00:00Z'), until: Date.parse('2026-11-15T12:00:00Z') };
export const DAYS = { fromDay: '2026-11-09', toDay: '2026-11-13' };
/** Until then even the latest records were published, and swept. */
export const SETTLED = WEEK.until + 30 * HOUR;

/** Part of what the log really has in the end, in both deliveries. */
export const REPUBLISHED = 0.3;

export interface Outcome {
  personDays: string[];
  accessEvents: string[];
  /** Of everybody, every three hours of the week, in one line each. */
  presence: string[];
}

/** What is kept of the week's days, and what everybody's presence was during it, in an order that does not depend on the store's. */
export async function readOutcome(store: Store): Promise<Outcome> {
  const silent = () => {};
  const board = await createBoard({ store, clock: { now: () => SETTLED }, log: { info: silent, warn: silent }, pulse: 0 });
  const presence: string[] = [];
  for (let at = WEEK.from + 12 * HOUR; at < WEEK.until - 12 * HOUR; at += 3 * HOUR) {
    const picture = await board.at(at);
    for (const id of [...board.world().people.keys()].sort()) presence.push(`${at} ${id} ${JSON.stringify(picture.own(id))}`);
  }
  board.close();
  return { ...linesOf(await store.personDays(DAYS), await store.accessEvents(DAYS)), presence };
}

/** What it must come to, worked out without Graph, store or collector: the whole log at once, as it is in the end. */
export async function expectedOutcome(organisation: Organisation, store: Store, faults: Partial<Faults>) {
  const all = { interactive: true, nonInteractive: true, ascending: true, asOf: SETTLED };
  const log = createSignInLog(organisation, { ...NO_FAULTS, ...faults });
  const rows = await log.rows({ from: WEEK.from - 24 * HOUR, until: WEEK.until + 24 * HOUR, ...all });
  const [people, offices, ranges, settings] = await Promise.all([store.people(), store.offices(), store.ranges(), store.settings()]);
  const place = createPlacer(createWorld({ people, offices, ranges, settings }), buildRangeIndex(ranges));
  const days: PersonDay[] = [];
  const events: AccessEvent[] = [];
  for (const { signIn, version } of rows) {
    const parsed = parseSignIn(toRecord(signIn, organisation, 'beta', version));
    if ('malformed' in parsed) continue;
    const { personDays, accessEvent } = place(parsed, SETTLED);
    days.push(...personDays);
    if (accessEvent) events.push(accessEvent);
  }
  const inWeek = ({ day }: { day: string }) => day >= DAYS.fromDay && day <= DAYS.toDay;
  return linesOf(mergePersonDays(days.filter(inWeek)), events.filter(inWeek));
}

function linesOf(days: readonly PersonDay[], events: readonly AccessEvent[]) {
  return {
    personDays: days.map(({ personId, day, rangeId, first, last }) => `${personId} ${day} ${rangeId} ${first} ${last}`).sort(),
    accessEvents: [...new Set(events.map(({ personId, day, ip }) => `${personId} ${day} ${ip}`))].sort(),
  };
}
