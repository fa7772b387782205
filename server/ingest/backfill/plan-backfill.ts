import { endOfDay, startOfDay } from '../../presence/calendar.ts';
import { keptSince } from '../../presence/retention.ts';
import type { Settings } from '../../presence/settings.ts';
import type { Instant } from '../../presence/time.ts';
import type { Backfill } from '../../store/port/collecting.ts';
import { countsSoFar, noCounts } from '../../store/port/counts.ts';
import { LOG_KEPT, type Span } from '../poll-schedule.ts';

/** The instant before which nothing is read: Entra has deleted it, or it would not be kept (docs/RULES.md, promise 2). */
export function earliestReadable(now: Instant, settings: Settings): Instant {
  return Math.max(now - LOG_KEPT, keptSince(now, settings));
}

/** The readable part of a span: not before `earliestReadable`, and not after the watermark. Undefined if empty. Pure. */
export function readablePart(span: Span, now: Instant, settings: Settings, watermark: Instant): Span | undefined {
  const from = Math.max(span.from, earliestReadable(now, settings));
  const until = Math.min(span.until, watermark);
  return from < until ? { from, until } : undefined;
}

/**
 * The readable part of a span, widened to whole days of the organisation's zone: counts of a few minutes would reveal when
 * somebody signed in. Undefined if no part of the span can be read. Pure.
 */
export function readableDays(span: Span, now: Instant, settings: Settings, watermark: Instant): Span | undefined {
  const part = readablePart(span, now, settings, watermark);
  if (!part) return undefined;
  const { timeZone } = settings;
  const days = { from: startOfDay(part.from, timeZone), until: endOfDay(part.until - 1, timeZone) };
  return readablePart(days, now, settings, watermark);
}

/** A new backfill of the span. It replaces the previous one, and keeps its counts and the spans that it has read. */
export function newBackfill(
  span: Span,
  facts: { id: string; startedBy: string; startedAt: Instant; before: Backfill | undefined },
): Backfill {
  const { before, ...rest } = facts;
  const readBefore = before ? spansRead(before).filter(({ until }) => until > facts.startedAt - LOG_KEPT) : [];
  const kept = { ...(before && { earlier: countsSoFar(before) }), ...(readBefore.length > 0 && { readBefore }) };
  const version = (before?.version ?? 0) + 1;
  return { ...rest, ...span, doneFrom: span.until, windows: 0, worked: 0, counts: noCounts(), ...kept, version };
}

/** The spans that this backfill and earlier ones have read, oldest first, adjacent ones joined. */
export function spansRead({ readBefore = [], doneFrom, until }: Pick<Backfill, 'readBefore' | 'doneFrom' | 'until'>): Span[] {
  const spans = [...readBefore, { from: doneFrom, until }].filter((span) => span.from < span.until).sort((a, b) => a.from - b.from);
  const joined: Span[] = [];
  for (const span of spans) {
    const last = joined.at(-1);
    if (last === undefined || last.until < span.from) joined.push({ ...span });
    else last.until = Math.max(last.until, span.until);
  }
  return joined;
}

export function hasEnded({ finishedAt, stoppedAt }: Backfill): boolean {
  return finishedAt !== undefined || stoppedAt !== undefined;
}

/** Identifies one pass: after a change of ranges the span is read again. */
export function passOf({ id, restartedAt }: Pick<Backfill, 'id' | 'restartedAt'>): string {
  return `${id} ${restartedAt ?? ''}`;
}

/** The earliest instant to read, which advances with time. */
export function floorOf(backfill: Backfill, now: Instant, settings: Settings): Instant {
  return Math.max(backfill.from, backfill.logBegins ?? 0, earliestReadable(now, settings));
}

/** The next window of that size back from `before`, on the grid of polls and sweeps. Undefined if none is left. */
export function windowBefore(before: Instant, floor: Instant, size: number): Span | undefined {
  if (before <= floor) return undefined;
  return { from: Math.max(floor, (Math.ceil(before / size) - 1) * size), until: before };
}
