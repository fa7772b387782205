import assert from 'node:assert/strict';
import { ADMIN, type Harness, startHarness } from '../harness.ts';

describe('Nicknames, opening hours and closed days of offices', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness({ fresh: true });
  });
  afterEach(() => on.close());

  const base = { name: 'Berlin', timeZone: 'Europe/Berlin' };
  const create = (more: object = {}) => on.call(ADMIN, 'POST', '/api/offices', { ...base, ...more });
  const change = (id: string, more: object = {}) => on.call(ADMIN, 'PUT', `/api/offices/${id}`, { ...base, ...more });
  const refusal = async (answer: ReturnType<typeof create>) => {
    const { status, body } = await answer;
    return [status, body.code, body.errors?.[0]?.at];
  };

  it('When they are given, then they are stored in order, and tidied', async () => {
    const { body } = await create({
      nicknames: [' HQ ', 'The Hub'],
      floors: [{ name: 'Floor 2', level: 2, nicknames: ['Attic'] }],
      openingHours: [
        { weekday: 5, opens: '08:00', closes: '24:00' },
        { weekday: 1, opens: '07:30', closes: '18:00' },
      ],
      closedDays: [{ day: '2026-12-26' }, { day: '2026-12-25', name: ' Christmas ' }],
    });
    const seen = (await on.call(ADMIN, 'GET', `/api/offices/${body.id}`)).body;
    assert.deepEqual(seen, body);
    assert.deepEqual([seen.nicknames, seen.floors[0].nicknames], [['HQ', 'The Hub'], ['Attic']]);
    assert.deepEqual(seen.openingHours, [
      { weekday: 1, opens: '07:30', closes: '18:00' },
      { weekday: 5, opens: '08:00', closes: '24:00' },
    ]);
    assert.deepEqual(seen.closedDays, [{ day: '2026-12-25', name: 'Christmas' }, { day: '2026-12-26' }]);
  });

  it('When an edit omits them, then they stay; when it empties them, then they are deleted; the audit has both', async () => {
    const { id, floors } = (
      await create({
        nicknames: ['HQ'],
        floors: [{ name: 'Floor 2', level: 2, nicknames: ['Attic'] }],
        openingHours: [{ weekday: 1, opens: '08:00', closes: '18:00' }],
        closedDays: [{ day: '2026-12-25' }],
      })
    ).body;
    const floor = { id: floors[0].id, name: 'Floor 2', level: 2 };
    const kept = (await change(id, { capacity: 5, floors: [floor] })).body;
    assert.deepEqual(
      [kept.nicknames, kept.floors[0].nicknames, kept.openingHours.length, kept.closedDays.length],
      [['HQ'], ['Attic'], 1, 1],
    );
    const emptied = (await change(id, { nicknames: [], floors: [{ ...floor, nicknames: [] }], openingHours: [], closedDays: [] })).body;
    assert.deepEqual(
      [emptied.nicknames, emptied.floors[0].nicknames, emptied.openingHours, emptied.closedDays],
      [undefined, undefined, undefined, undefined],
    );
    const [entry] = await on.store.auditEntries({ subject: id, limit: 1 });
    const [before, after] = [entry?.before, entry?.after] as Record<string, unknown>[];
    assert.deepEqual([before?.nicknames, after?.nicknames], [['HQ'], undefined]);
    const stale = (await change(id, { version: 1 })).body;
    assert.match(stale.detail, /the nicknames, the opening hours, the closed days/);
  });

  it('When a nickname is that of another place, or repeated, then it is refused at its field', async () => {
    await create({ name: 'Zürich', nicknames: ['Hub'], floors: [{ name: 'Aquarium', level: 1, nicknames: ['Tank'] }] });
    const taken = (nickname: string, field = '/nicknames/0') => [409, 'NAME_TAKEN', field, nickname];
    for (const nickname of ['zurich', 'HÜB', 'aquarium', 'tank', 'berlin', 'Floor 1'])
      assert.deepEqual(
        [...(await refusal(create({ nicknames: [nickname], floors: [{ name: 'Floor 1', level: 1 }] }))), nickname],
        taken(nickname),
      );
    assert.deepEqual(await refusal(create({ nicknames: ['HQ', 'hq'] })), [409, 'NAME_TAKEN', '/nicknames/1']);
    const floors = [
      { name: 'Floor 1', level: 1 },
      { name: 'Floor 2', level: 2, nicknames: ['HQ'] },
    ];
    assert.deepEqual(await refusal(create({ nicknames: ['HQ'], floors })), [409, 'NAME_TAKEN', '/floors/1/nicknames/0']);
    assert.deepEqual(await refusal(create({ nicknames: ['—'] })), [400, 'BAD_REQUEST', '/nicknames/0']);
    assert.deepEqual(await refusal(create({ nicknames: ['A, B'] })), [400, 'BAD_REQUEST', '/nicknames/0']);
    assert.deepEqual(await refusal(create({ name: 'Hub' })), [409, 'NAME_TAKEN', '/name']);
    assert.deepEqual(await refusal(create({ floors: [{ name: 'tank', level: 1 }] })), [409, 'NAME_TAKEN', '/floors/0/name']);
    assert.equal((await create({ nicknames: ['HQ'], floors: [{ name: 'Aquarium', level: 1 }] })).status, 201);
  });

  it('When the place with a name is archived, then the name is free, and the place comes back only under another one', async () => {
    const { id } = (await create({ name: 'Oslo', nicknames: ['HQ'] })).body;
    await on.call(ADMIN, 'DELETE', `/api/offices/${id}`);
    assert.equal((await create({ nicknames: ['HQ', 'Oslo'] })).status, 201);
    assert.deepEqual(await refusal(change(id, { name: 'Oslo' })), [409, 'NAME_TAKEN', '/name']);
    assert.deepEqual(await refusal(change(id, { name: 'Oslo 2' })), [409, 'NAME_TAKEN', '/nicknames/0']);
    assert.equal((await change(id, { name: 'Oslo 2', nicknames: [] })).status, 200);
  });

  it('When hours or days are invalid, then they are refused at their field', async () => {
    const hours = (...spans: [weekday: number, opens: string, closes: string][]) =>
      refusal(create({ openingHours: spans.map(([weekday, opens, closes]) => ({ weekday, opens, closes })) }));
    assert.deepEqual(await hours([1, '18:00', '08:00']), [400, 'BAD_REQUEST', '/openingHours/0/closes']);
    assert.deepEqual(await hours([1, '08:00', '08:00']), [400, 'BAD_REQUEST', '/openingHours/0/closes']);
    assert.deepEqual(await hours([1, '08:00', '12:00'], [1, '13:00', '18:00']), [400, 'BAD_REQUEST', '/openingHours/1/weekday']);
    for (const wrong of [
      [0, '08:00', '18:00'],
      [8, '08:00', '18:00'],
      [1, '8:00', '18:00'],
      [1, '08:00', '24:01'],
    ] as const)
      assert.deepEqual((await hours([...wrong])).slice(0, 2), [400, 'BAD_REQUEST'], String(wrong));
    const days = (...closedDays: object[]) => refusal(create({ closedDays }));
    assert.deepEqual(await days({ day: '2026-12-25' }, { day: '2026-12-25', name: 'Twice' }), [400, 'BAD_REQUEST', '/closedDays/1/day']);
    for (const wrong of [{ day: '2026-02-30' }, { day: 'Christmas' }, { day: '2026-12-25', name: ' ' }, {}])
      assert.deepEqual((await days(wrong)).slice(0, 2), [400, 'BAD_REQUEST'], JSON.stringify(wrong));
  });
});
