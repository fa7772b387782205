import { HOUR } from '../../../server/presence/time.ts';
import { type Harness, NOW, userOf } from '../../routes/harness.ts';

const FIRST = ['Anna', 'Ben', 'Clara', 'David', 'Emma', 'Felix', 'Greta', 'Hugo', 'Ida', 'Jonas', 'Klara', 'Leon', 'Maria', 'Noah'];
const TODAY = '2026-11-20';

/** Adds that many people, `p0`, `p1` …; four of five were seen today, on two floors or at home. */
export async function fillWithPeople({ store, board }: Pick<Harness, 'store' | 'board'>, people: number): Promise<void> {
  const users = Array.from({ length: people }, (_, n) =>
    userOf(`p${n}`, { name: `${FIRST[n % FIRST.length]} Smith ${(n * 7919) % people}`, department: `Department ${n % 40}` }),
  );
  await store.saveDirectory(users, 'display');
  const personDays = users
    .filter((_, n) => n % 5 !== 0)
    .map(({ id }, n) => ({
      personId: id,
      rangeId: ['r1', 'r2', 'home'][n % 3] ?? 'home',
      day: TODAY,
      first: NOW - 2 * HOUR,
      last: NOW - HOUR,
    }));
  await store.mergeEvidence({ peopleRevision: await store.peopleRevision(), personDays, accessEvents: [] });
  await board.refresh();
}
