import { countWithOthers, exactCount, peopleMessage } from '../../presence/count.ts';
import type { Range } from '../../presence/place.ts';
import { type PreviewPlace, placeOfMatch, type TalliedMoves } from '../../presence/preview.ts';
import { type GroupedMoves, groupMoves, type PersonMove } from '../../presence/preview-now.ts';
import { changedFields, contentOfRange, type RangeContent } from '../../presence/ranges/range-edit.ts';
import type { World } from '../../presence/world.ts';
import { type Message, message } from '../../texts/message.ts';
import type { Texts } from '../../texts/texts.ts';
import { countView } from '../presence/occupancy-view.ts';
import type { Count } from '../schemas/occupancy.ts';
import type { NowMoves, PastMoves, RangePreview } from '../schemas/range-preview.ts';

/** Maximum names listed. */
const NAMED = 500;

type Place = NowMoves['moves'][number]['from'];

function placeView(place: PreviewPlace, world: World, texts: Texts): Place {
  if (place.kind === 'remote') return { kind: 'remote', text: texts.text('preview.place.remote') };
  if (place.kind === 'none') return { kind: 'none', text: texts.text(`preview.place.${place.because ?? 'none'}`) };
  const office = world.offices.get(place.officeId);
  const floor = office?.floors.find(({ id }) => id === place.floorId);
  const name = office?.name ?? texts.text('preview.place.gone');
  return { ...place, text: floor ? texts.text('preview.place.floor', { office: name, floor: floor.name }) : name };
}

export function pastView(moves: TalliedMoves, world: World, texts: Texts): PastMoves {
  return {
    people: countView(moves.people, texts),
    namedPersonDays: moves.namedPersonDays,
    moves: moves.moves.map(({ from, to, people, namedPersonDays }) => ({
      from: placeView(from, world, texts),
      to: placeView(to, world, texts),
      people: countView(people, texts),
      namedPersonDays,
    })),
    byDay: moves.byDay.map(({ day, people }) => ({ day, people: countView(people, texts) })),
  };
}

/** Zero, for a change that cannot move anybody. It says nothing about anybody, so it is exact. */
export const nobody = (texts: Texts): NowMoves => ({ count: countView(exactCount(0), texts), moves: [] });

/**
 * Counts the others in steps, today as well. For an address that one person uses, an exact number would reveal to an administrator whether that
 * person is here, by a preview that nobody else sees. `others`: whether there may be any (docs/RULES.md, "Historic figures").
 */
export function nowView(moves: readonly PersonMove[], world: World, others: boolean, texts: Texts): NowMoves {
  const step = world.settings.smallNumber;
  const countOf = (named: number, all: number) =>
    countView(others ? countWithOthers({ named, others: all - named }, step) : exactCount(named), texts);
  const grouped: GroupedMoves = groupMoves(moves);
  const named = grouped.moves.reduce((sum, { people }) => sum + people.length, 0);
  return {
    count: countOf(named, grouped.count),
    moves: grouped.moves
      // The existence of an entry with few people, none of them named, would reveal them.
      .filter(({ count, people }) => people.length > 0 || (others && count >= step))
      .map(({ from, to, count, people }) => ({
        from: placeView(from, world, texts),
        to: placeView(to, world, texts),
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
  /** Absent if the range is closed. */
  content?: RangeContent;
  /** The ranges to save. */
  save: Range[];
  /** Whether it changes where stored days are shown. */
  corrects: boolean;
}

/** Whether the change places no sign-in elsewhere: it changes only the name or access logging. */
export function placesAsBefore({ kind, before, content }: PlannedChange): boolean {
  if (kind !== 'update' || !before || !content) return false;
  return changedFields(contentOfRange(before), content).every((field) => field === 'name' || field === 'accessLogging');
}

/** The effects of saving, one sentence each; none is hypothetical. */
export function summaryOf(
  { kind, before, content, corrects }: PlannedChange,
  { corrected, atOnce, world, texts }: { corrected: PastMoves; atOnce: NowMoves; world: World; texts: Texts },
): string[] {
  const target = content ? placeOf(content, world, texts) : '';
  if (kind === 'create')
    return [texts.text('preview.create'), texts.text('preview.create-read-again'), texts.text('preview.create-others')];
  if (kind === 'close') return [texts.text('preview.close')];
  if (kind === 'from-now') return [texts.text('preview.from-now', { target }), texts.text('preview.from-now-days')];
  const changed = before && content ? changedFields(contentOfRange(before), content) : [];
  const sentences: string[] = [];
  if (corrects) {
    sentences.push(texts.say(correction(target, corrected)));
    sentences.push(texts.text('preview.at-once', { people: peopleOf(atOnce.count) }));
  }
  if (changed.includes('cidrs')) sentences.push(texts.text('preview.cidrs'));
  if (changed.includes('presence') || changed.includes('accessLogging')) sentences.push(texts.text('preview.switches'));
  return sentences.length > 0 ? sentences : [texts.text(changed.includes('name') ? 'preview.name' : 'preview.nothing')];
}

/** Where stored days are shown from now on, with numbers of people. */
function correction(target: string, { people, namedPersonDays: days }: PastMoves): Message {
  const values = { target, people: peopleOf(people) };
  if (days === 0) return message('preview.corrected', values);
  return message(people.count === undefined ? 'preview.corrected-named-days' : 'preview.corrected-days', { ...values, days });
}

function peopleOf({ count, ...bounds }: Count): Message {
  return peopleMessage(count === undefined ? bounds : exactCount(count));
}

function placeOf({ target, presence }: RangeContent, world: World, texts: Texts): string {
  const version = { from: 0, cidrs: [], target, presence: presence || target.kind === 'ignore', accessLogging: false };
  const range: Range = { id: '', name: '', source: 'manual', createdAt: 0, versions: [version], version: 1 };
  return placeView(placeOfMatch({ range, version, heldThen: true }, world.settings), world, texts).text;
}

/** Maximum ranges named in a note. */
const MAX_RANGES = 5;

/** The basis and limits of the figures, and what to switch on for better ones. */
export function accessLogView(planned: PlannedChange, silent: readonly string[], world: World, texts: Texts): RangePreview['accessLog'] {
  const notes = [texts.text('preview.log.figures')];
  const { accessLogging } = world.settings;
  if (!accessLogging) notes.push(texts.text('preview.log.off'));
  else if (silent.length > 0) {
    const ranges = silent.slice(0, MAX_RANGES).map((name) => `“${name}”`);
    const more = silent.length - MAX_RANGES;
    notes.push(more > 0 ? texts.text('preview.log.silent-more', { ranges, more }) : texts.text('preview.log.silent', { ranges }));
  }
  if (planned.corrects) notes.push(texts.text('preview.log.corrects'));
  if (planned.content) notes.push(texts.text('preview.log.no-range'));
  return { organisation: accessLogging, complete: accessLogging && silent.length === 0, notes };
}
