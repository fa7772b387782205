import type { OverrideInput } from '../../../server/routes/schemas/me.ts';
import { texts } from '../../shared/lib/texts.ts';
import { addDays, dayIn, formatDay, withZone } from '../../shared/lib/time.ts';
import type { PlaceChoice } from '../../shared/statement/form.ts';
import { type Draft, draftProblem, newDraft, type Offices, type Subject, toInput, zoneOf } from '../../shared/statement/view-model.ts';

/** Times of today at which a statement can end with one click. */
const ENDS = ['12:00', '15:00'];

/** The last working day of a week, as `Date.getUTCDay` counts. */
const FRIDAY = 5;

export interface QuickEnd {
  /** `Until 12:00`, `Until Fri 27 Nov`. */
  words: string;
  input: OverrideInput;
}

/**
 * The statements that need one more click: from now until a later time in the zone of the place, until the end of the day, or except for an
 * office until Friday; about a coming day only for all of it.
 */
export function quickEnds(
  status: OverrideInput['status'],
  { officeId, floorId }: PlaceChoice,
  { me, offices, day }: { me: Subject; offices: Offices; day?: string | undefined },
): QuickEnd[] {
  const now = { ...newDraft(status, { ...me, presence: { officeId } }, offices), floorId };
  const draft = day === undefined ? now : { ...now, from: day, until: day };
  if (day !== undefined) return [{ words: texts.text('tab.my-status.whole-day'), input: toInput(draft, me, offices) }];
  const hours = ENDS.map((untilTime) => ({ ...draft, untilTime })).filter((each) => draftProblem(each, me, offices) === undefined);
  const zone = zoneOf(draft, me, offices);
  return [
    { words: texts.text('tab.my-status.all-day'), input: toInput(draft, me, offices) },
    ...hours.map((each) => ({
      words: withZone(texts.text('tab.my-status.until', { time: each.untilTime }), me.now, zone, me.timeZone),
      input: toInput(each, me, offices),
    })),
    ...untilFriday(draft, me, offices),
  ];
}

/** The rest of a working week, from Monday to Thursday. A statement about an office is presence only today, so it has no such choice. */
function untilFriday(draft: Draft, me: Subject, offices: Offices): QuickEnd[] {
  const today = dayIn(me.now, zoneOf(draft, me, offices));
  const left = FRIDAY - new Date(today).getUTCDay();
  if (draft.status === 'office' || left <= 0 || left === FRIDAY) return [];
  const until = addDays(today, left);
  return [
    {
      words: texts.text('tab.my-status.until-day', { day: formatDay(until, today) }),
      input: toInput({ ...draft, until }, me, offices),
    },
  ];
}
