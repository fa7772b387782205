import type { Count } from '../presence/count.ts';
import type { LiveTally } from '../presence/occupancy.ts';
import type { PersonState } from '../presence/person-state.ts';
import type { Presence } from '../presence/presence-types.ts';
import type { Settings } from '../presence/settings.ts';
import { addTo, countOf, NOBODY, type OfficeTally, type PlaceTally, type Tally } from '../presence/tally.ts';
import { type NumbersShown, numbersShown } from '../presence/visibility.ts';

export interface Move {
  before: PersonState | undefined;
  after: PersonState | undefined;
}

/** The numbers that look different to others after moves. */
export interface NumbersChanged {
  officeIds: string[];
  /** Whether the number of all offices together changed. In steps, it may change while no office's number does, and the other way round. */
  total: boolean;
  /** Whether the first person appeared, or the last disappeared, who may be counted without a name: then every number in steps looks different. */
  every: boolean;
}

/** The number of people at each office and floor now, updated person by person. */
export interface Headcounts extends LiveTally {
  /**
   * Applies moves. Changes are added up, and numbers are compared as they are shown: if one person leaves while another arrives, or somebody
   * without a name arrives within a step, nothing has changed for others. `past`: the ids of `officesInPast`.
   */
  move(moves: readonly Move[], settings: Pick<Settings, 'smallNumber' | 'todayInSteps'>, past: ReadonlySet<string>): NumbersChanged;
}

export function createHeadcounts(): Headcounts {
  const places: Tally = new Map();
  const all = { ...NOBODY };
  let mayBeOthers = 0;
  let pastBefore: ReadonlySet<string> = new Set();

  function apply(state: PersonState | undefined, by: 1 | -1): void {
    if (state?.mayBeOther) mayBeOthers += by;
    if (state?.counted === undefined) return;
    addTo(places, state.counted, by);
    const { presence, seen } = state.counted;
    const isThere = presence.status === 'office';
    const isNamed = seen?.status === 'office';
    if (isThere) all.present += by;
    if (isNamed) all.named += by;
    if (isThere && !(isNamed && seen.officeId === presence.officeId)) all.others += by;
  }

  /** Everybody; where offices are counted as of a past day, all others by name, as in `countOccupancy`. */
  function totalIn(past: ReadonlySet<string>): PlaceTally {
    if (past.size === 0) return all;
    const sum = { ...NOBODY, named: all.present };
    for (const id of past) {
      const { present, named, others } = places.get(id) ?? NOBODY;
      sum.named += named - present;
      sum.others += others;
    }
    return sum;
  }

  return {
    places,
    get mayHaveOthers() {
      return mayBeOthers > 0;
    },
    move(moves, settings, pastAfter) {
      const shown = (past: boolean) => numbersShown(settings, { past, others: () => mayBeOthers > 0 });
      const scale = (past: boolean): Scale => ({ shown: shown(past), step: settings.smallNumber });
      const touched = new Set([...pastBefore, ...pastAfter]);
      for (const { before, after } of moves) {
        noteOffices(touched, before);
        noteOffices(touched, after);
      }
      const numbers = (past: ReadonlySet<string>): ReadonlyMap<string, string> =>
        new Map([...touched].map((id) => [id, shownNumbers(places.get(id), scale(past.has(id)))]));
      const total = (past: ReadonlySet<string>) => keyOf(shown(false) === 'exact' ? totalIn(past) : all, scale(past.size > 0));
      const kinds = (past: ReadonlySet<string>) => [shown(false), past.size > 0 && shown(true)].join();
      const [kindsBefore, totalBefore, before] = [kinds(pastAfter), total(pastBefore), numbers(pastBefore)];
      for (const { before, after } of moves) {
        if (isCountedAlike(before, after)) continue;
        apply(before, -1);
        apply(after, 1);
      }
      pastBefore = pastAfter;
      const after = numbers(pastAfter);
      return {
        officeIds: [...touched].filter((id) => before.get(id) !== after.get(id)),
        total: totalBefore !== total(pastAfter),
        every: kindsBefore !== kinds(pastAfter),
      };
    },
  };
}

interface Scale {
  shown: NumbersShown;
  step: number;
}

function noteOffices(ids: Set<string>, state: PersonState | undefined): void {
  const { presence, seen } = state?.counted ?? {};
  if (presence?.status === 'office') ids.add(presence.officeId);
  if (seen?.status === 'office') ids.add(seen.officeId);
}

/** Whether a person counts as before: most who are seen again are where they were. */
function isCountedAlike(before: PersonState | undefined, after: PersonState | undefined): boolean {
  if (before?.mayBeOther !== after?.mayBeOther) return false;
  const [a, b] = [before?.counted, after?.counted];
  return a?.personId === b?.personId && isSamePlace(a?.presence, b?.presence) && isSamePlace(a?.seen, b?.seen);
}

function isSamePlace(a: Presence | undefined, b: Presence | undefined): boolean {
  if (a === undefined || b === undefined) return a === b;
  if (a.status !== 'office' || b.status !== 'office') return a.status === b.status;
  return a.officeId === b.officeId && a.floorId === b.floorId;
}

/** The shown numbers of an office and its floors as a text, for comparing. */
function shownNumbers(office: Readonly<OfficeTally> | undefined, scale: Scale): string {
  if (office === undefined) return keyOf(NOBODY, scale);
  const nobody = keyOf(NOBODY, scale);
  const floors = [...office.floors].map(([id, floor]) => [id, keyOf(floor, scale)] as const).filter(([, key]) => key !== nobody);
  return [keyOf(office, scale), ...floors.map((entry) => entry.join(' ')).sort()].join('\n');
}

function keyOf(place: PlaceTally, { shown, step }: Scale): string {
  const { exact, named = 0, atLeast, atMost }: Count = countOf(place, shown, step);
  return [exact, named, atLeast, atMost].join(' ');
}
