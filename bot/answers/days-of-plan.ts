import { dayOf } from '../../server/presence/calendar.ts';
import type { Override } from '../../server/presence/override.ts';
import type { Day } from '../../server/presence/time.ts';
import type { Context } from '../context.ts';

/** The first and the last day of a statement, in the IANA zone of its place. */
export function daysOf(
  { picture, zone }: Context,
  { statement, from, end }: Pick<Override, 'statement' | 'from' | 'end'>,
): { first: Day; last: Day; zone: string } {
  const office = statement.kind === 'office' ? picture.world.offices.get(statement.officeId) : undefined;
  const own = office?.timeZone ?? zone;
  return { first: dayOf(from, own), last: dayOf(end - 1, own), zone: own };
}
