import type { ChangePreview } from '../../actions/ranges/preview-change.ts';
import { peopleMessage } from '../../presence/count.ts';
import type { Range } from '../../presence/place.ts';
import { type PreviewPlace, placeOfMatch, type TalliedMoves } from '../../presence/preview.ts';
import type { CountedMoves } from '../../presence/preview-now.ts';
import { changedFields, contentOfRange, type RangeContent } from '../../presence/ranges/range-edit.ts';
import type { World } from '../../presence/world.ts';
import { type Message, message } from '../../texts/message.ts';
import type { Texts } from '../../texts/texts.ts';
import { countView } from '../presence/occupancy-view.ts';
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

function pastView(moves: TalliedMoves, world: World, texts: Texts): PastMoves {
  return {
    othersCounted: moves.othersCounted,
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

function nowView({ othersCounted, count, moves }: CountedMoves, world: World, texts: Texts): NowMoves {
  return {
    othersCounted,
    count: countView(count, texts),
    moves: moves
      .map((move) => ({
        from: placeView(move.from, world, texts),
        to: placeView(move.to, world, texts),
        count: countView(move.count, texts),
        named: move.people.length,
        people: move.people.slice(0, NAMED).map(({ id, name }) => ({ id, name })),
      }))
      .sort(
        (a, b) => b.count.atLeast - a.count.atLeast || `${a.from.text} ${a.to.text}`.localeCompare(`${b.from.text} ${b.to.text}`, 'en'),
      ),
  };
}

/** A preview for its reader, with the sentences about its effects. */
export function previewView(preview: ChangePreview, texts: Texts): RangePreview {
  const { world, days, history, corrected, now } = preview;
  return {
    summary: summaryOf(preview, texts),
    days,
    accessLog: accessLogView(preview, texts),
    history: pastView(history, world, texts),
    corrected: pastView(corrected, world, texts),
    now: { atOnce: nowView(now.atOnce, world, texts), nextSignIn: nowView(now.nextSignIn, world, texts) },
  };
}

/** The effects of saving, one sentence each; none is hypothetical. */
function summaryOf({ planned, world, corrected, now }: ChangePreview, texts: Texts): string[] {
  const { kind, before, content, corrects } = planned;
  const target = content ? placeOf(content, world, texts) : '';
  if (kind === 'create')
    return [texts.text('preview.create'), texts.text('preview.create-read-again'), texts.text('preview.create-others')];
  if (kind === 'close') return [texts.text('preview.close')];
  if (kind === 'from-now') return [texts.text('preview.from-now', { target }), texts.text('preview.from-now-days')];
  const changed = before && content ? changedFields(contentOfRange(before), content) : [];
  const sentences: string[] = [];
  if (corrects) {
    sentences.push(texts.say(correction(target, corrected)));
    sentences.push(texts.text('preview.at-once', { people: peopleMessage(now.atOnce.count) }));
  }
  if (changed.includes('cidrs')) sentences.push(texts.text('preview.cidrs'));
  if (changed.includes('presence') || changed.includes('accessLogging')) sentences.push(texts.text('preview.switches'));
  return sentences.length > 0 ? sentences : [texts.text(changed.includes('name') ? 'preview.name' : 'preview.nothing')];
}

/** Where stored days are shown from now on, with numbers of people. */
function correction(target: string, { people, namedPersonDays: days }: TalliedMoves): Message {
  const values = { target, people: peopleMessage(people) };
  if (days === 0) return message('preview.corrected', values);
  return message(people.exact === undefined ? 'preview.corrected-named-days' : 'preview.corrected-days', { ...values, days });
}

function placeOf({ target, presence }: RangeContent, world: World, texts: Texts): string {
  const version = { from: 0, cidrs: [], target, presence: presence || target.kind === 'ignore', accessLogging: false };
  const range: Range = { id: '', name: '', source: 'manual', createdAt: 0, versions: [version], version: 1 };
  return placeView(placeOfMatch({ range, version, heldThen: true }, world.settings), world, texts).text;
}

/** Maximum ranges named in a note. */
const MAX_RANGES = 5;

/** The basis and limits of the figures, and what to switch on for better ones. */
function accessLogView({ planned, silent, world, history, now }: ChangePreview, texts: Texts): RangePreview['accessLog'] {
  const notes = [texts.text('preview.log.figures')];
  const { accessLogging } = world.settings;
  if (!accessLogging) notes.push(texts.text('preview.log.off'));
  else if (silent.length > 0) {
    const ranges = silent.slice(0, MAX_RANGES).map((name) => `“${name}”`);
    const more = silent.length - MAX_RANGES;
    notes.push(more > 0 ? texts.text('preview.log.silent-more', { ranges, more }) : texts.text('preview.log.silent', { ranges }));
  }
  if (!history.othersCounted || !now.nextSignIn.othersCounted) notes.push(texts.text('preview.log.named-only'));
  if (planned.corrects) notes.push(texts.text('preview.log.corrects'));
  if (planned.content) notes.push(texts.text('preview.log.no-range'));
  return { organisation: accessLogging, complete: accessLogging && silent.length === 0, notes };
}
