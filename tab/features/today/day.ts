import { HttpProblem } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { addDays, dayIn, dayWords } from '../../shared/lib/time.ts';

/** What the chosen day is. */
export type DayShown = { kind: 'today' } | { kind: 'past'; day: string } | { kind: 'future'; day: string };

/**
 * @param chosen `YYYY-MM-DD`; empty, or not a day (as while it is typed): today
 * @param today `YYYY-MM-DD` of the viewer; `undefined` while nobody knows
 */
export function dayShown(chosen: string, today: string | undefined): DayShown {
  if (today === undefined || chosen === today || !/^\d{4}-\d\d-\d\d$/.test(chosen)) return { kind: 'today' };
  return { kind: chosen < today ? 'past' : 'future', day: chosen };
}

/** The page's heading. */
export const dayTitle = (shown: DayShown) => (shown.kind === 'today' ? texts.text('tab.today.title') : dayWords(shown.day, undefined));

/** Why there is nobody to show of a day that has not come. */
export const futureWords = (day: string, today: string) =>
  day === addDays(today, 1)
    ? texts.text('tab.today.tomorrow-not-come')
    : texts.text('tab.today.day-not-come', { day: dayWords(day, undefined) });

/** Today, as the viewer's calendar has it. */
export const todayIn = (now: string | undefined, zone: string) => (now === undefined ? undefined : dayIn(now, zone));

/** What helps where a day cannot be shown: asking again does not bring back what is not kept any more. */
export const fixOf = (problem: unknown): 'show-today' | 'ask-again' =>
  problem instanceof HttpProblem && problem.status >= 400 && problem.status < 500 ? 'show-today' : 'ask-again';
