import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createBoard } from '../../server/board/board.ts';
import { createBotMeter } from '../../server/plugins/bot-meter.ts';
import { createMetrics } from '../../server/plugins/metrics.ts';
import { createStoreHealth } from '../../server/plugins/store-health.ts';
import { createStoreMeter } from '../../server/plugins/store-meter.ts';
import { DAY, MINUTE } from '../../server/presence/time.ts';
import type { Store } from '../../server/store/port/store.ts';
import { openSqliteStore } from '../../server/store/sqlite/sqlite-store.ts';
import { timeStore } from '../../server/store/time-store.ts';
import { message as named } from '../../server/texts/message.ts';
import { message } from '../store/contract/outbox.ts';

const NOW = Date.parse('2026-11-20T09:00:00Z');
const PAGE = readFileSync(new URL('../../docs/OPERATIONS.md', import.meta.url), 'utf8');

/** Metrics over a store of its own. */
async function open() {
  const clock = { now: () => NOW };
  const plain = await openSqliteStore({ file: ':memory:' });
  const storeMeter = createStoreMeter();
  const store = timeStore(plain, storeMeter.observe);
  const quiet = () => {};
  const board = await createBoard({ store, clock, log: { info: quiet, warn: quiet }, refreshEvery: 0 });
  const statuses: Record<string, number> = {};
  const storeHealth = createStoreHealth({ store, clock, log: { info: quiet, warn: quiet } });
  const metrics = createMetrics({
    board,
    store,
    storeHealth,
    pollInterval: 5 * MINUTE,
    storeMeter,
    botMeter: createBotMeter(),
    graphStatuses: () => statuses,
  });
  const close = async () => {
    metrics.close();
    board.close();
    await plain.close().catch(() => {});
  };
  return { store, plain, board, metrics, statuses, close };
}

async function filled(store: Store): Promise<void> {
  await store.advanceWatermark(NOW - 5 * MINUTE, NOW);
  await store.addGap({ from: 1, until: 2, reason: 'unread-too-long' });
  await store.saveDirectoryState({ link: 'x', fullAt: NOW - 2 * MINUTE });
  await store.saveCredentialStatus('app', { of: 'app', kind: 'secret', expiresAt: NOW + DAY, checkedAt: NOW });
  await store.saveCredentialStatus('bot', { of: 'bot', kind: 'certificate', expiresAt: NOW - DAY, checkedAt: NOW });
  await store.saveCollectionStatus({
    lastSuccessAt: NOW - MINUTE,
    totals: { read: 9, used: 4, discarded: { failed: 3, risky: 2 }, requests: 7, throttled: 2, late: 1 },
    lag: { median: 180_000, worst: 600_000 },
    events: 'all',
    directory: { people: 1 },
  });
}

describe('The metrics', () => {
  it('describe the stream, and have no values without one', async () => {
    const { store, metrics, close } = await open();
    await filled(store);
    assert.doesNotMatch(await metrics.text(), /^indoors_stream(ed)?_\S+ /m);
    const totals = { read: 11, used: 2, discarded: { malformed: 9 }, requests: 0, throttled: 0, late: 0 };
    const stream = { startedAt: NOW - DAY, lastReceivedAt: NOW - MINUTE, totals, lag: { median: 4000, worst: 9000 } };
    await store.saveStreamStatus({
      ...stream,
      problem: {
        code: 'EVENT_HUB_REFUSED',
        message: named('trouble.hub-refused'),
        remedy: named('trouble.hub-refused.remedy'),
        since: NOW,
      },
    });
    const lines = (await metrics.text()).split('\n');
    for (const line of [
      'indoors_streamed_sign_ins_total{outcome="used"} 2',
      'indoors_streamed_sign_ins_total{outcome="malformed"} 9',
      'indoors_stream_lag_seconds{statistic="worst"} 9',
      `indoors_stream_received_timestamp_seconds ${(NOW - MINUTE) / 1000}`,
      'indoors_stream_failing 1',
    ])
      assert.ok(lines.includes(line), line);
    await store.saveStreamStatus(stream);
    assert.match(await metrics.text(), /^indoors_stream_failing 0$/m);
    await close();
  });

  it('count open and dropped messages, and have no values while there are none', async () => {
    const { store, metrics, close } = await open();
    assert.doesNotMatch(await metrics.text(), /^indoors_outbox_\S+ /m);
    await store.addToOutbox(['a', 'b', 'c'].map((recipient) => message({ recipient })));
    const [first] = await store.dueDeliveries({ consumer: 'bot', now: await store.databaseTime(), limit: 1 });
    await store.endDelivery(first?.id ?? '', { state: 'dropped', reason: 'gone' });
    for (let reads = 0; reads < 2; reads += 1) {
      const lines = (await metrics.text()).split('\n');
      for (const line of [
        'indoors_outbox_open{consumer="bot"} 2',
        `indoors_outbox_oldest_timestamp_seconds{consumer="bot"} ${message().createdAt / 1000}`,
        'indoors_outbox_dropped_total{consumer="bot"} 1',
      ])
        assert.ok(lines.includes(line), line);
    }
    await close();
  });

  it('describe collecting, with seconds as the unit', async () => {
    const { store, metrics, statuses, close } = await open();
    await filled(store);
    Object.assign(statuses, { 200: 5, 429: 2, none: 1 });
    const lines = (await metrics.text()).split('\n');
    for (const line of [
      'indoors_store_up 1',
      `indoors_watermark_timestamp_seconds ${(NOW - 5 * MINUTE) / 1000}`,
      `indoors_last_success_timestamp_seconds ${(NOW - MINUTE) / 1000}`,
      `indoors_directory_full_read_timestamp_seconds ${(NOW - 2 * MINUTE) / 1000}`,
      'indoors_poll_interval_seconds 300',
      `indoors_credential_expiry_timestamp_seconds{credential="app"} ${(NOW + DAY) / 1000}`,
      `indoors_credential_expiry_timestamp_seconds{credential="bot"} ${(NOW - DAY) / 1000}`,
      'indoors_lag_seconds{statistic="median"} 180',
      'indoors_lag_seconds{statistic="worst"} 600',
      'indoors_sign_ins_total{outcome="used"} 4',
      'indoors_sign_ins_total{outcome="failed"} 3',
      'indoors_graph_requests_total{status="429"} 2',
      'indoors_graph_requests_total{status="none"} 1',
      'indoors_graph_throttled_total 2',
      'indoors_late_sign_ins_total 1',
      'indoors_gaps 1',
      'indoors_collection_failing 0',
    ])
      assert.ok(lines.includes(line), line);
    assert.ok(lines.some((line) => /^indoors_store_operation_duration_seconds_count\{operation="saveCollectionStatus"\} 1$/.test(line)));
    assert.deepEqual(
      (await metrics.text()).match(/^indoors_sign_ins_total\{outcome="used"\} \d+$/m)?.[0],
      'indoors_sign_ins_total{outcome="used"} 4',
    );
    await close();
  });

  it('count what backfills have read, also earlier ones', async () => {
    const { store, metrics, close } = await open();
    await filled(store);
    const counts = { read: 30, used: 20, discarded: { failed: 10 }, requests: 2, throttled: 0, late: 0 };
    const earlier = { read: 500, used: 300, discarded: { risky: 200 }, requests: 9, throttled: 1, late: 0 };
    await store.saveBackfill({
      id: 'b1',
      version: 1,
      from: NOW - 9 * DAY,
      until: NOW - DAY,
      doneFrom: NOW - 5 * DAY,
      startedAt: NOW,
      startedBy: 'system',
      windows: 8,
      worked: 1000,
      counts,
      earlier,
    });
    const lines = (await metrics.text()).split('\n');
    for (const line of [
      'indoors_sign_ins_total{outcome="used"} 324',
      'indoors_sign_ins_total{outcome="failed"} 13',
      'indoors_sign_ins_total{outcome="risky"} 202',
      'indoors_graph_throttled_total 3',
    ])
      assert.ok(lines.includes(line), line);
    await close();
  });

  it('When nothing was read yet, then instants are left out, not zero', async () => {
    const { metrics, close } = await open();
    const text = await metrics.text();
    for (const name of ['watermark', 'last_success', 'directory_full_read', 'credential_expiry'])
      assert.doesNotMatch(text, new RegExp(`^indoors_${name}_timestamp_seconds[ {]`, 'm'));
    await close();
  });

  it('When the database is unavailable, then they say so, count the errors, and still have the other values', async () => {
    const { plain, metrics, close } = await open();
    await plain.close();
    const text = await metrics.text();
    assert.match(text, /^indoors_store_up 0$/m);
    assert.match(text, /^indoors_collection_failing 1$/m);
    assert.match(text, /^indoors_store_failures_total\{operation="collectionStatus"\} 1$/m);
    assert.match(text, /^indoors_board_people 0$/m);
    await close();
  });

  it('When the shown presence of a person who may be named changes, then it is counted; of others it is not', async () => {
    const { store, board, metrics, close } = await open();
    const user = (id: string) => ({ id, upn: `${id}@example.com`, name: id, enabled: true, guest: false });
    await store.saveDirectory([user('ada')], 'display');
    await store.saveDirectory([user('ben')], 'track');
    await board.refresh();
    const changes = async () => Number(/^indoors_presence_changes_total (\d+)$/m.exec(await metrics.text())?.[1]);
    const before = await changes();
    for (const [id, personId] of ['ada', 'ben'].entries())
      await store.addOverride({
        id: String(id),
        personId,
        statement: { kind: 'remote' },
        setAt: NOW,
        setBy: personId,
        from: NOW,
        end: NOW + DAY,
      });
    await board.refresh();
    assert.equal(await changes(), before + 1);
    await close();
  });

  it('have labels with a limited number of values, and no person', async () => {
    const { store, metrics, close } = await open();
    await filled(store);
    await store.addToOutbox([message()]);
    const labels = new Set([...(await metrics.text()).matchAll(/[{,](\w+)="/g)].map((match) => match[1]));
    const allowed = [
      'consumer',
      'credential',
      'le',
      'method',
      'operation',
      'outcome',
      'route',
      'statistic',
      'status',
      'status_code',
      'kind',
      'space',
      'type',
      'version',
      'major',
      'minor',
      'patch',
    ];
    assert.deepEqual(
      [...labels].filter((label) => !allowed.includes(label ?? '')),
      [],
    );
    await close();
  });
});

describe('docs/OPERATIONS.md', () => {
  /** Names that a rule may use: those of a histogram have endings. */
  async function names(): Promise<Set<string>> {
    const { store, metrics, close } = await open();
    await filled(store);
    const known = new Set<string>();
    for (const [, name, type] of (await metrics.text()).matchAll(/^# TYPE (\w+) (\w+)$/gm)) {
      known.add(name ?? '');
      if (type === 'histogram') for (const end of ['_bucket', '_sum', '_count']) known.add(`${name}${end}`);
    }
    await close();
    return known;
  }
  it('Every metric of a table exists', async () => {
    const known = await names();
    const named = [...PAGE.matchAll(/\b(?:indoors|http)_[a-z_]*[a-z](?!…)\b/g)].map(([name]) => name);
    assert.ok(named.length > 20);
    assert.deepEqual(
      [...new Set(named)].filter((name) => !known.has(name)),
      [],
    );
  });

  it('Every metric of ours is documented', async () => {
    const own = [...(await names())].filter((name) => !/^(process|nodejs)_|_(bucket|sum|count)$/.test(name));
    assert.deepEqual(
      own.filter((name) => !PAGE.includes(`\`${name}`)),
      [],
    );
  });
});
