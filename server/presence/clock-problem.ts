import { CLOCK_TOLERANCE, type Clock, DAY, HOUR, type Instant, MINUTE } from './time.ts';

/** What goes wrong because of a clock, in words for administrators, and since when. */
export interface ClockProblem {
  code: string;
  message: string;
  remedy: string;
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
    return { ...clockWords(ahead), since, holder: holder ?? '', at: now };
  }
  const stands = before !== undefined && before.holder !== holder && Math.abs(now - before.at) < CONFIRMED_WITHIN;
  return stands ? before : undefined;
}

/** @param ahead milliseconds, negative where the clock is behind */
export function clockWords(ahead: number): { code: 'CLOCK_OFF'; message: string; remedy: string } {
  const by = `${durationWords(Math.abs(ahead))} ${ahead > 0 ? 'ahead of' : 'behind'}`;
  return {
    code: 'CLOCK_OFF',
    message: `The clock of the server is ${by} Microsoft’s.`,
    remedy:
      'Set this machine’s clock (NTP). Until then sign-ins are read by Microsoft’s clock, but what is shown, and what people say, is taken to be of another time.',
  };
}

function durationWords(milliseconds: number): string {
  const minutes = Math.round(milliseconds / MINUTE);
  const hours = Math.round(milliseconds / HOUR);
  if (minutes < 120) return `${minutes} min`;
  return hours < 48 ? `${hours} h` : `${Math.round(milliseconds / DAY)} days`;
}
