import type { Instant } from '../../presence/time.ts';
import type { Backfill, Gap } from '../../store/port/collecting.ts';
import type { Texts } from '../../texts/texts.ts';
import { iso } from '../replies.ts';
import type { BackfillView } from '../schemas/backfill.ts';
import { countsView, problemView } from './integration-view.ts';

interface Span {
  from: Instant;
  until: Instant;
}

/** A backfill in the API, with the rate and the estimated time left. Both are computed over the time in which it was being read. */
export function backfillView(
  facts: {
    run: Backfill | undefined;
    gaps: readonly Gap[];
    readable: Span | undefined;
    now: Instant;
    /** The organisation's zone, IANA. */
    timeZone: string;
  },
  texts: Texts,
): BackfillView {
  const { run, gaps, readable, now, timeZone } = facts;
  return {
    now: iso(now),
    ...(readable ? { readable: spanView(readable) } : {}),
    gaps: gaps.map((gap) => {
      const part = readable && overlapOf(gap, readable);
      return { ...spanView(gap), reason: texts.text(`gap.${gap.reason}`), ...(part ? { readable: spanView(part) } : {}) };
    }),
    ...(run ? { backfill: { ...runView(run, Math.max(run.from, run.logBegins ?? 0, readable?.from ?? 0), texts), timeZone } } : {}),
  };
}

function runView(run: Backfill, floor: Instant, texts: Texts): Omit<NonNullable<BackfillView['backfill']>, 'timeZone'> {
  const endedAt = run.finishedAt ?? run.stoppedAt;
  const done = run.until - run.doneFrom;
  const left = endedAt === undefined ? Math.max(0, run.doneFrom - floor) : 0;
  const begun = done > 0 && run.worked > 0;
  const state = stateOf(run);
  const windowsLeft = begun && state !== 'stopped' ? Math.ceil((left * run.windows) / done) : state === 'finished' ? 0 : undefined;
  return {
    state,
    from: iso(run.from),
    until: iso(run.until),
    doneFrom: iso(run.doneFrom),
    startedBy: run.startedBy,
    startedAt: iso(run.startedAt),
    ...(run.restartedAt === undefined ? {} : { restartedAt: iso(run.restartedAt) }),
    ...(endedAt === undefined ? {} : { endedAt: iso(endedAt) }),
    ...(run.logBegins === undefined ? {} : { logBegins: iso(run.logBegins) }),
    progress: run.finishedAt !== undefined ? 1 : Math.min(1, done / Math.max(1, run.until - floor)),
    windows: { done: run.windows, ...(windowsLeft === undefined ? {} : { left: windowsLeft }) },
    counts: countsView(run.counts),
    ...(begun ? { recordsPerSecond: rounded((run.counts.read * 1000) / run.worked) } : {}),
    ...(begun && state === 'running' ? { secondsLeft: rounded(((left / done) * run.worked) / 1000) } : {}),
    ...(run.problem && endedAt === undefined ? { problem: problemView(run.problem, texts) } : {}),
  };
}

function stateOf({ finishedAt, stoppedAt, problem }: Backfill) {
  if (finishedAt !== undefined) return 'finished' as const;
  if (stoppedAt !== undefined) return 'stopped' as const;
  return problem ? ('waiting' as const) : ('running' as const);
}

function spanView({ from, until }: Span) {
  return { from: iso(from), until: iso(until) };
}

function overlapOf(a: Span, b: Span): Span | undefined {
  const from = Math.max(a.from, b.from);
  const until = Math.min(a.until, b.until);
  return from < until ? { from, until } : undefined;
}

function rounded(value: number): number {
  return Math.round(value * 10) / 10;
}
