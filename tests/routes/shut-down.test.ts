import assert from 'node:assert/strict';
import { Agent, type IncomingMessage, request } from 'node:http';
import { AppError } from '../../server/errors.ts';
import { ADA, ADMIN, DORA, type Harness, startHarness } from './harness.ts';

const COUNTS = { read: 0, used: 0, discarded: {}, requests: 0, throttled: 0, late: 0 };

describe('A server that shuts down', () => {
  let on: Harness;
  let base: string;
  let finish: (error?: Error) => void;
  let begun: Promise<void>;
  const agent = new Agent({ keepAlive: true });

  async function start(closeWithin?: number): Promise<void> {
    let begin = (): void => {};
    begun = new Promise((resolve) => {
      begin = resolve;
    });
    const collect = () =>
      new Promise<typeof COUNTS>((resolve, reject) => {
        finish = (error) => (error ? reject(error) : resolve(COUNTS));
        begin();
      });
    on = await startHarness({ collector: { collect }, closeWithin });
    base = await on.app.listen({ host: '127.0.0.1', port: 0 });
  }
  afterEach(async () => {
    agent.destroy();
    await on.close();
  });

  async function ask(as: string, method: string, path: string) {
    const authorization = `Bearer ${await on.identity.token(as, as === ADMIN ? { roles: ['Admin'] } : {})}`;
    const response = await new Promise<IncomingMessage>((resolve, reject) => {
      request(`${base}${path}`, { method, agent, headers: { authorization } }, resolve).on('error', reject).end();
    });
    let text = '';
    for await (const part of response) text += part;
    return { status: response.statusCode, headers: response.headers, text };
  }

  it('When a request is running, then it is answered; new ones are rejected as a problem with its code', async () => {
    await start();
    const long = ask(ADMIN, 'POST', '/api/collect');
    await begun;
    const closing = on.app.close();
    await new Promise(setImmediate);
    for (const path of ['/api/me', '/readyz', '/tab/', '/nothing']) {
      const { status, headers, text } = await ask(ADA, 'GET', path);
      assert.equal(status, 503, path);
      const { code, type, title, status: said } = JSON.parse(text);
      assert.deepEqual([code, type, said], ['SHUTTING_DOWN', 'urn:indoors:shutting-down', 503], path);
      assert.ok(title);
      assert.match(headers['content-type'] ?? '', /^application\/problem\+json/, path);
      assert.deepEqual([headers['retry-after'], headers.connection], ['10', 'close'], path);
      assert.ok(headers['content-security-policy'], path);
    }
    finish();
    assert.equal((await long).status, 200);
    await closing;
    // Nobody is answered any more. A new connection is rejected; an open one may only now learn of its end.
    await assert.rejects(ask(ADA, 'GET', '/api/me'), ({ code }: NodeJS.ErrnoException) => code === 'ECONNREFUSED' || code === 'ECONNRESET');
  });

  it('When the shutdown itself interrupts a request, then its client gets an answer that says so', async () => {
    await start();
    const long = ask(ADMIN, 'POST', '/api/collect');
    await begun;
    const closing = on.app.close();
    finish(new AppError('SHUTTING_DOWN'));
    const { status, text } = await long;
    assert.deepEqual([status, JSON.parse(text).code], [503, 'SHUTTING_DOWN']);
    await closing;
  });

  it('When a running request does not end, then it is aborted after a while', async () => {
    await start(20);
    const long = ask(ADMIN, 'POST', '/api/collect').then(
      () => 'answered',
      () => 'cut off',
    );
    await begun;
    await on.app.close();
    assert.equal(await long, 'cut off');
    finish();
  });

  it('When live streams are open, then they end, and nobody waits for them', async () => {
    await start();
    const stream = ask(DORA, 'GET', '/api/live');
    while (!(await on.call(undefined, 'GET', '/metrics')).text.includes('indoors_live_clients 1')) await new Promise(setImmediate);
    await on.app.close();
    const { status, text } = await stream;
    assert.equal(status, 200);
    assert.match(text, /^event: live\nid: /);
  });
});
