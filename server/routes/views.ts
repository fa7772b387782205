import { officeRecord, rangeRecord } from '../actions/records.ts';
import { type Count as CountOf, countMessage, othersMessage } from '../presence/count.ts';
import { explainPresence } from '../presence/explain.ts';
import type { Override } from '../presence/override.ts';
import type { OverrideState } from '../presence/overrides.ts';
import type { Person } from '../presence/person.ts';
import type { NamedPerson, Picture } from '../presence/picture.ts';
import type { Office, Range } from '../presence/place.ts';
import type { Presence } from '../presence/presence-types.ts';
import type { Instant } from '../presence/time.ts';
import type { World } from '../presence/world.ts';
import type { Texts } from '../texts/texts.ts';
import { iso } from './replies.ts';
import type { OverrideView } from './schemas/me.ts';
import type { Count, Occupancy } from './schemas/occupancy.ts';
import type { OfficeView } from './schemas/offices.ts';
import type { PersonView } from './schemas/people.ts';
import type { PersonPresence, PresenceListView, PresenceView } from './schemas/presence.ts';
import type { RangeView } from './schemas/ranges.ts';

/** How the engine's values look on the wire. Nothing is decided here. */

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

/** One person as everybody may see them, in a list: why they are shown so is a code. */
export function personView({ id, name, department, presence }: NamedPerson, { world }: Pick<Picture, 'world'>): PersonPresence {
  const view: PersonPresence = { id, name, presence: placedView(presence, world) };
  if (department !== undefined) view.department = department;
  return view;
}

type Numbers = ReturnType<Picture['occupancy']>;

export function countView(count: CountOf, texts: Texts): Count {
  const { exact, named, atLeast, atMost } = count;
  return {
    ...(exact !== undefined && { count: exact }),
    ...(named !== undefined && { named, others: texts.say(othersMessage(count)) }),
    atLeast,
    atMost,
    text: texts.say(countMessage(count)),
  };
}

export function occupancyView(
  picture: Pick<Picture, 'at' | 'historic' | 'occupancy'>,
  texts: Texts,
  numbers: Numbers = picture.occupancy(),
): Occupancy {
  return {
    at: iso(picture.at),
    historic: picture.historic,
    total: countView(numbers.total, texts),
    offices: numbers.offices.map((office) => officeOccupancyView(office, texts)),
  };
}

export function officeOccupancyView(
  { office, at, hour, present, floors }: Numbers['offices'][number],
  texts: Texts,
): Occupancy['offices'][number] {
  return {
    officeId: office.id,
    name: office.name,
    ...(office.address === undefined ? {} : { address: office.address }),
    timeZone: office.timeZone,
    ...(office.capacity === undefined ? {} : { capacity: office.capacity }),
    ...(at !== undefined && { at: iso(at) }),
    ...(hour !== undefined && { hour: iso(hour) }),
    present: countView(present, texts),
    floors: floors
      .map((entry) => ({
        floorId: entry.floor.id,
        name: entry.floor.name,
        level: entry.floor.level,
        ...(entry.floor.capacity === undefined ? {} : { capacity: entry.floor.capacity }),
        present: countView(entry.present, texts),
      }))
      .sort((a, b) => b.level - a.level),
  };
}

/** `toPerson`: the person sees which administrator spoke for them. */
export function overrideView(override: Override, world: World, state: OverrideState, toPerson = false): OverrideView {
  const { statement, setBy, personId } = override;
  return {
    id: override.id,
    status: statement.kind,
    ...(statement.kind === 'office' ? placeView(statement, world) : {}),
    setAt: iso(override.setAt),
    setBy: setBy === personId ? 'self' : 'administrator',
    ...(toPerson ? setByName(override, world) : {}),
    from: iso(override.from),
    until: iso(override.end),
    inForce: state === 'counts',
    ...(state === 'displaced' ? { displaced: true } : {}),
  };
}

/** Name of the administrator who spoke for the person; nothing if the person did, or the directory has no such name. */
export function setByName({ setBy, personId }: Pick<Override, 'setBy' | 'personId'>, world: World): { setByName?: string } {
  const name = setBy === personId ? undefined : world.people.get(setBy)?.name;
  return name === undefined ? {} : { setByName: name };
}

/** Somebody as administrators see them: facts and mode, never presence. */
export function directoryView({ id, name, upn, department, enabled, guest, mode, modeChosen }: Person): PersonView {
  return {
    id,
    name,
    upn,
    ...(department === undefined ? {} : { department }),
    enabled,
    guest,
    mode,
    ...(modeChosen ? { modeChosenAt: iso(modeChosen.at) } : {}),
  };
}

export const officeView: (office: Office) => OfficeView = officeRecord;
export const rangeView: (range: Range) => RangeView = rangeRecord;
