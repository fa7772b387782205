import { explainPresence } from '../../presence/explain.ts';
import type { NamedPerson, Picture } from '../../presence/picture.ts';
import type { Presence } from '../../presence/presence-types.ts';
import type { Instant } from '../../presence/time.ts';
import type { World } from '../../presence/world.ts';
import type { Texts } from '../../texts/texts.ts';
import { iso } from '../replies.ts';
import type { PersonPresence, PresenceListView, PresenceView } from '../schemas/presence.ts';

export function presenceView(
  presence: Presence,
  world: World,
  options: { zone: string; now: Instant; self?: boolean; setByName?: string },
  texts: Texts,
): PresenceView {
  const text = texts.say(explainPresence(presence, world, options.zone, options));
  return { ...placedView(presence, world), reason: { code: presence.reason, text } };
}

/** The same without a sentence, for lists: their readers know the codes. */
function placedView(presence: Presence, world: World): PresenceListView {
  const view: PresenceListView = { status: presence.status, reason: { code: presence.reason } };
  if (presence.since !== undefined) view.since = iso(presence.since);
  if (presence.status === 'office') Object.assign(view, placeView(presence, world));
  return view;
}

export function placeView({ officeId, floorId }: { officeId: string; floorId?: string }, world: World) {
  const office = world.offices.get(officeId);
  const floor = office?.floors.find(({ id }) => id === floorId);
  return {
    officeId,
    ...(office ? { officeName: office.name } : {}),
    ...(floorId ? { floorId } : {}),
    ...(floor ? { floorName: floor.name } : {}),
  };
}

/** One person in a list, as everybody may see them. The reason is only a code. */
export function personView({ id, name, department, presence }: NamedPerson, { world }: Pick<Picture, 'world'>): PersonPresence {
  const view: PersonPresence = { id, name, presence: placedView(presence, world) };
  if (department !== undefined) view.department = department;
  return view;
}
