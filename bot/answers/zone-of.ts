import type { Presence } from '../../server/presence/presence-types.ts';
import type { Context } from '../context.ts';

/** The IANA zone of the clocks where somebody is: those of the office, else the asker's. */
export function zoneOf({ picture, zone }: Pick<Context, 'picture' | 'zone'>, presence: Presence): string {
  const office = presence.status === 'office' ? picture.world.offices.get(presence.officeId) : undefined;
  return office?.timeZone ?? zone;
}
