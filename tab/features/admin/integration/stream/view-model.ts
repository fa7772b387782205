import type { Integration } from '../../../../../server/routes/schemas/integration.ts';
import { texts } from '../../../../shared/lib/texts.ts';
import { formatAgo, momentIn } from '../../../../shared/lib/time.ts';
import { number } from '../../../../shared/lib/words.ts';
import { type Fact, lagFact } from '../facts.ts';

type Stream = NonNullable<Integration['stream']>;

/** Whether data arrives, in one line; a fault is shown as a problem instead. */
export function streamLine({ lastReceivedAt, problem }: Stream, now: string): { intent: 'success' | 'info'; words: string } | undefined {
  if (problem) return undefined;
  if (lastReceivedAt === undefined) return { intent: 'info', words: texts.text('admin.integration.stream.nothing') };
  return { intent: 'success', words: texts.text('admin.integration.stream.arrived', { ago: formatAgo(lastReceivedAt, now) }) };
}

/** The facts about streaming, all times in the viewer's zone. */
export function streamFacts({ startedAt, lastReceivedAt, totals, lagSeconds }: Stream, zone: string, now: string): Fact[] {
  const when = (iso: string) => momentIn(iso, zone, now);
  const discarded = Object.values(totals.discarded).reduce((sum, count) => sum + count, 0);
  return [
    {
      label: texts.text('admin.integration.stream.last'),
      value: lastReceivedAt === undefined ? '–' : when(lastReceivedAt),
      note: texts.text('admin.integration.stream.since', { when: when(startedAt) }),
    },
    lagFact(texts.text('admin.integration.stream.delay'), lagSeconds),
    {
      label: texts.text('admin.integration.stream.records'),
      value: number(totals.read),
      note: texts.text('admin.integration.fact.used', { count: totals.used }),
    },
    {
      label: texts.text('admin.integration.stream.discarded'),
      value: number(discarded),
      note: texts.text('admin.integration.stream.of-received'),
    },
  ];
}
