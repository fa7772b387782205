import assert from 'node:assert/strict';
import { createDelivery } from '../../server/ingest/messages/deliver-messages.ts';
import { BOT, createWarningSender } from '../../server/ingest/warnings.ts';
import { createCollectingWatch } from '../../server/ingest/watch-collecting.ts';
import type { Staleness } from '../../server/presence/staleness.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { message } from '../../server/texts/message.ts';
import { memoryLog, testClock } from '../graph/make-client.ts';
import { boundedPause } from '../support/bounded-pause.ts';
import { english } from '../support/error-text.ts';

const STALE = { asOf: Date.parse('2026-11-20T08:12:30Z'), why: message('failure.NETWORK') };
const CONVERSATION = { id: 'a', kind: 'personal', tenantId: 't', channelId: 'msteams', serviceUrl: 'https://x', botId: 'b' } as const;

describe('Warning administrators that sign-ins are not being read', () => {
  let store: Store;
  let databaseTime = 0;
  beforeEach(async () => {
    store = await openSqliteStore({ file: ':memory:', monotonic: () => databaseTime });
    await store.saveWarningConversation(CONVERSATION);
  });
  afterEach(() => store.close());

  function open() {
    const clock = testClock();
    const said: string[] = [];
    const facts: { stale?: Staleness; deaf?: boolean } = {};
    const freshness = { look: async () => facts.stale, known: () => facts.stale };
    const send = createWarningSender({
      ...{ store, clock, freshness, warningDays: 90, page: 'https://portal.example/' },
      async tell(_, warning) {
        if (facts.deaf) throw Object.assign(new Error('The channel is away.'), { code: 'ECONNREFUSED' });
        said.push(english(warning));
      },
    });
    /** Checks, and delivers the found warnings. */
    const make = (holder: string) => {
      const deps = { store, clock, log: memoryLog(), holder };
      const watch = createCollectingWatch({ ...deps, freshness, warns: true });
      const delivery = createDelivery({ ...deps, consumer: BOT, send, pause: boundedPause() });
      return {
        look: () => watch.run(),
        async run() {
          await watch.run();
          await delivery.run();
        },
      };
    };
    return { clock, said, facts, make, watch: make('one') };
  }

  it('While the picture is current, then no warning is sent', async () => {
    const { watch, said } = open();
    await watch.run();
    assert.deepEqual(said, []);
  });

  it('When it becomes stale, then one instance warns once, with the time and the cause, and again after a day', async () => {
    const { watch, make, said, facts, clock } = open();
    facts.stale = STALE;
    for (const each of [watch, make('two'), watch]) await each.run();
    assert.equal(said.length, 1);
    assert.match(
      said[0] ?? '',
      /^\*\*No sign-ins have been read since Fri 20 Nov, 08:12 \(UTC\)\.\*\* Microsoft Graph cannot be reached\. /,
    );
    clock.advance(DAY - HOUR);
    await watch.run();
    assert.equal(said.length, 1);
    clock.advance(HOUR);
    await watch.run();
    assert.equal(said.length, 2);
  });

  it('When sign-ins are read again, then one message says so', async () => {
    const { watch, said, facts } = open();
    facts.stale = STALE;
    await watch.run();
    facts.stale = undefined;
    for (let i = 0; i < 3; i += 1) await watch.run();
    assert.deepEqual(said.slice(1), ['**Sign-ins are being read again.**']);
  });

  it('When the channel is unavailable, then the warning is delivered when it is back', async () => {
    const { watch, said, facts } = open();
    Object.assign(facts, { stale: STALE, deaf: true });
    await watch.run();
    facts.deaf = false;
    await watch.run();
    assert.equal(said.length, 0);
    databaseTime += MINUTE;
    await watch.run();
    assert.equal(said.length, 1);
  });

  it('When the process dies before it has stored that it warned, then the warning is not repeated', async () => {
    const { watch, said, facts } = open();
    facts.stale = STALE;
    await watch.run();
    await store.saveCollectingWarnedAt(undefined);
    await watch.run();
    assert.equal(said.length, 1);
  });

  it('When sign-ins are read again before the warning is delivered, then only that message is sent', async () => {
    const { watch, said, facts } = open();
    facts.stale = STALE;
    await watch.look();
    facts.stale = undefined;
    await watch.run();
    assert.deepEqual(said, ['**Sign-ins are being read again.**']);
    assert.deepEqual(await store.outboxCounts(), [{ consumer: 'bot', open: 0, blocked: 0, dropped: 1 }]);
  });

  it('When the last warning is from a clock that was ahead, then it counts as not sent', async () => {
    const { watch, said, facts, clock } = open();
    facts.stale = STALE;
    await store.saveCollectingWarnedAt(clock.now() + DAY);
    await watch.run();
    assert.equal(said.length, 1);
  });
});
