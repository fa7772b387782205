import assert from 'node:assert/strict';
import { type AnswerRow, expectAnswer } from './describe-answers.ts';
import { openFixture } from './fixture.ts';

/** Longer than a frame is kept. */
const LATER = 365 * 24 * 3_600_000;

/**
 * The world of questions about a team: it is Friday, 20 November 2026, 10:00 in Berlin, and Max asks. Anna Berg is his manager and
 * the manager of Zoë, Tom, Lena, Paul and Tim; Rita reports to Max. Everybody has evidence of the last days, and plans for the next ones.
 */
export async function openBusyWeek() {
  const world = await openFixture([
    { id: 'max', name: 'Max Muster', department: 'Sales', managerId: 'anna', seen: { rangeId: 'r-b2' } },
    { id: 'anna', name: 'Anna Berg', department: 'Sales', managerId: 'nick', seen: { rangeId: 'r-b2' } },
    { id: 'ann2', name: 'Anna Bauer', department: 'Marketing', managerId: 'nick', seen: { rangeId: 'r-home' } },
    { id: 'zoe', name: 'Zoë Schröder', department: 'Marketing', managerId: 'anna', seen: { rangeId: 'r-berlin' } },
    { id: 'tom', name: 'Tom Fischer', department: 'Engineering', managerId: 'anna', seen: { rangeId: 'r-boston' } },
    { id: 'nick', name: 'Nick Leeson', department: 'Sales' },
    { id: 'may', name: 'May Chen', department: 'Engineering', managerId: 'nick', seen: { rangeId: 'r-b3' } },
    { id: 'lena', name: 'Lena Vogt', department: 'Sales', managerId: 'anna', seen: { rangeId: 'r-home' } },
    { id: 'paul', name: 'Paul Simon', department: 'Engineering', managerId: 'anna' },
    { id: 'rita', name: 'Rita Ora', department: 'Sales', managerId: 'max', seen: { rangeId: 'r-b3' } },
    { id: 'tim', name: 'Tim Track', department: 'Sales', managerId: 'anna', mode: 'track', seen: { rangeId: 'r-b2' } },
    { id: 'otto', name: 'Otto Off', managerId: 'anna', mode: 'off' },
  ]);
  await world.store.mergeEvidence({
    peopleRevision: await world.store.peopleRevision(),
    personDays: PAST.map(personDay),
    accessEvents: [],
  });
  for (const [personId, said] of SAID) await world.say(personId, said);
  return world;
}

/** Person, range, and hours in UTC. */
const PAST = [
  ['max', 'r-boston', '2026-11-10T15:00:00Z'],
  ['max', 'r-b2', '2026-11-12T09:00:00Z'],
  ['max', 'r-b2', '2026-11-17T09:00:00Z'],
  ['max', 'r-b3', '2026-11-18T09:00:00Z'],
  ['max', 'r-home', '2026-11-19T09:00:00Z'],
  ['tom', 'r-b3', '2026-11-16T09:00:00Z'],
  ['tom', 'r-boston', '2026-11-17T15:00:00Z'],
  ['anna', 'r-b2', '2026-11-16T09:00:00Z'],
  ['anna', 'r-b2', '2026-11-19T09:00:00Z'],
  ['zoe', 'r-berlin', '2026-11-19T09:00:00Z'],
  ['may', 'r-b3', '2026-11-13T09:00:00Z'],
  ['lena', 'r-b2', '2026-11-12T09:00:00Z'],
  ['rita', 'r-b3', '2026-11-16T09:00:00Z'],
] as const;

const HOURS = 5 * 3_600_000;

function personDay([personId, rangeId, at]: (typeof PAST)[number]) {
  const first = Date.parse(at);
  return { personId, rangeId, day: at.slice(0, 10), first, last: first + HOURS };
}

const SAID = [
  ['tom', "I'm in Berlin on Tuesday"],
  ['lena', "I'm in Berlin on Monday"],
  ['paul', "I'm on leave until Wednesday"],
  ['zoe', "I'm remote on Monday"],
  ['anna', "I'm in Berlin on Monday"],
  ['may', "I'm in Berlin on Thursday"],
  ['rita', "I'm remote on Mondays"],
] as const;

/** Tests the last answers of conversations of Max in the busy week; rows as in `describeAnswers`. What he states is kept: rows are questions. */
export function describeBusyWeek(title: string, rows: Readonly<Record<string, readonly AnswerRow[]>>): void {
  for (const [language, table] of Object.entries(rows)) {
    describe(`${title}, in “${language}”`, () => {
      let world: Awaited<ReturnType<typeof openBusyWeek>>;
      before(async () => {
        world = await openBusyWeek();
      });
      after(() => world.close());
      afterEach(() => world.store.forgetFrames(world.clock.now() + LATER));

      for (const [said, ...parts] of table) {
        it(`“${said}” → ${parts.join('; ')}`, async () => {
          await expectAnswer(world, language, said, parts);
          assert.deepEqual(await world.store.overrides({ endsAfter: 0, personId: 'max' }), [], 'nothing is stored');
        });
      }
    });
  }
}
