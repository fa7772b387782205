import type { Me, OverrideInput, OverrideView } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from '../lib/texts.ts';
import { addDays, dayIn, instantIn, startOfDay } from '../lib/time.ts';
import { placeText } from '../lib/words.ts';

export interface Draft {
  status: OverrideInput['status'];
  officeId: string;
  floorId: string;
  /** Calendar days of the zone where it applies; `until` is the last day, itself included. */
  from: string;
  until: string;
  /** `HH:MM` there; empty: from now on or the beginning of that day, and until the end of the last. */
  fromTime: string;
  untilTime: string;
}

/** As much of somebody as a statement about them needs. */
export type Subject = Pick<Me, 'now' | 'timeZone'> & { presence: Pick<Me['presence'], 'officeId'> };

export type Offices = readonly Pick<OfficeOccupancy, 'officeId' | 'timeZone' | 'floors'>[];

/** The zone of a statement: the office's for an office, the person's for all others (docs/RULES.md, "Calendar days"). */
export function zoneOf(draft: Pick<Draft, 'status' | 'officeId'>, me: Pick<Me, 'timeZone'>, offices: Offices): string {
  if (draft.status !== 'office') return me.timeZone;
  return offices.find(({ officeId }) => officeId === draft.officeId)?.timeZone ?? me.timeZone;
}

/** A first draft: today, in the office I am shown in, else the first. */
export function newDraft(status: Draft['status'], me: Subject, offices: Offices): Draft {
  const officeId = me.presence.officeId ?? offices[0]?.officeId ?? '';
  const today = dayIn(me.now, zoneOf({ status, officeId }, me, offices));
  return { status, officeId, floorId: '', from: today, until: today, fromTime: '', untilTime: '' };
}

/** The changes of a first draft. */
export type Touched = Partial<Omit<Draft, 'status'>>;

/** An untouched form keeps the office that it opened with, even if my presence changes meanwhile. */
export function untouched(status: Draft['status'], me: Subject, offices: Offices): Touched {
  return { officeId: newDraft(status, me, offices).officeId || undefined };
}

/** The draft on screen: days that nobody has touched follow the clock, so that a form may stay open over midnight. */
export function draftOf(status: Draft['status'], touched: Touched, me: Subject, offices: Offices): Draft {
  const presence = { ...me.presence, officeId: touched.officeId ?? me.presence.officeId };
  const first = newDraft(status, { ...me, presence }, offices);
  const { floorId = '', from = first.from, until = first.until, fromTime = '', untilTime = '' } = touched;
  return { ...first, floorId, from, until, fromTime, untilTime };
}

/**
 * The fields that count as touched after another field was filled. A time is one of the day beside it, which stays then; the last day
 * follows a later first one.
 */
export function touch(touched: Touched, part: Touched, shown: Draft): Touched {
  if (part.from === undefined && !part.fromTime && !part.untilTime) return { ...touched, ...part };
  const { from = shown.from, until = later(from, shown.until) } = part;
  return { ...touched, ...part, from, until };
}

/** Days as `YYYY-MM-DD` order as text. */
const later = (a: string, b: string) => (a > b ? a : b);

export interface DraftProblem {
  /** The field to mark. */
  at: 'officeId' | 'from' | 'fromTime' | 'until' | 'untilTime';
  words: string;
}

/** The fault of a draft in one sentence, and its field; undefined if it can be sent. */
export function draftProblem(draft: Draft, me: Subject, offices: Offices): DraftProblem | undefined {
  if (draft.status === 'office' && draft.officeId === '') return { at: 'officeId', words: texts.text('tab.statement.office-missing') };
  if (draft.from === '' || draft.until === '')
    return { at: draft.from === '' ? 'from' : 'until', words: texts.text('tab.statement.day-missing') };
  if (draft.from < dayIn(me.now, zoneOf(draft, me, offices))) return { at: 'from', words: texts.text('tab.statement.in-past') };
  if (draft.until < draft.from) return { at: 'until', words: texts.text('tab.statement.day-before-first') };
  const { from = me.now, until } = toInput(draft, me, offices);
  const end = draft.untilTime ? 'untilTime' : 'until';
  if (from < me.now) return { at: 'fromTime', words: texts.text('tab.statement.in-past') };
  if (until !== undefined && until <= me.now) return { at: end, words: texts.text('tab.statement.over') };
  if (until !== undefined && until <= from) return { at: end, words: texts.text('tab.statement.ends-first') };
  return undefined;
}

/** The request: it omits defaults of the server, so that today begins now and ends with the day. */
export function toInput(draft: Draft, me: Subject, offices: Offices): OverrideInput {
  const zone = zoneOf(draft, me, offices);
  const today = dayIn(me.now, zone);
  const place = draft.status === 'office' ? { officeId: draft.officeId, floorId: draft.floorId || undefined } : {};
  return {
    status: draft.status,
    ...place,
    from: draft.fromTime ? instantIn(draft.from, draft.fromTime, zone) : draft.from > today ? startOfDay(draft.from, zone) : undefined,
    until: draft.untilTime
      ? instantIn(draft.until, draft.untilTime, zone)
      : draft.until > draft.from
        ? startOfDay(addDays(draft.until, 1), zone)
        : undefined,
  };
}

export function overrideTitle({ status, officeName, floorName }: Pick<OverrideView, 'status' | 'officeName' | 'floorName'>): string {
  if (status !== 'office' || officeName === undefined) return texts.text(`tab.statement.status.${status}`);
  return placeText(officeName, floorName);
}
