import type { AccessEventFilter } from '../../server/actions/access-events/access-event-filter.ts';
import { walkAccessEvents } from '../../server/actions/access-events/access-event-walk.ts';
import { addDays } from '../../server/presence/calendar.ts';
import type { Report } from './figure.ts';
import { measure } from './measure.ts';
import { DAYS, type Month, PEOPLE, TODAY, withMonth } from './month.ts';

/** Reads 600,000 access events, as an export does: all of them, and those of one CIDR. `stall` as for previews. */
export async function bench(report: Report): Promise<void> {
  await withMonth(async (month) => {
    const days = { fromDay: addDays(TODAY, 1 - DAYS), toDay: addDays(TODAY, 1) };
    const filters: [string, AccessEventFilter, number][] = [
      ['all', days, PEOPLE * DAYS],
      ['cidr', { ...days, cidr: { start: '203.0.7.0', length: 24 } }, (PEOPLE * DAYS) / 100],
    ];
    for (const [name, filter, expected] of filters) {
      let named = 0;
      const { seconds, cpu, stall, cpuStall } = await measure(async () => {
        named = await countNamed(month, filter);
      });
      if (named !== expected) throw new Error(`${named} of ${expected} events were named.`);
      const base = `access-events.${name}`;
      report({ name: base, value: seconds, unit: 's', vs: '600,000 access events' });
      report({ name: `${base}.cpu`, value: cpu, unit: 's', vs: 'the same in CPU time' });
      report({ name: `${base}.stall`, value: stall, unit: 'ms', vs: 'bar 50' });
      report({ name: `${base}.stall.cpu`, value: cpuStall, unit: 'ms', vs: 'the same in CPU time' });
    }
  });
}

async function countNamed(month: Month, filter: AccessEventFilter): Promise<number> {
  let named = 0;
  for await (const page of walkAccessEvents(month, { filter, viewerId: 'nobody' })) for (const one of page) if ('person' in one) named += 1;
  return named;
}
