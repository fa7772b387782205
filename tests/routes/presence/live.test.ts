import assert from 'node:assert/strict';
import { once } from 'node:events';
import { connect } from 'node:net';
import { text } from 'node:stream/consumers';
import type { JWTPayload } from 'jose';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { ADA, ADMIN, BEN, CEM, DORA, type Harness, NOW, startHarness, userOf } from '../harness.ts';

interface Event {
  event?: string;
  id?: string;
  // biome-ignore lint/suspicious/noExplicitAny: tests read events of every shape
  data?: any;
}

describe('GET /api/live', () => {
  let on: Harness;
  let base: string;
  beforeEach(async () => {
    on = await startHarness();
    base = await on.app.listen({ host: '127.0.0.1', port: 0 });
  });
  afterEach(() => on.close());

  async function listen(as: string, lastEventId?: string, claims: JWTPayload = {}) {
    const stop = new AbortController();
    const headers = {
      authorization: `Bearer ${await on.identity.token(as, claims)}`,
      ...(lastEventId ? { 'last-event-id': lastEventId } : {}),
    };
    const response = await fetch(`${base}/api/live`, { headers, signal: stop.signal });
    assert.equal(response.status, 200);
    assert.match(response.headers.get('content-type') ?? '', /^text\/event-stream/);
    const reader = (response.body ?? assert.fail()).pipeThrough(new TextDecoderStream()).getReader();
    let rest = '';
    return {
      stop: () => stop.abort(),
      /** The next event; `undefined` when the stream has ended. */
      async next(): Promise<Event | undefined> {
        while (!rest.includes('\n\n')) {
          const { value, done } = await reader.read();
          if (done) return undefined;
          rest += value;
        }
        const end = rest.indexOf('\n\n');
        const block = rest.slice(0, end);
        rest = rest.slice(end + 2);
        const field = (name: string) => new RegExp(`^${name}: (.*)$`, 'm').exec(block)?.[1];
        const data = field('data');
        return { event: field('event'), id: field('id'), data: data === undefined ? undefined : JSON.parse(data) };
      },
    };
  }

  it('When somebody comes in, then everybody gets an event with the numbers, and they themselves get their Me', async () => {
    const [dora, ada] = [await listen(DORA), await listen(ADA)];
    assert.ok((await dora.next())?.id);
    await ada.next();
    await on.seen(ADA, 'r1', NOW - HOUR);
    const heard = await dora.next();
    assert.equal(heard?.event, 'change');
    assert.deepEqual(
      heard?.data.people.map((p: { id: string; presence: { status: string } }) => [p.id, p.presence.status]),
      [[ADA, 'office']],
    );
    assert.deepEqual([heard?.data.offices[0].present.count, heard?.data.total.count, heard?.data.removed], [1, 1, []]);
    assert.equal((await ada.next())?.event, 'change');
    const me = await ada.next();
    assert.deepEqual([me?.event, me?.data.presence.status], ['me', 'office']);
    dora.stop();
    ada.stop();
  });

  it('When somebody states a plan, then their own pages get their Me, and nobody else gets anything', async () => {
    const [dora, ada] = [await listen(DORA), await listen(ADA)];
    await dora.next();
    await ada.next();
    const [from, until] = [NOW + 24 * HOUR, NOW + 25 * HOUR].map((at) => new Date(at).toISOString());
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote', from, until });
    const me = await ada.next();
    assert.deepEqual([me?.event, me?.data.overrides.length], ['me', 1]);
    await on.seen(DORA, 'r1', NOW - HOUR);
    assert.deepEqual(
      (await dora.next())?.data.people.map((p: { id: string }) => p.id),
      [DORA],
    );
    dora.stop();
    ada.stop();
  });

  it('When somebody in mode track comes in, then only numbers change, and no id is sent', async () => {
    const dora = await listen(DORA);
    await dora.next();
    await on.seen(BEN, 'r1', NOW - HOUR);
    const heard = await dora.next();
    assert.deepEqual([heard?.data.people, heard?.data.removed, heard?.data.total.count], [[], [], 1]);
    dora.stop();
  });

  it('When somebody hidden moves, then nothing at all is sent', async () => {
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'hidden' });
    const dora = await listen(DORA);
    await dora.next();
    await on.seen(ADA, 'r1', NOW - 2 * HOUR);
    await on.seen(ADA, 'r2', NOW - HOUR);
    await on.seen(DORA, 'r1', NOW - HOUR);
    const heard = await dora.next();
    assert.deepEqual([heard?.data.people.map((p: { id: string }) => p.id), heard?.data.total.count], [[DORA], 1]);
    dora.stop();
  });

  it('When nobody may see a change, then the next event has the id it would have had', async () => {
    const next = async (stream: Awaited<ReturnType<typeof listen>>) => Number((await stream.next())?.id?.split('-')[1]);
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'hidden' });
    const dora = await listen(DORA);
    const before = await next(dora);
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'office', officeId: 'berlin' });
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote' });
    await on.call(BEN, 'PUT', '/api/me/override', { status: 'remote' });
    await on.call(CEM, 'GET', '/api/me');
    const late = await listen(DORA);
    assert.equal(await next(late), before);
    await on.seen(DORA, 'r1', NOW - HOUR);
    assert.equal(await next(dora), before + 1);
    dora.stop();
    late.stop();
  });

  it('When the last person leaves an archived office, then everybody gets an event that it is no longer shown', async () => {
    await on.seen(ADA, 'r1', NOW - HOUR);
    const office = (await on.store.offices())[0] ?? assert.fail();
    await on.store.saveOffice({ ...office, archivedAt: NOW - 1, version: 2 });
    await on.board.refresh();
    const dora = await listen(DORA);
    await dora.next();
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote' });
    const left = await dora.next();
    assert.deepEqual([left?.data.offices, left?.data.removedOffices, left?.data.total.count], [[], ['berlin'], 0]);
    await on.call(ADA, 'DELETE', '/api/me/override');
    const back = await dora.next();
    assert.deepEqual([back?.data.offices.length, back?.data.removedOffices], [1, []]);
    dora.stop();
  });

  it('When somebody may not be named any more, then they are removed', async () => {
    const dora = await listen(DORA);
    await dora.next();
    await on.call(ADMIN, 'PUT', '/api/people/ada/mode', { mode: 'track' });
    assert.deepEqual((await dora.next())?.data.removed, [ADA]);
    dora.stop();
  });

  it('When the connection broke, then the missed events come with the next one', async () => {
    const first = await listen(DORA);
    const id = (await first.next())?.id;
    first.stop();
    await on.seen(ADA, 'r1', NOW - HOUR);
    await on.seen(BEN, 'r2', NOW - HOUR);
    const again = await listen(DORA, id);
    const heard = await again.next();
    assert.deepEqual([heard?.event, heard?.data.people.length, heard?.data.total.count], ['change', 1, 2]);
    again.stop();
  });

  it('When the id is from another run of the server, or offices changed, then all has to be fetched again', async () => {
    const lost = await listen(DORA, 'another-17');
    assert.equal((await lost.next())?.event, 'reset');
    await lost.next();
    await lost.next();
    lost.stop();
    const dora = await listen(DORA);
    await dora.next();
    await on.call(ADMIN, 'POST', '/api/offices', { name: 'Paris', timeZone: 'Europe/Paris' });
    assert.equal((await dora.next())?.event, 'reset');
    dora.stop();
  });

  it('When a service account listens, then it gets what everybody may see and no Me, and each day is audited', async () => {
    const claims = { scp: undefined, idtyp: 'app', roles: ['Reader'], exp: Math.floor((NOW + 3 * DAY) / 1000) };
    const screen = await listen(ADA, undefined, claims);
    await screen.next();
    await on.seen(ADA, 'r1', NOW - HOUR);
    await on.seen(BEN, 'r1', NOW - HOUR);
    assert.deepEqual(
      (await screen.next())?.data.people.map(({ id }: { id: string }) => id),
      [ADA],
    );
    on.clock.set(NOW + DAY);
    await on.seen(DORA, 'r1', NOW + DAY);
    const kinds = new Set<string | undefined>();
    for (let found = false; !found; ) {
      const { event, data } = (await screen.next()) ?? assert.fail();
      kinds.add(event);
      found = data?.people?.some(
        ({ id, presence }: { id: string; presence: { status: string } }) => id === DORA && presence.status === 'office',
      );
    }
    assert.deepEqual([...kinds], ['change'], 'never me');
    const entries = await on.store.auditEntries({ action: 'service-account', limit: 9 });
    assert.deepEqual(
      entries.map(({ subject, after }) => [subject, (after as { day: string }).day]),
      [
        ['/api/live', '2026-11-21'],
        ['/api/live', '2026-11-20'],
      ],
    );
    on.clock.set(NOW + 4 * DAY);
    await on.seen(ADA, 'r1', NOW + 4 * DAY);
    assert.equal(await screen.next(), undefined, 'the stream ends with the token');
  });

  it('When the token expires, then the stream ends', async () => {
    const dora = await listen(DORA);
    await dora.next();
    on.clock.set(NOW + 2 * HOUR);
    await on.seen(ADA, 'r1', NOW);
    assert.equal(await dora.next(), undefined);
  });

  it('When nothing happens, then a heartbeat with the server’s time is sent, and finds expired tokens', async () => {
    await on.close();
    on = await startHarness({ liveHeartbeat: 5 });
    base = await on.app.listen({ host: '127.0.0.1', port: 0 });
    const dora = await listen(DORA);
    assert.ok((await dora.next())?.id);
    for (let beats = 0; beats < 3; beats++)
      assert.deepEqual(await dora.next(), { event: 'time', id: undefined, data: { now: new Date(NOW).toISOString() } });
    on.clock.set(NOW + 2 * HOUR);
    while (await dora.next());
    assert.match((await on.call(undefined, 'GET', '/metrics')).text, /^indoors_live_clients 0$/m);
  });

  it('When a client never reads, then its connection is closed before much is buffered, and everybody else gets everything', async () => {
    // Frames of half a megabyte: the buffers of the machine are full after a few.
    const many = Array.from({ length: 2000 }, (_, n) => userOf(`person-${n}`, { department: 'd'.repeat(100) }));
    await on.store.saveDirectory(many, 'display');
    await on.board.refresh();
    const headers = { authorization: `Bearer ${await on.identity.token(ADA)}` };
    const deaf = await fetch(`${base}/api/live`, { headers });
    const dora = await listen(DORA);
    await dora.next();
    const metrics = async () => (await on.call(undefined, 'GET', '/metrics')).text;
    assert.match(await metrics(), /^indoors_live_clients 2$/m);
    let changes = 0;
    for (; changes < 60 && /^indoors_live_dropped_total 0$/m.test(await metrics()); changes++) {
      await on.store.saveDirectory(
        many.map((user) => ({ ...user, name: `${user.name} ${changes}` })),
        'display',
      );
      await on.board.refresh();
      assert.match((await dora.next())?.data.people[0].name, new RegExp(` ${changes}$`));
    }
    assert.match(await metrics(), /^indoors_live_clients 1$/m);
    assert.match(await metrics(), /^indoors_live_dropped_total 1$/m);
    await assert.rejects(deaf.text(), 'the connection is cut, so that the client comes back and fetches again');
    dora.stop();
  });

  it('When a proxy speaks HTTP/1.0, which has no chunks, then it gets the same events', async () => {
    const read = async (version: string) => {
      const socket = connect(Number(new URL(base).port), '127.0.0.1').setEncoding('utf8');
      let text = '';
      socket.on('data', (data: string) => {
        text += data;
      });
      socket.write(`GET /api/live HTTP/${version}\r\nhost: x\r\nauthorization: Bearer ${await on.identity.token(ADA)}\r\n\r\n`);
      while (!text.includes('event: live')) await once(socket, 'data');
      await on.call(ADA, 'PUT', '/api/me/override', { status: version === '1.0' ? 'leave' : 'remote' });
      while (!/event: me\n.*\n\n/.test(text)) await once(socket, 'data');
      socket.destroy();
      return text.slice(text.indexOf('\r\n\r\n') + 4);
    };
    assert.match(await read('1.0'), /^event: live\nid: \S+\ndata: \{\}\n\nevent: change\n/);
    assert.match(await read('1.1'), /^[0-9a-f]+\r\nevent: live\nid: \S+\ndata: \{\}\n\n\r\n[0-9a-f]+\r\nevent: change\n/);
  });

  it('When a person has 20 streams open, then one more is refused until one is closed', async () => {
    const open = [];
    for (let i = 0; i < 20; i++) open.push(await listen(ADA));
    const refused = await on.call(ADA, 'GET', '/api/live');
    assert.deepEqual([refused.status, refused.body.code, refused.headers['retry-after']], [429, 'TOO_MANY_REQUESTS', '10']);
    (await listen(DORA)).stop();
    for (const stream of open) stream.stop();
  });

  it('When only HEAD is requested, then the answer ends, so that the connection answers the next request, and no stream stays open', async () => {
    const socket = connect(Number(new URL(base).port), '127.0.0.1');
    const token = await on.identity.token(ADA);
    socket.write(`HEAD /api/live HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer ${token}\r\n\r\n`);
    socket.write('GET /metrics HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n');
    const heard = await text(socket);
    assert.match(heard, /^HTTP\/1\.1 200 OK\r\n[\s\S]*?content-type: text\/event-stream/i);
    assert.match(heard, /^indoors_live_clients 0$/m);
  });
});
