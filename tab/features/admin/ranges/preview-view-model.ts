import type { NowMoves, PastMoves, RangePreview } from '../../../../server/routes/schemas/range-preview.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { peopleText } from '../../../shared/lib/words.ts';

export interface MoveLine {
  key: string;
  from: string;
  to: string;
  how: string;
  /** The people who may be named; empty if there are none. */
  names: string;
}

export interface PreviewPart {
  key: 'at-once' | 'next' | 'corrected' | 'history';
  title: string;
  /** How many people in all, or that nobody is affected. */
  line: string;
  moves: MoveLine[];
}

const NAMES = 12;

type Counted = Pick<PastMoves, 'othersCounted'>;

/** "12 people", "12 people and 5–9 others", "12 people who may be named". */
function formatPeople(count: PastMoves['people'], { othersCounted }: Counted): string {
  const people = peopleText(count);
  return othersCounted ? people : texts.text('admin.ranges.preview.named-people', { people });
}

function formatNobody(part: PreviewPart['key'], { othersCounted }: Counted): string {
  return texts.text(othersCounted ? `admin.ranges.preview.nobody.${part}` : 'admin.ranges.preview.nobody-named');
}

/** "12 people (30 person-days)", "12 people and 5–9 others (30 person-days of those who may be named)", "5–9 people". */
function formatMoves({ people: count, namedPersonDays: days }: Pick<PastMoves, 'people' | 'namedPersonDays'>, counted: Counted): string {
  const people = formatPeople(count, counted);
  if (days === 0) return people;
  return texts.text(count.count === undefined ? 'admin.ranges.preview.named-person-days' : 'admin.ranges.preview.person-days', {
    people,
    days,
  });
}

function pastPart(key: 'corrected' | 'history', title: string, { moves, ...all }: PastMoves): PreviewPart {
  const nobody = all.people.atMost === 0;
  return {
    key,
    title,
    line: nobody ? formatNobody(key, all) : texts.text(`admin.ranges.preview.days-of.${key}`, { people: formatMoves(all, all) }),
    moves: moves.map((move) => ({
      key: `${move.from.text} ${move.to.text}`,
      from: move.from.text,
      to: move.to.text,
      how: formatMoves(move, all),
      names: '',
    })),
  };
}

function nowPart(key: 'at-once' | 'next', { count, moves, ...all }: NowMoves): PreviewPart {
  return {
    key,
    title: texts.text(`admin.ranges.preview.title.${key}`),
    line: count.atMost === 0 ? formatNobody(key, all) : texts.text('admin.ranges.preview.concerns', { people: formatPeople(count, all) }),
    moves: moves.map(({ from, to, count: n, named, people }) => ({
      key: `${from.text} ${to.text}`,
      from: from.text,
      to: to.text,
      how: formatPeople(n, all),
      names: namesText(people, named),
    })),
  };
}

function namesText(people: readonly { name: string }[], named: number): string {
  const shown = people.slice(0, NAMES).map(({ name }) => name);
  return texts.text('admin.ranges.preview.names', { names: shown.join(', '), more: named - shown.length });
}

/** The parts of a preview by importance: changes now, changes of stored days, then what the past would have been. */
export function previewParts({ now, corrected, history, days }: RangePreview): PreviewPart[] {
  return [
    nowPart('at-once', now.atOnce),
    nowPart('next', now.nextSignIn),
    pastPart('corrected', texts.text('admin.ranges.preview.title.corrected'), corrected),
    pastPart('history', texts.text('admin.ranges.preview.title.history', { days: days.count }), history),
  ];
}
