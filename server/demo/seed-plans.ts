import { addDays, dayBounds, dayOf } from '../presence/calendar.ts';
import type { Statement } from '../presence/override.ts';
import { DAY, type Day, type Instant } from '../presence/time.ts';
import type { PlannedStatement } from '../presence/weekly-rules.ts';
import type { Store } from '../store/port/store.ts';
import { planDay } from './day-plan.ts';
import type { DemoPerson, Organisation } from './organisation.ts';
import { shareOf } from './random.ts';
import { demoMode, FIRST_FEW, officeIdOf } from './seed.ts';

const DAYS_AHEAD = 12;
/** Maximum people with plans, so that a large demo does not start later because of them. */
const PLANNING = 500;

/** Statements of people about the coming days, and their weekly rules. The people to sign in as have none. */
export async function seedPlans(store: Store, organisation: Organisation, at: Instant): Promise<void> {
  for (const person of organisation.people.slice(FIRST_FEW, PLANNING)) {
    if (demoMode(person) === 'off' || !person.enabled || person.guest) continue;
    await saveRules(store, organisation, person, at);
    const today = dayOf(at, person.timeZone);
    for (let ahead = 1; ahead <= DAYS_AHEAD; ahead++) await saveStatement(store, organisation, { person, day: addDays(today, ahead), at });
  }
}

async function saveRules(store: Store, organisation: Organisation, person: DemoPerson, at: Instant): Promise<void> {
  const setAt = at - 20 * DAY;
  const statement: PlannedStatement =
    person.habits.officeShare > 0.5 ? { kind: 'office', officeId: officeIdOf(organisation, person.siteIndex) } : { kind: 'remote' };
  const rules = person.habits.workdays
    .filter((weekday) => shareOf(`rule|${person.id}|${weekday}`) < 0.1)
    .map((weekday) => ({ weekday, statement, setAt }));
  if (rules.length > 0) await store.saveWeeklyRules({ personId: person.id, rules, changedAt: setAt, version: 1 });
}

/** Saves a statement about a day for some people; some of these statements come true. */
async function saveStatement(
  store: Store,
  organisation: Organisation,
  { person, day, at }: { person: DemoPerson; day: Day; at: Instant },
): Promise<void> {
  if (shareOf(`said|${person.id}|${day}`) > 0.35) return;
  const statement = statementOf(organisation, person, day);
  if (statement === undefined) return;
  const { start, end } = dayBounds(day, person.timeZone);
  const said = { id: `plan-${person.index}-${day}`, personId: person.id, setBy: person.id, setAt: at - DAY };
  await store.addOverride({ ...said, statement, from: start, end });
}

function statementOf(organisation: Organisation, person: DemoPerson, day: Day): Statement | undefined {
  const { kind, stretches } = planDay(organisation, person, day);
  if (kind === 'leave') return { kind };
  if (kind === 'home') return { kind: 'remote' };
  const [place] = stretches.flatMap((stretch) => (stretch.place.kind === 'office' ? [stretch.place] : []));
  return place && { kind: 'office', officeId: officeIdOf(organisation, place.siteIndex) };
}
