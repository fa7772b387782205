import type { PlansView } from '../../../../server/routes/schemas/day-plans.ts';
import type { ExpectedDayView } from '../../../../server/routes/schemas/expected.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { weekdayName } from '../../../shared/lib/time.ts';
import { byName, peopleText } from '../../../shared/lib/words.ts';
import { planOf } from '../card.ts';
import type { Filters } from '../filters.ts';
import type { Mine } from '../mine.ts';
import type { PersonLine } from '../people.ts';
import { personFilter } from '../search.ts';

/** People who plan to be at the same office, remote or on leave on a day. */
export interface PlannedGroup {
  /** The id of an office; otherwise `remote` or `leave`. */
  key: string;
  officeId: string | undefined;
  title: string;
  people: PersonLine[];
}

type Planned = PlansView['people'][number];

/** The plans that fit the filters: of these people, and at the chosen office. Offices without plans among them are left out. */
export function narrowPlans(plans: PlansView, filters: Filters, mine: Mine): PlansView {
  const isOf = personFilter(filters, mine);
  const { officeId } = filters;
  const people = plans.people.filter(isOf).flatMap((person) => {
    const fitting = officeId === '' ? person.plans : person.plans.filter((plan) => plan.officeId === officeId);
    return fitting.length > 0 ? [{ ...person, plans: fitting }] : [];
  });
  const count = (fits: (plan: Planned['plans'][number]) => boolean) => people.filter((person) => person.plans.some(fits)).length;
  return {
    ...plans,
    total: people.length,
    people,
    offices: plans.offices
      .map((office) => ({ ...office, people: count((plan) => plan.officeId === office.officeId) }))
      .filter((office) => office.people > 0),
    remote: count(({ status }) => status === 'remote'),
    leave: count(({ status }) => status === 'leave'),
  };
}

/** Offices with plans, by name, then remote and on leave. `first` is the first group, even without plans. */
export function plannedGroups(plans: PlansView, first: { officeId: string; name: string } | undefined, zone: string): PlannedGroup[] {
  const others = plans.offices.filter(({ officeId }) => officeId !== first?.officeId).sort((a, b) => byName(a.name, b.name));
  const offices = [...(first ? [first] : []), ...others].map(({ officeId, name }) => {
    const people = linesOf(plans.people, (plan) => plan.officeId === officeId, zone);
    return { key: officeId, officeId, title: name, people };
  });
  const away = (['remote', 'leave'] as const).map((status) => {
    const people = linesOf(plans.people, (plan) => plan.status === status, zone);
    return { key: status, officeId: undefined, title: texts.text(`tab.today.${status}`), people };
  });
  return [...offices, ...away.filter(({ people }) => people.length > 0)];
}

function linesOf(people: readonly Planned[], fits: (plan: Planned['plans'][number]) => boolean, zone: string): PersonLine[] {
  return people.flatMap(({ id, name, department, plans }) => {
    const here = plans.filter(fits);
    const [plan] = here;
    if (plan === undefined) return [];
    const detail = here.some(({ floorName, wholeDay }) => floorName !== undefined || !wholeDay);
    const where = here.map((each) => planOf(each, zone)).join(' · ');
    return [{ id, name, department, status: plan.status, where, since: detail ? where : undefined }];
  });
}

/** `12 people plan to be in an office · 5 remote · 2 on leave`. */
export function daySummary({ people, remote, leave }: PlansView): string {
  const office = people.filter(({ plans }) => plans.some(({ status }) => status === 'office')).length;
  return texts.text('tab.week.day-summary', { office, remote, leave });
}

/** How many of my team plan to be in an office; undefined without a team. */
export function formatTeam({ people }: PlansView, team: ReadonlySet<string>): string | undefined {
  if (team.size === 0) return undefined;
  const count = people.filter(({ id, plans }) => team.has(id) && plans.some(({ status }) => status === 'office')).length;
  return texts.text('tab.week.day-team', { count, members: team.size });
}

/** Whether the office is open, and how many people are expected. */
export function formatExpected({ opening, weekday, days, people }: ExpectedDayView): string[] {
  if (opening.state === 'closed')
    return [opening.name === undefined ? texts.text('tab.week.is-closed') : texts.text('tab.week.is-closed-for', { name: opening.name })];
  const { opens, closes } = opening;
  const open = opens !== undefined && closes !== undefined ? [texts.text('tab.week.open', { opens, closes })] : [];
  if (days === undefined) return open;
  if (!people) return [...open, texts.text('tab.week.not-enough')];
  const [usual, middle] = [peopleText(people.usual), peopleText(people.middle)];
  const spread = usual === middle ? 'narrow' : 'other';
  return [...open, texts.text('tab.week.expected', { weekday: weekdayName(weekday), people: usual, middle, spread, days })];
}
