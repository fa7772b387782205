import { strict as assert } from 'node:assert';
import fc from 'fast-check';
import type { AccessEvent } from '../../server/presence/evidence.ts';
import type { Override } from '../../server/presence/override.ts';
import type { Person } from '../../server/presence/person.ts';
import type { Target } from '../../server/presence/place.ts';
import type { PersonEvidence, Presence } from '../../server/presence/presence-types.ts';
import { type AddressMove, placeKey } from '../../server/presence/preview.ts';
import {
  countMoves,
  groupMoves,
  movesAtNextSignIn,
  movesAtOnce,
  type PersonMove,
  placeOfPresence,
} from '../../server/presence/preview-now.ts';
import { HOUR } from '../../server/presence/time.ts';
import { runs } from '../support/runs.ts';
import {
  evidence,
  IGNORE_TARGET,
  inOffice,
  office,
  override,
  person,
  personDay,
  REMOTE_TARGET,
  range,
  utc,
  version,
  world,
} from './make.ts';

const NOW = utc('2026-11-20 12:00');
const TODAY = '2026-11-20';
const OFFICES = [office('hq'), office('lab')];
const TARGETS: Target[] = [inOffice('hq'), inOffice('hq', 'f1'), inOffice('lab'), REMOTE_TARGET, IGNORE_TARGET];
const ranges = (one: Target, two: Target) => [range('one', [version([], one)]), range('two', [version([], two)])];
const worldOf = (one: Target, two: Target = REMOTE_TARGET) => world({ offices: OFFICES, ranges: ranges(one, two) });
const seenBy = (rangeId: string, who: Person, hoursAgo = 1) =>
  personDay(rangeId, NOW - 3 * HOUR, NOW - hoursAgo * HOUR, { personId: who.id });
const told = (moves: readonly PersonMove[]) => moves.map((move) => [move.person.id, placeKey(move.from), placeKey(move.to), move.named]);

/** All facts that decide whether somebody is counted and named. */
const anyPerson = (id: string): fc.Arbitrary<Person> =>
  fc
    .record({
      mode: fc.constantFrom('off', 'track', 'display', 'display', 'display'),
      enabled: fc.constantFrom(true, true, true, false),
      guest: fc.constantFrom(false, false, false, true),
      later: fc.constantFrom(false, false, false, true),
    })
    .map(({ mode, enabled, guest, later }) => {
      const since = later ? NOW + HOUR : 0;
      const instants = { ...(mode !== 'off' && { notOffSince: since }), ...(mode === 'display' && { displaySince: since }) };
      return person({ id, name: id, mode, enabled, guest, ...instants });
    });
const counts = ({ mode, enabled, guest, notOffSince }: Person) => mode !== 'off' && enabled && !guest && (notOffSince ?? NOW + 1) <= NOW;
const isNamed = (who: Person) => counts(who) && who.mode === 'display';

describe('movesAtOnce', () => {
  const ada = person({ id: 'ada' });
  const worlds = { before: worldOf(inOffice('hq')), after: worldOf(inOffice('lab')) };

  it('finds the people whose place changes when a target is corrected, and nobody else', () => {
    const ben = person({ id: 'ben' });
    const evidences = [evidence([seenBy('one', ada)], { person: ada }), evidence([seenBy('two', ben)], { person: ben })];
    assert.deepEqual(told(movesAtOnce(evidences, worlds, NOW)), [['ada', 'office hq ', 'office lab ', true]]);
  });

  it('When somebody has stated where they are, then no range moves them', () => {
    const said = override({ kind: 'remote' }, { personId: 'ada' });
    assert.deepEqual(movesAtOnce([evidence([seenBy('one', ada)], { person: ada, overrides: [said] })], worlds, NOW), []);
  });

  it('When somebody is hidden, then they are in no number', () => {
    const hidden = override({ kind: 'hidden' }, { personId: 'ada' });
    assert.deepEqual(movesAtOnce([evidence([seenBy('one', ada)], { person: ada, overrides: [hidden] })], worlds, NOW), []);
  });

  it('When somebody became display after they came, then they are counted and not named', () => {
    const late = person({ id: 'ada', displaySince: NOW - HOUR });
    const move = (who: Person, hoursAgo: number) =>
      told(movesAtOnce([evidence([seenBy('one', who, hoursAgo)], { person: who })], worlds, NOW));
    assert.deepEqual(move(late, 2), [['ada', 'office hq ', 'office lab ', false]]);
    assert.deepEqual(move(late, 1), [['ada', 'office hq ', 'office lab ', true]]);
  });

  it('equals a comparison of everybody in both worlds, for people seen in one range today', () => {
    const anybody = fc
      .tuple(fc.nat(), fc.boolean())
      .chain(([n, hidden]) => fc.tuple(anyPerson(`p${n}`), fc.constantFrom('one', 'two', 'none'), fc.constant(hidden)));
    const target = fc.constantFrom(...TARGETS);
    fc.assert(
      fc.property(fc.array(anybody, { maxLength: 12 }), target, target, target, target, (people, one, two, nextOne, nextTwo) => {
        const evidences = people.map(([who, rangeId, hidden]): PersonEvidence => {
          const overrides = hidden ? [override({ kind: 'hidden' }, { personId: who.id })] : [];
          return evidence(rangeId === 'none' ? [] : [seenBy(rangeId, who)], { person: who, overrides });
        });
        const expected = people.flatMap(([who, rangeId, hidden]) => {
          const key = (from: Target, other: Target) => keyOf(rangeId === 'one' ? from : rangeId === 'two' ? other : IGNORE_TARGET);
          const [from, to] = [key(one, two), key(nextOne, nextTwo)];
          return hidden || !counts(who) || from === to ? [] : [[who.id, from, to, isNamed(who)]];
        });
        assert.deepEqual(told(movesAtOnce(evidences, { before: worldOf(one, two), after: worldOf(nextOne, nextTwo) }, NOW)), expected);
      }),
      { numRuns: runs(300) },
    );
  });
});

function keyOf(target: Target): string {
  return target.kind === 'office' ? placeKey(target) : target.kind === 'remote' ? 'remote' : 'none';
}

describe('movesAtNextSignIn', () => {
  const [one] = ranges(inOffice('hq'), REMOTE_TARGET);
  const match = { range: one ?? range('one', []), version: version([], inOffice('hq')), heldThen: true };
  const toLab: AddressMove = { from: inOffice('hq') as AddressMove['from'], to: { kind: 'office', officeId: 'lab' }, match };
  const atHq: Presence = { status: 'office', officeId: 'hq', reason: 'evidence-office', rangeId: 'one' };
  const event = (personId: string, ip = 'moves', day = TODAY): AccessEvent => ({ personId, ip, day });

  interface Situation {
    people?: Person[];
    events: AccessEvent[];
    presences?: Record<string, { presence: Presence; hidden: boolean }>;
    overrides?: Override[];
    timeZone?: string;
  }
  function ask({ people = [person({ id: 'ada' })], events, presences, overrides = [], timeZone = 'UTC' }: Situation): PersonMove[] {
    return movesAtNextSignIn(events, {
      world: world({ people, offices: [office('hq', { timeZone }), office('lab')], ranges: ranges(inOffice('hq'), REMOTE_TARGET) }),
      now: NOW,
      overridesOf: (id) => overrides.filter(({ personId }) => personId === id),
      moveOf: (ip) => (ip === 'moves' ? toLab : undefined),
      moveOfOthers: (ip) => (ip === 'moves' ? toLab : undefined),
      here: (id) => (presences === undefined ? { presence: atHq, hidden: false } : presences[id]),
    });
  }

  it('finds the people who are there by the range, and came today from an address that moves', () => {
    assert.deepEqual(told(ask({ events: [event('ada'), event('ada'), event('ada', 'stays')] })), [
      ['ada', 'office hq ', 'office lab ', true],
    ]);
    assert.deepEqual(ask({ events: [event('ada', 'stays'), event('ada', 'moves', '2026-11-19'), event('nobody')] }), []);
  });

  it('When another range or their own word decides where somebody is, then they do not move', () => {
    for (const presence of [
      { ...atHq, rangeId: 'two' },
      { status: 'none', reason: 'none-no-evidence' },
    ] as Presence[])
      assert.deepEqual(ask({ events: [event('ada')], presences: { ada: { presence, hidden: false } } }), []);
    assert.deepEqual(ask({ events: [event('ada')], presences: { ada: { presence: atHq, hidden: true } } }), []);
    assert.deepEqual(ask({ events: [event('ada')], presences: {} }), []);
  });

  it('When they are there already, then nothing moves', () => {
    const presence = { ...atHq, officeId: 'lab' } as Presence;
    assert.deepEqual(ask({ events: [event('ada')], presences: { ada: { presence, hidden: false } } }), []);
  });

  it('takes today as it is in the zone of the range’s office', () => {
    const events = [event('ada', 'moves', '2026-11-21')];
    assert.equal(ask({ events, timeZone: 'Pacific/Kiritimati' }).length, 1);
    assert.equal(ask({ events }).length, 0);
  });

  it('counts, but does not name, people whom the day’s events may not name', () => {
    const hidden = override({ kind: 'hidden' }, { personId: 'ada', setAt: NOW - 3 * HOUR, from: NOW - 3 * HOUR, end: NOW - 2 * HOUR });
    const since = person({ id: 'ada', displaySince: NOW - HOUR });
    assert.deepEqual(told(ask({ events: [event('ada')], overrides: [hidden] })), [['ada', 'office hq ', 'office lab ', false]]);
    assert.deepEqual(told(ask({ events: [event('ada')], people: [since] })), [['ada', 'office hq ', 'office lab ', false]]);
  });

  it('equals a check of every person', () => {
    const ids = ['p0', 'p1', 'p2', 'p3'];
    const presence = fc.record({
      presence: fc.constantFrom<Presence>(
        atHq,
        { ...atHq, officeId: 'lab' },
        { ...atHq, rangeId: 'two' },
        { status: 'remote', reason: 'evidence-remote' },
      ),
      hidden: fc.boolean(),
    });
    const events = fc.array(
      fc.record({
        personId: fc.constantFrom(...ids),
        ip: fc.constantFrom('moves', 'stays'),
        day: fc.constantFrom('2026-11-19', TODAY, '2026-11-21'),
      }),
      { maxLength: 20 },
    );
    fc.assert(
      fc.property(
        fc.tuple(...ids.map(anyPerson)),
        fc.array(presence, { minLength: 4, maxLength: 4 }),
        events,
        (people, shown, signedIn) => {
          const presences = Object.fromEntries(ids.map((id, i) => [id, shown[i]])) as NonNullable<Situation['presences']>;
          const expected = people.flatMap((who) => {
            const here = presences[who.id];
            const came = signedIn.some(({ personId, ip, day }) => personId === who.id && ip === 'moves' && day === TODAY);
            const isThere = here?.presence.status === 'office' && here.presence.officeId === 'hq' && here.presence.rangeId === 'one';
            return came && counts(who) && isThere && !here.hidden ? [[who.id, 'office hq ', 'office lab ', isNamed(who)]] : [];
          });
          assert.deepEqual(told(ask({ people, events: signedIn, presences })).sort(), expected.sort());
        },
      ),
      { numRuns: runs(300) },
    );
  });
});

describe('placeOfPresence', () => {
  it('is the office, remote, or nowhere', () => {
    assert.deepEqual(placeOfPresence({ status: 'office', officeId: 'hq', floorId: 'f1', reason: 'override-self' }), inOffice('hq', 'f1'));
    assert.deepEqual(placeOfPresence({ status: 'office', officeId: 'hq', reason: 'override-self' }), inOffice('hq'));
    assert.deepEqual(placeOfPresence({ status: 'remote', reason: 'override-self' }), { kind: 'remote' });
    for (const status of ['leave', 'none'] as const)
      assert.deepEqual(placeOfPresence({ status, reason: 'override-self' }), { kind: 'none' });
  });
});

describe('groupMoves', () => {
  it('groups by move, largest first, and names only people who may be named', () => {
    const move = (id: string, to: Target, named = true): PersonMove => ({
      person: person({ id, name: `Name of ${id}` }),
      from: { kind: 'remote' },
      to: to as PersonMove['to'],
      named,
    });
    const moves = [move('c', inOffice('lab')), move('b', inOffice('hq')), move('d', inOffice('hq'), false), move('a', inOffice('hq'))];
    const grouped = groupMoves(moves);
    assert.equal(grouped.count, 4);
    assert.deepEqual(
      grouped.moves.map(({ to, count, people }) => [placeKey(to), count, people.map(({ id }) => id)]),
      [
        ['office hq ', 3, ['a', 'b']],
        ['office lab ', 1, ['c']],
      ],
    );
  });
});

describe('countMoves', () => {
  const moved = (count: number, named: number): PersonMove[] =>
    Array.from({ length: count }, (_, i) => ({
      person: person({ id: `p${i}`, name: `Name ${i}` }),
      from: { kind: 'remote' },
      to: inOffice('hq') as PersonMove['to'],
      named: i < named,
    }));

  it('When others may be among them, then they are counted in steps, and the named exactly', () => {
    const { count, moves } = countMoves(moved(9, 2), { step: 5, others: 'counted' });
    assert.deepEqual(count, { named: 2, atLeast: 7, atMost: 11 });
    assert.deepEqual(
      moves.map((move) => [move.count, move.people.length]),
      [[{ named: 2, atLeast: 7, atMost: 11 }, 2]],
    );
  });

  it('When fewer people than a step move and none of them may be named, then the move is not listed', () => {
    assert.deepEqual(countMoves(moved(4, 0), { step: 5, others: 'counted' }), {
      othersCounted: true,
      count: { atLeast: 0, atMost: 4 },
      moves: [],
    });
    assert.equal(countMoves(moved(5, 0), { step: 5, others: 'counted' }).moves.length, 1);
  });

  it('When nobody could be among the others, then the numbers are exact', () =>
    assert.deepEqual(countMoves(moved(3, 3), { step: 5, others: 'none' }).count, { exact: 3, atLeast: 3, atMost: 3 }));

  it('When a change cannot move anybody, then zero is exact; when nobody moves, then it is a step', () => {
    assert.deepEqual(countMoves(undefined, { step: 5, others: 'counted' }), {
      othersCounted: true,
      count: { exact: 0, atLeast: 0, atMost: 0 },
      moves: [],
    });
    assert.deepEqual(countMoves([], { step: 5, others: 'counted' }).count, { atLeast: 0, atMost: 4 });
  });
});
