import { openFixture, TEN } from '../fixture.ts';
import { LOCAL } from '../local-time.ts';

/**
 * The world of all dialogues, in every language: a Friday, 20 November 2026, 10:00 in Berlin. Max asks. Offices: Berlin (ground
 * floor, floors 2 and 3) and Boston (2nd floor). Tim is counted and never named, Otto is off.
 */
export const openWorld = () =>
  openFixture([
    { id: 'max', name: 'Max Muster', department: 'Sales' },
    { id: 'anna', name: 'Anna Berg', department: 'Sales', seen: { rangeId: 'r-b2' } },
    { id: 'ann2', name: 'Anna Bauer', department: 'Marketing', seen: { rangeId: 'r-home' } },
    { id: 'zoe', name: 'Zoë Schröder', department: 'Marketing', seen: { rangeId: 'r-berlin' } },
    { id: 'tom', name: 'Tom Fischer', department: 'Engineering', seen: { rangeId: 'r-boston' } },
    { id: 'nick', name: 'Nick Leeson', department: 'Sales' },
    { id: 'may', name: 'May Chen', department: 'Engineering', seen: { rangeId: 'r-b3' } },
    { id: 'tim', name: 'Tim Track', department: 'Sales', mode: 'track', seen: { rangeId: 'r-b2' } },
    { id: 'otto', name: 'Otto Off', mode: 'off' },
  ]);

export type World = Awaited<ReturnType<typeof openWorld>>;

/** Removes all statements of a person. */
export async function forget({ store, clock }: World, personId: string): Promise<void> {
  const said = await store.overrides({ endsAfter: 0, personId });
  await store.endOverrides(
    personId,
    said.map(({ id }) => id),
    0,
  );
  await store.erasePerson(personId, clock.now());
}

/** The stored statements of a person, in hours of Berlin: "remote 20 Nov, 10:00 – 21 Nov, 00:00". */
export async function storedOf({ store }: World, personId: string): Promise<string[]> {
  const overrides = await store.overrides({ endsAfter: TEN, personId });
  return overrides
    .sort((a, b) => a.from - b.from)
    .map(({ statement, from, end }) => {
      const place =
        statement.kind === 'office' ? [statement.officeId, statement.floorId].filter((id) => id !== undefined).join('/') : statement.kind;
      return `${place} ${LOCAL.format(from)} – ${LOCAL.format(end)}`;
    });
}

/** The weekly rules of a person: "remote every 2, 4". ISO 8601: 1 is Monday. */
export async function rulesOf({ store }: World, personId: string): Promise<string[]> {
  const [mine] = await store.weeklyRules([personId]);
  const placeOf = ({ statement }: NonNullable<typeof mine>['rules'][number]) =>
    statement.kind === 'office' ? statement.officeId : statement.kind;
  return [...Map.groupBy(mine?.rules ?? [], placeOf)].map(
    ([place, rules]) => `${place} every ${rules.map(({ weekday }) => weekday).join(', ')}`,
  );
}
