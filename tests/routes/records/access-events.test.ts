import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { forget } from '../../../server/ingest/forget.ts';
import { DEFAULT_SETTINGS } from '../../../server/presence/settings.ts';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { setMode } from '../../support/set-mode.ts';
import { ADA, ADMIN, BEN, CEM, DORA, GONE, GUEST, type Harness, NOW, startHarness, userOf } from '../harness.ts';

const TODAY = '2026-11-20';
const YESTERDAY = '2026-11-19';
const LAN = '203.0.113.7';
const WIFI = '198.51.100.9';

describe('The explorer of access events', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await at(TODAY, [ADA, LAN], [ADA, WIFI], [BEN, LAN], [DORA, WIFI]);
    await at(YESTERDAY, [ADA, LAN], [BEN, LAN], [BEN, WIFI]);
  });
  afterEach(() => on.close());

  async function at(day: string, ...events: [personId: string, ip: string][]): Promise<void> {
    const accessEvents = events.map(([personId, ip]) => ({ personId, ip, day }));
    await on.store.mergeEvidence({ peopleRevision: await on.store.peopleRevision(), personDays: [], accessEvents });
  }
  const get = (query = '', as: string = ADMIN, headers: Record<string, string> = {}) =>
    on.call(as, 'GET', `/api/access-events${query}`, undefined, headers);
  type Event = { day: string; person: { id: string }; address: string; range?: { id: string } };
  const told = (events: Event[]) => events.map(({ day, person, address }) => `${day} ${person.id} ${address}`).sort();
  const found = async (query = '') => told((await get(query)).body.events);
  type Others = { day: string; people: { text: string; count?: number } }[];
  const numbers = (others: Others) => Object.fromEntries(others.map(({ day, people }) => [day, people.text]));

  it('names people in mode display, and counts others in steps', async () => {
    const { body } = await get(`?fromDay=${YESTERDAY}&toDay=${TODAY}`);
    assert.deepEqual(told(body.events), [
      `${YESTERDAY} ${ADA} ${LAN}`,
      `${TODAY} ${ADA} ${WIFI}`,
      `${TODAY} ${ADA} ${LAN}`,
      `${TODAY} ${DORA} ${WIFI}`,
    ]);
    assert.deepEqual(body.events.map(({ range }: Event) => range?.id).sort(), ['r1', 'r1', 'r2', 'r2']);
    assert.deepEqual(numbers(body.others), { [TODAY]: 'fewer than 5', [YESTERDAY]: 'fewer than 5' });
    for (const { people } of body.others) assert.ok(!('count' in people), 'no exact number of any day');
    assert.ok(!/\bben\b/i.test(JSON.stringify(body)));
  });

  it('When a day has no others, then the answer does not say so, also not for today', async () => {
    const { body } = await get(`?fromDay=2026-11-17&toDay=${TODAY}&range=r2`);
    assert.deepEqual(numbers(body.others), {
      [TODAY]: 'fewer than 5',
      [YESTERDAY]: 'fewer than 5',
      '2026-11-18': 'fewer than 5',
      '2026-11-17': 'fewer than 5',
    });
  });

  it('When an address or a CIDR is searched, then there are no numbers: they would be about its users', async () => {
    for (const address of [WIFI, '198.51.100.0/24', '0.0.0.0/1']) {
      const { body } = await get(`?address=${encodeURIComponent(address)}`);
      assert.equal('others' in body, false, address);
      assert.ok(!(await get(`?address=${encodeURIComponent(address)}&format=csv`)).text.includes('fewer than'), address);
    }
  });

  it('When the only user of an address hides, then the numbers are those of an unused address', async () => {
    await at(TODAY, [DORA, '203.0.113.44']);
    await on.call(DORA, 'PUT', '/api/me/override', { status: 'hidden' });
    const answer = async (ip: string) => {
      const { events, others } = (await get(`?fromDay=${TODAY}&address=${ip}`)).body;
      const csv = (await get(`?fromDay=${TODAY}&address=${ip}&format=csv`)).text;
      return { events, others, csv };
    };
    assert.deepEqual(await answer('203.0.113.44'), await answer('203.0.113.45'));
  });

  it('When hiding ended a day earlier in the organisation’s zone, then its day names nobody as long as it is kept', async () => {
    await on.store.saveSettings({ ...DEFAULT_SETTINGS, timeZone: 'Europe/Berlin', retentionDays: 4, version: 2 });
    await on.board.refresh();
    on.clock.set(Date.parse('2026-11-20T11:05:00Z'));
    await on.call(DORA, 'PUT', '/api/me/override', { status: 'hidden', until: '2026-11-20T17:00:00Z' });
    await at('2026-11-21', [DORA, '192.0.2.9'], [ADA, LAN]);
    const named: Record<string, string[]> = {};
    for (const day of ['2026-11-23', '2026-11-24', '2026-11-25']) {
      on.clock.set(Date.parse(`${day}T12:00:00Z`));
      await forget(on);
      named[day] = await found('?fromDay=2026-11-21&toDay=2026-11-21');
      const { overrides } = (await on.call(DORA, 'GET', '/api/me/data')).body;
      const deletedOn = overrides.map((override: { deletedOn: string }) => override.deletedOn);
      assert.deepEqual(deletedOn, day === '2026-11-25' ? [] : ['2026-11-25'], 'they see it as long');
    }
    const ofAda = [`2026-11-21 ${ADA} ${LAN}`];
    assert.deepEqual(named, { '2026-11-23': ofAda, '2026-11-24': ofAda, '2026-11-25': [] });
  });

  const goes: Record<string, (at: number) => Promise<unknown>> = {
    'deletes their data': () => on.call(DORA, 'DELETE', '/api/me/data'),
    'goes and comes back': async (at) => {
      await on.store.removePeople([DORA], at);
      await on.store.saveDirectory([userOf(DORA)], 'display');
      await on.board.refresh();
    },
  };
  for (const [what, go] of Object.entries(goes)) {
    it(`When somebody hid ${what}, and signs in again that day, then the day names them only to themselves`, async () => {
      await on.call(DORA, 'PUT', '/api/me/override', { status: 'hidden', until: '2026-11-20T09:30:00Z' });
      on.clock.set(NOW + HOUR);
      await go(NOW + HOUR);
      assert.deepEqual(await on.store.overrides({ endsAfter: 0, personId: DORA }), [], 'nothing is kept of what they said');
      await at(TODAY, [DORA, LAN]);
      await at('2026-11-22', [DORA, LAN]);
      on.clock.set(NOW + 2 * DAY);
      assert.deepEqual(await found(`?fromDay=${TODAY}&address=${LAN}&person=${DORA}`), [`2026-11-22 ${DORA} ${LAN}`]);
      const { accessEvents } = (await on.call(DORA, 'GET', '/api/me/data')).body;
      assert.equal(accessEvents.length, 2);
    });
  }

  it('For many others the number grows by whole steps', async () => {
    for (let i = 0; i < 6; i++) await on.store.saveDirectory([userOf(`t${i}`)], 'track');
    await at(TODAY, ...Array.from({ length: 6 }, (_, i): [string, string] => [`t${i}`, LAN]));
    assert.equal(numbers((await get()).body.others)[TODAY], '5–9');
  });

  it('When a range is saved today for an address, then the events of its users change no number', async () => {
    const crowd = Array.from({ length: 6 }, (_, i) => `t${i}`);
    for (const id of crowd) await on.store.saveDirectory([userOf(id)], 'track');
    const others = async () => numbers((await get(`?fromDay=${TODAY}`)).body.others);
    const before = await others();
    const one = { name: 'One', cidrs: ['203.0.114.77/32'], target: { kind: 'ignore' }, accessLogging: true };
    assert.equal((await on.call(ADMIN, 'POST', '/api/ranges', one)).status, 201);
    await at(TODAY, ...crowd.map((id): [string, string] => [id, '203.0.114.77']));
    assert.deepEqual(await others(), before);
  });

  it('finds by person, address, CIDR, range and days', async () => {
    assert.deepEqual(await found(`?person=${DORA}`), [`${TODAY} ${DORA} ${WIFI}`]);
    assert.deepEqual(await found('?person=DORA%40example.com'), [`${TODAY} ${DORA} ${WIFI}`]);
    assert.equal((await found('?person=ad')).length, 3, 'a part of the name, also Admin’s, who has none');
    assert.deepEqual(await found(`?address=${WIFI}`), [`${TODAY} ${ADA} ${WIFI}`, `${TODAY} ${DORA} ${WIFI}`]);
    assert.equal((await found('?address=203.0.113.0%2F24')).length, 2);
    assert.deepEqual(await found('?address=203.0.113.128%2F25'), []);
    assert.equal((await found('?address=%3A%3Affff%3A203.0.113.7')).length, 2, 'a mapped address is IPv4');
    assert.equal((await found('?range=r2')).length, 2);
    assert.deepEqual(await found(`?range=r1&toDay=${YESTERDAY}&person=ada`), [`${YESTERDAY} ${ADA} ${LAN}`]);
    assert.deepEqual(await found('?fromDay=2026-11-21'), []);
  });

  it('When somebody may not be named, then a search for them has exactly the answer for an unknown person', async () => {
    const nobody = await get('?person=no-such-person');
    assert.deepEqual([nobody.status, nobody.body.code], [404, 'PERSON_NOT_FOUND']);
    for (const person of [BEN, 'Ben', 'ben%40example.com', CEM, GUEST, GONE, '%20'])
      assert.equal((await get(`?person=${person}`)).text, nobody.text, person);
    await setMode(on.store, BEN, { mode: 'display', notOffSince: 0, displaySince: NOW }, NOW);
    const { body } = await get('?person=ben');
    assert.deepEqual([body.events, 'others' in body], [[], false], 'found now, but not named for the days before');
  });

  it('When a person is searched, then there are no numbers: they would be about them', async () => {
    const before = '2026-11-18';
    await at(before, [ADA, LAN]);
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'hidden' });
    const { body } = await get('?person=ada');
    assert.deepEqual(
      [told(body.events), body.others],
      [[`${before} ${ADA} ${LAN}`], undefined],
      'somewhere on earth it is still yesterday',
    );
    assert.ok(!told((await get()).body.events).includes(`${TODAY} ${ADA} ${LAN}`), 'hidden today: named to nobody for today');
    assert.equal(numbers((await get()).body.others)[TODAY], 'fewer than 5');
  });

  it('An administrator sees all of their own, in any mode', async () => {
    await setMode(on.store, ADMIN, { mode: 'track', notOffSince: 0 }, NOW);
    await at(TODAY, [ADMIN, LAN]);
    assert.deepEqual(await found(`?person=${ADMIN}`), [`${TODAY} ${ADMIN} ${LAN}`]);
    assert.equal(numbers((await get()).body.others)[TODAY], 'fewer than 5');
  });

  it('pages omit none and repeat none, and only the first has numbers', async () => {
    const many = Array.from({ length: 60 }, (_, i) => `p${i}`);
    for (const id of many) await on.store.saveDirectory([userOf(id)], Number(id.slice(1)) % 3 ? 'display' : 'track');
    for (const day of [TODAY, YESTERDAY, '2026-11-18'])
      await at(
        day,
        ...many.flatMap((id): [string, string][] => [
          [id, LAN],
          [id, WIFI],
        ]),
      );
    const whole = (await get('?limit=1000')).body;
    assert.ok(whole.events.length > 240 && whole.nextCursor === undefined);
    for (const limit of [1, 7, 100, whole.events.length]) {
      const events: Event[] = [];
      let cursor: string | undefined;
      do {
        const { body } = await get(`?limit=${limit}${cursor ? `&cursor=${cursor}` : ''}${limit === 1 ? `&range=r2&fromDay=${TODAY}` : ''}`);
        assert.equal('others' in body, cursor === undefined);
        events.push(...body.events);
        cursor = body.nextCursor;
      } while (cursor);
      assert.deepEqual(
        events,
        limit === 1 ? whole.events.filter(({ day, range }: Event) => day === TODAY && range?.id === 'r2') : whole.events,
      );
    }
  });

  it('is a CSV file that no spreadsheet executes, with a line of numbers for every day', async () => {
    await on.store.saveDirectory(
      [userOf(ADA, { name: '=HYPERLINK("http://evil","Ada")', department: 'Research; "Äpfel", \n+1' })],
      'display',
    );
    for (const [query, accept] of [
      ['?format=csv', '*/*'],
      ['', 'text/csv'],
    ] as const) {
      const { status, text, headers } = await get(`${query}${query ? '&' : '?'}fromDay=${YESTERDAY}&toDay=${TODAY}`, ADMIN, { accept });
      assert.equal(status, 200);
      assert.match(String(headers['content-type']), /^text\/csv/);
      assert.match(String(headers['content-disposition']), /access-events-2026-11-19-2026-11-20\.csv/);
      const [head, ...lines] = parse(text, { bom: true }) as string[][];
      assert.deepEqual(head, ['day', 'person id', 'name', 'department', 'address', 'range', 'other people']);
      const ada = lines.find((line) => line[1] === ADA);
      assert.deepEqual(ada?.slice(2, 4), ['\'=HYPERLINK("http://evil","Ada")', 'Research; "Äpfel", \n+1']);
      assert.deepEqual(
        lines.filter((line) => line[6] !== '').map((line) => [line[0], line[6]]),
        [
          [TODAY, 'fewer than 5'],
          [YESTERDAY, 'fewer than 5'],
        ],
      );
      assert.ok(!/\bben\b/i.test(text));
    }
  });

  it('Every search is audited with its parameters, never with its results, and is shown to the person', async () => {
    await get(`?person=dora&address=${WIFI}&fromDay=${YESTERDAY}`);
    await get('?format=csv&range=r1');
    await get('?person=Ben%20Hur');
    const entries = await on.store.auditEntries({ action: 'access-events', limit: 9 });
    assert.deepEqual(
      entries.map(({ actor, action, subject }) => [actor, action, subject]),
      [
        [ADMIN, 'access-events.view', 'access-events'],
        [ADMIN, 'access-events.export', 'access-events'],
        [ADMIN, 'access-events.view', DORA],
      ],
    );
    assert.deepEqual(
      entries.map(({ after }) => after),
      [
        { people: [] },
        { fromDay: '2026-11-14', toDay: TODAY, range: 'r1' },
        { fromDay: YESTERDAY, toDay: TODAY, people: [DORA], address: WIFI },
      ],
    );
    assert.ok(!JSON.stringify(entries).includes('Ben'), 'what was typed may be a name');
    assert.match((await on.call(DORA, 'GET', '/api/me/data')).text, /access-events\.view/);
  });

  it('Expired events are not shown, also before the job deletes them; it does so on that day', async () => {
    await on.store.saveSettings({ ...DEFAULT_SETTINGS, retentionDays: 4, timeZone: 'Europe/Berlin', version: 2 });
    const all = '?fromDay=2026-01-01';
    // The day date + 4 begins at 23:00 UTC of the day before.
    const over = Date.parse('2026-11-22T23:00:00Z');
    on.clock.set(over - 1);
    const job = { store: on.store, board: on.board, clock: on.clock };
    assert.equal((await forget(job)).accessEvents, 0);
    assert.equal((await found(all)).length, 4);
    on.clock.set(over);
    assert.deepEqual((await get(all)).body.fromDay, TODAY);
    assert.equal((await found(all)).length, 3);
    assert.ok(!(await get(`${all}&format=csv`)).text.includes(YESTERDAY));
    assert.equal((await forget(job)).accessEvents, 3);
    assert.equal((await on.store.accessEvents({ fromDay: '2000-01-01', toDay: '2099-01-01' })).length, 4);
  });

  it('When a parameter is invalid, then the error names it', async () => {
    const refused = async (query: string) => {
      const { status, body } = await get(query);
      return [status, body.errors?.[0]?.at ?? body.code];
    };
    assert.deepEqual(await refused('?address=nonsense'), [400, '?address']);
    assert.deepEqual(await refused('?range=nothing'), [404, 'NOT_FOUND']);
    assert.deepEqual(await refused('?fromDay=2026-02-30'), [400, '?fromDay']);
    assert.deepEqual(await refused(`?fromDay=${TODAY}&toDay=${YESTERDAY}`), [400, '?toDay']);
    assert.deepEqual(await refused('?format=xml'), [400, '?format']);
    const cursors = ['abc', ['a', 'b'], ['2026-13-77', 'ada', LAN], ['9999-01-01', 'ada', LAN], [TODAY, 1, 2]];
    for (const cursor of cursors) {
      const text = typeof cursor === 'string' ? cursor : Buffer.from(JSON.stringify(cursor)).toString('base64url');
      assert.deepEqual(await refused(`?cursor=${text}`), [400, '?cursor'], text);
    }
    assert.equal((await get('', ADA)).body.code, 'ADMIN_REQUIRED');
  });

  it('When no last day is given, then it is the organisation’s today, also if it is tomorrow elsewhere', async () => {
    on.clock.set(Date.parse(`${TODAY}T20:00:00Z`));
    await at('2026-11-21', [ADA, LAN]);
    const { body } = await get();
    assert.deepEqual([body.fromDay, body.toDay, body.others[0].day], ['2026-11-14', TODAY, TODAY]);
    assert.equal((await get(`?toDay=2026-11-21`)).body.events[0].day, '2026-11-21');
  });

  it('When a part of a name matches everybody, then the answer asks for more of it', async () => {
    for (let i = 0; i < 101; i++) await on.store.saveDirectory([userOf(`q${i}`)], 'display');
    assert.match((await get('?person=q')).body.detail, /fits 101 people; write more of the name/);
    on.clock.set(NOW + DAY + HOUR);
    assert.equal((await get('?person=q55')).status, 200);
  });
});
