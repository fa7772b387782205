import assert from 'node:assert/strict';
import { createOrganisation } from '../../server/demo/organisation.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';

const NOW = Date.parse('2026-11-18T12:00:00Z');
const HOUR = 3_600_000;
const iso = (at: number) => `${new Date(at).toISOString().slice(0, 19)}Z`;
const EVENTS = " and signInEventTypes/any(t: t eq 'interactiveUser' or t eq 'nonInteractiveUser')";

interface Row {
  id: string;
  createdDateTime: string;
  isInteractive: boolean;
  status: { errorCode: number };
  riskDetail: string;
}
interface Page {
  value: Row[];
  '@odata.nextLink'?: string;
  error?: { code: string; message: string };
}

describe('the simulated Graph: sign-ins', () => {
  let now = NOW;
  let tenant: SimulatedTenant;
  const organisation = createOrganisation({ seed: 'graph', people: 120 });

  beforeEach(async () => {
    now = NOW;
    tenant = await startSimulatedTenant({ organisation, clock: { now: () => now }, credentials: 'optional' });
  });
  afterEach(() => tenant.close());

  const get = async (path: string) => {
    const response = await fetch(path.startsWith('http') ? path : tenant.url + path);
    return { response, page: (await response.json()) as Page };
  };
  const windowPath = (from: number, until: number, more = EVENTS, endpoint = 'beta', top = 1000) => {
    const filter = `createdDateTime ge ${iso(from)} and createdDateTime lt ${iso(until)}${more}`;
    return `/${endpoint}/auditLogs/signIns?$filter=${encodeURIComponent(filter)}&$top=${top}`;
  };
  const readAll = async (path: string) => {
    const rows: Row[] = [];
    let pages = 0;
    for (let next: string | undefined = path; next; pages++) {
      const { page }: { page: Page } = await get(next);
      rows.push(...page.value);
      next = page['@odata.nextLink'];
    }
    return { rows, pages };
  };

  it('When a window is read page by page, then each of its records is returned once, newest first', async () => {
    const { rows, pages } = await readAll(windowPath(NOW - 30 * HOUR, NOW - HOUR, EVENTS, 'beta', 100));
    assert.ok(pages > 5, String(pages));
    assert.equal(new Set(rows.map(({ id }) => id)).size, rows.length);
    const times = rows.map(({ createdDateTime }) => Date.parse(createdDateTime.slice(0, 19)));
    assert.deepEqual(
      times,
      times.toSorted((a, b) => b - a),
    );
    assert.ok(times.every((at) => at >= NOW - 30 * HOUR && at < NOW - HOUR));
    assert.ok(rows.some(({ createdDateTime }) => /\.\d{7}Z$/.test(createdDateTime)));
  });

  it('When v1.0 is requested, then it returns only interactive sign-ins and rejects event types', async () => {
    const { rows } = await readAll(windowPath(NOW - 24 * HOUR, NOW, '', 'v1.0'));
    assert.ok(rows.length > 0 && rows.every(({ isInteractive }) => isInteractive));
    const { response, page } = await get(windowPath(NOW - 24 * HOUR, NOW, EVENTS, 'v1.0'));
    assert.equal(response.status, 400);
    assert.match(page.error?.message ?? '', /^Invalid filter clause/);
  });

  for (const [what, filter] of [
    ['quoted', "createdDateTime ge '2026-11-17T00:00:00Z'"],
    ['older than the service keeps', 'createdDateTime ge 2026-09-01T00:00:00Z'],
    ['no date', 'createdDateTime ge yesterday'],
  ]) {
    it(`When the date of the filter is ${what}, then the answer is “invalid filter clause”`, async () => {
      const { response, page } = await get(`/v1.0/auditLogs/signIns?$filter=${encodeURIComponent(filter as string)}`);
      assert.equal(response.status, 400);
      assert.match(page.error?.message ?? '', /^Invalid filter clause/);
    });
  }

  it('When a page of more than 1,000, or $skip, is requested, then it is rejected', async () => {
    assert.equal((await get(windowPath(NOW - HOUR, NOW, EVENTS, 'beta', 1001))).response.status, 400);
    assert.equal((await get(`${windowPath(NOW - HOUR, NOW)}&$skip=10`)).response.status, 400);
  });

  it('When records are late, then they are missing at first and present in the end', async () => {
    tenant.faults.late = 0.3;
    const path = windowPath(NOW - 2 * HOUR, NOW - HOUR);
    const before = await readAll(path);
    now += 8 * HOUR;
    const after = await readAll(path);
    assert.ok(after.rows.length > before.rows.length, `${before.rows.length} → ${after.rows.length}`);
  });

  it('When records are repeated or republished, then ids repeat and contents change', async () => {
    const path = windowPath(NOW - 24 * HOUR, NOW - 6 * HOUR);
    const plain = await readAll(path);
    Object.assign(tenant.faults, { duplicates: 0.2, republished: 0.5 });
    const repeated = await readAll(path);
    assert.ok(repeated.rows.length > plain.rows.length);
    assert.deepEqual(new Set(repeated.rows.map(({ id }) => id)), new Set(plain.rows.map(({ id }) => id)));
    assert.ok(repeated.rows.some(({ riskDetail }) => riskDetail !== 'none'));
  });

  it('When records are shuffled and pages empty, then following the links still returns all of them', async () => {
    const path = windowPath(NOW - 24 * HOUR, NOW - 6 * HOUR, EVENTS, 'beta', 50);
    const plain = await readAll(path);
    Object.assign(tenant.faults, { shuffled: true, emptyPages: 0.3 });
    const shuffled = await readAll(path);
    assert.ok(shuffled.pages > plain.pages);
    assert.notDeepEqual(shuffled.rows, plain.rows);
    assert.deepEqual(shuffled.rows.map(({ id }) => id).sort(), plain.rows.map(({ id }) => id).sort());
  });

  it('When throttling is simulated, then 429 is sent with and without Retry-After', async () => {
    Object.assign(tenant.faults, { throttled: 1, retryAfter: 7 });
    const first = await get(windowPath(NOW - HOUR, NOW));
    assert.deepEqual([first.response.status, first.response.headers.get('retry-after')], [429, '7']);
    tenant.faults.retryAfter = undefined;
    const second = await get(windowPath(NOW - HOUR, NOW));
    assert.deepEqual([second.response.status, second.response.headers.get('retry-after')], [429, null]);
  });

  it('When the limit is on, then the sixth request for reports within 10 s is throttled', async () => {
    tenant.faults.limited = true;
    const statuses = [];
    for (let n = 0; n < 6; n++) statuses.push((await get(windowPath(NOW - HOUR, NOW))).response.status);
    now += 10_001;
    statuses.push((await get(windowPath(NOW - HOUR, NOW))).response.status);
    assert.deepEqual(statuses, [200, 200, 200, 200, 200, 429, 200]);
  });

  it('When the licence or a permission is missing, then the 403 has Graph’s error code', async () => {
    tenant.faults.noLicence = true;
    const licence = await get(windowPath(NOW - HOUR, NOW));
    Object.assign(tenant.faults, { noLicence: false, missingPermissions: ['AuditLog.Read.All', 'Directory.Read.All'] });
    const reports = await get(windowPath(NOW - HOUR, NOW));
    const users = await get('/v1.0/users/delta');
    assert.deepEqual(
      [licence, reports, users].map(({ response, page }) => [response.status, page.error?.code]),
      [
        [403, 'Authentication_RequestFromNonPremiumTenantOrB2CTenant'],
        [403, 'Authentication_MSGraphPermissionMissing'],
        [403, 'Authorization_RequestDenied'],
      ],
    );
  });

  it('When answers are scripted, bodies truncated or connections reset, then the client receives exactly that', async () => {
    tenant.script({ status: 503, headers: { 'retry-after': '2' }, body: {} }, { reset: true }, { truncate: true });
    assert.equal((await get(windowPath(NOW - HOUR, NOW))).response.status, 503);
    await assert.rejects(fetch(tenant.url + windowPath(NOW - HOUR, NOW)));
    await assert.rejects(get(windowPath(NOW - HOUR, NOW)), SyntaxError);
    assert.equal((await get(windowPath(NOW - HOUR, NOW))).response.status, 200);
  });
});
