import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import { DAY } from '../../../server/presence/time.ts';
import type { AuditEntryView } from '../../../server/routes/schemas/audit.ts';
import { ADA, ADMIN, type Harness, NOW, startHarness } from '../harness.ts';

describe('GET /api/audit', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const get = (query = '', as: string = ADMIN, headers = {}) => on.call(as, 'GET', `/api/audit${query}`, undefined, headers);
  const actions = async (query = '') => (await get(query)).body.entries.map(({ action }: AuditEntryView) => action);

  async function threeChanges(): Promise<void> {
    await on.call(ADMIN, 'PUT', '/api/settings', { smallNumber: 6 });
    on.clock.set(NOW + 1000);
    await on.call(ADMIN, 'PUT', '/api/people/ada/mode', { mode: 'track' });
    on.clock.set(NOW + 2000);
    await on.call(ADMIN, 'POST', '/api/offices', { name: 'Paris', timeZone: 'Europe/Paris' });
  }

  it('has who changed what, before and after, when, newest first, with current names', async () => {
    await threeChanges();
    const { entries } = (await get()).body;
    assert.deepEqual(
      entries.map(({ action, actorName, subjectName, at }: AuditEntryView) => [action, actorName, subjectName, Date.parse(at) - NOW]),
      [
        ['office.create', 'Admin', 'Paris', 2000],
        ['person.mode', 'Admin', 'Ada', 1000],
        ['settings.update', 'Admin', undefined, 0],
      ],
    );
    assert.deepEqual([entries[1].before, entries[1].after], [{ mode: 'display' }, { mode: 'track' }]);
    assert.deepEqual([entries[2].before.smallNumber, entries[2].after.smallNumber], [5, 6]);
  });

  it('When an account is deleted, then its entries have an id and no name', async () => {
    await threeChanges();
    await on.store.removePeople([ADA], NOW);
    await on.board.refresh();
    const { text, body } = await get('?subject=ada');
    assert.ok(!text.includes('Ada') && !text.includes('ada@example.com'), text);
    assert.equal(body.entries[0].subject, ADA);
  });

  it('When a range has more addresses than an entry keeps, then the entry says how many more it had', async () => {
    const cidrs = Array.from({ length: 1017 }, (_, n) => `192.88.${Math.floor(n / 128)}.${(n % 128) * 2}/32`);
    await on.call(ADMIN, 'POST', '/api/ranges', { name: 'Homes', cidrs, target: { kind: 'remote' } });
    const [{ after }] = (await get()).body.entries;
    assert.deepEqual([after.cidrs.length, after.cidrs[999], after.omitted], [1000, cidrs[999], { cidrs: 17 }]);
  });

  it('When more people are selected by id than an entry keeps, then the entry says how many more they were', async () => {
    const ids = Array.from({ length: 103 }, (_, n) => `p${n}`);
    await on.call(ADMIN, 'POST', '/api/people/mode', { dryRun: true, mode: 'off', selection: { kind: 'ids', ids } });
    const [{ after }] = (await get()).body.entries;
    assert.deepEqual(after.selection, { kind: 'ids', ids: ids.slice(0, 100), omitted: { ids: 3 } });
  });

  it('When an entry of an earlier version shortened its list with a text, then page and download have the number instead', async () => {
    const after = { cidrs: ['192.0.2.0/32', '… +17'] };
    await on.store.appendAudit({ id: 'former', at: NOW, actor: ADMIN, action: 'range.create', subject: 'r1', after });
    const expected = { cidrs: ['192.0.2.0/32'], omitted: { cidrs: 17 } };
    assert.deepEqual((await get()).body.entries[0].after, expected);
    const rows = parse((await get('?format=csv&action=range')).text, { bom: true, columns: true }) as { after: string }[];
    assert.deepEqual(JSON.parse(rows[0]?.after ?? ''), expected);
  });

  it('shows the current names of the ids in an entry; only ids are stored', async () => {
    const selection = { kind: 'ids', ids: ['ada', 'ben', 'nobody'] };
    const body = { dryRun: true, mode: 'off', selection };
    assert.equal((await on.call(ADMIN, 'POST', '/api/people/mode', body)).body.changed, 2);
    const target = { kind: 'office', officeId: 'berlin', floorId: 'b2' };
    const { body: edited } = await on.call(ADMIN, 'PUT', '/api/ranges/home', { name: 'Home', cidrs: ['192.0.2.0/24'], target });
    assert.equal(edited.version, 2);
    const { entries } = (await get()).body;
    assert.deepEqual(
      entries.map(({ action, names, after }: AuditEntryView) => [action, names, action === 'range.update' || after]),
      [
        ['range.update', { home: 'Home', berlin: 'Berlin', b2: 'Second floor' }, true],
        ['people.mode-preview', { ada: 'Ada', ben: 'Ben' }, { mode: 'off', selection }],
      ],
    );
    const [, stored] = await on.store.auditEntries({ limit: 2 });
    assert.doesNotMatch(JSON.stringify(stored), /Ada|Ben/);
    const rows = parse<Record<string, string>>((await get('?format=csv')).text, { columns: true });
    assert.equal(rows[2]?.names, JSON.stringify({ ada: 'Ada', ben: 'Ben' }));
  });

  it('filters by actor, group of actions, subject and time', async () => {
    await threeChanges();
    assert.deepEqual(await actions('?action=person'), ['person.mode']);
    assert.deepEqual(await actions('?action=settings.update'), ['settings.update']);
    assert.deepEqual(await actions(`?actor=${ADMIN.toUpperCase()}&subject=Settings`), ['settings.update']);
    assert.deepEqual(await actions('?subject=ADA'), ['person.mode']);
    const iso = (at: number) => new Date(at).toISOString();
    assert.deepEqual(await actions(`?from=${iso(NOW + 1000)}&until=${iso(NOW + 2000)}`), ['person.mode']);
    assert.equal((await get('?from=yesterday')).body.errors[0].at, '?from');
    assert.equal((await get('?cursor=abc')).body.errors[0].at, '?cursor');
    assert.equal((await get('', ADA)).body.code, 'ADMIN_REQUIRED');
  });

  it('has pages, and downloads all as CSV and as JSON, which is itself audited', async () => {
    await threeChanges();
    const seen: string[] = [];
    for (let cursor = ''; ; ) {
      const { body } = await get(`?limit=1${cursor && `&cursor=${cursor}`}`);
      seen.push(...body.entries.map(({ action }: AuditEntryView) => action));
      if (!body.nextCursor) break;
      cursor = body.nextCursor;
    }
    assert.deepEqual(seen, ['office.create', 'person.mode', 'settings.update']);
    const csv = await get('', ADMIN, { accept: 'text/csv' });
    const [head, first, , third] = parse(csv.text, { bom: true }) as string[][];
    assert.deepEqual([head?.[3], first?.[3], third?.[3], third?.[7]], ['action', 'audit.export', 'person.mode', '{"mode":"track"}']);
    const json = await get('?format=json&action=person');
    assert.match(String(json.headers['content-disposition']), /audit\.json/);
    assert.deepEqual(
      json.body.map(({ action }: AuditEntryView) => action),
      ['person.mode'],
    );
    assert.deepEqual((await get('?format=json&action=nothing')).body, []);
    const [last] = (await get('?limit=1')).body.entries;
    assert.deepEqual([last.action, last.after], ['audit.export', { action: 'nothing', from: last.after.from, format: 'json' }]);
  });

  it('Entries beyond their retention are not shown, also before the job deletes them', async () => {
    await threeChanges();
    await on.call(ADMIN, 'PUT', '/api/settings', { retentionDays: 4, auditRetentionDays: 30 });
    on.clock.set(NOW + 10 * DAY);
    assert.equal((await actions()).length, 4, 'the retention of days does not touch it');
    on.clock.set(NOW + 30 * DAY);
    assert.deepEqual(await actions('?from=2020-01-01T00:00:00Z'), []);
    assert.equal((await on.store.auditEntries({ limit: 9 })).length, 4);
  });
});
