import { dayOf } from '../../presence/calendar.ts';
import { explainPresence } from '../../presence/explain.ts';
import type { NamedPerson, Picture } from '../../presence/picture.ts';
import type { Presence } from '../../presence/presence-types.ts';
import type { Day, Instant } from '../../presence/time.ts';
import type { World } from '../../presence/world.ts';
import type { Texts } from '../../texts/texts.ts';
import { iso } from '../replies.ts';
import type { PersonPresence, PresenceListView, PresenceView } from '../schemas/presence.ts';

interface Explained {
  zone: string;
  now: Instant;
  self?: boolean;
  setByName?: string;
}

export function presenceView(presence: Presence, world: World, options: Explained, texts: Texts): PresenceView {
  return { ...placedView(presence, world), reason: { code: presence.reason, text: whyText(presence, world, options, texts) } };
}

/** The last sentence about a presence, with all that it was made of. */
interface Said extends Omit<Explained, 'now'> {
  world: World;
  texts: Texts;
  today: Day;
  text: string;
}
const said = new WeakMap<Presence, Said>();

/** Formatting a sentence costs more than all else in this view, and it is the same as long as the presence, the places and the day are. */
function whyText(presence: Presence, world: World, { zone, now, self, setByName }: Explained, texts: Texts): string {
  const last = said.get(presence);
  const today = dayOf(now, zone);
  const isSame = last?.world === world && last.texts === texts && last.zone === zone && last.today === today;
  if (isSame && last.self === self && last.setByName === setByName) return last.text;
  const text = texts.say(explainPresence(presence, world, zone, { now, self, setByName }));
  said.set(presence, { world, texts, zone, today, self, setByName, text });
  return text;
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
