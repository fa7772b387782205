import assert from 'node:assert/strict';
import { DatabaseSync } from 'node:sqlite';
import { AppError } from '../../server/errors.ts';
import { createLog } from '../../server/plugins/logging.ts';
import { ADA, ADMIN, type Harness, startHarness, userOf } from '../routes/harness.ts';

/** Unlike any word of ours. */
const CANARY = 'xqzzy';

describe('Log lines', () => {
  let on: Harness;
  before(async () => {
    on = await startHarness();
    await on.store.saveDirectory([userOf(`${CANARY}-id`, { name: `Name ${CANARY}`, upn: `${CANARY}@example.com` })], 'display');
    await on.board.refresh();
  });
  after(() => on.close());

  it('When people ask, state, search, edit and fail, then no line has a name, an id, an address, a query or a token', async () => {
    const me = `${CANARY}-id`;
    const calls: [string | undefined, 'GET' | 'POST' | 'PUT', string, unknown?][] = [
      [me, 'GET', '/api/me'],
      [me, 'PUT', '/api/me/override', { kind: 'remote' }],
      [me, 'POST', '/api/ask', { text: `where is ${CANARY}` }],
      [ADA, 'GET', `/api/presence?q=${CANARY}`],
      [ADA, 'GET', `/api/people/${CANARY}-id/presence`],
      [ADA, 'GET', `/api/people/${CANARY}-unknown/presence`],
      [ADA, 'GET', `/api/${CANARY}`],
      [undefined, 'GET', `/api/me?${CANARY}`],
      [ADMIN, 'GET', `/api/people?q=${CANARY}`],
      [ADMIN, 'POST', '/api/offices', { name: CANARY, colour: CANARY }],
      [ADMIN, 'POST', '/api/ranges', { name: CANARY, cidrs: ['198.18.77.0/99'], target: { kind: 'remote' } }],
      [ADMIN, 'POST', '/api/integration/warnings'],
    ];
    for (const [as, method, url, body] of calls) await on.call(as, method, url, body, { 'x-forwarded-for': '198.51.100.77' });
    const token = await on.identity.token(`${CANARY}-id`);
    await on.call(undefined, 'GET', '/api/me', undefined, { authorization: `Bearer ${token}x` });
    const real = on.store.auditEntries;
    on.store.auditEntries = () => Promise.reject(new Error(`${CANARY} in a library's text`));
    assert.equal((await on.call(ADMIN, 'GET', '/api/audit')).status, 500);
    on.store.auditEntries = real;

    const log = on.lines.join('');
    assert.ok(on.lines.length > calls.length);
    for (const secret of [CANARY, 'example.com', '198.51.100.77', '198.18.77', '127.0.0.1', token.slice(-40)])
      assert.ok(!log.includes(secret), secret);
    for (const line of on.lines) {
      const { level, time, msg } = JSON.parse(line) as Record<string, unknown>;
      assert.ok(typeof level === 'number' && typeof time === 'number' && typeof msg === 'string', line);
    }
  });

  it('When an error is logged, then its kind and place are, and only our own text of it', () => {
    const lines: string[] = [];
    const log = createLog('info', (line) => lines.push(line));
    const at = { personId: undefined, error: new TypeError(`${CANARY} is not a function`) };
    log.warn(at, 'it failed');
    log.warn({ error: new AppError('STORE_UNAVAILABLE', { cause: new Error(CANARY) }) }, 'it failed');
    log.debug({ error: new Error(CANARY) }, 'not at this level');
    const [foreign, ours] = lines.map((line) => JSON.parse(line));
    assert.equal(lines.length, 2);
    assert.deepEqual([foreign.error.type, foreign.error.message, foreign.level, foreign.msg], ['TypeError', '', 40, 'it failed']);
    assert.deepEqual([ours.error.code, ours.error.message], ['STORE_UNAVAILABLE', 'The database cannot be reached.']);
    assert.ok(!lines.join('').includes(CANARY));
  });

  it('When SQLite, MongoDB or the system refuses, then the line says why, and quotes no data', () => {
    const lines: string[] = [];
    const log = createLog('info', (line) => lines.push(line));
    const sqlite = new DatabaseSync(':memory:');
    sqlite.exec('PRAGMA max_page_count = 2; CREATE TABLE kept (text)');
    let full: unknown;
    try {
      sqlite.prepare('INSERT INTO kept VALUES (?)').run(CANARY.repeat(20_000));
    } catch (error) {
      full = error;
    }
    sqlite.close();
    const refused = Object.assign(new Error(`connect ECONNREFUSED ${CANARY}`), { code: 'ECONNREFUSED', errno: -111 });
    const mongo = Object.assign(new Error(`${CANARY} exists`), { code: 11000, codeName: 'DuplicateKey' });
    for (const error of [full, refused, mongo, new TypeError('fetch failed', { cause: refused }), new AggregateError([refused])])
      log.error({ err: error }, 'it failed');
    const said = lines.map((line) => JSON.parse(line).err.message);
    const away = 'connection refused';
    assert.deepEqual(said, ['database or disk is full (13)', away, 'DuplicateKey', away, away]);
    assert.ok(!lines.join('').includes(CANARY));
  });
});
