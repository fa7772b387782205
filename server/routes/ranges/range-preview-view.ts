import { countWithOthers, exactCount, plural } from '../../presence/count.ts';
import type { Range } from '../../presence/place.ts';
import { type PreviewPlace, placeOfMatch, type TalliedMoves } from '../../presence/preview.ts';
import { type GroupedMoves, groupMoves, type PersonMove } from '../../presence/preview-now.ts';
import { changedFields, contentOfRange, type RangeContent } from '../../presence/ranges/range-edit.ts';
import type { World } from '../../presence/world.ts';
import type { Count } from '../schemas/occupancy.ts';
import type { NowMoves, PastMoves, RangePreview } from '../schemas/range-preview.ts';
import { countView } from '../views.ts';

/** More names are not listed. */
const NAMED = 500;

type Place = NowMoves['moves'][number]['from'];

function placeView(place: PreviewPlace, world: World): Place {
  if (place.kind === 'remote') return { kind: 'remote', text: 'remote' };
  if (place.kind === 'none') return { kind: 'none', text: place.because ? `nowhere (${BECAUSE[place.because]})` : 'nowhere' };
  const office = world.offices.get(place.officeId);
  const floor = office?.floors.find(({ id }) => id === place.floorId);
  return { ...place, text: [office?.name ?? 'an office that is gone', floor?.name].filter(Boolean).join(', ') };
}

const BECAUSE = {
  ignored: 'the address is ignored',
  'presence-off': 'presence is switched off there',
  'no-range': 'no range holds the address',
} as const;

export function pastView(moves: TalliedMoves, world: World): PastMoves {
  return {
    people: countView(moves.people),
    namedPersonDays: moves.namedPersonDays,
    moves: moves.moves.map(({ from, to, people, namedPersonDays }) => ({
      from: placeView(from, world),
      to: placeView(to, world),
      people: countView(people),
      namedPersonDays,
    })),
    byDay: moves.byDay.map(({ day, people }) => ({ day, people: countView(people) })),
  };
}

/** Nobody, wherever people are: a number that is about nobody may be exact. */
export const NOBODY: NowMoves = { count: countView(exactCount(0)), moves: [] };

/**
 * The others in steps, of today, too: of an address that one person uses, an exact number would tell an administrator whether
 * they are here, by a preview that nobody else sees. `others`: whether there may be any (DESIGN.md §2 "Historic figures").
 */
export function nowView(moves: readonly PersonMove[], world: World, others: boolean): NowMoves {
  const step = world.settings.smallNumber;
  const countOf = (named: number, all: number) =>
    countView(others ? countWithOthers({ named, others: all - named }, step) : exactCount(named));
  const grouped: GroupedMoves = groupMoves(moves);
  const named = grouped.moves.reduce((sum, { people }) => sum + people.length, 0);
  return {
    count: countOf(named, grouped.count),
    moves: grouped.moves
      // One of few people, none of them named, would tell of them by being there.
      .filter(({ count, people }) => people.length > 0 || (others && count >= step))
      .map(({ from, to, count, people }) => ({
        from: placeView(from, world),
        to: placeView(to, world),
        count: countOf(people.length, count),
        people: people.slice(0, NAMED).map(({ id, name }) => ({ id, name })),
      }))
      .sort(
        (a, b) => b.count.atLeast - a.count.atLeast || `${a.from.text} ${a.to.text}`.localeCompare(`${b.from.text} ${b.to.text}`, 'en'),
      ),
  };
}

export interface PlannedChange {
  kind: 'create' | 'update' | 'from-now' | 'close';
  /** The range that is edited or closed. */
  before?: Range;
  /** Absent for a closing. */
  content?: RangeContent;
  /** The ranges as they would be saved. */
  save: Range[];
  /** Whether days that are kept are shown elsewhere. */
  corrects: boolean;
}

/** Whether no sign-in would be placed elsewhere by it: a name and the recording of addresses place nobody. */
export function placesAsBefore({ kind, before, content }: PlannedChange): boolean {
  if (kind !== 'update' || !before || !content) return false;
  return changedFields(contentOfRange(before), content).every((field) => field === 'name' || field === 'accessLogging');
}

/** What saving does, a sentence each; none of it is hypothetical. */
export function summaryOf(
  { kind, before, content, corrects }: PlannedChange,
  { corrected, atOnce, world }: { corrected: PastMoves; atOnce: NowMoves; world: World },
): string[] {
  const target = content && placeOf(content, world);
  if (kind === 'create')
    return [
      'The range is in force from now on.',
      'Sign-ins of the last day that no range held are read again, and placed by it.',
      'What other ranges have placed stays where it is.',
    ];
  if (kind === 'close') return ['From now on the range places nobody; what it has placed stays as it is.'];
  if (kind === 'from-now')
    return [
      `The range is closed now, and a new one opens with the target ${target}.`,
      'Days that are kept stay where they are, today’s included; sign-ins from now on count for the new one.',
    ];
  const changed = before && content ? changedFields(contentOfRange(before), content) : [];
  const sentences: string[] = [];
  if (corrects) {
    sentences.push(
      `Days that are kept are shown at another place, ${target}: of ${formatCount(corrected.people, 'person', 'people')}${namedDays(corrected)}.`,
    );
    sentences.push(`Shown elsewhere at once: ${formatCount(atOnce.count, 'person', 'people')}.`);
  }
  if (changed.includes('cidrs'))
    sentences.push('Other addresses count from now on; what was placed by those of before stays, and gaps of the last day are read again.');
  if (changed.includes('presence') || changed.includes('accessLogging'))
    sentences.push('Switches count from now on; the past stays as it is.');
  return sentences.length > 0 ? sentences : [changed.includes('name') ? 'Only the name changes.' : 'Nothing changes.'];
}

/** "1 person", "5–9 people", "12 people and fewer than 5 others". */
function formatCount({ count, named, others, text }: Count, one: string, many = `${one}s`): string {
  if (named !== undefined) return `${plural(named, one, many)} and ${others} others`;
  return count === undefined ? `${text} ${many}` : plural(count, one, many);
}

/** " (3 person-days)", " (3 person-days of those who may be named)"; empty where nobody is named. */
function namedDays({ people, namedPersonDays }: PastMoves): string {
  if (namedPersonDays === 0) return '';
  return ` (${plural(namedPersonDays, 'person-day')}${people.count === undefined ? ' of those who may be named' : ''})`;
}

function placeOf({ target, presence }: RangeContent, world: World): string {
  const version = { from: 0, cidrs: [], target, presence: presence || target.kind === 'ignore', accessLogging: false };
  const range: Range = { id: '', name: '', source: 'manual', createdAt: 0, versions: [version], version: 1 };
  return `“${placeView(placeOfMatch({ range, version, heldThen: true }, world.settings), world).text}”`;
}

/** What the figures rest on, and cannot show; with what to switch on. */
export function accessLogView(planned: PlannedChange, silent: readonly string[], world: World): RangePreview['accessLog'] {
  const notes = [
    'What would have been is counted by access events, which have a date and no time: one for each person, address and day, by today’s ranges with the change against today’s ranges without it. Saving changes none of these days.',
  ];
  const { accessLogging } = world.settings;
  if (!accessLogging) {
    notes.push(
      'Access logging is switched off for the organisation, so there are no access events to count, or old ones only. Switch it on in the settings and in the ranges concerned; figures begin from then on.',
    );
  } else if (silent.length > 0) {
    const names = silent
      .slice(0, 5)
      .map((name) => `“${name}”`)
      .join(', ');
    notes.push(
      `Access logging is switched off in ${names}${silent.length > 5 ? ` and ${silent.length - 5} more` : ''}: sign-ins from there are missing here. Switch it on there; figures begin from then on.`,
    );
  }
  if (planned.corrects)
    notes.push(
      'What saving does change in days that are kept is shown apart from that, from the days that are kept: the target that is corrected.',
    );
  if (planned.content) notes.push('An address that no range holds leaves no access event, so what the change adds there cannot be shown.');
  return { organisation: accessLogging, complete: accessLogging && silent.length === 0, notes };
}
