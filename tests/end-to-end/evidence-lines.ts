import { type Faults, NO_FAULTS } from '../../server/demo/faults.ts';
import type { Organisation } from '../../server/demo/organisation.ts';
import { createSignInLog } from '../../server/demo/sign-in-log.ts';
import { toRecord } from '../../server/demo/sign-in-record.ts';
import { parseSignIn } from '../../server/graph/sign-ins.ts';
import type { AccessEvent, PersonDay } from '../../server/presence/evidence.ts';
import { mergePersonDays } from '../../server/presence/person-days.ts';
import { createPlacer } from '../../server/presence/placement.ts';
import { buildRangeIndex } from '../../server/presence/ranges/range-index.ts';
import { DAY, type Day, type Instant } from '../../server/presence/time.ts';
import { createWorld } from '../../server/presence/world.ts';
import type { Store } from '../../server/store/port/store.ts';

/** Both included. */
export interface Days {
  fromDay: Day;
  toDay: Day;
}

/** The stored data of some days, one line each, in an order that does not depend on the store. */
export interface EvidenceLines {
  personDays: string[];
  accessEvents: string[];
}

export async function storedEvidence(store: Store, days: Days): Promise<EvidenceLines> {
  return linesOf(await store.personDays(days), await store.accessEvents(days));
}

/**
 * The expected data of some days, calculated without Graph, store or collector: the whole log at once, as it is at `asOf`. People, offices,
 * ranges and settings are those of the store.
 */
export async function createExpectation(organisation: Organisation, store: Store, asOf: Instant, faults: Partial<Faults> = {}) {
  const log = createSignInLog(organisation, { ...NO_FAULTS, ...faults });
  const [people, offices, ranges, settings] = await Promise.all([store.people(), store.offices(), store.ranges(), store.settings()]);
  const place = createPlacer(createWorld({ people, offices, ranges, settings }), buildRangeIndex(ranges));

  return async (days: Days): Promise<EvidenceLines> => {
    const span = { from: Date.parse(days.fromDay) - DAY, until: Date.parse(days.toDay) + 2 * DAY };
    const rows = await log.rows({ ...span, interactive: true, nonInteractive: true, ascending: true, asOf });
    const within = ({ day }: { day: Day }) => day >= days.fromDay && day <= days.toDay;
    const personDays: PersonDay[] = [];
    const accessEvents: AccessEvent[] = [];
    for (const { signIn, version } of rows) {
      const parsed = parseSignIn(toRecord(signIn, organisation, 'beta', version));
      if ('malformed' in parsed) continue;
      const placed = place(parsed, asOf);
      personDays.push(...placed.personDays.filter(within));
      if (placed.accessEvent && within(placed.accessEvent)) accessEvents.push(placed.accessEvent);
    }
    return linesOf(mergePersonDays(personDays), accessEvents);
  };
}

function linesOf(days: readonly PersonDay[], events: readonly AccessEvent[]): EvidenceLines {
  return {
    personDays: days.map(({ personId, day, rangeId, first, last }) => `${personId} ${day} ${rangeId} ${first} ${last}`).sort(),
    accessEvents: [...new Set(events.map(({ personId, day, ip }) => `${personId} ${day} ${ip}`))].sort(),
  };
}
