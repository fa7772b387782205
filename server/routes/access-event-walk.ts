import { setImmediate as nextTurn } from 'node:timers/promises';
import { addDays, dayOf } from '../presence/calendar.ts';
import type { AccessEvent } from '../presence/evidence.ts';
import { type Count, exactCount, steppedCount } from '../presence/occupancy.ts';
import type { Override } from '../presence/override.ts';
import type { Person } from '../presence/person.ts';
import type { Range } from '../presence/place.ts';
import { DAY, type Day } from '../presence/time.ts';
import { shownOn } from '../presence/visibility.ts';
import { type AccessEventFilter, createCidrTest, createRangeFinder } from './access-event-filter.ts';
import type { RouteDeps } from './deps.ts';

/** An event that may be named to the viewer, or, at the end of a day, how many others' fit. */
export type Walked = { day: Day; person: Person; ip: string; range: Range | undefined } | { day: Day; others: Count };

export interface Walk {
  filter: AccessEventFilter;
  viewerId: string;
  /** Go on after this one. */
  after?: AccessEvent;
}

/** Rows in memory at a time. */
const PAGE = 2000;

/**
 * Walks the access events that fit, newest day first, a page in memory at a time. Who is named is `shownOn`'s decision;
 * of others there is a number a day, none where people were asked for: it would be about them.
 */
export async function* walkAccessEvents(deps: Pick<RouteDeps, 'store' | 'board' | 'clock'>, walk: Walk): AsyncGenerator<Walked> {
  const { filter, viewerId } = walk;
  const { board, store } = deps;
  const world = board.world();
  const show = createShow(await hiddenSince(store, filter.fromDay), viewerId);
  const rangeOf = createRangeFinder(board.rangeIndex(), world.settings.timeZone, deps.clock.now());
  const inCidr = filter.cidr && createCidrTest(filter.cidr);
  const count = createCount(deps);
  let after = walk.after;
  for (let day = after?.day ?? filter.toDay; day >= filter.fromDay; day = addDays(day, -1)) {
    let others = 0;
    let lastOther = '';
    for await (const { personId, ip } of eventsOf(store, filter, day, after)) {
      if (inCidr && !inCidr(ip)) continue;
      const range = rangeOf(ip, day);
      if (filter.range && range?.id !== filter.range.id) continue;
      const person = world.people.get(personId);
      const shown = show(person, day);
      if (person && shown === 'named') yield { day, person, ip, range };
      if (shown !== 'counted' || personId === lastOther) continue;
      others += 1;
      lastOther = personId;
    }
    after = undefined;
    if (!filter.people) yield { day, others: count(others, day) };
  }
}

async function* eventsOf(store: RouteDeps['store'], filter: AccessEventFilter, day: Day, from: AccessEvent | undefined) {
  const personIds = filter.people?.map(({ id }) => id);
  let after = from;
  for (;;) {
    const page = await store.accessEventsOfDay({
      day,
      limit: PAGE,
      ...(personIds && { personIds }),
      ...(filter.ip !== undefined && { ip: filter.ip }),
      ...(after && { after }),
    });
    yield* page;
    if (page.length < PAGE) return;
    after = page.at(-1);
    await nextTurn();
  }
}

/** Those that may lie over a day from `fromDay` on, in whatever zone it was dated. */
async function hiddenSince(store: RouteDeps['store'], fromDay: Day): Promise<Map<string, Override[]>> {
  const overrides = await store.overrides({ endsAfter: Date.parse(`${fromDay}T00:00:00Z`) - DAY, kind: 'hidden' });
  return Map.groupBy(overrides, ({ personId }) => personId);
}

function createShow(hidden: ReadonlyMap<string, Override[]>, viewerId: string) {
  return (person: Person | undefined, day: Day) => shownOn(person, day, { viewerId, hidden: (person && hidden.get(person.id)) ?? [] });
}

/** Exact only while the day is over neither for the organisation nor for any office: the number is of all of them. */
function createCount({ board, clock }: Pick<RouteDeps, 'board' | 'clock'>): (n: number, day: Day) => Count {
  const { settings, offices } = board.world();
  const now = clock.now();
  const zones = new Set([settings.timeZone, ...[...offices.values()].map(({ timeZone }) => timeZone)]);
  const todays = [...zones].map((zone) => dayOf(now, zone));
  return (n, day) => (todays.some((today) => day < today) ? steppedCount(n, settings.smallNumber) : exactCount(n));
}
