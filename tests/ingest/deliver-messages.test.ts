import assert from 'node:assert/strict';
import { createDelivery } from '../../server/ingest/deliver-messages.ts';
import { HOUR, MINUTE } from '../../server/presence/time.ts';
import { MAX_TRIES, type OutboxEntry } from '../../server/store/port/outbox.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { memoryLog, testClock } from '../graph/make-client.ts';
import { message } from '../store/contract/outbox.ts';

describe('Delivering messages', () => {
  let store: Store;
  let databaseTime: number;
  let sent: string[];
  /** Recipients that cannot be reached. */
  let blocked: Set<string>;
  let log: ReturnType<typeof memoryLog>;
  const clock = testClock();
  beforeEach(async () => {
    databaseTime = HOUR;
    store = await openSqliteStore({ file: ':memory:', monotonic: () => databaseTime });
    [sent, blocked, log] = [[], new Set(), memoryLog()];
  });
  afterEach(() => store.close());

  const nameOf = ({ recipient, subject }: OutboxEntry) => `${recipient} ${subject}`;
  async function send(entry: OutboxEntry): Promise<string | undefined> {
    if (blocked.has(entry.recipient)) throw new Error('away');
    if (entry.subject === 'outdated') return 'outdated';
    sent.push(nameOf(entry));
    return undefined;
  }
  const delivery = (holder = 'one') => createDelivery({ store, clock, log, consumer: 'bot', send, holder });
  const add = (...entries: [recipient: string, subject: string][]) =>
    store.addToOutbox(entries.map(([recipient, subject]) => message({ recipient, subject })));
  const counts = async () => (await store.outboxCounts())[0];

  it('When messages are open, then one run delivers all, each once and in the order of its recipient', async () => {
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
    blocked.add('ada');
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

  it('When the process dies while it sends, then the message is sent again after a minute', async () => {
    await add(['ada', '1']);
    const [due] = await store.dueDeliveries({ consumer: 'bot', now: databaseTime, limit: 1 });
    assert.ok(due);
    await store.beginDelivery(due, { now: databaseTime, retryAfter: MINUTE });
    await delivery().run();
    assert.deepEqual(sent, []);
    databaseTime += MINUTE;
    await delivery().run();
    assert.deepEqual(sent, ['ada 1']);
  });

  it('When a message need not be sent any more, then it is dropped, and the next one is sent', async () => {
    await add(['ada', 'outdated'], ['ada', '2']);
    await delivery().run();
    assert.deepEqual([sent, (await counts())?.dropped], [['ada 2'], 1]);
  });

  it('When a recipient is never reached, then the message is dropped after a day or 20 tries, and the log says so', async () => {
    await add(['ada', '1']);
    blocked.add('ada');
    for (let looks = 0; (await counts())?.dropped !== 1; looks += 1) {
      assert.ok(looks <= 2 * 26 * 60, 'it is tried for ever');
      await delivery().run();
      databaseTime += MINUTE / 2;
    }
    const tries = log.lines.filter((line) => line.startsWith('A message could not be sent')).length;
    assert.ok(tries > 10 && tries <= MAX_TRIES, String(tries));
    assert.ok(log.lines.some((line) => line.startsWith('Messages were dropped')));
    assert.ok(!log.lines.join('').includes('ada'));
  });
});
