import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Board } from '../board/board.ts';
import { AppError, isAppError } from '../errors.ts';
import type { CandidateSighting } from '../presence/discovery/candidate.ts';
import type { AccessEvent, PersonDay } from '../presence/evidence.ts';
import { mergePersonDays } from '../presence/person-days.ts';
import { createPlacer } from '../presence/placement.ts';
import type { Malformed, SignIn } from '../presence/sign-in.ts';
import type { Clock, Day, Instant } from '../presence/time.ts';
import type { CollectionCounts } from '../store/port/collecting.ts';
import { countRecord, noCounts } from '../store/port/counts.ts';
import type { Store } from '../store/port/store.ts';

export interface PlaceAndStoreDeps {
  store: Pick<Store, 'mergeEvidence' | 'personDays'>;
  board: Pick<Board, 'world' | 'rangeIndex' | 'peopleRevision' | 'refresh'>;
  clock: Clock;
}

export interface PlaceAndStoreOptions {
  /** Whether the board is refreshed at once. Default true; a caller that stores many pages refreshes it itself. */
  refresh?: boolean;
}

/** The result of one page. */
export interface StoredPage {
  /** `requests`, `throttled` and `late` are 0; the reader counts them. */
  counts: CollectionCounts;
  /** Milliseconds from sign-in to storing for every new placement (one that created or extended a person-day). */
  newAfter: number[];
  /** Uses of addresses that no range held, if discovery is on; only in memory. */
  candidates: CandidateSighting[];
  /** People with sign-ins who are not in the directory, with their last instant; only in memory. */
  unknown: ReadonlyMap<string, Instant>;
  /** The days of all person-days of the page, including known ones. */
  days: ReadonlySet<Day>;
}

/** Maximum attempts if people change while one page is placed. */
const MAX_ATTEMPTS = 10;
/** Records that are placed, and people who are read, in one time slice: about a millisecond. */
const SLICE = 200;

/**
 * Places the sign-ins of one page and stores the result, in one atomic or replay-safe write (docs/RULES.md, promise 1).
 * Storing a page twice changes nothing. When people changed between placing and storing (a mode, a deletion), the page is
 * placed again with the current people, so that no deleted data comes back.
 * @throws AppError STORE_UNAVAILABLE; STALE_PEOPLE if people keep changing.
 */
export async function placeAndStore(
  deps: PlaceAndStoreDeps,
  signIns: Iterable<SignIn | Malformed>,
  options: PlaceAndStoreOptions = {},
): Promise<StoredPage> {
  const page = [...signIns];
  for (let tries = 0; tries < MAX_ATTEMPTS; tries += 1) {
    try {
      const stored = await placeOnce(deps, page);
      await yieldToEventLoop();
      if (options.refresh !== false) await deps.board.refresh();
      return stored;
    } catch (error) {
      if (!isAppError(error, 'STALE_PEOPLE')) throw error;
      await deps.board.refresh();
    }
  }
  throw new AppError('STALE_PEOPLE');
}

interface PlacedPage {
  counts: CollectionCounts;
  personDays: PersonDay[];
  accessEvents: AccessEvent[];
  candidates: CandidateSighting[];
  unknown: Map<string, Instant>;
}

async function placeOnce(deps: PlaceAndStoreDeps, page: readonly (SignIn | Malformed)[]): Promise<StoredPage> {
  const peopleRevision = deps.board.peopleRevision();
  const now = deps.clock.now();
  const placed = await placePage(deps, page, now);
  const known = await knownDays(deps.store, placed.personDays);
  await yieldToEventLoop();
  const fresh = placed.personDays.filter((day) => widens(day, known.get(keyOf(day))));
  const personDays = mergePersonDays(fresh);
  await yieldToEventLoop();
  // Also without new days: the store must report if people have changed, and access events were not compared with known ones.
  await deps.store.mergeEvidence({ peopleRevision, personDays, accessEvents: placed.accessEvents });
  const { counts, candidates, unknown } = placed;
  const days = new Set(placed.personDays.map(({ day }) => day));
  return { counts, newAfter: fresh.map((day) => now - day.last), candidates, unknown, days };
}

async function placePage(deps: PlaceAndStoreDeps, page: readonly (SignIn | Malformed)[], now: number): Promise<PlacedPage> {
  const place = createPlacer(deps.board.world(), deps.board.rangeIndex());
  const counts = noCounts();
  const personDays: PersonDay[] = [];
  const candidates: CandidateSighting[] = [];
  const unknown = new Map<string, Instant>();
  const accessEvents = new Map<string, AccessEvent>();
  for (const [index, signIn] of page.entries()) {
    if (index % SLICE === 0) await yieldToEventLoop();
    if ('malformed' in signIn) {
      countRecord(counts, 'malformed');
      continue;
    }
    const placed = place(signIn, now);
    countRecord(counts, placed.reason);
    if (placed.reason === 'unknown-person') noteUnknown(unknown, signIn);
    for (const day of placed.personDays) personDays.push(day);
    if (placed.candidate) candidates.push(placed.candidate);
    const event = placed.accessEvent;
    if (event) accessEvents.set(`${event.personId} ${event.day} ${event.ip}`, event);
  }
  return { counts, personDays, accessEvents: [...accessEvents.values()], candidates, unknown };
}

function noteUnknown(unknown: Map<string, Instant>, { userId, upn, at }: SignIn): void {
  const id = (userId?.trim() || upn?.trim())?.toLowerCase();
  if (id) unknown.set(id, Math.max(at, unknown.get(id) ?? at));
}

/**
 * The person-days that are stored already. Nearly all that an overlap or a sweep reads is known. Reading is many times cheaper than writing, and
 * shows what is new.
 */
async function knownDays(store: PlaceAndStoreDeps['store'], days: readonly PersonDay[]): Promise<Map<string, PersonDay>> {
  const known = new Map<string, PersonDay>();
  const [one] = days;
  if (!one) return known;
  let [fromDay, toDay] = [one.day, one.day];
  const personIds = new Set<string>();
  for (const { day, personId } of days) {
    if (day < fromDay) fromDay = day;
    if (day > toDay) toDay = day;
    personIds.add(personId);
  }
  const ids = [...personIds];
  for (let at = 0; at < ids.length; at += SLICE) {
    // An embedded store answers synchronously.
    await yieldToEventLoop();
    for (const day of await store.personDays({ fromDay, toDay, personIds: ids.slice(at, at + SLICE) })) known.set(keyOf(day), day);
  }
  return known;
}

function keyOf(day: PersonDay): string {
  return `${day.personId} ${day.rangeId} ${day.day}`;
}

function widens(day: PersonDay, known: PersonDay | undefined): boolean {
  return !known || day.first < known.first || day.last > known.last;
}
