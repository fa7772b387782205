import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ADA, ADMIN, DORA, type Harness, startHarness } from './harness.ts';

type Method = 'POST' | 'PUT' | 'DELETE' | 'PATCH';
const LAN = { name: 'New', cidrs: ['192.0.2.128/25'], target: { kind: 'remote' } };

/** Every endpoint that changes something, with a request for it, and its audit entry. */
const AUDITED: [method: Method, endpoint: string, action: string, request: { as?: string; url?: string; body?: unknown }][] = [
  ['POST', '/api/offices', 'office.create', { body: { name: 'Paris', timeZone: 'UTC' } }],
  ['PUT', '/api/offices/{id}', 'office.update', { url: '/api/offices/berlin', body: { name: 'Mitte', timeZone: 'UTC' } }],
  ['DELETE', '/api/offices/{id}', 'office.archive', { url: '/api/offices/empty' }],
  ['POST', '/api/ranges', 'range.create', { body: LAN }],
  [
    'PUT',
    '/api/ranges/{id}',
    'range.update',
    { url: '/api/ranges/home', body: { ...LAN, name: 'Homes', cidrs: ['192.0.2.0/25'], version: 1 } },
  ],
  ['DELETE', '/api/ranges/{id}', 'range.close', { url: '/api/ranges/r2' }],
  ['PUT', '/api/settings', 'settings.update', { body: { smallNumber: 9 } }],
  ['PUT', '/api/people/{id}/override', 'person.override', { url: '/api/people/ada/override', body: { status: 'remote' } }],
  ['DELETE', '/api/people/{id}/override', 'person.override-end', { url: '/api/people/ada/override' }],
  ['PUT', '/api/people/{id}/mode', 'person.mode', { url: '/api/people/ada/mode', body: { mode: 'track' } }],
  ['POST', '/api/people/mode', 'people.mode', { body: { mode: 'track', selection: { kind: 'ids', ids: ['dora'] } } }],
  ['PUT', '/api/me/mode', 'person.mode', { as: ADA, body: { mode: 'display' } }],
  ['PUT', '/api/me/weekly-rules', 'person.weekly-rules', { as: DORA, body: { weekdays: [1], status: 'remote' } }],
  ['DELETE', '/api/me/weekly-rules', 'person.weekly-rules', { as: DORA }],
  ['POST', '/api/me/weekly-rules/undo', 'person.weekly-rules', { as: DORA }],
  ['DELETE', '/api/me/data', 'person.erase', { as: ADA }],
  ['POST', '/api/screens', 'screen.create', { body: { name: 'Lobby', officeId: 'berlin' } }],
  ['POST', '/api/integration/warnings', 'warnings.prove-role', {}],
  ['POST', '/api/collect', 'collection.start', {}],
];

const BACKFILL = [
  'collecting/backfill.test.ts',
  'From the offered gap to its progress, its rate and the remaining time, and to its end',
] as const;
const CANDIDATES = ['ranges/candidates.test.ts', '“Not an office” is stored until it is undone; both are audited'] as const;
const FOLLOWING = [
  'ranges/named-locations.test.ts',
  'A range can follow by itself, and stop following: it stays, and both are audited',
] as const;

/** Endpoints whose audit entry another test checks, as its change needs more than one request: the action, the file beside this one, and the test. */
const ELSEWHERE: readonly (readonly [endpoint: string, action: string, file: string, test: string])[] = [
  [
    'DELETE /api/screens/{id}',
    'screen.revoke',
    'screens/screens.test.ts',
    'When a key is revoked, then that is audited; a second time it is not there',
  ],
  [
    'POST /api/people/{id}/override/{overrideId}/restore',
    'person.override-restore',
    'people/people-overrides.test.ts',
    'When an administrator undoes an end, then the same statement counts again, and that is audited',
  ],
  [
    'POST /api/integration/removal',
    'directory.removal',
    'collecting/removal.test.ts',
    'When an administrator confirms it, then that is stored for the next full round, which begins at once, and audited',
  ],
  ['POST /api/backfill', 'backfill.start', ...BACKFILL],
  ['DELETE /api/backfill', 'backfill.stop', ...BACKFILL],
  ['POST /api/candidates/dismiss', 'candidate.dismiss', ...CANDIDATES],
  ['POST /api/candidates/restore', 'candidate.restore', ...CANDIDATES],
  [
    'POST /api/ranges/changes/{id}/undo',
    'range.undo',
    'ranges/ranges.test.ts',
    'of each change restores the earlier state, is audited, and can be undone itself',
  ],
  ['POST /api/ranges/preview', 'range.preview', 'ranges/range-preview.test.ts', 'saves only the audit entry'],
  [
    'POST /api/ranges/import',
    'range.create',
    'ranges/range-files.test.ts',
    'saves all at once: one audit entry each, one reading of the last day, and one undo',
  ],
  [
    'DELETE /api/integration/warnings',
    'warnings.stop',
    'set-up.test.ts',
    'When an administrator wants warnings in Teams, then the bot accepts commands for a while, and they can end all warnings',
  ],
  [
    'PUT /api/offices/{id}/floors/{floorId}/floor-plan',
    'office.floor-plan',
    'offices/floor-plans.test.ts',
    'When an administrator uploads one, then everybody sees it, only visible elements are kept, and it survives an edit of the office',
  ],
  [
    'DELETE /api/offices/{id}/floors/{floorId}/floor-plan',
    'office.floor-plan',
    'offices/floor-plans.test.ts',
    'When another replaces it, then the earlier one is deleted; when it is removed, then one is drawn again, and that is audited',
  ],
  [
    'PUT /api/offices/{id}/floors/{floorId}/seats',
    'office.seats',
    'offices/floor-seats.test.ts',
    'When an administrator places them, then everybody sees them, each once, and it is audited',
  ],
  [
    'POST /api/named-locations/import',
    'range.create',
    'ranges/named-locations.test.ts',
    'become ranges that place people from now on, and the last day is read again',
  ],
  [
    'POST /api/named-locations/{id}/apply',
    'range.update',
    'ranges/named-locations.test.ts',
    'When one changes in Entra, then that is proposed, and applied on an administrator’s request, which is audited',
  ],
  ['PUT /api/named-locations/{id}', 'range.update', ...FOLLOWING],
  ['DELETE /api/named-locations/{id}', 'range.update', ...FOLLOWING],
];

/** Endpoints that change nothing, and people's statements about themselves, which are not an administrator's change. */
const NOT_AUDITED = [
  'POST /api/ask',
  'POST /api/settings/preview',
  'POST /api/ranges/check',
  'POST /api/integration/check',
  'POST /api/named-locations/refresh',
  'PUT /api/me/override',
  'PUT /api/me/time-zone',
  'PUT /api/me/follows/{personId}',
  'DELETE /api/me/follows/{personId}',
  'PUT /api/me/followers',
  'PUT /api/me/favourites/people/{personId}',
  'DELETE /api/me/favourites/people/{personId}',
  'PUT /api/me/favourites/offices/{id}',
  'DELETE /api/me/favourites/offices/{id}',
  'PUT /api/me/favourites/offices/{id}/floors/{floorId}',
  'DELETE /api/me/favourites/offices/{id}/floors/{floorId}',
  'PUT /api/me/subscriptions/morning',
  'DELETE /api/me/subscriptions/morning',
  'DELETE /api/me/subscriptions/digests/{digestId}',
  'DELETE /api/me/followers/{personId}',
  'DELETE /api/me/override',
  'POST /api/me/override/{overrideId}/restore',
  'POST /api/me/clear',
  'DELETE /api/me/clear',
];

/** Whether these lines read audit entries and name the action. */
const readsEntry = (lines: string, action: string) =>
  lines.includes('.auditEntries(') && [`'${action}'`, `\`${action} `].some((named) => lines.includes(named));

/** The lines of one test, from its title to the next test. Undefined if no test of the file has that title. */
function linesOf(file: string, title: string): string | undefined {
  const text = readFileSync(join(import.meta.dirname, file), 'utf8');
  const from = text.indexOf(`it('${title}'`);
  return from < 0 ? undefined : text.slice(from).split(/\n\s*(?:it|describe)\(/)[0];
}

describe('Every change is audited', () => {
  let on: Harness;
  before(async () => {
    on = await startHarness();
    await on.store.saveOffice({ id: 'empty', name: 'Empty', timeZone: 'UTC', floors: [], createdAt: 0, version: 1 });
    await on.board.refresh();
  });
  after(() => on.close());

  it('every documented endpoint that is not a GET is in a table of this test: audited, or with a reason why not', () => {
    const documented = Object.entries(on.app.swagger().paths ?? {}).flatMap(([path, item]) =>
      Object.keys(item ?? {})
        .filter((method) => method !== 'get')
        .map((method) => `${method.toUpperCase()} ${path}`),
    );
    const known = [
      ...AUDITED.map(([method, endpoint]) => `${method} ${endpoint}`),
      ...ELSEWHERE.map(([endpoint]) => endpoint),
      ...NOT_AUDITED,
    ];
    assert.deepEqual(
      documented.filter((endpoint) => !known.includes(endpoint)),
      [],
      'audit what it changes, and name it in AUDITED above',
    );
    assert.deepEqual(
      known.filter((endpoint) => !documented.includes(endpoint)),
      [],
      'is no endpoint any more',
    );
  });

  for (const [endpoint, action, file, title] of ELSEWHERE)
    it(`${endpoint}: ${file} reads its entry, ${action}, in the test “${title}”`, () => {
      const lines = linesOf(file, title);
      assert.ok(lines !== undefined, 'no test of that file has this title');
      assert.ok(readsEntry(lines, action), lines);
    });

  it('When a test is gone, or reads no entry of the action, then that is found', () => {
    assert.equal(linesOf('set-up.test.ts', 'no such test'), undefined);
    assert.equal(
      readsEntry("await on.store.auditEntries({ limit: 1 }); assert.equal(entry?.action, 'screen.create');", 'screen.revoke'),
      false,
    );
    assert.equal(readsEntry("await on.call(ADMIN, 'DELETE', url); // screen.revoke", 'screen.revoke'), false);
  });

  for (const [method, endpoint, action, { as = ADMIN, url = endpoint, body }] of AUDITED) {
    it(`${method} ${endpoint}: after it, there is one more entry, ${action}, without anybody’s place`, async () => {
      const before = await on.store.auditEntries({ limit: 999 });
      const answer = await on.call(as, method, url, body);
      assert.ok(answer.status < 300, answer.text);
      const [entry, ...rest] = await on.store.auditEntries({ limit: 999 });
      assert.deepEqual(rest, before);
      assert.deepEqual([entry?.action, entry?.actor], [action, as]);
      if (!entry?.action.startsWith('pe')) return;
      for (const word of ['status', 'presence', 'officeId', 'Ada', 'Dora', '@example.com'])
        assert.ok(!JSON.stringify(entry).includes(word), `${word}: ${JSON.stringify(entry)}`);
    });
  }

  it('When an edit changes nothing, then it is not a change: the same version, no entry, nothing to undo, no new reading of the log', async () => {
    const put = async (url: string, body: unknown) => (await on.call(ADMIN, 'PUT', url, body)).body;
    const get = async (url: string) => (await on.call(ADMIN, 'GET', url)).body;
    await put('/api/offices/berlin', {
      ...{ name: 'Berlin', timeZone: 'Europe/Berlin' },
      floors: [
        { id: 'b1', name: 'First floor', level: 1 },
        { id: 'b2', name: 'Second floor', level: 2 },
      ],
    });
    const state = async () => [
      await get('/api/offices/berlin'),
      await get('/api/ranges/r1'),
      await on.store.settings(),
      await on.store.rangeChanges(),
      await on.store.auditEntries({ limit: 999 }),
      on.swept.count,
    ];
    const before = await state();
    const office = await get('/api/offices/berlin');
    const { archived: _, createdAt: __, id: ___, ...facts } = office;
    const floors = office.floors.map(
      ({ archived: _a, floorPlanId: _p, seatsId: _s, seatCount: _c, ...floor }: Record<string, unknown>) => floor,
    );
    assert.deepEqual(await put('/api/offices/berlin', { ...facts, floors }), office);
    const { name, cidrs, target, presence, accessLogging, version } = await get('/api/ranges/r1');
    const answer = await put('/api/ranges/r1', { name, cidrs, target, presence, accessLogging, version, appliesTo: 'from-now' });
    assert.deepEqual([answer.version, answer.changeId], [version, undefined]);
    const { smallNumber } = await on.store.settings();
    assert.deepEqual((await put('/api/settings', { smallNumber })).consequences, []);
    await on.call(ADMIN, 'DELETE', '/api/offices/berlin/floors/b1/floor-plan');
    assert.deepEqual(await state(), before);
  });

  it('When the entry cannot be written, then it is not a success', async () => {
    const { appendAudit } = on.store;
    on.store.appendAudit = async () => {
      throw new Error('disk full');
    };
    const answer = await on.call(ADMIN, 'GET', '/api/access-events');
    on.store.appendAudit = appendAudit;
    assert.deepEqual([answer.status, answer.body.code], [500, 'INTERNAL'], 'a look that is not audited is not answered');
  });
});
