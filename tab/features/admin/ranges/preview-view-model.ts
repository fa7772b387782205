import type { NowMoves, PastMoves, RangePreview } from '../../../../server/routes/schemas/range-preview.ts';
import { counted, plural } from '../../../shared/lib/words.ts';

export interface MoveLine {
  key: string;
  from: string;
  to: string;
  how: string;
  /** Those who may be named. */
  names: string[];
}

export interface PreviewPart {
  key: string;
  title: string;
  /** How many in all, or that nobody is. */
  line: string;
  moves: MoveLine[];
}

const NAMES = 12;

/** "12 people (30 person-days)", "12 people and 5–9 others (30 person-days of those who may be named)", "5–9 people". */
function formatMoves({ people, namedPersonDays }: Pick<PastMoves, 'people' | 'namedPersonDays'>): string {
  const who = counted(people, 'person', 'people');
  if (namedPersonDays === 0) return who;
  return `${who} (${plural(namedPersonDays, 'person-day')}${people.count === undefined ? ' of those who may be named' : ''})`;
}

/** `done`: what becomes of the days of those people. */
function pastPart(key: string, title: string, { moves, ...all }: PastMoves, [done, nobody]: readonly [string, string]): PreviewPart {
  const none = all.people.atMost === 0;
  return {
    key,
    title,
    line: none ? nobody : `${capitalised(formatMoves(all))} ${done}`,
    moves: moves.map((move) => ({
      key: `${move.from.text} ${move.to.text}`,
      from: move.from.text,
      to: move.to.text,
      how: formatMoves(move),
      names: [],
    })),
  };
}

function nowPart(key: string, title: string, { count, moves }: NowMoves, nobody: string): PreviewPart {
  return {
    key,
    title,
    line: count.atMost === 0 ? nobody : `${capitalised(counted(count, 'person', 'people'))}.`,
    moves: moves.map(({ from, to, count: n, people }) => ({
      key: `${from.text} ${to.text}`,
      from: from.text,
      to: to.text,
      how: counted(n, 'person', 'people'),
      names: namesOf(people),
    })),
  };
}

function namesOf(people: readonly { name: string }[]): string[] {
  const shown = people.slice(0, NAMES).map(({ name }) => name);
  const more = people.length - shown.length;
  return more > 0 ? [...shown, `and ${more} more`] : shown;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** The parts of a preview in the order in which they matter: what changes (now, and in days that are kept), then what would have been. */
export function previewParts({ now, corrected, history, days }: RangePreview): PreviewPart[] {
  return [
    nowPart('at-once', 'Shown elsewhere at once', now.atOnce, 'Nobody.'),
    nowPart('next', 'Shown elsewhere from their next sign-in', now.nextSignIn, 'Nobody of those who are present.'),
    pastPart('corrected', 'Days that are kept', corrected, ['are shown elsewhere.', 'They stay as they are.']),
    pastPart('history', `If it had been so for the last ${plural(days.count, 'day')}`, history, [
      'would have been elsewhere. None of it is changed.',
      'Nobody would have been elsewhere.',
    ]),
  ];
}
