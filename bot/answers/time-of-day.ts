import type { Said } from '../context.ts';
import type { HourSaid } from '../time/said.ts';

/** `HH:MM`. An hour without "am" or "pm" is in working hours. */
export function timeSaid({ times }: Said): string | undefined {
  const [said] = times.flatMap(
    (time) => (time.kind === 'instant' ? time.at.hour : time.kind === 'span' ? time.until?.hour : undefined) ?? [],
  );
  if (said === undefined) return undefined;
  return `${String(hourOf(said)).padStart(2, '0')}:${String(said.minute).padStart(2, '0')}`;
}

function hourOf({ hour, half }: HourSaid): number {
  return half && hour < 7 ? hour + 12 : hour;
}
