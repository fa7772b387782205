import { type Address, readAddress } from './addresses/address.ts';
import { dayOf } from './calendar.ts';
import type { CandidateSighting } from './discovery/candidate.ts';
import type { AccessEvent, PersonDay } from './evidence.ts';
import type { Person } from './person.ts';
import { type Target, UNMATCHED_RANGE_ID } from './place.ts';
import type { RangeIndex, RangeMatch } from './ranges/range-index.ts';
import type { SignInReason } from './reasons.ts';
import { lastExpiredDay } from './retention.ts';
import type { SignIn } from './sign-in.ts';
import { type Day, HOUR, type Instant } from './time.ts';
import { type World, zoneOfPerson, zoneOfTarget } from './world.ts';

/** The result for a sign-in, with the reason. */
export interface Placed {
  reason: SignInReason;
  /** Up to two: that of a range, and that of the built-in range for addresses that no range held. */
  personDays: PersonDay[];
  accessEvent?: AccessEvent;
  /** A candidate address on a day of the organisation. Never stored with the person. */
  candidate?: CandidateSighting;
}

/**
 * Turns a sign-in into placements, in the order of docs/RULES.md. The first step that fails discards the sign-in and is the
 * reason. `now` decides only retention and what is in the future. Retention depends on the date of the evidence, so the range is
 * looked up before step 4 is finished; reasons are still reported in the order of the rules.
 *
 * `ranges` must be built of the ranges of `world`.
 */
export function createPlacer(world: World, ranges: RangeIndex): (signIn: SignIn, now: Instant) => Placed {
  let expiryOf = Number.NaN;
  let expired: Day = '';
  const lastExpired = (now: Instant): Day => {
    if (now !== expiryOf) {
      expired = lastExpiredDay(now, world.settings);
      expiryOf = now;
    }
    return expired;
  };

  return (signIn, now) => {
    const proof = reasonNotToCount(signIn, now);
    if (proof !== undefined) return discarded(proof);
    const person = personOf(signIn, world);
    if (person === undefined) return discarded('unknown-person');
    const barred = barredBy(person, signIn.at);
    if (barred !== undefined) return discarded(barred);

    const address = readAddress(signIn.ip);
    if (typeof address === 'string') {
      return discarded(dayOf(signIn.at, world.settings.timeZone) > lastExpired(now) ? address : 'expired');
    }
    const match = ranges.find(address, signIn.at);
    return placeAddress({ at: signIn.at, person, address, match, world, lastExpired: lastExpired(now) });
  };
}

function discarded(reason: SignInReason): Placed {
  return { reason, personDays: [] };
}

/** Allowed difference between the clocks of Entra and of this machine. */
export const CLOCK_SKEW = HOUR;

/**
 * Steps 1 and 2: whether the record is evidence. A record in the future is not;
 * it counts when it is read again after our clock, which may have been slow, has reached it.
 */
function reasonNotToCount(signIn: SignIn, now: Instant): SignInReason | undefined {
  if (signIn.errorCode === undefined) return 'no-status';
  if (signIn.errorCode !== 0) return 'failed';
  if (signIn.riskState === 'atRisk' || signIn.riskState === 'confirmedCompromised') return 'risky';
  const credential = signIn.clientCredentialType?.trim().toLowerCase();
  if (signIn.interactive === false && credential && credential !== 'none') return 'confidential-client';
  return signIn.at > now + CLOCK_SKEW ? 'future' : undefined;
}

/**
 * The join of step 3: by the object id. By the UPN only if the record has no object id and the account had the UPN at that instant, since new
 * accounts can get UPNs of earlier ones.
 */
function personOf(signIn: SignIn, world: World): Person | undefined {
  const id = signIn.userId?.trim();
  if (id) return world.people.get(id) ?? world.people.get(id.toLowerCase());
  const upn = signIn.upn?.trim();
  const holder = upn ? world.byUpn.get(upn.toLowerCase()) : undefined;
  return holder?.upnSince !== undefined && signIn.at >= holder.upnSince ? holder : undefined;
}

/** The rest of step 3, and step 4 without retention. */
function barredBy(person: Person, at: Instant): SignInReason | undefined {
  if (!person.enabled) return 'account-disabled';
  if (person.guest) return 'guest';
  if (person.mode === 'off' || person.notOffSince === undefined || at < person.notOffSince) return 'off';
  if (person.erasedAt !== undefined && at < person.erasedAt) return 'erased';
  return undefined;
}

interface Found {
  at: Instant;
  person: Person;
  address: Address;
  match: RangeMatch | undefined;
  world: World;
  lastExpired: Day;
}

/**
 * Steps 6 and 7. An address that no range held at the sign-in's instant is subject to the
 * organisation's setting in addition to a range that began later, so that the result does not depend on when it was read.
 */
function placeAddress(found: Found): Placed {
  const placed = found.match === undefined ? placeUnmatched(found) : placeInRange(found, found.match);
  if (found.match?.heldThen) return placed;
  const { settings } = found.world;
  if (settings.unmatched === 'remote') addUnmatchedDay(placed, found);
  if (settings.unmatched === 'discover') addCandidate(placed, found);
  return placed;
}

function placeInRange({ at, person, address, world, lastExpired }: Found, { range, version }: RangeMatch): Placed {
  const day = dayOf(at, zoneOfTarget(version.target, person, world));
  if (day <= lastExpired) return discarded('expired');
  const placed = discarded(outcomeIn(version.target, version.presence));
  if (placed.reason === 'placed') placed.personDays.push({ personId: person.id, rangeId: range.id, day, first: at, last: at });
  if (world.settings.accessLogging && version.accessLogging) placed.accessEvent = { personId: person.id, ip: address.text, day };
  return placed;
}

/** Step 7. */
function outcomeIn(target: Target, presence: boolean): SignInReason {
  if (target.kind === 'ignore') return 'ignored';
  return presence ? 'placed' : 'presence-switched-off';
}

/** No range: retention depends on the organisation's date; the built-in range uses the person's. */
function placeUnmatched({ at, person, world, lastExpired }: Found): Placed {
  const { settings } = world;
  const zone = settings.unmatched === 'remote' ? zoneOfPerson(person, world) : settings.timeZone;
  return discarded(dayOf(at, zone) > lastExpired ? 'unmatched' : 'expired');
}

function addUnmatchedDay(placed: Placed, { at, person, world, lastExpired }: Found): void {
  const day = dayOf(at, zoneOfPerson(person, world));
  if (day <= lastExpired) return;
  placed.personDays.push({ personId: person.id, rangeId: UNMATCHED_RANGE_ID, day, first: at, last: at });
  if (placed.reason !== 'placed') placed.reason = 'placed-unmatched';
}

function addCandidate(placed: Placed, { at, person, address, world, lastExpired }: Found): void {
  const day = dayOf(at, world.settings.timeZone);
  if (day <= lastExpired) return;
  placed.candidate = { address, day, at, personId: person.id };
  if (placed.reason === 'unmatched') placed.reason = 'candidate';
}
