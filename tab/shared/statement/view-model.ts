import type { Me, OverrideInput, OverrideView } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from '../lib/texts.ts';
import { addDays, dayIn, instantIn, startOfDay } from '../lib/time.ts';
import { placeText } from '../lib/words.ts';

export interface Draft {
  status: OverrideInput['status'];
  officeId: string;
  floorId: string;
  /** Calendar days of the zone where it applies; `until` is the last day, included. */
  from: string;
  until: string;
  /** `HH:MM` in that zone. Empty: from now or the start of the first day, and until the end of the last day. */
  fromTime: string;
  untilTime: string;
}

/** The properties of a person that a statement about them needs. */
export type Subject = Pick<Me, 'now' | 'timeZone'> & { presence: Pick<Me['presence'], 'officeId'> };

export type Offices = readonly Pick<OfficeOccupancy, 'officeId' | 'timeZone' | 'floors'>[];

/** The zone of a statement: the office's for an office, the person's for all others (docs/RULES.md, "Calendar days"). */
export function zoneOf(draft: Pick<Draft, 'status' | 'officeId'>, me: Pick<Me, 'timeZone'>, offices: Offices): string {
  if (draft.status !== 'office') return me.timeZone;
  return offices.find(({ officeId }) => officeId === draft.officeId)?.timeZone ?? me.timeZone;
}

/** The initial draft: today, in the office where I am shown, otherwise in the first office. */
export function newDraft(status: Draft['status'], me: Subject, offices: Offices): Draft {
  const officeId = me.presence.officeId ?? offices[0]?.officeId ?? '';
  const today = dayIn(me.now, zoneOf({ status, officeId }, me, offices));
  return { status, officeId, floorId: '', from: today, until: today, fromTime: '', untilTime: '' };
}

export interface DraftProblem {
  /** The field with the fault. */
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

/** The statement that a change has added, which "Undo" ends. */
export function addedStatement(before: readonly OverrideView[], after: readonly OverrideView[]): OverrideView | undefined {
  const known = new Set(before.map(({ id }) => id));
  return after.find(({ id }) => !known.has(id));
}
