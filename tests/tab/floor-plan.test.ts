import assert from 'node:assert/strict';
import fc from 'fast-check';
import { fillOrder, type Spot } from '../../tab/shared/components/floor-plan/fill-order.ts';
import {
  floorFill,
  floorPlanNotes,
  formatFill,
  legendMarks,
  type SeatFill,
  seatPath,
  seatRadius,
} from '../../tab/shared/components/floor-plan/view-model.ts';

const exactly = (count: number) => ({ count, atLeast: count, atMost: count, text: String(count) });
const steps = (named: number, atLeast: number, atMost: number) => ({ named, others: '', atLeast, atMost, text: '' });
/** Ten rows of ten. */
const GRID = Array.from({ length: 100 }, (_, i) => ({ x: 50 + (i % 10) * 100, y: 50 + Math.floor(i / 10) * 100 }));
const placed = (seats: Spot[]) => ({ picture: 'uploaded' as const, seats });
const drawn = (seats: Spot[]) => ({ picture: 'drawn' as const, seats });
const NONE: Spot[] = [];

const spots = fc.uniqueArray(fc.record({ x: fc.integer({ min: 0, max: 1000 }), y: fc.integer({ min: 0, max: 1000 }) }), {
  maxLength: 300,
  selector: ({ x, y }) => `${x} ${y}`,
});

describe('tab: which seats are filled', () => {
  it('When seats are sorted, then each occurs once, and the original order does not matter', () => {
    fc.assert(
      fc.property(spots, (seats) => {
        const order = fillOrder(seats);
        assert.deepEqual(new Set(order), new Set(seats));
        assert.equal(order.length, seats.length);
        assert.deepEqual(fillOrder(seats.toReversed()), order);
      }),
    );
  });

  it('When one more person comes, then one more seat is filled and none becomes empty', () => {
    fc.assert(
      fc.property(spots, fc.nat(320), (seats, people) => {
        const fill = (count: number) => floorFill(placed(seats), { present: exactly(count) });
        const [before, after] = [fill(people), fill(people + 1)];
        if (before.kind !== 'seats' || after.kind !== 'seats') return;
        assert.deepEqual(after.taken.slice(0, before.taken.length), before.taken);
        assert.equal(after.taken.length, Math.min(people + 1, seats.length));
        assert.equal(after.free.length, seats.length - after.taken.length);
      }),
    );
  });

  it('When some seats of a full grid are filled, then each quarter of the room has its share, within two', () => {
    const order = fillOrder(GRID);
    for (let count = 1; count <= GRID.length; count++) {
      const quarterOf = ({ x, y }: Spot) => `${x < 500 ? 'left' : 'right'} ${y < 500 ? 'above' : 'below'}`;
      const quarters = Object.values(Object.groupBy(order.slice(0, count), quarterOf)).map((filled) => filled?.length ?? 0);
      for (let i = quarters.length; i < 4; i++) quarters.push(0);
      for (const filled of quarters) assert.ok(Math.abs(filled - count / 4) <= 2, `${count}: ${quarters}`);
    }
  });

  it('When a corner of the room has most of the seats, then it gets most of the people', () => {
    const corner = Array.from({ length: 60 }, (_, i) => ({ x: (i % 10) * 20, y: Math.floor(i / 10) * 20 }));
    const rest = Array.from({ length: 20 }, (_, i) => ({ x: 600 + (i % 5) * 80, y: 600 + Math.floor(i / 5) * 80 }));
    const first = fillOrder([...corner, ...rest]).slice(0, 20);
    const inCorner = first.filter(({ x }) => x < 500).length;
    assert.ok(inCorner >= 13 && inCorner <= 17, String(inCorner));
  });

  it('When others are counted in steps, then the certain seats are filled, and the rest of the step is marked as possible', () => {
    const fill = floorFill(placed(GRID), { present: steps(6, 6, 10) }) as SeatFill;
    assert.deepEqual([fill.taken.length, fill.perhaps.length, fill.free.length, fill.number], [6, 4, 90, undefined]);
    assert.deepEqual(
      legendMarks(fill).map(({ words }) => words),
      ['Taken: 6', 'Perhaps taken: 4', 'Free: 90'],
    );
    const exact = floorFill(placed(GRID), { present: exactly(7) });
    assert.deepEqual(
      legendMarks(exact).map(({ mark }) => mark),
      ['taken', 'free'],
    );
    assert.equal(formatFill(exact, { present: exactly(7) }), 'Taken: 7 · Free: 93');
    assert.match(floorPlanNotes(exact, { present: exactly(7) }).join(), /not a seating plan/);
  });

  it('When there are more people than seats, then all are filled, and the number is on the plan and below it', () => {
    const floor = { present: exactly(112), capacity: 90 };
    const fill = floorFill(placed(GRID), floor) as SeatFill;
    assert.deepEqual([fill.taken.length, fill.free.length, fill.number], [100, 0, '112']);
    assert.match(floorPlanNotes(fill, floor)[0] ?? '', /^112 people on 100 seats/);
    assert.equal((floorFill(placed(GRID), { present: exactly(100) }) as SeatFill).number, undefined);
    assert.equal((floorFill(placed(GRID), { present: steps(98, 98, 102) }) as SeatFill).number, '98–102');
  });

  it('When an uploaded plan has no seats, then it fills as a whole by the capacity, and without one it only has the number', () => {
    assert.deepEqual(floorFill(placed(NONE), { present: steps(5, 5, 9), capacity: 20 }), {
      kind: 'level',
      share: { certain: 0.25, most: 0.45 },
      number: '5–9',
    });
    const over = floorFill(placed(NONE), { present: exactly(30), capacity: 20 });
    assert.deepEqual(over, { kind: 'level', share: { certain: 1, most: 1 }, number: '30' });
    assert.deepEqual(
      legendMarks(over).map(({ words }) => words),
      ['Taken: 100%'],
    );
    const unknown = floorFill(placed(NONE), { present: exactly(3) });
    assert.deepEqual([unknown, legendMarks(unknown)], [{ kind: 'level', share: undefined, number: '3' }, []]);
    assert.match(floorPlanNotes(unknown, { present: exactly(3) }).join(), /capacity of the floor is not known/);
  });

  it('When a large floor is drawn as a scheme, then a seat represents several people, and the total is right', () => {
    const floor = (people: number) => ({ present: exactly(people), capacity: 1000 });
    const taken = (people: number) => (floorFill(drawn(GRID), floor(people)) as SeatFill).taken.length;
    assert.deepEqual([0, 1, 10, 11, 999, 1000].map(taken), [0, 1, 1, 2, 100, 100]);
    assert.match(floorPlanNotes(floorFill(drawn(GRID), floor(10)), floor(10))[0] ?? '', /about 10 people/);
    assert.equal((floorFill(drawn(GRID), floor(1001)) as SeatFill).number, '1,001');
    assert.equal((floorFill(placed(GRID), floor(50)) as SeatFill).taken.length, 50, 'a seat that somebody placed is one seat');
  });

  it('When seats are drawn, then neighbours do not touch, and a single one does not cover the whole plan', () => {
    assert.ok(seatRadius(GRID, 1) < 50 && seatRadius(GRID.slice(0, 1), 1) < 20);
    const close = [0, 10, 20, 30].map((x) => ({ x, y: 0 }));
    assert.ok(seatRadius(close, 1) * 2 < 10);
    const below = [0, 10, 20, 30].map((y) => ({ x: 0, y }));
    assert.ok(seatRadius(below, 2) * 2 <= 6, 'thousandths of the height are less where the picture is wide');
    assert.equal(seatPath([{ x: 100, y: 500 }], { ratio: 2, radius: 10 }), 'M90 250a10 10 0 1 0 20 0a10 10 0 1 0 -20 0');
  });
});
