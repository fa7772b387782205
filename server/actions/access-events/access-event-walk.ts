import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Board } from '../../board/board.ts';
import { addDays } from '../../presence/calendar.ts';
import { type Count, exactCount, steppedCount } from '../../presence/count.ts';
import type { AccessEvent } from '../../presence/evidence.ts';
import type { Override } from '../../presence/override.ts';
import type { Person } from '../../presence/person.ts';
import type { Range } from '../../presence/place.ts';
import { createRangeAtStartOfDay, createRangeOfDay } from '../../presence/ranges/range-of-day.ts';
import { type Clock, DAY, type Day } from '../../presence/time.ts';
import { earliestStart, mayHaveOthers, shownOn } from '../../presence/visibility.ts';
import type { World } from '../../presence/world.ts';
import type { Store } from '../../store/port/store.ts';
import { type AccessEventFilter, countsOthers, createCidrTest } from './access-event-filter.ts';

/** An event that may be named to the viewer or, at the end of a day, the number of other people with matching events. */
export type Walked = { day: Day; person: Person; ip: string; range: Range | undefined } | { day: Day; others: Count };

export interface Walk {
  filter: AccessEventFilter;
  viewerId: string;
  /** The last event of the page before. */
  after?: AccessEvent;
}

export type WalkStore = Pick<Store, 'accessEventsOfDay' | 'overrides'>;

interface WalkDeps {
  store: WalkStore;
  board: Pick<Board, 'world' | 'rangeIndex'>;
  clock: Clock;
}

/** Rows in memory at a time. */
const PAGE = 1000;

/**
 * Walks the matching access events, newest day first, with one page in memory, and yields each page at once. `shownOn` decides who is named. The
 * others are a number per day, in steps also for today: an exact number would reveal that one of them is here, or hidden. They are counted by
 * the addresses that some range, or the one searched for, held when the day began: a range saved later chooses nobody. A search for people or
 * addresses gets no such number.
 */
export async function* walkAccessEvents(deps: WalkDeps, walk: Walk): AsyncGenerator<Walked[]> {
  const { filter } = walk;
  const world = deps.board.world();
  const { fits, fitsOthers } = createFit(deps, filter);
  const show = createShow(await hiddenSince(deps.store, filter.fromDay), walk.viewerId);
  let after = walk.after;
  for (let day = after?.day ?? filter.toDay; day >= filter.fromDay; day = addDays(day, -1)) {
    let others = 0;
    let lastOther = '';
    for await (const page of pagesOf(deps.store, filter, day, after)) {
      const named: Walked[] = [];
      for (const { personId, ip } of page) {
        const person = world.people.get(personId);
        const shown = show(person, day);
        if (person && shown === 'named') {
          const range = fits(ip, day);
          if (range !== 'not') named.push({ day, person, ip, range });
        }
        if (shown !== 'counted' || personId === lastOther || !fitsOthers(ip, day)) continue;
        others += 1;
        lastOther = personId;
      }
      if (named.length > 0) yield named;
    }
    after = undefined;
    if (countsOthers(filter)) yield [{ day, others: othersOf(world, day, others) }];
  }
}

function othersOf({ people, settings }: World, day: Day, others: number): Count {
  return mayHaveOthers(people.values(), earliestStart(day)) ? steppedCount(others, settings.smallNumber) : exactCount(0);
}

/**
 * `fits`: the range that held an address on a day, or `not` if the address does not match. `fitsOthers`: whether people who are not named count with
 * that address.
 */
function createFit({ board, clock }: Pick<WalkDeps, 'board' | 'clock'>, { cidr, range: wanted }: AccessEventFilter) {
  const [index, zone] = [board.rangeIndex(), board.world().settings.timeZone];
  const rangeOf = createRangeOfDay(index, zone, clock.now());
  const rangeAtStart = createRangeAtStartOfDay(index);
  const inCidr = cidr && createCidrTest(cidr);
  return {
    fits(ip: string, day: Day): Range | undefined | 'not' {
      if (inCidr && !inCidr(ip)) return 'not';
      const range = rangeOf(ip, day);
      return wanted && range?.id !== wanted.id ? 'not' : range;
    },
    fitsOthers(ip: string, day: Day): boolean {
      const range = rangeAtStart(ip, day);
      return range !== undefined && (!wanted || range.id === wanted.id);
    },
  };
}

async function* pagesOf(store: WalkStore, filter: AccessEventFilter, day: Day, from: AccessEvent | undefined) {
  const personIds = filter.people?.map(({ id }) => id);
  const some = { ...(personIds && { personIds }), ...(filter.ip !== undefined && { ip: filter.ip }) };
  let after = from;
  for (;;) {
    const page = await store.accessEventsOfDay({ day, limit: PAGE, ...some, ...(after && { after }) });
    yield page;
    // Yields, since an embedded database answers synchronously.
    await yieldToEventLoop();
    if (page.length < PAGE) return;
    after = page.at(-1);
  }
}

/** The `hidden` statements that may overlap a day from `fromDay` on, in any zone. */
async function hiddenSince(store: WalkStore, fromDay: Day): Promise<Map<string, Override[]>> {
  const overrides = await store.overrides({ endsAfter: Date.parse(`${fromDay}T00:00:00Z`) - DAY, kind: 'hidden' });
  return Map.groupBy(overrides, ({ personId }) => personId);
}

function createShow(hidden: ReadonlyMap<string, Override[]>, viewerId: string) {
  return (person: Person | undefined, day: Day) => shownOn(person, day, { viewerId, hidden: (person && hidden.get(person.id)) ?? [] });
}
