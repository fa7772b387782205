import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { Board } from '../../board/board.ts';
import { byPerson } from '../../board/evidence-cache.ts';
import { addDays } from '../../presence/calendar.ts';
import type { AccessEvent } from '../../presence/evidence.ts';
import type { Override } from '../../presence/override.ts';
import type { PersonEvidence } from '../../presence/presence-types.ts';
import { type AddressMove, type CountsAs, createMovesTally, type Move, type MovesTally, tallyEvents } from '../../presence/preview.ts';
import { movesAtNextSignIn, movesAtOnce, type PersonMove } from '../../presence/preview-now.ts';
import type { Day, Instant } from '../../presence/time.ts';
import { earliestStart, mayBeCounted, mayBeNamedOn } from '../../presence/visibility.ts';
import type { World } from '../../presence/world.ts';
import type { Store } from '../../store/port/store.ts';

/** Rows and people between two yields to the event loop: some milliseconds. */
const PAGE = 1000;
const PEOPLE = 250;

/** The past that a preview reads. */
export type PreviewStore = Pick<Store, 'overrides' | 'peopleInRange' | 'accessEventsOfDay'>;

export interface PreviewContext {
  deps: { store: PreviewStore; board: Pick<Board, 'evidence' | 'now'> };
  now: Instant;
  worlds: { before: World; after: World };
  moveOf(ip: string): AddressMove | undefined;
  /** The same of people who are not named: undefined if their number would depend on addresses of the change. */
  moveOfOthers(ip: string, day: Day): AddressMove | undefined;
  /** The `hidden` statements by person, for the days of the preview and today. */
  hidden: ReadonlyMap<string, readonly Override[]>;
}

/** The `hidden` statements in force at any instant of these days, in any zone. */
export async function readHidden(store: Pick<PreviewStore, 'overrides'>, fromDay: Day): Promise<PreviewContext['hidden']> {
  return byPerson(await store.overrides({ endsAfter: earliestStart(fromDay), kind: 'hidden' }));
}

/** Moves from the access events of these days, inclusive. */
export async function readHistory(context: PreviewContext, fromDay: Day, toDay: Day): Promise<MovesTally> {
  const tally = createMovesTally(counting(context));
  for await (const events of pagesOf(context.deps.store, fromDay, toDay)) tallyEvents(events, tally, context);
  return tally;
}

/** Moves from the person-days of a range whose target is corrected. `countsOthers`: the days on which people who are not named count. */
export async function readCorrected(
  context: PreviewContext,
  change: { rangeId: string; move: Move; countsOthers(day: Day): boolean },
  days: readonly Day[],
): Promise<MovesTally> {
  const tally = createMovesTally(counting(context));
  for (const day of days) {
    const others = change.countsOthers(day) ? change.move : undefined;
    for (const personId of await context.deps.store.peopleInRange(change.rangeId, day)) tally.add(personId, day, change.move, others);
    await yieldToEventLoop();
  }
  return tally;
}

/** Moves of people who were recently seen in a range whose target is corrected. */
export async function readMovesAtOnce({ deps, now, worlds }: PreviewContext, rangeId: string): Promise<PersonMove[]> {
  const moves: PersonMove[] = [];
  let evidences: PersonEvidence[] = [];
  let asked = 0;
  for (const person of worlds.before.people.values()) {
    const evidence = deps.board.evidence(person);
    if (evidence.days.some((day) => day.rangeId === rangeId)) evidences.push(evidence);
    if (++asked % PEOPLE !== 0) continue;
    moves.push(...movesAtOnce(evidences, worlds, now));
    evidences = [];
    await yieldToEventLoop();
  }
  return [...moves, ...movesAtOnce(evidences, worlds, now)];
}

/** `atOnce`: people who have moved already when the change is saved. */
export async function readMovesAtNextSignIn(context: PreviewContext, atOnce: readonly PersonMove[], today: Day): Promise<PersonMove[]> {
  const { deps, now, worlds, moveOf, moveOfOthers, hidden } = context;
  const [fromDay, toDay] = [addDays(today, -1), addDays(today, 1)];
  const moved = new Set(atOnce.map(({ person }) => person.id));
  const picture = deps.board.now();
  const here = (personId: string) => {
    // A person who was moved by a corrected target is already at the new one.
    const own = moved.has(personId) ? undefined : picture.own(personId);
    return own && { presence: own.presence, hidden: own.hiddenBy !== undefined };
  };
  const found = new Map<string, PersonMove>();
  for await (const events of pagesOf(deps.store, fromDay, toDay)) {
    const moves = movesAtNextSignIn(events, {
      world: worlds.before,
      now,
      overridesOf: (id) => hidden.get(id) ?? [],
      moveOf,
      moveOfOthers,
      here,
    });
    for (const move of moves) if (!found.has(move.person.id)) found.set(move.person.id, move);
  }
  return [...found.values()];
}

async function* pagesOf(store: Pick<PreviewStore, 'accessEventsOfDay'>, fromDay: Day, toDay: Day): AsyncGenerator<AccessEvent[]> {
  for (let day = fromDay; day <= toDay; day = addDays(day, 1)) {
    let after: AccessEvent | undefined;
    for (;;) {
      const events = await store.accessEventsOfDay({ day, limit: PAGE, ...(after === undefined ? {} : { after }) });
      yield events;
      await yieldToEventLoop();
      after = events.at(-1);
      if (events.length < PAGE) break;
    }
  }
}

/** Names people as access events do: for a whole day, and nobody who was hidden on it. */
function counting({ worlds, now, hidden }: PreviewContext): (personId: string, day: Day) => CountsAs {
  return (personId, day) => {
    const person = worlds.before.people.get(personId);
    if (person === undefined || !mayBeCounted(person, now)) return 'not';
    return mayBeNamedOn(person, day, hidden.get(personId) ?? []) ? 'named' : 'other';
  };
}
