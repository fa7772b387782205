import { dayOf } from './calendar.ts';
import type { Presence } from './presence-types.ts';
import { PRESENCE_REASONS } from './reasons.ts';
import type { Instant } from './time.ts';
import type { World } from './world.ts';

/**
 * One plain sentence with place and time: why a person is shown as they are. Times are of `zone` (IANA), on 24 hours; with
 * `now`, one of another day carries its date. `self` speaks to the person, and names the range that decided and, as
 * `setByName`, the administrator who spoke for them.
 */
export function explainPresence(
  presence: Presence,
  world: World,
  zone: string,
  options: { self?: boolean; now?: Instant; setByName?: string } = {},
): string {
  const self = options.self === true;
  const words: Words = {
    they: self ? 'you' : 'they',
    are: self ? 'you are' : 'they are',
    were: self ? 'you were' : 'they were',
    place: placeText(presence, world),
    since: sinceText(presence.since, zone, options.now),
    range: self ? rangeText(presence, world) : '',
    administrator: self && options.setByName !== undefined ? `${options.setByName}, an administrator,` : 'an administrator',
  };
  return capital(sentenceOf(presence, words, self));
}

/** "in Berlin, Floor 3", "working remotely", "on leave"; for `none`, "not seen". */
export function placeText(presence: Presence, world: World): string {
  if (presence.status !== 'office') return ELSEWHERE[presence.status];
  const office = world.offices.get(presence.officeId);
  const floor = office?.floors.find(({ id }) => id === presence.floorId);
  const name = office?.name ?? 'an office that no longer exists';
  return floor === undefined ? `in ${name}` : `in ${name}, ${floor.name}`;
}

const ELSEWHERE = { remote: 'working remotely', leave: 'on leave', none: 'not seen' } as const;

interface Words {
  they: string;
  are: string;
  were: string;
  place: string;
  since: string;
  range: string;
  administrator: string;
}

function sentenceOf(presence: Presence, words: Words, self: boolean): string {
  const { they, are, were, place, since, range, administrator } = words;
  switch (presence.reason) {
    case 'override-self':
      return `${they} said that ${are} ${place}${since}.`;
    case 'override-admin':
      return `${administrator} said for ${self ? 'you' : 'them'} that ${are} ${place}${since}.`;
    case 'evidence-office':
      return `${are} ${place}${since}: the latest sign-in counted came from there${range}.`;
    case 'evidence-office-over-remote':
      return `${are} ${place}${since}: no sign-in from elsewhere is late enough to say that ${they} left${range}.`;
    case 'evidence-remote':
      return `${are} ${place}${since}: the latest sign-in counted came from a place that counts as remote${range}.`;
    case 'evidence-left-office':
      return `${are} ${place}${since}: ${were} at an office earlier, and later sign-ins came from elsewhere${range}.`;
    case 'none-cleared':
      return `${they} started afresh, and nothing has been seen since.`;
    case 'none-no-evidence':
      return `nothing has been seen of ${self ? 'you' : 'them'} today.`;
    case 'evidence-beaten':
      return PRESENCE_REASONS['evidence-beaten'];
  }
}

function sinceText(since: Instant | undefined, zone: string, now: Instant | undefined): string {
  if (since === undefined) return '';
  const time = formatOf(zone, 'time').format(since);
  if (now === undefined || dayOf(since, zone) === dayOf(now, zone)) return ` since ${time}`;
  return ` since ${formatOf(zone, 'date').format(since)}, ${time}`;
}

function rangeText(presence: Presence, world: World): string {
  const name = presence.rangeId === undefined ? undefined : world.ranges.get(presence.rangeId)?.name;
  return name === undefined ? '' : ` (range “${name}”)`;
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

// Making a formatter costs more than using it a thousand times.
const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(zone: string, kind: 'time' | 'date'): Intl.DateTimeFormat {
  const key = `${kind} ${zone}`;
  let format = formats.get(key);
  if (format === undefined) {
    const options: Intl.DateTimeFormatOptions =
      kind === 'time' ? { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } : { weekday: 'short', day: 'numeric', month: 'short' };
    format = new Intl.DateTimeFormat('en-GB', { ...options, timeZone: zone });
    formats.set(key, format);
  }
  return format;
}
