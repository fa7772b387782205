import { dayBounds } from './calendar.ts';
import type { Day, Instant } from './time.ts';

interface Span {
  from: Instant;
  until: Instant;
}

/** The known extent to which the log has been read. */
export interface LogRead {
  gaps: readonly Span[];
  backfill?: Span & {
    doneFrom: Instant;
    readBefore?: readonly Span[];
    restartedAt?: Instant;
    logBegins?: Instant;
    finishedAt?: Instant;
    stoppedAt?: Instant;
  };
}

/** `waiting`: the backfill has not come to that day yet. `never`: it was not read, and nothing is under way to read it. */
export type Unread = 'waiting' | 'never';

/**
 * Whether sign-ins of a day, in a zone, are still missing, so that nobody can be called absent. After a change of ranges a backfill restarts; the
 * spans that it had read remain known. Pure.
 */
export function unreadOn(day: Day, zone: string, { backfill, gaps }: LogRead): Unread | undefined {
  const { start, end } = dayBounds(day, zone);
  if (backfill && backfill.finishedAt === undefined && backfill.restartedAt === undefined) {
    const { readBefore = [], doneFrom, logBegins = 0, stoppedAt } = backfill;
    const from = Math.max(start, backfill.from, logBegins);
    const until = Math.min(end, doneFrom);
    const isRead = readBefore.some((span) => span.from <= from && until <= span.until);
    if (from < until && !isRead) return stoppedAt === undefined ? 'waiting' : 'never';
  }
  return gaps.some((gap) => gap.from <= start && end <= gap.until) ? 'never' : undefined;
}
