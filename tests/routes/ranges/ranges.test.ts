import assert from 'node:assert/strict';
import { MINUTE } from '../../../server/presence/time.ts';
import { ADA, ADMIN, type Answer, BEN, type Harness, NOW, startHarness } from '../harness.ts';

const LAN = { name: 'LAN', cidrs: ['192.88.98.0/24'], target: { kind: 'office', officeId: 'berlin' } };

describe('/api/ranges', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());
  const call = (method: 'GET' | 'POST' | 'PUT' | 'DELETE', path = '', body?: unknown, headers?: Record<string, string>): Promise<Answer> =>
    on.call(ADMIN, method, `/api/ranges${path}`, body, headers);
  const later = () => on.clock.set(on.clock.now() + MINUTE);
  const get = async (id: string) => (await call('GET', `/${id}`)).body;

  describe('one box of text', () => {
    const check = async (text: string, rangeId?: string) => (await call('POST', '/check', { text, rangeId })).body;

    it('has its result, canonical, and merged for display', async () => {
      const body = await check('# Berlin\n- 198.18.5.0/25, "203.0.112.0/25"; 203.0.112.128 to 203.0.112.255');
      assert.deepEqual(body.cidrs, ['203.0.112.0/25', '203.0.112.128/25']);
      assert.deepEqual(body.merged, ['203.0.112.0/24']);
      assert.deepEqual([body.ok, body.ipv4Addresses, body.faultCount], [false, 256, 1]);
      const [fault] = body.faults;
      assert.deepEqual([fault.line, fault.column, fault.entry, fault.reason], [2, 3, '198.18.5.0/25', 'not-public']);
      assert.match(`${fault.message} ${fault.remedy}`, /Entra sees the public address.*Enter that/);
    });

    it('When 3,000 lines are wrong, then the first 500 are described, and the text is also returned without all of them', async () => {
      const wrong = Array.from({ length: 3000 }, (_, i) => `wrong-${i}`);
      const body = await check([...wrong, '203.0.112.0/24 # lab'].join('\n'));
      assert.deepEqual([body.faultCount, body.faults.length, body.withoutFaults], [3000, 500, '203.0.112.0/24 # lab']);
      assert.equal((await check('203.0.112.0/24')).withoutFaults, undefined);
    });

    it('names the addresses of other ranges, and nested ones; the edited range is not another one', async () => {
      const body = await check('203.0.113.0/24 198.51.100.0/25 192.0.0.0/16');
      assert.deepEqual([body.ok, body.conflicts.map((c: { rangeId: string }) => c.rangeId)], [false, ['r1']]);
      assert.deepEqual(
        body.nested.map((n: { rangeId: string; relation: string }) => [n.rangeId, n.relation]),
        [
          ['r2', 'inside'],
          ['home', 'around'],
        ],
      );
      assert.match(body.nested[0].message, /most specific wins: here, this range/);
      assert.equal((await check('203.0.113.0/24', 'r1')).ok, true);
      assert.equal((await check('# nothing')).ok, false);
    });

    it('includes a range that was created a moment ago', async () => {
      await call('POST', '', LAN);
      assert.equal((await check('192.88.98.0/24')).conflictCount, 1);
    });

    it('is also accepted by POST and PUT, with line and column of an error', async () => {
      const { status, body } = await call('POST', '', { ...LAN, cidrs: undefined, text: '192.88.98.0/24\nhere, 10.0.0.1' });
      assert.deepEqual([status, body.code], [400, 'CIDR_INVALID']);
      assert.deepEqual(
        body.errors.map((e: { at: string; line: number; column: number; reason: string }) => [e.at, e.line, e.column, e.reason]),
        [
          ['/text', 2, 1, 'syntax'],
          ['/text', 2, 7, 'not-public'],
        ],
      );
      const made = await call('POST', '', { ...LAN, cidrs: undefined, text: '192.88.98.0/25 # left\n192.88.98.128/25' });
      assert.deepEqual(made.body.cidrs, ['192.88.98.0/25', '192.88.98.128/25']);
      for (const wrong of [{ cidrs: undefined }, { text: '192.88.97.1' }])
        assert.equal((await call('POST', '', { ...LAN, ...wrong })).body.code, 'BAD_REQUEST');
    });
  });

  describe('a corrected target', () => {
    const paris = async () => (await on.call(ADMIN, 'POST', '/api/offices', { name: 'Paris', timeZone: 'Europe/Berlin' })).body.id;
    const here = async () => (await on.call(ADA, 'GET', '/api/me')).body.presence.officeName;
    const body = (officeId: string, more = {}) => ({
      name: 'r1',
      cidrs: ['203.0.113.0/24'],
      target: { kind: 'office', officeId },
      version: 1,
      ...more,
    });

    it('corrects the past by default', async () => {
      await on.seen(ADA, 'r1', NOW);
      const { body: answer } = await call('PUT', '/r1', body(await paris()));
      assert.deepEqual([answer.id, answer.version, await here()], ['r1', 2, 'Paris']);
    });

    it('“from now on” closes the range and creates its successor, and the past stays', async () => {
      await on.seen(ADA, 'r1', NOW);
      later();
      const { body: next } = await call('PUT', '/r1', body(await paris(), { appliesTo: 'from-now', name: 'Moved' }));
      assert.deepEqual([next.follows, next.version, next.name, next.from], ['r1', 1, 'Moved', new Date(NOW + MINUTE).toISOString()]);
      assert.equal((await get('r1')).closedAt, new Date(NOW + MINUTE).toISOString());
      assert.equal(await here(), 'Berlin');
      assert.equal((await call('GET')).body.conflicts.length, 0);
      later();
      const undone = await call('POST', `/changes/${next.changeId}/undo`);
      assert.equal(undone.status, 200);
      assert.equal((await get('r1')).closedAt, undefined);
      assert.ok((await get(next.id)).closedAt);
    });

    it('without another target “from now on” is a normal edit', async () => {
      const target = { kind: 'office', officeId: 'berlin', floorId: 'b1' };
      const { body: answer } = await call('PUT', '/r1', { ...body(''), target, accessLogging: true, appliesTo: 'from-now' });
      assert.deepEqual([answer.id, answer.version], ['r1', 2]);
    });
  });

  describe('versions', () => {
    const edit = (more: object, headers?: Record<string, string>) =>
      call('PUT', '/home', { name: 'Home', cidrs: ['192.0.2.0/24'], target: { kind: 'remote' }, ...more }, headers);

    it('When an edit has no version, then it is based on the current one', async () => {
      assert.equal((await edit({ version: 1, name: 'A' })).body.version, 2);
      assert.deepEqual([(await edit({ name: 'B' })).status, (await call('GET', '/home')).body.version], [200, 3]);
    });

    it('When an edit has it in a header, then that counts', async () => {
      assert.equal((await edit({}, { 'if-match': 'three' })).body.code, 'BAD_REQUEST');
      assert.equal((await edit({ name: 'A' }, { 'if-match': '"1-gzip"' })).status, 200);
      assert.equal((await edit({ name: 'B', version: 1 }, { 'if-match': '*' })).body.code, 'VERSION_CONFLICT');
      assert.equal((await edit({ name: 'B' }, { 'if-match': '*' })).headers.etag, '"3"');
      assert.equal((await call('GET', '/home')).headers.etag, '"3"');
    });

    it('When it has been changed since, then the answer has the changes, and the current state', async () => {
      await edit({ version: 1, name: 'Houses', accessLogging: true });
      await edit({ version: 2, name: 'Homes', accessLogging: true });
      for (const [read, changed] of [
        [1, ['name', 'accessLogging']],
        [2, ['name']],
      ] as const) {
        const { status, body } = await edit({ version: read, cidrs: ['192.0.2.0/25'] });
        assert.deepEqual(
          [status, body.code, body.changed, body.current.name, body.current.version],
          [409, 'VERSION_CONFLICT', changed, 'Homes', 3],
        );
        assert.match(body.detail, /“Homes” has been changed.*the name/);
      }
      assert.equal((await call('DELETE', '/home', undefined, { 'if-match': '"1"' })).body.code, 'VERSION_CONFLICT');
      assert.equal((await call('DELETE', '/home', undefined, { 'if-match': '"3"' })).status, 200);
    });
  });

  describe('undo', () => {
    const undo = (answer: Answer) => call('POST', `/changes/${answer.body.changeId}/undo`);
    const changes = async () => (await call('GET', '/changes')).body.changes;

    it('of each change restores the earlier state, is audited, and can be undone itself', async () => {
      const made = await call('POST', '', LAN);
      later();
      const edited = await call('PUT', `/${made.body.id}`, { ...LAN, name: 'X', cidrs: ['192.88.97.0/24'], version: 1 });
      later();
      assert.equal((await undo(edited)).status, 200);
      assert.deepEqual([(await get(made.body.id)).name, (await get(made.body.id)).cidrs], ['LAN', LAN.cidrs]);
      const deleted = await call('DELETE', `/${made.body.id}`);
      assert.equal(deleted.body.outcome, 'closed');
      later();
      const restored = await undo(deleted);
      assert.deepEqual([restored.body.ranges[0].id, (await get(made.body.id)).cidrs], [made.body.id, LAN.cidrs]);
      const [newest] = await changes();
      assert.deepEqual([newest.action, newest.undoable, newest.id], ['undo', true, restored.body.changeId]);
      await undo(restored);
      assert.ok((await get(made.body.id)).closedAt);
      const [entry] = await on.store.auditEntries({ limit: 1 });
      assert.deepEqual([entry?.action, entry?.actor, entry?.subject], ['range.undo', ADMIN, made.body.id]);
    });

    it('of the last 20 changes of one range undoes them one by one', async () => {
      const edits: Answer[] = [];
      for (let i = 1; i <= 20; i++) {
        later();
        edits.push(await call('PUT', '/home', { name: `Home ${i}`, cidrs: ['192.0.2.0/24'], target: { kind: 'remote' } }));
      }
      for (const edit of edits.toReversed()) {
        later();
        assert.equal((await undo(edit)).status, 200);
      }
      assert.equal((await get('home')).name, 'Home');
      const [first] = edits;
      assert.ok(first);
      const { body: again } = await undo(first);
      assert.deepEqual([again.code, again.detail], ['VERSION_CONFLICT', 'This was undone. To have it again, undo the undoing.']);
      const told = (await changes()).find(({ id }: { id: string }) => id === first?.body.changeId);
      assert.deepEqual([told.undoable, told.text], [false, 'This was undone. To have it again, undo the undoing.']);
    });

    it('of closing opens it again; of creating closes it', async () => {
      await on.seen(ADA, 'r1', NOW);
      const closed = await call('DELETE', '/r1');
      later();
      await undo(closed);
      assert.equal((await get('r1')).closedAt, undefined);
      const made = await call('POST', '', LAN);
      later();
      assert.match((await undo(made)).body.text, /1 closed/);
      assert.ok((await get(made.body.id)).closedAt);
    });

    it('is refused if somebody has changed it since, if its addresses are in use, or its office is archived', async () => {
      const closed = await call('DELETE', '/r1');
      await call('POST', '', { ...LAN, cidrs: ['203.0.113.0/24'] });
      later();
      assert.equal((await undo(closed)).body.code, 'RANGE_OVERLAPS');
      const made = await call('POST', '', LAN);
      await call('PUT', `/${made.body.id}`, { ...LAN, name: 'Y', version: 1 });
      assert.deepEqual([(await undo(made)).body.code, (await undo(made)).status], ['VERSION_CONFLICT', 409]);
      assert.equal((await changes()).find(({ id }: { id: string }) => id === made.body.changeId).undoable, false);
      assert.equal((await call('POST', '/changes/nothing/undo')).status, 404);
      const other = (await on.call(ADMIN, 'POST', '/api/offices', { name: 'Rome', timeZone: 'UTC' })).body.id;
      const rome = await call('POST', '', { ...LAN, cidrs: ['192.88.96.0/24'], target: { kind: 'office', officeId: other } });
      later();
      const gone = await call('DELETE', `/${rome.body.id}`);
      later();
      await on.call(ADMIN, 'DELETE', `/api/offices/${other}`);
      assert.equal((await undo(gone)).body.code, 'TARGET_UNKNOWN');
    });
  });

  it('When a range is deleted, then it is closed, and the answer does not reveal whether anybody signed in from there', async () => {
    const answers = [];
    for (const used of [false, true]) {
      const made = await call('POST', '', LAN);
      if (used) await on.seen(BEN, made.body.id, NOW);
      later();
      const { status, body } = await call('DELETE', `/${made.body.id}`);
      const [change] = (await call('GET', '/changes')).body.changes;
      answers.push([status, body.outcome, change.action, change.text, Boolean((await get(made.body.id)).closedAt)]);
    }
    assert.deepEqual(answers[0], answers[1]);
    assert.equal(answers[0]?.[1], 'closed');
  });
});
