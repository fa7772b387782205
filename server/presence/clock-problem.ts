import { type Message, message } from '../texts/message.ts';
import { CLOCK_TOLERANCE, type Clock, DAY, HOUR, type Instant, MINUTE } from './time.ts';

/** A problem with a clock, for administrators, and since when. */
export interface ClockProblem {
  code: string;
  message: Message;
  remedy: Message;
  since: Instant;
  /** The instance with this clock. */
  holder: string;
  /** Time of the last measurement. */
  at: Instant;
}

export interface ClockMeasured {
  /** Milliseconds by which this instance's clock is ahead of Graph's; negative if behind, undefined if unknown. */
  ahead: number | undefined;
  /** Name of this instance; absent if there is only one. */
  holder?: string;
  now: Instant;
}

/** A problem that its instance has not confirmed for this long is over. */
const CONFIRMED_WITHIN = HOUR;

/** @param ahead milliseconds, negative if the clock is behind */
export function isClockOff(ahead: number | undefined): ahead is number {
  return ahead !== undefined && Math.abs(ahead) > CLOCK_TOLERANCE;
}

/** The current time: the machine's, corrected to Graph's if they differ by more than CLOCK_TOLERANCE. */
export function correctedNow(clock: Clock, ahead: number | undefined): Instant {
  return isClockOff(ahead) ? clock.now() - ahead : clock.now();
}

/**
 * The clock problem to report for all instances (docs/RULES.md, promise 5). Each instance measures its own clock. While this clock is right, a
 * problem of another instance is reported for up to an hour after its last measurement.
 */
export function clockProblemOf({ ahead, holder, now }: ClockMeasured, before: ClockProblem | undefined): ClockProblem | undefined {
  if (isClockOff(ahead)) {
    const since = before && (holder === undefined || before.holder === holder) ? Math.min(before.since, now) : now;
    return { ...describeClock(ahead), since, holder: holder ?? '', at: now };
  }
  const stands = before !== undefined && before.holder !== holder && Math.abs(now - before.at) < CONFIRMED_WITHIN;
  return stands ? before : undefined;
}

/** @param ahead milliseconds, negative if the clock is behind */
export function describeClock(ahead: number): { code: 'CLOCK_OFF'; message: Message; remedy: Message } {
  const by = durationOf(Math.abs(ahead));
  return {
    code: 'CLOCK_OFF',
    message: message(ahead > 0 ? 'trouble.clock-ahead' : 'trouble.clock-behind', { by }),
    remedy: message('trouble.clock.remedy'),
  };
}

function durationOf(milliseconds: number): Message {
  const minutes = Math.round(milliseconds / MINUTE);
  const hours = Math.round(milliseconds / HOUR);
  if (minutes < 120) return message('duration.minutes', { count: minutes });
  if (hours < 48) return message('duration.hours', { count: hours });
  return message('duration.days', { count: Math.round(milliseconds / DAY) });
}
