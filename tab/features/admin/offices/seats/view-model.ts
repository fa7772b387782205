import type { SeatView } from '../../../../../server/routes/schemas/floor-seats.ts';
import { texts } from '../../../../shared/lib/texts.ts';

export const MAX_SEATS = 2000;
export const MAX_ROW = 100;

export type Tool = 'single' | 'row';

/** Seats while they are placed. Spots are in thousandths of the width and height of the picture. */
export interface Placing {
  seats: readonly SeatView[];
  /** Index of the chosen seat. */
  chosen: number | undefined;
  /** The position at which the keyboard places the next seat. */
  marker: SeatView;
  tool: Tool;
  /** The number of seats in the next row. */
  inRow: number;
  /** The start of a row whose end has not been placed yet. */
  rowFrom: SeatView | undefined;
  past: readonly (readonly SeatView[])[];
  future: readonly (readonly SeatView[])[];
  /** Whether the last step moved the chosen seat: consecutive moves are undone together. */
  moving: boolean;
}

export type Step =
  | { do: 'place'; at: SeatView }
  | { do: 'place-at-marker' }
  | { do: 'choose'; index: number }
  | { do: 'choose-beside'; by: 1 | -1 }
  | { do: 'let-go' }
  | { do: 'move'; by: SeatView }
  | { do: 'move-to'; at: SeatView }
  | { do: 'delete' }
  | { do: 'replace'; seats: readonly SeatView[] }
  | { do: 'tool'; tool: Tool }
  | { do: 'in-row'; count: number }
  | { do: 'undo' }
  | { do: 'redo' };

export function beginPlacing(seats: readonly SeatView[]): Placing {
  return {
    seats,
    chosen: undefined,
    marker: { x: 500, y: 500 },
    tool: 'single',
    inRow: 4,
    rowFrom: undefined,
    past: [],
    future: [],
    moving: false,
  };
}

/** The state after one step of placing seats. Pure; the same object if a step changes nothing. */
export function placeSeats(now: Placing, step: Step): Placing {
  switch (step.do) {
    case 'place':
      return place(now, inside(step.at));
    case 'place-at-marker':
      return placeAtMarker(now);
    case 'choose':
      return choose(now, step.index);
    case 'choose-beside':
      return chooseBeside(now, step.by);
    case 'let-go':
      return { ...now, chosen: undefined, rowFrom: undefined, moving: false };
    case 'move':
      return moveTo(now, inside({ x: now.marker.x + step.by.x, y: now.marker.y + step.by.y }));
    case 'move-to':
      return moveTo(now, inside(step.at));
    case 'delete':
      return now.chosen === undefined ? now : changed(now, now.seats.toSpliced(now.chosen, 1), { chosen: undefined });
    case 'replace':
      return changed(now, step.seats.slice(0, MAX_SEATS), { chosen: undefined });
    case 'tool':
      return { ...now, tool: step.tool, rowFrom: undefined, chosen: undefined, moving: false };
    case 'in-row':
      return { ...now, inRow: Math.max(2, Math.min(MAX_ROW, Math.round(step.count))) };
    case 'undo':
      return travel(now, 'past', 'future');
    case 'redo':
      return travel(now, 'future', 'past');
  }
}

const inside = ({ x, y }: SeatView): SeatView => ({ x: bounded(x), y: bounded(y) });
const bounded = (value: number) => Math.round(Math.max(0, Math.min(1000, value)));

/** Another arrangement, which can be undone. */
function changed(now: Placing, seats: readonly SeatView[], rest: Partial<Placing> = {}): Placing {
  return { ...now, past: [...now.past, now.seats], future: [], moving: false, ...rest, seats };
}

function place(now: Placing, at: SeatView): Placing {
  if (now.tool === 'single') {
    if (now.seats.length >= MAX_SEATS) return now;
    return changed(now, [...now.seats, at], { chosen: now.seats.length, marker: at });
  }
  if (now.rowFrom === undefined) return { ...now, rowFrom: at, marker: at, chosen: undefined };
  const row = rowBetween(now.rowFrom, at, now.inRow);
  return changed(now, [...now.seats, ...row].slice(0, MAX_SEATS), { rowFrom: undefined, marker: at, chosen: undefined });
}

/** `count` evenly spaced spots from one to the other, both included. */
export function rowBetween(from: SeatView, to: SeatView, count: number): SeatView[] {
  return Array.from({ length: count }, (_, i) => {
    const share = i / (count - 1);
    return inside({ x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share });
  });
}

/** The maximum distance between the marker and a seat that it selects. */
const SELECT_DISTANCE = 8;

/** With the keyboard one key places a seat, selects an existing one, and deselects it. */
function placeAtMarker(now: Placing): Placing {
  if (now.chosen !== undefined) return { ...now, chosen: undefined, moving: false };
  const there = now.seats.findIndex(
    ({ x, y }) => Math.abs(x - now.marker.x) <= SELECT_DISTANCE && Math.abs(y - now.marker.y) <= SELECT_DISTANCE,
  );
  return now.tool === 'single' && there >= 0 ? choose(now, there) : place(now, now.marker);
}

function choose(now: Placing, index: number): Placing {
  const seat = now.seats[index];
  return seat ? { ...now, chosen: index, marker: seat, rowFrom: undefined, moving: false } : now;
}

function chooseBeside(now: Placing, by: 1 | -1): Placing {
  const { length } = now.seats;
  const first = by === 1 ? 0 : length - 1;
  return choose(now, now.chosen === undefined ? first : (now.chosen + by + length) % length);
}

/** Moves the chosen seat, or the marker where none is chosen. */
function moveTo(now: Placing, at: SeatView): Placing {
  if (now.chosen === undefined) return { ...now, marker: at };
  const seats = now.seats.with(now.chosen, at);
  return now.moving ? { ...now, seats, marker: at } : changed(now, seats, { marker: at, moving: true });
}

function travel(now: Placing, from: 'past' | 'future', to: 'past' | 'future'): Placing {
  const seats = now[from].at(-1);
  if (!seats) return now;
  return {
    ...now,
    seats,
    [from]: now[from].slice(0, -1),
    [to]: [...now[to], now.seats],
    chosen: undefined,
    rowFrom: undefined,
    moving: false,
  };
}

/** The step of a key in the plan; undefined for keys without a meaning. */
export function stepOfKey({ key, shiftKey, ctrlKey }: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey'>): Step | undefined {
  const far = ctrlKey ? 1 : shiftKey ? 50 : 5;
  switch (key) {
    case 'ArrowLeft':
      return { do: 'move', by: { x: -far, y: 0 } };
    case 'ArrowRight':
      return { do: 'move', by: { x: far, y: 0 } };
    case 'ArrowUp':
      return { do: 'move', by: { x: 0, y: -far } };
    case 'ArrowDown':
      return { do: 'move', by: { x: 0, y: far } };
    case 'Enter':
    case ' ':
      return { do: 'place-at-marker' };
    case ',':
      return { do: 'choose-beside', by: -1 };
    case '.':
      return { do: 'choose-beside', by: 1 };
    case 'Delete':
    case 'Backspace':
      return { do: 'delete' };
    default:
      return undefined;
  }
}

/** The shortcuts for undo and redo. They work regardless of the focus. */
export function stepOfShortcut({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
}: Pick<KeyboardEvent, 'key' | 'shiftKey' | 'ctrlKey' | 'metaKey'>): Step | undefined {
  if (!ctrlKey && !metaKey) return undefined;
  const letter = key.toLowerCase();
  if (letter === 'z') return { do: shiftKey ? 'redo' : 'undo' };
  return letter === 'y' ? { do: 'redo' } : undefined;
}

/** The selection or the next step, in a sentence that screen readers also announce. */
export function formatPlacing({ seats, chosen, marker, tool, rowFrom }: Placing): string {
  const spot = { x: marker.x / 1000, y: marker.y / 1000 };
  if (chosen !== undefined) return texts.text('admin.seats.chosen', { n: chosen + 1, count: seats.length, ...spot });
  if (seats.length >= MAX_SEATS) return texts.text('admin.seats.most', { max: MAX_SEATS });
  if (tool === 'row') return texts.text(rowFrom === undefined ? 'admin.seats.row-from' : 'admin.seats.row-to', spot);
  return texts.text('admin.seats.marker', spot);
}

/** `24 seats placed; the capacity of the floor is 20.` */
export function formatCount(count: number, capacity: number | undefined): string {
  return capacity === undefined
    ? texts.text('admin.seats.count', { count })
    : texts.text('admin.seats.count-capacity', { count, capacity });
}

export function sameSeats(a: readonly SeatView[], b: readonly SeatView[]): boolean {
  return a.length === b.length && a.every(({ x, y }, i) => x === b[i]?.x && y === b[i]?.y);
}
