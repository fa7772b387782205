import { type AdaptiveCard, type ButtonData, type CardElement, card, heading, inPlaceButton, refreshed, textBlock } from './cards.ts';

export interface OfficeRow {
  name: string;
  /** "34 of 120". */
  present: string;
  /** From 0 to 1; absent if the capacity is unknown. */
  share?: number;
  /** Names below it, one line per floor. */
  lines: string[];
}

/** Who is where: a heading and one block per office, with its number at the right and a bar. */
export function officesCard(text: string, title: string, rows: readonly OfficeRow[]): AdaptiveCard {
  const body = rows.flatMap((row) => [
    columns([stretched(textBlock(row.name, { weight: 'Bolder' })), narrow(textBlock(row.present))], { separator: true }),
    ...bar(row.share),
    ...row.lines.map((line) => textBlock(line, { spacing: 'Small', isSubtle: true })),
  ]);
  return card(text, [heading(title), ...body]);
}

export interface PersonRow {
  name: string;
  /** Empty if it is not known. */
  floor: string;
}

export interface PeoplePage {
  title: string;
  share?: number;
  people: readonly PersonRow[];
  /** Below the people. */
  notes: readonly string[];
  question: ButtonData;
  previous: string;
  next: string;
}

/** The number of people that are visible without much scrolling. */
const PAGE = 8;

/** The people on a page. A page that no longer exists becomes the last one. */
export function pageOf(count: number, page = 0): { page: number; from: number; to: number } {
  const last = Math.max(0, Math.ceil(count / PAGE) - 1);
  const shown = Math.min(page, last);
  return { page: shown, from: shown * PAGE, to: Math.min(count, (shown + 1) * PAGE) };
}

/** Who is at one place: initials, name and floor of each person, in pages. */
export function peopleCard(text: string, { title, share, people, notes, question, previous, next }: PeoplePage): AdaptiveCard {
  const { page, from, to } = pageOf(people.length, question.page);
  const rows = people
    .slice(from, to)
    .map(({ name, floor }) => columns([initials(name), stretched(textBlock(name)), narrow(textBlock(floor, { isSubtle: true }))]));
  const more = notes.map((note) => textBlock(note, { isSubtle: true }));
  const buttons = [
    ...(page > 0 ? [inPlaceButton(previous, { ...question, page: page - 1 })] : []),
    ...(to < people.length ? [inPlaceButton(next, { ...question, page: page + 1 })] : []),
  ];
  return refreshed(card(text, [heading(title), ...bar(share), ...rows, ...more], buttons), { ...question, page });
}

/** Two coloured columns whose widths show the share. The number is beside it, so nothing is lost without colours. */
function bar(share: number | undefined): CardElement[] {
  if (share === undefined) return [];
  const full = Math.round(100 * Math.min(1, share));
  const part = (width: number, style: string) => (width > 0 ? [{ type: 'Column', width, style, minHeight: '8px', items: [] }] : []);
  return [columns([...part(full, 'accent'), ...part(100 - full, 'emphasis')], { spacing: 'Small' })];
}

function initials(name: string): object {
  const words = name.split(/\s+/).filter((word) => /^\p{L}/u.test(word));
  const letters = [words.at(0), words.length > 1 ? words.at(-1) : undefined].map((word = '') => [...word][0] ?? '').join('');
  const text = textBlock(letters.toLocaleUpperCase(), { weight: 'Bolder', horizontalAlignment: 'Center', wrap: false });
  return { type: 'Column', width: '40px', style: 'emphasis', verticalContentAlignment: 'Center', items: [text] };
}

function columns(given: object[], options: object = {}): CardElement {
  return { type: 'ColumnSet', columns: given, ...options };
}

function stretched(element: CardElement): object {
  return { type: 'Column', width: 'stretch', verticalContentAlignment: 'Center', items: [element] };
}

function narrow(element: CardElement): object {
  return { type: 'Column', width: 'auto', verticalContentAlignment: 'Center', items: [element] };
}
