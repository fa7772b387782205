import { type Message, type Moment, message } from '../texts/message.ts';
import { dayOf } from './calendar.ts';
import type { Presence } from './presence-types.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

export interface ExplainOptions {
  /** Addresses the person and names the range that decided. */
  self?: boolean;
  /** If given, times of other days include the date. */
  now?: Instant;
  /** The wording of an hour. Default: by the clocks of `zone`. */
  timeOf?: (at: Instant) => Moment | Message;
  /** The administrator who set the status; named only to the person. */
  setByName?: string;
}

/**
 * A sentence with place and time: why a person is shown as they are. Times are in `zone` (IANA). If what decided names no floor, the person
 * gets a second sentence, about the origin of the floor.
 */
export function explainPresence(presence: Presence, world: World, zone: string, options: ExplainOptions = {}): Message {
  const floor = options.self ? floorFrom(presence, world) : undefined;
  if (!floor || presence.status !== 'office') return explainDecision(presence, world, zone, options);
  const { floorId: _, ...decided } = presence;
  return message('presence.why.with-floor', { why: explainDecision(decided, world, zone, options), ...floor });
}

/** The floor that other evidence gave than what decided, and the range of that evidence. */
function floorFrom(presence: Presence, world: World): { floor: string; range: Message | string } | undefined {
  if (presence.status !== 'office' || presence.floorRangeId === undefined) return undefined;
  const floor = world.offices.get(presence.officeId)?.floors.find(({ id }) => id === presence.floorId);
  return floor && { floor: floor.name, range: rangeOf(presence.floorRangeId, world) };
}

function explainDecision(presence: Presence, world: World, zone: string, options: ExplainOptions): Message {
  const { self = false, setByName } = options;
  const who = self ? 'self' : 'other';
  const place = placeSince(presence, world, zone, options);
  switch (presence.reason) {
    case 'override-self':
      return message('presence.why.override-self', { who, place });
    case 'override-admin': {
      const named = self && setByName !== undefined;
      const administrator = named ? message('presence.administrator-named', { name: setByName }) : message('presence.administrator');
      return message('presence.why.override-admin', { who, place, administrator });
    }
    case 'none-cleared':
    case 'none-no-evidence':
      return message(`presence.why.${presence.reason}`, { who });
    case 'evidence-superseded':
      return message('presence.why.evidence-superseded');
    default:
      return message(`presence.why.${presence.reason}`, { who, place, range: self ? rangeOf(presence.rangeId, world) : '' });
  }
}

/** "in Berlin, Floor 3", "working remotely", "on leave"; for `none`, "not seen". */
export function placeMessage(presence: Presence, world: World): Message {
  if (presence.status !== 'office') return message(`presence.place.${presence.status}`);
  const office = world.offices.get(presence.officeId);
  if (!office) return message('presence.place.unknown-office');
  const floor = office.floors.find(({ id }) => id === presence.floorId);
  if (!floor) return message('presence.place.office', { office: office.name });
  return message('presence.place.floor', { office: office.name, floor: floor.name });
}

function placeSince(presence: Presence, world: World, zone: string, { now, timeOf }: ExplainOptions): Message {
  const { since } = presence;
  const place = placeMessage(presence, world);
  if (since === undefined) return place;
  const time = timeOf?.(since) ?? ({ at: since, zone, show: 'time' } as const);
  if (now === undefined || dayOf(since, zone) === dayOf(now, zone))
    return message('presence.since', { place, floor: floorOf(presence), since: time });
  return message('presence.since-date', { place, floor: floorOf(presence), date: { at: since, zone, show: 'date' }, time });
}

/** Whether the place names a floor. */
export function floorOf(presence: Presence): 'known' | 'other' {
  return presence.status === 'office' && presence.floorId !== undefined ? 'known' : 'other';
}

function rangeOf(rangeId: string | undefined, world: World): Message | string {
  const name = rangeId === undefined ? undefined : world.ranges.get(rangeId)?.name;
  return name === undefined ? '' : message('presence.range', { name });
}
