import type { Integration } from '../../../../../server/routes/schemas/integration.ts';
import { agoWords, momentIn } from '../../../../shared/lib/time.ts';
import { number } from '../../../../shared/lib/words.ts';
import type { Fact } from '../view-model.ts';

type Stream = NonNullable<Integration['stream']>;

/** Whether anything comes, in one line; what is wrong is said by the problem itself. */
export function streamLine({ lastReceivedAt, problem }: Stream, now: string): { intent: 'success' | 'info'; words: string } | undefined {
  if (problem) return undefined;
  if (lastReceivedAt === undefined) return { intent: 'info', words: 'Connected, but nothing has arrived yet.' };
  return { intent: 'success', words: `The last sign-ins arrived ${agoWords(lastReceivedAt, now)}.` };
}

const lagWords = (seconds: number) => (seconds < 90 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`);

/** What is to be known of streaming, all times in the viewer's zone. */
export function streamFacts({ startedAt, lastReceivedAt, totals, lagSeconds }: Stream, zone: string, now: string): Fact[] {
  const when = (iso: string) => momentIn(iso, zone, now);
  const discarded = Object.values(totals.discarded).reduce((sum, count) => sum + count, 0);
  return [
    {
      label: 'Last received',
      value: lastReceivedAt === undefined ? '–' : when(lastReceivedAt),
      note: `connected since ${when(startedAt)}`,
    },
    {
      label: 'Delay until shown',
      value: lagSeconds ? lagWords(lagSeconds.median) : '–',
      note: lagSeconds ? `${lagWords(lagSeconds.worst)} at worst` : 'not known yet',
    },
    { label: 'Records received', value: number(totals.read), note: `${number(totals.used)} placed somebody` },
    { label: 'Placed nobody', value: number(discarded), note: 'of the records received' },
  ];
}
