import type { Me, OverrideInput } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { texts } from '../../shared/lib/texts.ts';
import { addDays, startOfDay } from '../../shared/lib/time.ts';
import { draftProblem, newDraft, overrideTitle, type Subject, toInput, zoneOf } from '../../shared/statement/view-model.ts';
import { type OverrideLine, overrideLines } from './view-model.ts';

export interface DayChoice {
  /** `Berlin`, `Remote`. */
  words: string;
  input: OverrideInput;
}

/** The statements about a coming day that need one click: each office, mine first, remote and leave, for the whole day of its place. */
export function dayChoices(day: string, me: Subject, offices: readonly OfficeOccupancy[]): DayChoice[] {
  const mine = me.presence.officeId;
  const ordered = [...offices].sort((a, b) => Number(b.officeId === mine) - Number(a.officeId === mine));
  const choice = (status: OverrideInput['status'], office?: OfficeOccupancy) => {
    const draft = { ...newDraft(status, { ...me, presence: { officeId: office?.officeId } }, offices), from: day, until: day };
    return { draft, words: overrideTitle({ status, officeName: office?.name }) };
  };
  return [...ordered.map((office) => choice('office', office)), choice('remote'), choice('leave')]
    .filter(({ draft }) => draftProblem(draft, me, offices) === undefined)
    .map(({ draft, words }) => ({ words, input: toInput(draft, me, offices) }));
}

/** My plans for a day, which can be ended. Each may last longer than the day. */
export function dayPlans(day: string, me: Me, offices: readonly OfficeOccupancy[]): OverrideLine[] {
  const isOfDay = ({ id }: OverrideLine) =>
    me.overrides.some((each) => {
      const zone = zoneOf({ status: each.status, officeId: each.officeId ?? '' }, me, offices);
      return each.id === id && each.from < startOfDay(addDays(day, 1), zone) && each.until > startOfDay(day, zone);
    });
  return overrideLines(me, offices).filter((line) => line.planned && isOfDay(line));
}

/** The statuses that I have planned for a day, whose buttons are marked. */
export function dayStatuses(day: string, me: Me, offices: readonly OfficeOccupancy[]): ReadonlySet<OverrideInput['status']> {
  const ids = new Set(dayPlans(day, me, offices).map(({ id }) => id));
  return new Set(me.overrides.filter(({ id }) => ids.has(id)).map(({ status }) => status));
}

/** `Say where you will be: Tomorrow`. */
export const planLabel = (title: string): string => texts.text('tab.week.plan', { day: title });
