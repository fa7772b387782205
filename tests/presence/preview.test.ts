import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import { parseIp } from '../../server/presence/addresses/address.ts';
import { exactCount } from '../../server/presence/count.ts';
import type { AccessEvent } from '../../server/presence/evidence.ts';
import type { Range, Target } from '../../server/presence/place.ts';
import {
  type CountsAs,
  createAddressMoves,
  createMovesTally,
  type Move,
  type PreviewPlace,
  placeKey,
  placeOfMatch,
  type TalliedMoves,
  tallyEvents,
} from '../../server/presence/preview.ts';
import { buildRangeIndex } from '../../server/presence/ranges/range-index.ts';
import { runs } from '../support/runs.ts';
import { IGNORE_TARGET, inOffice, naiveIndex, REMOTE_TARGET, range, settings, version } from './make.ts';

const AT = 100;
const DAYS = ['2026-11-18', '2026-11-19', '2026-11-20'];
const TARGETS: Target[] = [inOffice('hq'), inOffice('hq', 'f1'), inOffice('lab'), REMOTE_TARGET, IGNORE_TARGET];
const CIDRS = ['203.0.0.0/16', '203.0.113.0/24', '203.0.113.0/25', '203.0.113.7/32', '2001:db8::/32', '2001:db8:0:7::/64'];
const IPS = ['203.0.113.7', '203.0.113.8', '203.0.113.200', '203.0.5.5', '198.51.100.1', '2001:db8:0:7::1', '2001:db8::1', 'no address'];
const REMOTE: Move = { from: { kind: 'office', officeId: 'hq' }, to: { kind: 'remote' } };
const NOWHERE: Move = { from: { kind: 'office', officeId: 'hq' }, to: { kind: 'none', because: 'no-range' } };

const moves = (before: Range[], after: Range[], unmatched: 'discard' | 'remote' = 'discard') =>
  createAddressMoves({ before: buildRangeIndex(before), after: buildRangeIndex(after), at: AT, settings: settings({ unmatched }) });

describe('placeOfMatch', () => {
  const matched = (target: Target, fields = {}) => ({ range: range('r', []), version: version([], target, fields), heldThen: true });
  const discard = settings({ unmatched: 'discard' });

  it('is the target if presence counts, else nowhere, with the reason', () => {
    assert.deepEqual(placeOfMatch(matched(inOffice('hq', 'f1')), discard), inOffice('hq', 'f1'));
    assert.deepEqual(placeOfMatch(matched(REMOTE_TARGET), discard), { kind: 'remote' });
    assert.deepEqual(placeOfMatch(matched(IGNORE_TARGET), discard), { kind: 'none', because: 'ignored' });
    assert.deepEqual(placeOfMatch(matched(inOffice('hq'), { presence: false }), discard), { kind: 'none', because: 'presence-off' });
    assert.deepEqual(placeOfMatch(matched(IGNORE_TARGET, { presence: false }), discard), { kind: 'none', because: 'ignored' });
  });

  it('When no range holds the address, then the organisation’s setting decides', () => {
    for (const match of [undefined, { ...matched(inOffice('hq')), heldThen: false }]) {
      assert.deepEqual(placeOfMatch(match, discard), { kind: 'none', because: 'no-range' });
      assert.deepEqual(placeOfMatch(match, settings({ unmatched: 'discover' })), { kind: 'none', because: 'no-range' });
      assert.deepEqual(placeOfMatch(match, settings({ unmatched: 'remote' })), { kind: 'remote' });
    }
  });
});

describe('createAddressMoves', () => {
  const wide = range('wide', [version(['203.0.0.0/16'], REMOTE_TARGET)]);
  const inner = (target: Target) => range('inner', [version(['203.0.113.0/24'], target)]);

  it('returns where an address would move, and which range holds it without the change', () => {
    const move = moves([wide, inner(inOffice('hq'))], [wide, inner(inOffice('lab'))])('203.0.113.7');
    assert.deepEqual([move?.from, move?.to, move?.match?.range.id], [inOffice('hq'), inOffice('lab'), 'inner']);
  });

  it('When a nested range is removed, then its addresses go to the one around it', () => {
    const moveOf = moves([wide, inner(inOffice('hq'))], [wide]);
    assert.deepEqual(moveOf('203.0.113.7')?.to, { kind: 'remote' });
    assert.equal(moveOf('203.0.5.5'), undefined);
  });

  it('When only the reason for being nowhere would change, then nobody moves', () => {
    assert.equal(moves([inner(IGNORE_TARGET)], [])('203.0.113.7'), undefined);
    assert.equal(moves([inner(REMOTE_TARGET)], [], 'remote')('203.0.113.7'), undefined);
    assert.equal(moves([inner(REMOTE_TARGET)], [])('203.0.113.256'), undefined);
  });
});

describe('createMovesTally', () => {
  const tallied = (
    rows: [person: string, day: string, move: Move][],
    step = 1,
    countsAs = (_person: string, _day: string): CountsAs => 'other',
  ): TalliedMoves => {
    const tally = createMovesTally(countsAs);
    for (const [person, day, move] of rows) tally.add(person, day, move, move);
    return tally.result(DAYS, { step, others: 'counted' });
  };
  const crowd = (n: number, day: string, move: Move) => Array.from({ length: n }, (_, i): [string, string, Move] => [`p${i}`, day, move]);

  it('counts somebody once a day and once in all, regardless of the number of addresses', () => {
    const { namedPersonDays, people, byDay } = tallied(
      [
        ['ada', '2026-11-18', REMOTE],
        ['ada', '2026-11-18', REMOTE],
        ['ada', '2026-11-18', NOWHERE],
        ['ada', '2026-11-20', REMOTE],
      ],
      1,
      () => 'named',
    );
    assert.deepEqual([namedPersonDays, people.atLeast, byDay.map((each) => each.people.atLeast)], [2, 1, [1, 0, 1]]);
  });

  it('leaves out who does not count', () => {
    assert.equal(tallied(crowd(3, '2026-11-18', REMOTE), 1, (id) => (id === 'p1' ? 'other' : 'not')).people.atLeast, 1);
  });

  it('steps totals after adding, and lists no move with fewer people than a step', () => {
    const rows = [...crowd(6, '2026-11-18', REMOTE), ['p8', '2026-11-18', NOWHERE], ['p9', '2026-11-19', NOWHERE]] as [
      string,
      string,
      Move,
    ][];
    const { people, moves: listed, byDay } = tallied(rows, 5);
    assert.deepEqual(people, { atLeast: 5, atMost: 9 });
    assert.deepEqual(
      listed.map(({ to, people: count }) => [to.kind, count.atLeast]),
      [['remote', 5]],
    );
    assert.deepEqual(byDay[1]?.people, { atLeast: 0, atMost: 4 });
  });

  it('counts named people exactly, and shows only the step of the others, regardless of who is added', () => {
    const named = (id: string): CountsAs => (id.startsWith('n') ? 'named' : 'other');
    const four = crowd(4, '2026-11-18', REMOTE).map(([id, day, move]): [string, string, Move] => [`n${id}`, day, move]);
    const alone = tallied([...four, ...crowd(3, '2026-11-18', NOWHERE)], 5, named);
    const withOne = tallied([...four, ...crowd(3, '2026-11-18', NOWHERE), ['x', '2026-11-18', REMOTE]], 5, named);
    assert.deepEqual(withOne, alone);
    assert.deepEqual(
      [alone.people, alone.byDay[0]?.people, alone.moves.length],
      [{ named: 4, atLeast: 4, atMost: 8 }, { named: 4, atLeast: 4, atMost: 8 }, 1],
    );
  });

  it('counts a person who is named on only some of the days as named, with those days', () => {
    const hid = (_: string, day: string): CountsAs => (day === '2026-11-18' ? 'other' : 'named');
    for (const days of [
      ['2026-11-18', '2026-11-19'],
      ['2026-11-19', '2026-11-18'],
    ]) {
      const { people, namedPersonDays } = tallied(
        days.map((day): [string, string, Move] => ['ada', day, REMOTE]),
        5,
        hid,
      );
      assert.deepEqual([people, namedPersonDays], [{ named: 1, atLeast: 1, atMost: 5 }, 1]);
    }
  });

  it('reveals nothing about others by their days: not one of them, nor several, on any number of days', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...DAYS), { minLength: 1 }), fc.integer({ min: 1, max: 4 }), (days, people) => {
        const rows = days.flatMap((day) => crowd(people, day, REMOTE));
        assert.deepEqual(tallied(rows, 5), tallied([], 5));
        const six = crowd(6, '2026-11-18', REMOTE);
        const { byDay: _, ...more } = tallied([...six, ...rows], 5);
        const { byDay: __, ...few } = tallied(six, 5);
        assert.deepEqual(more, few);
      }),
    );
  });

  it('has only exact named people if there can be no others', () => {
    const tally = createMovesTally((id) => (id === 'ada' ? 'named' : 'other'));
    for (const id of ['ada', 'ben', 'cem']) tally.add(id, '2026-11-18', REMOTE, REMOTE);
    const { people, moves: listed } = tally.result(DAYS, { step: 2, others: 'none' });
    assert.deepEqual([people, listed.map((move) => move.people)], [exactCount(1), [exactCount(1)]]);
  });

  it('When others are left out, then no part of the result depends on them, and it says so', () => {
    const named = (id: string): CountsAs => (id === 'ada' ? 'named' : 'other');
    const result = (others: string[]) => {
      const tally = createMovesTally(named);
      for (const id of ['ada', ...others]) tally.add(id, '2026-11-18', REMOTE, REMOTE);
      return tally.result(DAYS, { step: 2, others: 'left-out' });
    };
    assert.deepEqual(result(['b', 'c', 'd', 'e']), result([]));
    assert.deepEqual([result([]).othersCounted, result([]).people], [false, exactCount(1)]);
  });

  it('counts others by a move of their own, named people by that of the address', () => {
    const tally = createMovesTally((id) => (id.startsWith('n') ? 'named' : 'other'));
    for (const id of ['n1', 'o1', 'o2']) tally.add(id, '2026-11-18', REMOTE, NOWHERE);
    tally.add('n1', '2026-11-19', undefined, REMOTE);
    tally.add('o3', '2026-11-19', REMOTE, undefined);
    const { people, moves: listed } = tally.result(DAYS, { step: 2, others: 'counted' });
    assert.deepEqual(people, { named: 1, atLeast: 3, atMost: 4 });
    assert.deepEqual(
      listed.map(({ to, people: count }) => [to.kind, count.named ?? 0, count.atLeast]),
      [
        ['none', 0, 2],
        ['remote', 1, 1],
      ],
    );
  });

  it('sorts moves by their shown numbers', () => {
    const rows = [...crowd(6, '2026-11-18', NOWHERE), ...crowd(5, '2026-11-19', REMOTE)];
    const order = (of: typeof rows) => tallied(of, 5).moves.map(({ to }) => to.kind);
    const [a, b] = [order(rows), order([...crowd(5, '2026-11-18', NOWHERE), ...crowd(6, '2026-11-19', REMOTE)])];
    assert.deepEqual(a, b);
  });

  it('keeps people separate, however many there are', () => {
    const rows = [...crowd(5000, '2026-11-18', REMOTE), ...crowd(5000, '2026-11-19', REMOTE)];
    const { people, namedPersonDays } = tallied(rows, 1, () => 'named');
    assert.deepEqual([people.atLeast, namedPersonDays], [5000, 10_000]);
  });

  it('equals a check of every event', () => {
    fc.assert(
      fc.property(anyRanges('a'), anyRanges('b'), anyEvents(), fc.subarray(['p0', 'p1', 'p2', 'p3']), (before, after, events, counted) => {
        const moveOf = moves(before, after, 'remote');
        const tally = createMovesTally((id) => (counted.includes(id) ? 'named' : 'not'));
        // A page may end anywhere.
        for (const half of [events.slice(0, 7), events.slice(7)]) tallyEvents(half, tally, { moveOf, moveOfOthers: moveOf });
        assert.deepEqual(exact(tally.result(DAYS, { step: 1, others: 'counted' })), bruteForce(before, after, events, counted));
      }),
      { numRuns: runs(100) },
    );
  });
});

function anyRanges(prefix: string): fc.Arbitrary<Range[]> {
  const one = fc.record({ target: fc.constantFrom(...TARGETS), presence: fc.boolean(), from: fc.constantFrom(0, 50, 200) });
  return fc.array(fc.option(one), { minLength: CIDRS.length, maxLength: CIDRS.length }).map((chosen) =>
    chosen.flatMap((fields, i) => {
      if (fields === null) return [];
      const { target, ...rest } = fields;
      return [range(`${prefix}${i}`, [version([CIDRS[i] ?? ''], target, rest)], { createdAt: i })];
    }),
  );
}

/** Day by day, as they are read. */
function anyEvents(): fc.Arbitrary<AccessEvent[]> {
  const event = fc.record({
    personId: fc.constantFrom('p0', 'p1', 'p2', 'p3'),
    ip: fc.constantFrom(...IPS),
    day: fc.constantFrom(...DAYS),
  });
  return fc.array(event, { maxLength: 40 }).map((events) => events.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)));
}

interface Numbers {
  people: number;
  personDays: number;
  moves: Record<string, [personDays: number, people: number]>;
  byDay: number[];
}

function bruteForce(before: Range[], after: Range[], events: AccessEvent[], counted: string[]): Numbers {
  const place = (ranges: Range[], ip: string): PreviewPlace | undefined => {
    const address = parseIp(ip);
    return address && placeOfMatch(naiveIndex(ranges).find(address, AT), settings({ unmatched: 'remote' }));
  };
  const moved = events.flatMap(({ personId, day, ip }) => {
    const [from, to] = [place(before, ip), place(after, ip)];
    if (!counted.includes(personId) || !from || !to || placeKey(from) === placeKey(to)) return [];
    return [{ personId, day, key: `${placeKey(from)} > ${placeKey(to)}` }];
  });
  const different = (of: (one: (typeof moved)[number]) => string, among = moved) => new Set(among.map(of)).size;
  const keys = [...new Set(moved.map(({ key }) => key))];
  const ofKey = (wanted: string): [number, number] => {
    const among = moved.filter(({ key }) => key === wanted);
    return [different(({ personId, day }) => `${personId} ${day}`, among), different(({ personId }) => personId, among)];
  };
  return {
    people: different(({ personId }) => personId),
    personDays: different(({ personId, day }) => `${personId} ${day}`),
    moves: Object.fromEntries(keys.map((key) => [key, ofKey(key)])),
    byDay: DAYS.map((wanted) =>
      different(
        ({ personId }) => personId,
        moved.filter(({ day }) => day === wanted),
      ),
    ),
  };
}

function exact({ people, namedPersonDays, moves: listed, byDay }: TalliedMoves): Numbers {
  return {
    people: people.atLeast,
    personDays: namedPersonDays,
    moves: Object.fromEntries(
      listed.map((move) => [`${placeKey(move.from)} > ${placeKey(move.to)}`, [move.namedPersonDays, move.people.atLeast]]),
    ),
    byDay: byDay.map((each) => each.people.atLeast),
  };
}
