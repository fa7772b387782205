import type { PlanView } from '../../../server/routes/schemas/day-plans.ts';
import type { PersonCard } from '../../../server/routes/schemas/presence.ts';
import { texts } from '../../shared/lib/texts.ts';
import { formatDay, timeIn } from '../../shared/lib/time.ts';
import { placeText } from '../../shared/lib/words.ts';

/** Links to chat, call and mail. Teams opens its own addresses itself. @param upn also used as the mail address */
export function contactLinks(upn: string): { chat: string; call: string; mail: string } {
  const user = encodeURIComponent(upn);
  return {
    chat: `https://teams.microsoft.com/l/chat/0/0?users=${user}`,
    call: `https://teams.microsoft.com/l/call/0/0?users=${user}`,
    mail: `mailto:${user.replace('%40', '@')}`,
  };
}

export interface PlanLine {
  day: string;
  /** `Sat 21 Nov` */
  when: string;
  /** `Berlin, Floor 2`; with its hours for a part of the day. */
  what: string;
}

/** Plans of coming days, a line for each day; hours are those of the reader's zone. */
export function planLines({ plans }: Pick<PersonCard, 'plans'>, zone: string, now: string): PlanLine[] {
  const today = now.slice(0, 10);
  return plans.map(({ day, plans: ofDay }) => ({
    day,
    when: formatDay(day, today),
    what: ofDay.map((plan) => planOf(plan, zone)).join(' · '),
  }));
}

/** `Berlin, Floor 2`; for a part of the day with its hours, in a zone. */
export function planOf(plan: PlanView, zone: string): string {
  const place = plan.status === 'office' ? placeText(plan.officeName ?? '', plan.floorName) : texts.text(`tab.today.${plan.status}`);
  if (plan.wholeDay) return place;
  return texts.text('tab.today.plan-part', { place, from: timeIn(plan.from, zone), until: timeIn(plan.until, zone) });
}
