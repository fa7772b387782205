import { dayFault, isDay, timeFault } from '../lib/typed.ts';
import { type Draft, type DraftProblem, draftProblem, newDraft, type Offices, type Subject } from './view-model.ts';

/** The changes of the initial draft. */
export type Touched = Partial<Omit<Draft, 'status'>>;

/** An office and a floor of it that are chosen already; both may be empty. */
export type PlaceChoice = Pick<Draft, 'officeId' | 'floorId'>;

/** The initial changes of a form: it keeps the office that it opened with, even if my presence changes. @param day the first and last day */
export function untouched(
  status: Draft['status'],
  me: Subject,
  offices: Offices,
  { place, day }: { place?: PlaceChoice | undefined; day?: string | undefined } = {},
): Touched {
  return {
    officeId: place?.officeId || newDraft(status, me, offices).officeId || undefined,
    ...(place?.floorId && { floorId: place.floorId }),
    ...(day !== undefined && { from: day, until: day }),
  };
}

/** The draft on screen: untouched days follow the clock, so that a form may stay open over midnight. */
export function draftOf(status: Draft['status'], touched: Touched, me: Subject, offices: Offices): Draft {
  const presence = { ...me.presence, officeId: touched.officeId ?? me.presence.officeId };
  const first = newDraft(status, { ...me, presence }, offices);
  const { floorId = '', from = first.from, until = first.until, fromTime = '', untilTime = '' } = touched;
  return { ...first, floorId, from, until, fromTime, untilTime };
}

/**
 * The touched fields after a field was changed. A time belongs to the day beside it, so that day is touched too. The last day follows a
 * later first day.
 */
export function touch(touched: Touched, part: Touched, shown: Draft): Touched {
  if (part.from === undefined && !part.fromTime && !part.untilTime) return { ...touched, ...part };
  const { from = shown.from, until = lastDay(from, shown.until) } = part;
  return { ...touched, ...part, from, until };
}

/** The later day; `YYYY-MM-DD` sorts as text. A text that is not a day moves no other, and is not lost. */
const lastDay = (from: string, until: string) => (isDay(from) && (until === '' || isDay(until)) && from > until ? from : until);

/** `draftProblem`, after texts that are not days or times: such a form is not sent. */
export function formProblem(draft: Draft, me: Subject, offices: Offices): DraftProblem | undefined {
  const read = { from: dayFault, fromTime: timeFault, until: dayFault, untilTime: timeFault } as const;
  for (const at of ['from', 'fromTime', 'until', 'untilTime'] as const) {
    const words = read[at](draft[at]);
    if (words !== undefined) return { at, words };
  }
  return draftProblem(draft, me, offices);
}
