import assert from 'node:assert/strict';
import type { AuditPage } from '../../../server/routes/schemas/audit.ts';
import { entryDifferences } from '../../../tab/features/admin/audit/entry-differences.ts';
import { kindOf } from '../../../tab/features/admin/audit/view-model.ts';
import { loadTexts, switchLanguage } from '../../../tab/shared/lib/texts.ts';
import { ADA, ADMIN, DORA, type Harness, startHarness } from '../../routes/harness.ts';

const LAN = { name: 'New', cidrs: ['192.0.2.128/25'], target: { kind: 'remote' } };
const READER = { zone: 'Europe/Berlin', now: '2026-11-20T10:00:00.000Z' };

/** Labels that are the same word in English and in German. */
const SAME = ['Name', 'Format'];
/** Values of the API that no reader should see: `range.close`, `from-now`, `create`, `csv`. */
const CODE = /^(?:[a-z]+(?:[.-][a-z]+)+|create|update|close|csv|json|office|remote|display|track|off|all|ids)$/;

describe('tab: the details of real audit entries', () => {
  let on: Harness;
  const call = async (as: string, method: 'GET' | 'POST' | 'PUT' | 'DELETE', url: string, body?: unknown) => {
    const answer = await on.call(as, method, url, body);
    assert.ok(answer.status < 300, `${method} ${url}: ${answer.text}`);
    return answer.body;
  };
  before(async () => {
    on = await startHarness();
    await call(ADMIN, 'POST', '/api/offices', { name: 'Paris', timeZone: 'UTC', capacity: 5, floors: [{ name: 'F', level: 1 }] });
    await call(ADMIN, 'PUT', '/api/offices/berlin', { name: 'Mitte', timeZone: 'UTC', nicknames: ['hq'] });
    await call(ADMIN, 'POST', '/api/ranges', LAN);
    await call(ADMIN, 'POST', '/api/ranges/preview', {
      change: { kind: 'create', range: { ...LAN, name: 'P', cidrs: ['198.51.100.0/25'] } },
    });
    await call(ADMIN, 'POST', '/api/ranges/preview', { change: { kind: 'close', id: 'r2' } });
    await call(ADMIN, 'DELETE', '/api/ranges/r2');
    await call(ADMIN, 'PUT', '/api/settings', { smallNumber: 9, insights: 'administrators', workingDays: [1, 2] });
    await call(ADMIN, 'PUT', '/api/people/ada/override', { status: 'remote' });
    await call(ADMIN, 'PUT', '/api/people/ada/mode', { mode: 'track' });
    await call(ADMIN, 'POST', '/api/people/mode', { mode: 'track', selection: { kind: 'all', mode: 'off', q: 'a' } });
    await call(ADMIN, 'POST', '/api/people/mode', { mode: 'display', selection: { kind: 'ids', ids: [DORA] }, dryRun: true });
    await call(ADA, 'PUT', '/api/me/weekly-rules', { weekdays: [1], status: 'remote' });
    await call(ADMIN, 'POST', '/api/screens', { name: 'Lobby', officeId: 'berlin' });
    await call(ADMIN, 'GET', '/api/access-events?format=csv');
    await on.call(ADMIN, 'GET', '/api/access-events?person=nobody');
    await call(ADMIN, 'GET', '/api/audit?format=csv&action=range.close');
    await call(ADMIN, 'GET', '/api/audit?format=json&action=range');
    const entry = { id: 'read', at: Date.parse(READER.now), actor: 'service', action: 'service-account.read', subject: '/api/presence' };
    await on.store.appendAudit({ ...entry, after: { appId: 'app', day: '2026-11-20' } });
  });
  after(async () => {
    await switchLanguage(['en']);
    await on.close();
  });

  async function detailsIn(language: string) {
    await switchLanguage([language]);
    await loadTexts('admin');
    const { entries }: AuditPage = await call(ADMIN, 'GET', '/api/audit?limit=200');
    return entries.flatMap((entry) => entryDifferences(entry, READER).map((each) => ({ action: entry.action, ...each })));
  }

  it('When an entry has details, then each has a label of the catalogue, and no value is a code', async () => {
    const [english, german] = [await detailsIn('en'), await detailsIn('de')];
    assert.ok(english.length > 40, String(english.length));
    const untranslated = english.filter(({ what }, i) => what === german[i]?.what && !SAME.includes(what));
    assert.deepEqual(untranslated, []);
    const values = [...english, ...german].flatMap(({ action, what, before, after }) =>
      [before, after].map((value) => ({ action, what, value })),
    );
    assert.deepEqual(
      values.filter(({ value }) => value !== undefined && CODE.test(value)),
      [],
    );
    assert.deepEqual(
      english.filter(({ before, after }) => before === undefined && after === undefined),
      [],
      'nothing without a value',
    );
  });

  it('When an entry is shown, then its kind can be chosen in the filter; that of an unknown action cannot', async () => {
    const { entries }: AuditPage = await call(ADMIN, 'GET', '/api/audit?limit=200');
    assert.deepEqual(
      entries.filter((entry) => kindOf(entry) === undefined),
      [],
    );
    assert.deepEqual([kindOf({ action: 'range.close' }), kindOf({ action: 'wall.create' })], ['range', undefined]);
  });

  it('When the audit was exported for one action or a group, then its details say which, in words', async () => {
    const exported = (await detailsIn('en')).filter(({ action, what }) => action === 'audit.export' && what === 'Action');
    assert.deepEqual(
      exported.map(({ after }) => after),
      ['IP ranges', '… closed …'],
    );
  });
});
