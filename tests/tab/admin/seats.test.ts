import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  beginPlacing,
  formatPlacing,
  MAX_SEATS,
  type Placing,
  placeSeats,
  rowBetween,
  type Step,
  stepOfKey,
  stepOfShortcut,
} from '../../../tab/features/admin/offices/seats/view-model.ts';

const done = (...steps: Step[]): Placing => steps.reduce(placeSeats, beginPlacing([]));
const place = (x: number, y: number): Step => ({ do: 'place', at: { x, y } });
const key = (name: string, held: object = {}) => stepOfKey({ key: name, shiftKey: false, ctrlKey: false, ...held }) as Step;

const spot = fc.record({ x: fc.integer({ min: -200, max: 1200 }), y: fc.integer({ min: -200, max: 1200 }) });
const anyStep = fc.oneof<fc.Arbitrary<Step>[]>(
  fc.record({ do: fc.constant('place' as const), at: spot }),
  fc.record({ do: fc.constant('move' as const), by: spot }),
  fc.record({ do: fc.constant('move-to' as const), at: spot }),
  fc.record({ do: fc.constant('choose' as const), index: fc.nat(20) }),
  fc.record({ do: fc.constant('choose-beside' as const), by: fc.constantFrom(1 as const, -1 as const) }),
  fc.record({ do: fc.constant('tool' as const), tool: fc.constantFrom('single' as const, 'row' as const) }),
  fc.record({ do: fc.constant('in-row' as const), count: fc.integer({ min: -3, max: 200 }) }),
  ...(['place-at-marker', 'let-go', 'delete', 'undo', 'redo'] as const).map((name) => fc.constant({ do: name })),
);

describe('tab: placing the seats of a floor', () => {
  it('When somebody clicks, then a seat is added and selected; arrow keys move it, Delete removes it, and undo restores it', () => {
    const placed = done(place(100, 200));
    assert.deepEqual([placed.seats, placed.chosen], [[{ x: 100, y: 200 }], 0]);
    const moved = placeSeats(placeSeats(placed, key('ArrowRight')), key('ArrowDown', { shiftKey: true }));
    assert.deepEqual(moved.seats, [{ x: 105, y: 250 }]);
    const deleted = placeSeats(moved, key('Delete'));
    assert.deepEqual([deleted.seats, deleted.chosen], [[], undefined]);
    const undone = placeSeats(deleted, { do: 'undo' });
    assert.deepEqual(undone.seats, [{ x: 105, y: 250 }]);
    assert.deepEqual(placeSeats(undone, { do: 'undo' }).seats, [{ x: 100, y: 200 }], 'both moves are one step');
    assert.deepEqual(placeSeats(undone, { do: 'redo' }).seats, []);
  });

  it('When only the keyboard is used, then Enter places, deselects, and selects the seat at the marker', () => {
    const one = done(key('Enter'), key('Enter'), key('ArrowRight', { shiftKey: true }), key('Enter'));
    assert.deepEqual(one.seats, [
      { x: 500, y: 500 },
      { x: 550, y: 500 },
    ]);
    const back = [key('Enter'), key('ArrowLeft', { shiftKey: true }), key('Enter')].reduce(placeSeats, one);
    assert.deepEqual([back.seats.length, back.chosen], [2, 0]);
    assert.equal(placeSeats(back, key('.')).chosen, 1);
    assert.equal(placeSeats(back, key(',')).chosen, 1);
    assert.equal(placeSeats(done(), key('.')).chosen, undefined);
    assert.match(formatPlacing(back), /^Seat 1 of 2: 50% from the left, 50% from the top/);
  });

  it('When rows are placed, then the first position begins one and the second ends it, with the chosen number of seats', () => {
    const row = done({ do: 'tool', tool: 'row' }, { do: 'in-row', count: 5 }, place(0, 0), place(400, 100));
    assert.deepEqual(row.seats, rowBetween({ x: 0, y: 0 }, { x: 400, y: 100 }, 5));
    assert.deepEqual(row.seats[1], { x: 100, y: 25 });
    assert.equal(row.rowFrom, undefined);
    assert.deepEqual(placeSeats(row, { do: 'undo' }).seats, [], 'a row is one step');
    const begun = done({ do: 'tool', tool: 'row' }, place(0, 0));
    assert.match(formatPlacing(begun), /where the row ends/);
    assert.equal(placeSeats(begun, { do: 'let-go' }).rowFrom, undefined);
  });

  it('When the seats of a drawing are used, then they replace all, and that can be undone', () => {
    const taken = done(place(1, 1), { do: 'replace', seats: [{ x: 5, y: 6 }] });
    assert.deepEqual(taken.seats, [{ x: 5, y: 6 }]);
    assert.deepEqual(placeSeats(taken, { do: 'undo' }).seats, [{ x: 1, y: 1 }]);
  });

  it('When a floor has the maximum number of seats, then no more are placed, and the page says so', () => {
    const full = beginPlacing(Array.from({ length: MAX_SEATS - 1 }, (_, i) => ({ x: i % 1000, y: Math.floor(i / 1000) })));
    const row = [{ do: 'tool', tool: 'row' } as const, place(0, 900), place(900, 900)].reduce(placeSeats, full);
    assert.equal(row.seats.length, MAX_SEATS);
    assert.equal(placeSeats({ ...row, tool: 'single' }, place(3, 3)).seats.length, MAX_SEATS);
    assert.match(formatPlacing(row), /at most 2,000 seats/);
  });

  it('When any steps are done, then every seat is a whole thousandth within the picture, and undoing all restores the start', () => {
    fc.assert(
      fc.property(fc.array(anyStep, { maxLength: 60 }), (steps) => {
        let now = steps.reduce(placeSeats, beginPlacing([{ x: 10, y: 10 }]));
        for (const { x, y } of now.seats)
          for (const value of [x, y]) assert.ok(Number.isInteger(value) && value >= 0 && value <= 1000, String(value));
        assert.ok(now.chosen === undefined || now.chosen < now.seats.length);
        while (now.past.length > 0) now = placeSeats(now, { do: 'undo' });
        assert.deepEqual(now.seats, [{ x: 10, y: 10 }]);
      }),
    );
  });

  it('When a key has another meaning elsewhere, then it is ignored', () => {
    assert.equal(key('Tab'), undefined);
    assert.equal(key('a'), undefined);
    const pressed = { key: 'z', shiftKey: false, ctrlKey: true, metaKey: false };
    assert.deepEqual(stepOfShortcut(pressed), { do: 'undo' });
    assert.deepEqual(stepOfShortcut({ ...pressed, key: 'Z', shiftKey: true }), { do: 'redo' });
    assert.equal(stepOfShortcut({ ...pressed, ctrlKey: false }), undefined);
  });
});
