import assert from 'node:assert/strict';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import { AppError, isAppError } from '../../../server/errors.ts';
import { GraphFailure } from '../../../server/graph/failures.ts';
import { createDelivery } from '../../../server/ingest/messages/deliver-messages.ts';
import { HOUR, MINUTE } from '../../../server/presence/time.ts';
import { ATTEMPT_TIMEOUT, MAX_ATTEMPTS, type OutboxEntry } from '../../../server/store/port/outbox.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { openSqliteStore } from '../../../server/store/sqlite/sqlite-store.ts';
import { memoryLog, testClock } from '../../graph/make-client.ts';
import { message } from '../../store/contract/outbox.ts';
import { boundedPause } from '../../support/bounded-pause.ts';

describe('Delivering messages', () => {
  let store: Store;
  let databaseTime: number;
  let sent: string[];
  /** Recipients that cannot be reached, and why. */
  let blocked: Map<string, object>;
  let log: ReturnType<typeof memoryLog>;
  let pause: () => Promise<void>;
  const clock = testClock();
  beforeEach(async () => {
    databaseTime = HOUR;
    store = await openSqliteStore({ file: ':memory:', monotonic: () => databaseTime });
    [sent, blocked, log, pause] = [[], new Map(), memoryLog(), boundedPause()];
  });
  afterEach(() => store.close());

  const nameOf = ({ recipient, subject }: OutboxEntry) => `${recipient} ${subject}`;
  async function send(entry: OutboxEntry): Promise<string | undefined> {
    const failure = blocked.get(entry.recipient);
    if (failure) throw Object.assign(new Error('away'), failure);
    if (entry.subject === 'outdated') return 'outdated';
    sent.push(nameOf(entry));
    return undefined;
  }
  const delivery = (holder = 'one') => createDelivery({ store, clock, log, consumer: 'bot', send, pause, holder });
  const add = (...entries: [recipient: string, subject: string][]) =>
    store.addToOutbox(entries.map(([recipient, subject]) => message({ recipient, subject })));
  const counts = async () => (await store.outboxCounts())[0];

  it('When messages are open, then one run delivers all, each once, and in order for each recipient', async () => {
    await add(['ada', '1'], ['ben', '1'], ['ada', '2'], ['ada', '3']);
    await Promise.all(['one', 'two', 'three'].map((holder) => delivery(holder).run()));
    assert.deepEqual(
      sent.filter((name) => name.startsWith('ada')),
      ['ada 1', 'ada 2', 'ada 3'],
    );
    assert.equal(sent.length, 4);
    assert.deepEqual(await counts(), undefined);
  });

  it('When a recipient cannot be reached, then the others get theirs, and it gets its own in order after 1, then 2 minutes', async () => {
    await add(['ada', '1'], ['ada', '2'], ['ben', '1'], ['ben', '2']);
    blocked.set('ada', { statusCode: 503 });
    await delivery().run();
    assert.deepEqual(sent, ['ben 1', 'ben 2']);
    databaseTime += MINUTE;
    await delivery().run();
    blocked.clear();
    databaseTime += 2 * MINUTE - 1;
    await delivery().run();
    assert.equal(sent.length, 2);
    databaseTime += 1;
    await delivery().run();
    assert.deepEqual(sent.slice(2), ['ada 1', 'ada 2']);
  });

  it('When the process dies during sending, then the message is lost rather than sent twice, and the next one is sent', async () => {
    await add(['ada', '1'], ['ada', '2']);
    const [due] = await store.dueDeliveries({ consumer: 'bot', now: databaseTime, limit: 1 });
    assert.ok(due);
    await store.beginDelivery(due, databaseTime);
    await delivery().run();
    assert.deepEqual(sent, []);
    databaseTime += ATTEMPT_TIMEOUT;
    await delivery().run();
    assert.deepEqual([sent, (await counts())?.dropped], [['ada 2'], 1]);
  });

  it('When the database is unavailable after a message was sent, then it is not sent again', async () => {
    await add(['ada', '1']);
    const away = async () => {
      throw new AppError('STORE_UNAVAILABLE');
    };
    const losing = createDelivery({ store: { ...store, endDelivery: away }, clock, log, consumer: 'bot', send, pause, holder: 'one' });
    await assert.rejects(losing.run(), (error) => isAppError(error, 'STORE_UNAVAILABLE'));
    databaseTime += HOUR;
    await delivery().run();
    assert.deepEqual(sent, ['ada 1']);
  });

  const tries: [what: string, failure: object, again: boolean][] = [
    ['refuses the connection', { code: 'ECONNREFUSED' }, true],
    ['has no address', { code: 'ENOTFOUND' }, true],
    ...[412, 429, 502, 503].map((statusCode): [string, object, boolean] => [`answers ${statusCode}`, { statusCode }, true]),
    ...[400, 403, 404, 500, 504].map((statusCode): [string, object, boolean] => [`answers ${statusCode}`, { statusCode }, false]),
    ['does not answer in time', { code: 'ETIMEDOUT' }, false],
    ['ends the connection', { code: 'ECONNRESET' }, false],
    ['fails in a way that nobody knows', {}, false],
  ];
  for (const [what, failure, again] of tries) {
    it(`When the channel ${what}, then the message is ${again ? 'tried again' : 'dropped'}`, async () => {
      await add(['ada', '1'], ['ada', '2']);
      blocked.set('ada', failure);
      await delivery().run();
      blocked.clear();
      databaseTime += MINUTE;
      await delivery().run();
      assert.deepEqual(sent, again ? ['ada 1', 'ada 2'] : []);
      assert.equal((await counts())?.dropped ?? 0, again ? 0 : 2);
      assert.ok(log.lines.some((line) => line.startsWith(again ? 'Failed to send a message' : 'Dropped a message: it was refused')));
    });
  }

  it('When the database or the token fails before a message is sent, then it is tried again', async () => {
    await add(['ada', '1']);
    let failure: AppError | undefined = new GraphFailure('SECRET_EXPIRED');
    const failing = async (entry: OutboxEntry) => {
      if (failure) throw failure;
      return send(entry);
    };
    const run = () => createDelivery({ store, clock, log, consumer: 'bot', send: failing, pause, holder: 'one' }).run();
    await run();
    failure = new AppError('STORE_UNAVAILABLE');
    databaseTime += MINUTE;
    await run();
    failure = undefined;
    databaseTime += 2 * MINUTE;
    await run();
    assert.deepEqual(sent, ['ada 1']);
  });

  it('When a message is no longer needed, then it is dropped, and the next one is sent', async () => {
    await add(['ada', 'outdated'], ['ada', '2']);
    await delivery().run();
    assert.deepEqual([sent, (await counts())?.dropped], [['ada 2'], 1]);
  });

  it('When a recipient is never reached, then the message is dropped after a day or 20 tries, and the log says so', async () => {
    await add(['ada', '1']);
    blocked.set('ada', { statusCode: 503 });
    for (let looks = 0; (await counts())?.dropped !== 1; looks += 1) {
      assert.ok(looks <= 2 * 26 * 60, 'it is tried for ever');
      await delivery().run();
      databaseTime += MINUTE / 2;
    }
    const tries = log.lines.filter((line) => line.startsWith('Failed to send a message')).length;
    assert.ok(tries > 10 && tries <= MAX_ATTEMPTS, String(tries));
    assert.ok(log.lines.some((line) => line.startsWith('Dropped undeliverable messages')));
    assert.ok(!log.lines.join('').includes('ada'));
  });

  it('When many messages are open, then at most 20 are begun per second, with at most one per recipient and second, each a little apart', async () => {
    const begun: { at: number; recipient: string }[] = [];
    let time = 0;
    /** Sleepers by the instant at which they wake. Time passes when nothing else is running. */
    const sleepers: { wakes: number; wake: () => void }[] = [];
    const sleep = (milliseconds: number) => new Promise<void>((wake) => sleepers.push({ wakes: time + milliseconds, wake }));
    const note = async ({ recipient }: OutboxEntry) => void begun.push({ at: time, recipient });
    await store.addToOutbox(Array.from({ length: 90 }, (_, i) => message({ recipient: `r${i % 45}`, subject: `${Math.floor(i / 45)}` })));
    let running = true;
    const run = createDelivery({ store, clock, log, consumer: 'bot', send: note, pause: sleep, holder: 'one' })
      .run()
      .finally(() => {
        running = false;
      });
    while (running) {
      assert.ok(time <= MINUTE, 'the delivery never ends');
      await yieldToEventLoop();
      sleepers.sort((a, b) => a.wakes - b.wakes);
      const next = sleepers.shift();
      if (next) time = next.wakes;
      next?.wake();
    }
    await run;
    assert.equal(begun.length, 90);
    for (const { at } of begun) assert.ok(begun.filter((other) => other.at >= at && other.at < at + 1000).length <= 20, `at ${at}`);
    for (const each of begun)
      for (const other of begun)
        if (each !== other && each.recipient === other.recipient) assert.ok(Math.abs(each.at - other.at) >= 1000, each.recipient);
    const gaps = begun.slice(1, 20).map(({ at }, i) => at - (begun[i]?.at ?? 0));
    assert.ok(new Set(gaps.map((gap) => Math.round(gap * 10))).size > 5, 'with jitter');
  });

  it('When the channel does not answer for one message, then the others are sent meanwhile, in order for each recipient', async () => {
    await add(['ada', '1'], ['ada', '2'], ['ben', '1'], ['ben', '2'], ['ben', '3']);
    let answer = (): void => {};
    const silence = new Promise<void>((resolve) => {
      answer = resolve;
    });
    const slow = async (entry: OutboxEntry) => {
      if (nameOf(entry) === 'ada 1') await silence;
      if (nameOf(entry) === 'ben 3') answer();
      return send(entry);
    };
    await createDelivery({ store, clock, log, consumer: 'bot', send: slow, pause, holder: 'one' }).run();
    assert.deepEqual(sent, ['ben 1', 'ben 2', 'ben 3', 'ada 1', 'ada 2']);
  });

  it('When the channel asks for a longer wait, then the message is retried after it', async () => {
    await add(['ada', '1']);
    blocked.set('ada', { statusCode: 429, response: { headers: new Headers({ 'retry-after': '600' }) } });
    await delivery().run();
    blocked.clear();
    databaseTime += 10 * MINUTE - 1;
    await delivery().run();
    assert.deepEqual(sent, []);
    databaseTime += 1;
    await delivery().run();
    assert.deepEqual(sent, ['ada 1']);
  });

  it('When a message may only be sent later, then it is tried then, and counts as open until then', async () => {
    await add(['ada', '1']);
    let wait = HOUR;
    const later = async () => (wait > 0 ? { after: wait } : undefined);
    const run = () => createDelivery({ store, clock, log, consumer: 'bot', send: later, pause, holder: 'one' }).run();
    await run();
    databaseTime += HOUR - 1;
    wait = 0;
    await run();
    assert.equal((await counts())?.open, 1);
    databaseTime += 1;
    await run();
    assert.equal(await counts(), undefined);
  });
});
