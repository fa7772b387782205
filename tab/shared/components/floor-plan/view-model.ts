import type { FloorSeatsView } from '../../../../server/routes/schemas/floor-seats.ts';
import type { Count } from '../../../../server/routes/schemas/occupancy.ts';
import { texts } from '../../lib/texts.ts';
import { number, peopleText } from '../../lib/words.ts';
import { fillOrder, type Spot } from './fill-order.ts';

/** The numbers that the plan of a floor shows. */
export interface FloorNumbers {
  floorId: string;
  name: string;
  present: Count;
  capacity?: number;
}

/** The filled objects: seats, or the whole plan if it has none. */
export type FloorFill = SeatFill | LevelFill;

export interface SeatFill {
  kind: 'seats';
  /** All seats. It is the same list as long as the plan is unchanged. */
  all: readonly Spot[];
  taken: readonly Spot[];
  /** Seats that may be taken or free, since people who are not named are counted in steps. */
  perhaps: readonly Spot[];
  free: readonly Spot[];
  /** The number of people per seat; more than one if a large floor is drawn as a scheme. */
  peoplePerSeat: number;
  /** Written on the plan where there are more people than seats. */
  number: string | undefined;
}

export interface LevelFill {
  kind: 'level';
  /** The occupancy for certain and at most, from 0 to 1; undefined without a capacity. */
  share: { certain: number; most: number } | undefined;
  /** Written on the plan. */
  number: string;
}

type Floor = Pick<FloorNumbers, 'present' | 'capacity'>;

/** The part of a plan that the people of its floor fill. */
export function floorFill({ picture, seats }: FloorSeatsView, { present, capacity }: Floor): FloorFill {
  const { atLeast, atMost } = present;
  if (seats.length === 0) {
    const share = (people: number) => (capacity === undefined ? 0 : Math.min(1, people / capacity));
    const shares = capacity === undefined ? undefined : { certain: share(atLeast), most: share(atMost) };
    return { kind: 'level', share: shares, number: shortCount(present) };
  }
  const peoplePerSeat = picture === 'drawn' && capacity !== undefined ? Math.max(1, capacity / seats.length) : 1;
  const order = orderOf(seats);
  const taken = Math.min(seats.length, Math.ceil(atLeast / peoplePerSeat));
  const most = Math.min(seats.length, Math.ceil(atMost / peoplePerSeat));
  return {
    kind: 'seats',
    all: seats,
    taken: order.slice(0, taken),
    perhaps: order.slice(taken, most),
    free: order.slice(most),
    peoplePerSeat,
    number: atMost > seats.length * peoplePerSeat ? shortCount(present) : undefined,
  };
}

const orders = new WeakMap<readonly Spot[], readonly Spot[]>();

/** Caches the fill order for each list of seats. */
function orderOf(seats: readonly Spot[]): readonly Spot[] {
  const order = orders.get(seats) ?? fillOrder(seats);
  orders.set(seats, order);
  return order;
}

/** `12`, or `10–14`. */
function shortCount({ count, atLeast, atMost }: Count): string {
  return count === undefined ? texts.text('tab.plan.between', { least: atLeast, most: atMost }) : number(count);
}

/** A line of the legend. */
export interface LegendMark {
  mark: 'taken' | 'perhaps' | 'free';
  words: string;
}

/** The meaning of the marks on a plan, with their numbers. */
export function legendMarks(fill: FloorFill): LegendMark[] {
  if (fill.kind === 'level') {
    if (!fill.share) return [];
    const { certain, most } = fill.share;
    const marks: LegendMark[] = [{ mark: 'taken', words: texts.text('tab.plan.level-taken', { share: certain }) }];
    if (most > certain) marks.push({ mark: 'perhaps', words: texts.text('tab.plan.level-perhaps', { share: most - certain }) });
    return marks;
  }
  const { taken, perhaps, free } = fill;
  return [
    { mark: 'taken', words: texts.text('tab.plan.taken', { count: taken.length }) },
    ...(perhaps.length > 0 ? [{ mark: 'perhaps' as const, words: texts.text('tab.plan.perhaps', { count: perhaps.length }) }] : []),
    { mark: 'free', words: texts.text('tab.plan.free', { count: free.length }) },
  ];
}

/** Notes on a plan. The last one says that it is not a seating plan. */
export function floorPlanNotes(fill: FloorFill, { present }: Floor): string[] {
  if (fill.kind === 'level') return [texts.text(fill.share ? 'tab.plan.level' : 'tab.plan.no-capacity')];
  const full = texts.text('tab.plan.overfull', { people: peopleText(present), seats: fill.all.length });
  const scheme = texts.text('tab.plan.scheme', { people: Math.round(fill.peoplePerSeat) });
  return [
    ...(fill.number !== undefined && fill.peoplePerSeat === 1 ? [full] : []),
    ...(fill.peoplePerSeat > 1 ? [scheme] : []),
    texts.text('tab.plan.no-seating-plan'),
  ];
}

/** The meaning of the fill in words, for screen readers. */
export function formatFill(fill: FloorFill, { present }: Floor): string {
  if (fill.kind === 'level') return texts.text('tab.plan.people-here', { people: peopleText(present) });
  const words = legendMarks(fill).map((line) => line.words);
  return words.join(' · ');
}

/** Radii of seats, in thousandths of the width of the picture. */
const RADIUS = { least: 3, most: 17 };

/** The radius of seats at which neighbours do not touch. `ratio` is the width of the picture divided by its height. */
export function seatRadius(seats: readonly Spot[], ratio: number): number {
  const nearest = seats.map((seat) => nearestDistance(seat, seats, ratio)).sort((a, b) => a - b);
  // Two seats at nearly the same spot must not turn all seats into dots.
  const distance = nearest[Math.floor(nearest.length / 10)] ?? Number.POSITIVE_INFINITY;
  return Math.max(RADIUS.least, Math.min(RADIUS.most, distance * 0.42));
}

function nearestDistance(seat: Spot, seats: readonly Spot[], ratio: number): number {
  let nearest = Number.POSITIVE_INFINITY;
  for (const other of seats) {
    if (other === seat) continue;
    nearest = Math.min(nearest, (other.x - seat.x) ** 2 + ((other.y - seat.y) / ratio) ** 2);
  }
  return Math.sqrt(nearest);
}

/** Circles at these seats as one path, in thousandths of the width of the picture. */
export function seatPath(seats: readonly Spot[], { ratio, radius }: { ratio: number; radius: number }): string {
  const [r, across] = [round(radius), round(radius * 2)];
  return seats
    .map(({ x, y }) => `M${round(x - radius)} ${round(y / ratio)}a${r} ${r} 0 1 0 ${across} 0a${r} ${r} 0 1 0 -${across} 0`)
    .join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
