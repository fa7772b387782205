import assert from 'node:assert/strict';
import type { LiveChange } from '../../server/routes/schemas/live.ts';
import type { Occupancy } from '../../server/routes/schemas/occupancy.ts';
import type { PersonPresence } from '../../server/routes/schemas/presence.ts';
import { fetchBoard } from '../../tab/features/today/api.ts';
import { applyChange, boardOf, earliest, formatChange, isSince, withStale } from '../../tab/features/today/board.ts';
import { hourLines } from '../../tab/features/today/past-hours.ts';
import { linesOf, ownLine, peopleWho } from '../../tab/features/today/people.ts';
import { floorView, formatStale, formatSummary, officeCards, officeView } from '../../tab/features/today/view-model.ts';
import { fillOf, formatLevel, formatMore } from '../../tab/shared/components/occupancy/fill.ts';
import { HttpProblem } from '../../tab/shared/lib/http.ts';

const exactly = (count: number) => ({ count, atLeast: count, atMost: count, text: String(count) });
const occupancy: Occupancy = {
  at: '2026-11-20T09:00:00.000Z',
  historic: false,
  total: exactly(3),
  offices: [
    {
      officeId: 'b',
      name: 'Berlin',
      timeZone: 'Europe/Berlin',
      present: exactly(3),
      floors: [
        { floorId: 'b2', name: 'Second', level: 2, capacity: 10, present: exactly(2) },
        { floorId: 'b1', name: 'First', level: 1, capacity: 20, present: exactly(0) },
      ],
    },
  ],
};
const person = (name: string, presence: Partial<PersonPresence['presence']>, department?: string): PersonPresence => ({
  id: name,
  name,
  department,
  presence: { status: 'none', reason: { code: 'none-no-evidence' }, ...presence },
});
const atSecond = { status: 'office', officeId: 'b', officeName: 'Berlin', floorId: 'b2', since: '2026-11-20T08:12:00.000Z' } as const;
const board = boardOf(occupancy, [
  person('Zoë', atSecond, 'Sales'),
  person('Ann', atSecond, 'Law'),
  person('Bob', { status: 'office', officeId: 'b' }),
  person('Rita', { status: 'remote', since: '2026-11-20T07:00:00.000Z' }),
  person('Nina', {}),
]);

describe('tab: today', () => {
  it('When people are in, then they are listed by floor, highest first, then without a floor, by name', () => {
    assert.deepEqual(
      officeView(board, 'b')?.parts.map(({ name, people }) => [name, people.map((each) => each.name)]),
      [
        ['Second', ['Ann', 'Zoë']],
        ['First', []],
        ['Floor not known', ['Bob']],
      ],
    );
  });
  it('When somebody is in an office, then since when is in the office’s zone, and in the viewer’s for remote', () => {
    assert.equal(officeView(board, 'b')?.parts[0]?.people[0]?.since, 'since 09:12');
    assert.equal(officeView(board, 'b', undefined, 'Asia/Singapore')?.parts[0]?.people[0]?.since, 'since 09:12 (Berlin)');
    const [rita, ...others] = linesOf(board, peopleWho(board, 'remote'), 'Europe/London');
    assert.deepEqual([rita?.name, rita?.since, others], ['Rita', 'since 07:00', []]);
  });
  it('When a past day is shown, then nobody is “not seen today”, and the reader has a line of that day', () => {
    const past = { ...board, past: { day: '2026-11-19', hour: 9 } };
    const wheres = (of: typeof board) => linesOf(of, [...of.people.values()], 'UTC').map(({ where }) => where);
    assert.deepEqual(
      [wheres(board), wheres(past)].map((all) => [all.includes('Not seen today'), all.includes('Not seen by then')]),
      [
        [true, false],
        [false, true],
      ],
    );
    const me = (id: string) => ownLine(past, { id, timeZone: 'UTC' });
    assert.deepEqual([me('Zoë')?.where, me('Zoë')?.since, me('Nina')?.where], ['Berlin', 'since 09:12 (Berlin)', 'Not seen by then']);
    assert.equal(me('nobody'), undefined, 'not named');
  });
  it('When people are in, remote and on leave, then one line has the numbers; for a past day at the offices’ noon', () => {
    const at = (hour: number) => formatSummary({ ...board, past: { day: '2026-11-19', hour } });
    assert.equal(formatSummary(board), '3 in · 1 remote · 0 on leave');
    assert.equal(at(12), '3 people in the offices at their noon');
    assert.equal(at(9), '3 people in the offices at 09:00 by their clocks');
  });
  it('When a place is full or nearly full, then a word says so, not only the colour', () => {
    assert.deepEqual(
      [8, 9, 10, 12].map((count) => formatLevel(fillOf(exactly(count), 10))),
      [undefined, 'nearly full', 'full', 'full'],
    );
  });
  it('When a number counts more people than are named, then the text has how many more', () => {
    assert.equal(formatMore(exactly(7), 2), 'and 5 more who are not named');
    assert.equal(formatMore(exactly(3), 2), 'and 1 more who is not named');
    assert.equal(formatMore(exactly(2), 2), undefined);
    assert.equal(formatMore({ named: 7, atLeast: 7, atMost: 11, text: '' }, 7), 'and fewer than 5 more who are not named');
    assert.equal(formatMore({ atLeast: 5, atMost: 9, text: '' }, 0), 'and 5–9 more who are not named');
  });
  it('When a floor or an office is opened, then its people are listed, and those without a name are counted', () => {
    const [office] = occupancy.offices;
    assert.ok(office);
    const counted = { ...office, present: exactly(5), floors: office.floors.map((floor) => ({ ...floor, present: exactly(3) })) };
    const more = boardOf({ ...occupancy, offices: [counted] }, [...board.people.values()]);
    const floor = floorView(more, 'b', 'b2');
    assert.deepEqual([floor?.people.map(({ name }) => name), floor?.more], [['Ann', 'Zoë'], 'and 1 more who is not named']);
    const view = officeView(more, 'b');
    assert.deepEqual(
      view?.parts.map(({ name, people }) => [name, people.length]),
      [
        ['Second', 2],
        ['First', 0],
        ['Floor not known', 1],
      ],
    );
    assert.equal(view?.more, 'and 2 more who are not named');
    assert.equal(officeView(more, 'x'), undefined);
    assert.equal(floorView(more, 'b', 'x'), undefined);
  });
  it('When an office has no capacity, then that of its floors counts', () => {
    assert.equal(officeCards(board)[0]?.fill.words, '3 of 30');
  });
  it('When a past day is stepped, then the bar shows the minimum', () => {
    assert.deepEqual(fillOf({ atLeast: 5, atMost: 9, text: '5–9' }, 10), {
      words: '5–9 of 10',
      sentence: '5–9 of 10 places taken',
      long: false,
      share: 0.5,
      level: 'calm',
    });
    const others = { named: 7, others: 'fewer than 5', atLeast: 7, atMost: 11, text: '7 and fewer than 5 others' };
    assert.deepEqual(fillOf(others, 10), {
      words: '7 and fewer than 5 others; room for 10',
      sentence: '7 people and fewer than 5 others; room for 10',
      long: true,
      share: 0.7,
      level: 'calm',
    });
    assert.equal(fillOf(exactly(12), 10).level, 'full');
    assert.equal(fillOf(exactly(1), undefined).sentence, '1 person here');
  });
  it('When a change comes, twice, then people and offices are replaced and removed ones are gone', () => {
    const change: LiveChange = {
      at: '2026-11-20T09:05:00.000Z',
      people: [person('Nina', atSecond)],
      removed: ['Bob'],
      offices: [{ ...occupancy.offices[0], present: exactly(4) } as Occupancy['offices'][number]],
      removedOffices: [],
      total: exactly(4),
    };
    const once = applyChange(board, change);
    assert.deepEqual(applyChange(once, change), once);
    assert.equal(once.people.has('Bob'), false);
    assert.equal(once.people.get('Nina')?.presence.status, 'office');
    assert.equal(once.occupancy.offices[0]?.present.text, '4');
    assert.equal(formatChange(board, change, new Set(['Nina'])), 'Nina: Berlin.');
    assert.equal(formatChange(board, change, new Set(['Bob'])), undefined, 'others are not announced');
    assert.equal(formatChange(once, change, new Set(['Nina'])), undefined);
  });
  it('When the stream began after a board was created, then the board is older; a board of another server always is', () => {
    assert.deepEqual(
      ['a-7', 'a-8', 'a-10', 'b-9', undefined].map((event) => isSince(event, 'a-8')),
      [false, true, true, false, false],
    );
    assert.equal(earliest(['a-10', 'a-9', 'a-11']), 'a-9');
    assert.deepEqual(
      [earliest(['a-1', 'b-2']), earliest(['a-1', undefined]), earliest(['a-2', 'b-2', 'a-1'])],
      [undefined, undefined, undefined],
    );
  });

  it('When an office is no longer shown, then it disappears at once, and the others stay', () => {
    const [first, ...others] = occupancy.offices;
    const change: LiveChange = {
      at: '2026-11-20T09:05:00.000Z',
      people: [],
      removed: [],
      offices: [],
      removedOffices: [first?.officeId ?? ''],
      total: exactly(0),
    };
    assert.deepEqual(applyChange(board, change).occupancy.offices, others);
  });

  it('While sign-ins are not being read, then the page shows the time of the data and the cause, until they are', () => {
    const stale = { asOf: '2026-11-20T07:12:00.000Z', why: 'Microsoft Graph cannot be reached.' };
    const now = '2026-11-20T09:05:00.000Z';
    const old = withStale(board, stale);
    assert.deepEqual(formatStale(old, 'Europe/Berlin', now), {
      asOf: 'As of 08:12',
      why: 'Nothing that happened later is shown. Microsoft Graph cannot be reached.',
    });
    assert.equal(
      formatStale(withStale(old, { ...stale, asOf: '2026-11-19T07:12:00.000Z' }), 'Europe/Berlin', now)?.asOf,
      'As of Thu 19 Nov, 08:12',
    );
    assert.equal(formatStale(withStale(old, { why: 'x' }), 'UTC', now)?.asOf, 'No sign-ins have been read yet');
    assert.equal(withStale(old, { ...stale }), old, 'nothing new');
    assert.equal(formatStale(withStale(old, undefined), 'UTC', now), undefined);
  });
  it('When a past day is shown, then it is fetched once, and every office, its people and its clock are at its own noon', async () => {
    const at = '2026-11-19T11:00:00.000Z';
    const office = (officeId: string, timeZone: string, noon: string) => ({
      officeId,
      name: officeId,
      timeZone,
      at: noon,
      present: exactly(1),
      floors: [],
    });
    const asked: string[] = [];
    const http = {
      async get<T>(path: string): Promise<T> {
        asked.push(path);
        const offices = [office('Berlin', 'Europe/Berlin', at), office('Tokyo', 'Asia/Tokyo', '2026-11-19T03:00:00.000Z')];
        const people = [
          person('Ann', { status: 'office', officeId: 'Berlin', since: '2026-11-19T07:00:00.000Z' }),
          person('Yui', { status: 'office', officeId: 'Tokyo', since: '2026-11-19T00:30:00.000Z' }),
        ];
        return (path.startsWith('/api/presence') ? { people } : { at, historic: true, total: exactly(2), offices }) as T;
      },
    };
    const past = await fetchBoard(http, { day: '2026-11-19', hour: 9 });
    assert.deepEqual(asked, ['/api/occupancy?day=2026-11-19&hour=9', '/api/presence?day=2026-11-19&hour=9&limit=2000']);
    assert.deepEqual(
      officeCards(past).map(({ name, localTime, fill }) => [name, localTime, fill.words]),
      [
        ['Berlin', '12:00 · Thu 19 Nov', '1'],
        ['Tokyo', '12:00 · Thu 19 Nov', '1'],
      ],
    );
    assert.deepEqual(
      ['Berlin', 'Tokyo'].map((id) =>
        officeView(past, id)?.parts.map(({ name, people }) => [name, people.map((each) => `${each.name} ${each.since}`)]),
      ),
      [[['Berlin', ['Ann since 08:00']]], [['Tokyo', ['Yui since 09:30']]]],
    );
  });
  it('When only numbers are kept of a past day, then it has no names; when nothing is, or the server fails, then that is the problem', async () => {
    const refusal = (code: string) => new HttpProblem({ status: 400, code, title: 'Refused' });
    const fetchWith = (answers: Record<'occupancy' | 'presence', object>) =>
      fetchBoard(
        {
          async get<T>(path: string): Promise<T> {
            const answer = answers[path.startsWith('/api/presence') ? 'presence' : 'occupancy'];
            if (answer instanceof Error) throw answer;
            return answer as T;
          },
        },
        { day: '2026-09-15', hour: 9 },
      );
    const kept = await fetchWith({ occupancy, presence: refusal('AT_NOT_KEPT') });
    assert.deepEqual([kept.namesGone, kept.people.size, kept.past, kept.occupancy], [true, 0, { day: '2026-09-15', hour: 9 }, occupancy]);
    assert.equal((await fetchWith({ occupancy, presence: { people: [] } })).namesGone, undefined);
    for (const [answers, code] of [
      [{ occupancy: refusal('AT_NOT_KEPT'), presence: refusal('AT_NOT_KEPT') }, 'AT_NOT_KEPT'],
      [{ occupancy, presence: refusal('STORE_UNAVAILABLE') }, 'STORE_UNAVAILABLE'],
    ] as const)
      await assert.rejects(fetchWith(answers), { code });
  });
});

describe('tab: the hours of a past day', () => {
  const present = (count: number) => ({ count, atLeast: count, atMost: count, text: String(count) });
  const office = { officeId: 'b', name: 'Berlin', timeZone: 'Europe/Berlin' };
  const hours = [11, 12].map((hour) => ({ hour, at: `2026-11-19T${hour - 1}:00:00Z`, present: present(hour) }));

  it('shows an office’s noon and its busiest hours, consecutive ones as one span', () => {
    const peak = { hours: [10, 14, 15, 16], present: { named: 12, atLeast: 17, atMost: 21, text: '' } };
    const day = { day: '2026-11-19', offices: [{ ...office, hours, peak }] };
    assert.deepEqual(hourLines(day), [
      {
        officeId: 'b',
        name: 'Berlin',
        noon: 'At noon: 12 people',
        peak: 'Most at 10:00 and 14:00–16:00: 12 people and 5–9 others',
      },
    ]);
  });

  it('When no hour was busier than others, or noon is in the future, then the text says so', () => {
    const [line] = hourLines({ day: '2026-11-19', offices: [{ ...office, hours: hours.slice(0, 1) }] });
    assert.deepEqual([line?.noon, line?.peak], [undefined, 'No hour stands out']);
  });
});
