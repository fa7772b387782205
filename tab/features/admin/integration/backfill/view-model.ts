import type { BackfillInput, BackfillView } from '../../../../../server/routes/schemas/backfill.ts';
import { addDays, dateTimeIn, dayIn, momentIn, startOfDay, timeIn } from '../../../../shared/lib/time.ts';
import { number, plural } from '../../../../shared/lib/words.ts';
import type { Fault } from '../../parts/faults.ts';
import type { Fact } from '../view-model.ts';

type Run = NonNullable<BackfillView['backfill']>;
type Span = NonNullable<BackfillView['readable']>;

/** Whether something is being read, or will be as soon as it can. */
export const isUnderWay = ({ backfill }: BackfillView) => backfill?.state === 'running' || backfill?.state === 'waiting';

/** Milliseconds until the card looks again: often while there is something to see. */
export const lookAgainIn = (view: BackfillView | undefined) => (view && isUnderWay(view) ? 3_000 : 15_000);

/** Both ends with their day, but for a span within today. */
export function spanWords({ from, until }: Span, zone: string, now: string): string {
  const whole = (iso: string) => dateTimeIn(iso, zone, now);
  if (dayIn(from, zone) === dayIn(until, zone)) return `${momentIn(from, zone, now)} – ${timeIn(until, zone)}`;
  return `${whole(from)} – ${whole(until)}`;
}

/** `40 s`, `12 min`, `2 h 5 min`. */
export function durationWords(seconds: number): string {
  if (seconds < 60) return `${Math.max(1, Math.round(seconds))} s`;
  const minutes = Math.round(seconds / 60);
  if (minutes < 60) return `${minutes} min`;
  return minutes % 60 === 0 ? `${minutes / 60} h` : `${Math.floor(minutes / 60)} h ${minutes % 60} min`;
}

/** What an administrator reads first: how far it is. */
export function runWords(run: Run, zone: string, now: string): string {
  const when = (iso: string) => momentIn(iso, zone, now);
  const span = spanWords(run, zone, now);
  switch (run.state) {
    case 'running':
      return `Reading ${span}, the newest first.${run.restartedAt === undefined ? '' : ` It began again ${when(run.restartedAt)}, since ranges were changed.`}`;
    case 'waiting':
      return `Reading ${span} has come to a halt; it is tried again by itself.`;
    case 'stopped':
      return `Stopped ${run.endedAt ? when(run.endedAt) : ''}: what lies before ${when(run.doneFrom)} was not read.`;
    case 'finished':
      return `All of ${span} has been read.`;
  }
}

export const percentWords = ({ progress }: Run) => `${Math.floor(progress * 100)} %`;

export function runFacts(run: Run, zone: string, now: string): Fact[] {
  const { windows, counts, recordsPerSecond, secondsLeft, state, logBegins } = run;
  const left = windows.left !== undefined && windows.left > 0 ? `about ${number(windows.left)} to go` : undefined;
  const throttled = counts.throttled > 0 ? `Entra asked to wait ${plural(counts.throttled, 'time')}` : undefined;
  return [
    { label: 'Windows read', value: number(windows.done), note: left },
    { label: 'Records read', value: number(counts.read), note: `${number(counts.used)} placed somebody` },
    {
      label: 'Rate',
      value: recordsPerSecond === undefined ? '–' : `${number(Math.round(recordsPerSecond))} a second`,
      note: throttled,
    },
    state === 'running' || state === 'waiting'
      ? { label: 'Time left', value: secondsLeft === undefined ? 'Not known yet' : `About ${durationWords(secondsLeft)}` }
      : { label: 'Ended', value: run.endedAt ? momentIn(run.endedAt, zone, now) : '–' },
    ...(logBegins === undefined ? [] : [{ label: 'Entra’s log begins', value: momentIn(logBegins, zone, now) }]),
  ];
}

/** Calendar days in the viewer's zone, both included; empty: as far as can be read. */
export interface SpanDraft {
  from: string;
  until: string;
}

/** The first and the last day of what can be read. */
export function readableDays({ from, until }: Span, zone: string): SpanDraft {
  return { from: dayIn(from, zone), until: dayIn(Date.parse(until) - 1, zone) };
}

export function spanFaults({ from, until }: SpanDraft, readable: Span, zone: string): Fault[] {
  const days = readableDays(readable, zone);
  const faults: Fault[] = [];
  if (from !== '' && until !== '' && from > until) faults.push({ at: '/until', message: 'The last day lies before the first.' });
  else if (from > days.until) faults.push({ at: '/from', message: `Nothing after ${days.until} can be read yet.` });
  else if (until !== '' && until < days.from)
    faults.push({ at: '/until', message: `Entra has no entries from before ${days.from} any more, or it would not be kept.` });
  return faults;
}

/** Whole days; what can be read of them is the server's to say. */
export function toSpan({ from, until }: SpanDraft, zone: string): BackfillInput {
  return {
    ...(from === '' ? {} : { from: startOfDay(from, zone) }),
    ...(until === '' ? {} : { until: startOfDay(addDays(until, 1), zone) }),
  };
}

export interface GapLine {
  key: string;
  words: string;
  reason: string;
  /** What of it can be read: to be asked for, and in words where it is not all of it. */
  readable?: Span;
  remark?: string;
}

export function gapLines({ gaps, now }: BackfillView, zone: string): GapLine[] {
  return gaps.map(({ from, until, reason, readable }) => {
    const whole = readable && readable.from === from && readable.until === until;
    return {
      key: `${from} ${until}`,
      words: spanWords({ from, until }, zone, now),
      reason,
      ...(readable ? { readable } : {}),
      ...(whole
        ? {}
        : { remark: readable ? `Of it only ${spanWords(readable, zone, now)} can still be read.` : 'It can no longer be read.' }),
    };
  });
}
