import type { Favourite } from '../../presence/subscription.ts';
import type { Instant } from '../../presence/time.ts';
import { mayBeNamed } from '../../presence/visibility.ts';
import type { World } from '../../presence/world.ts';
import { iso } from '../replies.ts';
import type { FavouritesView } from '../schemas/favourites.ts';

/**
 * The favourites, for their owner only. People who may not be named are left out (docs/RULES.md), and listed again once they may be named.
 * Offices and floors are listed as long as they exist.
 */
export function favouritesView(favourites: readonly Favourite[], world: World, now: Instant): FavouritesView {
  const view: FavouritesView = { people: [], offices: [], floors: [] };
  for (const favourite of favourites) addTo(view, favourite, world, now);
  view.people.sort(byName);
  view.offices.sort(byName);
  view.floors.sort((a, b) => a.officeName.localeCompare(b.officeName, 'en') || byName(a, b));
  return view;
}

function addTo(view: FavouritesView, { target, since: at }: Favourite, { people, offices }: World, now: Instant): void {
  const since = iso(at);
  if (target.kind === 'person') {
    const { personId } = target;
    const person = people.get(personId);
    if (person === undefined || !mayBeNamed(person, now)) return;
    const { name, upn, department } = person;
    view.people.push({ personId, name, upn, ...(department !== undefined && { department }), since });
    return;
  }
  const { officeId } = target;
  const office = offices.get(officeId);
  if (office === undefined) return;
  if (target.kind === 'office') {
    view.offices.push({ officeId, name: office.name, since });
    return;
  }
  const floor = office.floors.find(({ id }) => id === target.floorId);
  if (floor) view.floors.push({ officeId, officeName: office.name, floorId: floor.id, name: floor.name, since });
}

const byName = (a: { name: string }, b: { name: string }) => a.name.localeCompare(b.name, 'en');
