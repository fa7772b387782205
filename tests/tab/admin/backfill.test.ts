import assert from 'node:assert/strict';
import type { BackfillView } from '../../../server/routes/schemas/backfill.ts';
import type { Integration } from '../../../server/routes/schemas/integration.ts';
import {
  formatPercent,
  formatRun,
  gapLines,
  isUnderWay,
  readableDays,
  refetchInterval,
  runFacts,
  spanFaults,
  toSpan,
} from '../../../tab/features/admin/integration/backfill/view-model.ts';
import { formatDuration } from '../../../tab/features/admin/integration/duration.ts';
import { streamFacts, streamLine } from '../../../tab/features/admin/integration/stream/view-model.ts';

const now = '2026-11-20T09:00:00.000Z';
const zone = 'Europe/Berlin';
const counts = { read: 28_000, used: 23_000, discarded: { guest: 4000, failed: 1000 }, requests: 70, throttled: 0, late: 0 };
const run = (part: Partial<NonNullable<BackfillView['backfill']>> = {}): NonNullable<BackfillView['backfill']> => ({
  state: 'running',
  from: '2026-10-21T10:00:00.000Z',
  until: '2026-11-19T08:00:00.000Z',
  doneFrom: '2026-11-10T12:00:00.000Z',
  timeZone: 'UTC',
  startedBy: 'system',
  startedAt: '2026-11-20T08:00:00.000Z',
  progress: 0.999,
  windows: { done: 20, left: 41 },
  counts,
  recordsPerSecond: 81.8,
  secondsLeft: 130,
  ...part,
});
const readable = { from: '2026-10-21T10:00:00.000Z', until: '2026-11-20T08:30:00.000Z' };

describe('tab: the state of a backfill', () => {
  it('refreshes every few seconds while something is read or retried, else seldom', () => {
    const at = (state: 'running' | 'waiting' | 'stopped' | 'finished') => ({ now, gaps: [], backfill: run({ state }) });
    assert.deepEqual((['running', 'waiting', 'stopped', 'finished'] as const).map(at).map(isUnderWay), [true, true, false, false]);
    assert.equal(refetchInterval(at('running')), 3000);
    assert.equal(refetchInterval(at('finished')), 15_000);
    assert.equal(refetchInterval(undefined), 15_000);
  });

  it('never reports completion too early', () => {
    assert.equal(formatPercent(run()), '99%');
    assert.equal(formatPercent(run({ progress: 1 })), '100%');
  });

  it('shows what is being read, what a stop has left out, in the viewer’s zone', () => {
    const ended = { ...run(), from: '2026-11-16T00:00:00Z', until: now.replace(/T.*/, 'T00:00:00Z') };
    assert.match(formatRun(ended, 'UTC', now), /^Reading Mon 16 Nov, 00:00 – \w+ \d+ Nov, 00:00,/);
    assert.equal(formatRun(run(), zone, now), 'Reading Wed 21 Oct, 12:00 – Thu 19 Nov, 09:00, the newest first.');
    assert.match(formatRun(run({ state: 'waiting' }), zone, now), /tried again by itself/);
    assert.equal(
      formatRun(run({ state: 'stopped', endedAt: '2026-11-20T08:10:00.000Z' }), zone, now),
      'Stopped 09:10: what lies before Tue 10 Nov, 13:00 was not read.',
    );
  });

  it('When it has ended, then it has the time of the end instead of the remaining time; unknown values are not invented', () => {
    const labels = (part: Parameters<typeof run>[0]) => runFacts(run(part), zone, now).map(({ label, value }) => `${label}: ${value}`);
    assert.deepEqual(labels({}), ['Windows read: 20', 'Records read: 28,000', 'Rate: 82 a second', 'Time left: About 2 min']);
    assert.deepEqual(labels({ recordsPerSecond: undefined, secondsLeft: undefined }).slice(2), ['Rate: –', 'Time left: Not known yet']);
    assert.equal(labels({ state: 'finished', endedAt: '2026-11-20T08:31:00.000Z' })[3], 'Ended: 09:31');
    assert.equal(labels({ logBegins: '2026-11-01T00:00:00.000Z' })[4], 'Entra’s log begins: Sun 1 Nov, 01:00');
  });

  it('formats durations', () => {
    assert.deepEqual([0.2, 59, 60, 3599, 7500].map(formatDuration), ['1 s', '59 s', '1 min', '60 min', '2 h 5 min'].with(3, '1 h'));
  });
});

describe('tab: reading a span of days', () => {
  it('uses whole days of the viewer’s zone, the last one included; empty is as far as possible', () => {
    assert.deepEqual(toSpan({ from: '2026-11-01', until: '2026-11-02' }, zone), {
      from: '2026-10-31T23:00:00.000Z',
      until: '2026-11-02T23:00:00.000Z',
    });
    assert.deepEqual(toSpan({ from: '', until: '' }, zone), {});
  });

  it('When the days are in the wrong order, or none of them can be read, then the field says so', () => {
    assert.deepEqual(readableDays(readable, zone), { from: '2026-10-21', until: '2026-11-20' });
    const at = (from: string, until: string) => spanFaults({ from, until }, readable, zone).map((fault) => fault.at);
    assert.deepEqual(at('2026-11-02', '2026-11-01'), ['/until']);
    assert.deepEqual(at('2026-11-21', ''), ['/from']);
    assert.deepEqual(at('', '2026-10-20'), ['/until']);
    assert.deepEqual(at('2026-01-01', '2026-10-21'), []);
    assert.deepEqual(at('', ''), []);
    assert.deepEqual(at('32/13/2026', 'abc'), ['/from', '/until'], 'texts that are not days');
  });
});

describe('tab: gaps', () => {
  it('show the part that can still be read, if it is not all', () => {
    const from = '2026-11-18T08:00:00.000Z';
    const until = '2026-11-18T10:00:00.000Z';
    const part = { from: '2026-11-18T09:00:00.000Z', until };
    const gap = { from, until, reason: 'The server was off.' };
    const view: BackfillView = { now, gaps: [{ ...gap, readable: { from, until } }, { ...gap, readable: part }, gap] };
    const [whole, some, none] = gapLines(view, zone);
    assert.deepEqual([whole?.words, whole?.remark], ['Wed 18 Nov, 09:00 – 11:00', undefined]);
    assert.equal(some?.remark, 'Of it only Wed 18 Nov, 10:00 – 11:00 can still be read.');
    assert.deepEqual(some?.readable, part);
    assert.deepEqual([none?.remark, none?.readable], ['It can no longer be read.', undefined]);
  });
});

describe('tab: sign-ins from an event hub', () => {
  const stream: NonNullable<Integration['stream']> = { startedAt: '2026-11-20T08:00:00.000Z', totals: counts };

  it('When nothing came yet, then it is not shown as healthy; when something did, then with its time; a problem is shown alone', () => {
    assert.equal(streamLine(stream, now)?.intent, 'info');
    assert.deepEqual(streamLine({ ...stream, lastReceivedAt: '2026-11-20T08:57:00.000Z' }, now), {
      intent: 'success',
      words: 'The last sign-ins arrived 3 min ago.',
    });
    const problem = { code: 'X', message: 'M', remedy: 'R', since: now };
    assert.equal(streamLine({ ...stream, lastReceivedAt: now, problem }, now), undefined);
  });

  it('counts records, with and without a placement, and shows the delay in a fitting unit', () => {
    const facts = streamFacts({ ...stream, lastReceivedAt: now, lagSeconds: { median: 42.4, worst: 600 } }, zone, now);
    assert.deepEqual(
      facts.map(({ value }) => value),
      ['10:00', '42 s', '28,000', '5,000'],
    );
    assert.equal(facts[1]?.note, '10 min at worst');
  });
});
