import type { BackfillInput, BackfillView } from '../../../../../server/routes/schemas/backfill.ts';
import { texts } from '../../../../shared/lib/texts.ts';
import { addDays, dateTimeIn, dayIn, formatDay, momentIn, startOfDay, timeIn } from '../../../../shared/lib/time.ts';
import { dayFault } from '../../../../shared/lib/typed.ts';
import { number } from '../../../../shared/lib/words.ts';
import { type Fault, faultIf } from '../../parts/faults.ts';
import { formatDuration } from '../duration.ts';
import type { Fact } from '../facts.ts';

type Run = NonNullable<BackfillView['backfill']>;
type Span = NonNullable<BackfillView['readable']>;

/** Whether a backfill is running or waiting. */
export const isUnderWay = ({ backfill }: BackfillView) => backfill?.state === 'running' || backfill?.state === 'waiting';

/** Milliseconds until the card is refreshed: shorter while a backfill makes progress. */
export const refetchInterval = (view: BackfillView | undefined) => (view && isUnderWay(view) ? 3_000 : 15_000);

/** Both ends with their days; without days for a span within today. */
export function formatSpan({ from, until }: Span, zone: string, now: string): string {
  const within = dayIn(from, zone) === dayIn(until, zone);
  return texts.text('admin.backfill.span', {
    from: within ? momentIn(from, zone, now) : dateTimeIn(from, zone, now),
    until: within ? timeIn(until, zone) : dateTimeIn(until, zone, now),
  });
}

/** The first line for an administrator: the progress. */
export function formatRun(run: Run, zone: string, now: string): string {
  const when = (iso: string) => momentIn(iso, zone, now);
  const span = formatSpan(run, zone, now);
  switch (run.state) {
    case 'running':
      if (run.restartedAt === undefined) return texts.text('admin.backfill.state.running', { span });
      return texts.text('admin.backfill.state.running-again', { span, when: when(run.restartedAt) });
    case 'waiting':
      return texts.text('admin.backfill.state.waiting', { span });
    case 'stopped':
      if (run.endedAt === undefined) return texts.text('admin.backfill.state.stopped-early', { begin: when(run.doneFrom) });
      return texts.text('admin.backfill.state.stopped', { when: when(run.endedAt), begin: when(run.doneFrom) });
    case 'finished':
      return texts.text('admin.backfill.state.finished', { span });
  }
}

/** Rounded down, so that 100 % means that everything has been read. */
export const formatPercent = ({ progress }: Run) => texts.text('admin.integration.percent', { share: Math.floor(progress * 100) / 100 });

export function runFacts(run: Run, zone: string, now: string): Fact[] {
  const { windows, counts, recordsPerSecond, logBegins } = run;
  return [
    {
      label: texts.text('admin.backfill.windows'),
      value: number(windows.done),
      note: windows.left ? texts.text('admin.backfill.windows-left', { count: windows.left }) : undefined,
    },
    {
      label: texts.text('admin.integration.fact.records'),
      value: number(counts.read),
      note: texts.text('admin.integration.fact.used', { count: counts.used }),
    },
    {
      label: texts.text('admin.backfill.rate'),
      value: recordsPerSecond === undefined ? '–' : texts.text('admin.backfill.rate-value', { count: Math.round(recordsPerSecond) }),
      note: counts.throttled > 0 ? texts.text('admin.backfill.throttled', { count: counts.throttled }) : undefined,
    },
    endFact(run, zone, now),
    ...(logBegins === undefined ? [] : [{ label: texts.text('admin.backfill.log-begins'), value: momentIn(logBegins, zone, now) }]),
  ];
}

/** The remaining time, or when it ended. */
function endFact({ state, secondsLeft, endedAt }: Run, zone: string, now: string): Fact {
  if (state !== 'running' && state !== 'waiting')
    return { label: texts.text('admin.backfill.ended'), value: endedAt ? momentIn(endedAt, zone, now) : '–' };
  const value =
    secondsLeft === undefined
      ? texts.text('admin.backfill.time-unknown')
      : texts.text('admin.backfill.time-left-value', { duration: formatDuration(secondsLeft) });
  return { label: texts.text('admin.backfill.time-left'), value };
}

/** Calendar days in the viewer's zone, both included; empty: the limit of what can be read. */
export interface SpanDraft {
  from: string;
  until: string;
}

/** The first and the last day of what can be read. */
export function readableDays({ from, until }: Span, zone: string): SpanDraft {
  return { from: dayIn(from, zone), until: dayIn(Date.parse(until) - 1, zone) };
}

export function spanFaults({ from, until }: SpanDraft, readable: Span, zone: string): Fault[] {
  const wrong = [...faultIf('/from', dayFault(from)), ...faultIf('/until', dayFault(until))];
  if (wrong.length > 0) return wrong;
  const days = readableDays(readable, zone);
  const faults: Fault[] = [];
  if (from !== '' && until !== '' && from > until) faults.push({ at: '/until', message: texts.text('admin.lists.days-reversed') });
  else if (from > days.until)
    faults.push({ at: '/from', message: texts.text('admin.backfill.form.too-late', { day: formatDay(days.until, undefined) }) });
  else if (until !== '' && until < days.from)
    faults.push({ at: '/until', message: texts.text('admin.backfill.form.too-early', { day: formatDay(days.from, undefined) }) });
  return faults;
}

/** Whole days; the server decides which part of them can be read. */
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
  /** The part of the gap that can be read, as input of the request; with a text if it is not the whole gap. */
  readable?: Span;
  remark?: string;
}

export function gapLines({ gaps, now }: BackfillView, zone: string): GapLine[] {
  return gaps.map(({ from, until, reason, readable }) => {
    const whole = readable && readable.from === from && readable.until === until;
    const part = readable && formatSpan(readable, zone, now);
    const remark = part ? texts.text('admin.backfill.gaps.partly', { span: part }) : texts.text('admin.backfill.gaps.lost');
    return {
      key: `${from} ${until}`,
      words: formatSpan({ from, until }, zone, now),
      reason,
      ...(readable ? { readable } : {}),
      ...(whole ? {} : { remark }),
    };
  });
}
