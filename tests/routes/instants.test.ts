import assert from 'node:assert/strict';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import { ADA, ADMIN, type Harness, NOW, startHarness } from './harness.ts';

/** Instants in the formats of all clients: none of them makes the server fail. */
describe('Instants of the API', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    // Far enough west for the year 0 to begin in the one before it.
    const put = await on.call(ADMIN, 'PUT', '/api/settings', { timeZone: 'America/Los_Angeles' });
    assert.equal(put.status, 200, put.text);
  });
  afterEach(() => on.close());

  type Span = { from?: string; until?: string };
  const endpoints = {
    'PUT /api/me/override': (span: Span) => on.call(ADA, 'PUT', '/api/me/override', { status: 'remote', ...span }),
    'PUT /api/people/{id}/override': (span: Span) => on.call(ADMIN, 'PUT', '/api/people/ada/override', { status: 'leave', ...span }),
  };
  const at = (instant: string) =>
    ['presence', 'occupancy', 'people/ada/presence'].map((what) =>
      on.call(ADA, 'GET', `/api/${what}?at=${encodeURIComponent(instant)}`).then(({ status, body }) => [status, body.code ?? body.at]),
    );

  const FINE: [from: string, until: string, read: string][] = [
    ['2026-11-20T08:59:59.1Z', '2026-11-20T09:59:59.1Z', '2026-11-20T08:59:59.100Z'],
    ['2026-11-20T08:59:59.1239Z', '2026-11-20T09:59:59.1239Z', '2026-11-20T08:59:59.123Z'],
    ['2026-11-20T08:59:59.9999999Z', '2026-11-20T09:59:59.9999999Z', '2026-11-20T08:59:59.999Z'],
    ['2026-11-20T09:59:59.999999999+01:00', '2026-11-20T10:59:59.999999999+01:00', '2026-11-20T08:59:59.999Z'],
  ];
  const later = (instant: string) => new Date(Date.parse(instant) + HOUR).toISOString();
  for (const [written, until, read] of FINE) {
    it(`When ${written} is requested, then it is ${read}`, async () => {
      const answers = await Promise.all(at(written));
      assert.deepEqual(answers.slice(0, 2), [
        [200, read],
        [200, read],
      ]);
      assert.equal(answers[2]?.[0], 200);
    });
    for (const [endpoint, say] of Object.entries(endpoints)) {
      it(`When ${endpoint} has a statement from ${written} for an hour, then digits below a millisecond are cut off`, async () => {
        const { status, body } = await say({ from: written, until });
        assert.deepEqual([status, body.overrides[0].from, body.overrides[0].until], [200, read, later(read)]);
      });
    }
  }

  const BEYOND = ['0000-01-01T00:00:00Z', '0001-01-01T00:00:00Z', '0001-01-01T00:00:00.0000001+14:00', '1969-12-31T23:59:59.9999999Z'];
  const FAR = ['9999-12-31T23:59:59.9999999Z', '9999-12-31T23:59:59-23:59'];
  it('When instants are far away, then 400 has the error', async () => {
    for (const instant of [...BEYOND, ...FAR]) {
      const code = FAR.includes(instant) ? 'AT_IN_FUTURE' : 'AT_NOT_KEPT';
      for (const answer of at(instant)) assert.deepEqual(await answer, [400, code], instant);
      for (const [endpoint, say] of Object.entries(endpoints)) {
        for (const field of ['from', 'until'] as const) {
          const { status, body } = await say({ [field]: instant });
          assert.deepEqual([status, body.code], [400, 'OVERRIDE_INVALID'], `${endpoint} ${instant}`);
          const ended = field === 'until' && BEYOND.includes(instant);
          assert.match(
            body.detail,
            ended ? /^`until` must be later than `from`/ : new RegExp(`\`${field}\` must lie within a year of now`),
          );
        }
      }
    }
  });

  const NOWHERE = ['2026-11-20T08:59:59', '2026-11-20', '2026-02-30T08:00:00Z', '2026-11-20T24:00:00Z', '+275760-09-13T00:00:00.001Z', ''];
  it('When an instant does not exist, or has no zone, then 400 names the field', async () => {
    for (const instant of NOWHERE) {
      for (const answer of at(instant)) assert.deepEqual(await answer, [400, 'BAD_REQUEST'], instant);
      for (const say of Object.values(endpoints)) {
        for (const field of ['from', 'until'] as const) {
          const { status, body } = await say({ [field]: instant });
          assert.deepEqual([status, body.code], [400, 'BAD_REQUEST'], instant);
          assert.match(JSON.stringify(body.errors), new RegExp(`/${field}`));
        }
      }
    }
  });

  const iso = (instant: number) => new Date(instant).toISOString();
  const SPANS: [when: string, span: Span, said: RegExp][] = [
    ['until lies before from', { from: iso(NOW + 2 * HOUR), until: iso(NOW + HOUR) }, /`until` must be later than `from`/],
    ['both are the same', { from: iso(NOW + HOUR), until: iso(NOW + HOUR) }, /later than `from`/],
    ['both are within one millisecond', { from: '2026-11-20T10:00:00.0001Z', until: '2026-11-20T10:00:00.0009Z' }, /later than `from`/],
    ['until lies before now, which is when it begins', { until: iso(NOW - 1) }, /later than `from`/],
    ['it is over already', { from: iso(NOW - 2 * HOUR), until: iso(NOW - HOUR) }, /would already be over/],
    ['it ends just now', { from: iso(NOW - HOUR), until: '2026-11-20T09:00:00.0009999Z' }, /would already be over/],
    ['the day of its beginning is over', { from: iso(NOW - 3 * DAY) }, /would already be over/],
    ['it begins in more than a year', { from: iso(NOW + 366 * DAY + 1) }, /`from` must lie within a year/],
    ['it ends in more than a year', { until: iso(NOW + 366 * DAY + MINUTE) }, /`until` must lie within a year/],
  ];
  for (const [when, span, said] of SPANS) {
    it(`When ${when}, then the statement is refused, with the reason`, async () => {
      for (const say of Object.values(endpoints)) {
        const { status, body } = await say(span);
        assert.deepEqual([status, body.code], [400, 'OVERRIDE_INVALID']);
        assert.match(body.detail, said);
      }
      assert.deepEqual((await on.call(ADA, 'GET', '/api/me')).body.overrides, []);
    });
  }
});
