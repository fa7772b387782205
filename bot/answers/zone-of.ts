import type { Presence } from '../../server/presence/presence-types.ts';
import type { Context, Said } from '../context.ts';

/** The IANA zone of the office where somebody is, otherwise the asker's. */
export function zoneOf({ picture, zone }: Pick<Context, 'picture' | 'zone'>, presence: Presence): string {
  const office = presence.status === 'office' ? picture.world.offices.get(presence.officeId) : undefined;
  return office?.timeZone ?? zone;
}

/** The IANA zone of the hours in a sentence: that of the office it names, otherwise the asker's. */
export function zoneSaid({ zone }: Pick<Context, 'zone'>, { places }: Pick<Said, 'places'>): string {
  const [only, ...others] = new Set(places.flatMap((each) => each.places.map(({ office }) => office.timeZone)));
  return only !== undefined && others.length === 0 ? only : zone;
}
