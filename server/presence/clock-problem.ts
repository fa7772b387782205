import { type Message, message } from '../errors.ts';
import { CLOCK_TOLERANCE, type Clock, DAY, HOUR, type Instant, MINUTE } from './time.ts';

/** What goes wrong because of a clock, for administrators, and since when. */
export interface ClockProblem {
  code: string;
  message: Message;
  remedy: Message;
  since: Instant;
  /** The instance whose clock it is, of several that share the database. */
  holder: string;
  /** When it was last measured. */
  at: Instant;
}

export interface ClockMeasured {
  /** Milliseconds by which this instance's clock is ahead of Graph's, negative where it is behind; undefined where it is not known. */
  ahead: number | undefined;
  /** Name of this instance; without one, what is stored is everybody's. */
  holder?: string;
  now: Instant;
}

/** What an instance has not confirmed for that long is over: it has stopped, or its clock is right. */
const CONFIRMED_WITHIN = HOUR;

/** @param ahead milliseconds, negative where the clock is behind */
export function isClockOff(ahead: number | undefined): ahead is number {
  return ahead !== undefined && Math.abs(ahead) > CLOCK_TOLERANCE;
}

/** What time it is: the machine's clock, freed of what it is ahead of Graph's where that is more than CLOCK_TOLERANCE. */
export function correctedNow(clock: Clock, ahead: number | undefined): Instant {
  return isClockOff(ahead) ? clock.now() - ahead : clock.now();
}

/**
 * What to tell of the clocks of all instances (DESIGN.md §3, promise 5). Each measures its own; so what another one has found
 * stands for an hour, while this one's is right.
 */
export function clockProblemOf({ ahead, holder, now }: ClockMeasured, before: ClockProblem | undefined): ClockProblem | undefined {
  if (isClockOff(ahead)) {
    const since = before && (holder === undefined || before.holder === holder) ? Math.min(before.since, now) : now;
    return { ...describeClock(ahead), since, holder: holder ?? '', at: now };
  }
  const stands = before !== undefined && before.holder !== holder && Math.abs(now - before.at) < CONFIRMED_WITHIN;
  return stands ? before : undefined;
}

/** @param ahead milliseconds, negative where the clock is behind */
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
