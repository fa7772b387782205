import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { parseSignIn } from '../../server/graph/sign-ins.ts';
import { syncDirectory } from '../../server/ingest/directory/sync-directory.ts';
import { forget } from '../../server/ingest/forget.ts';
import { placeAndStore } from '../../server/ingest/place-and-store.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import { runs } from '../support/runs.ts';
import { ADA, BOB, type Fixture, makeFixture, OFFICE_IP, user } from './make-fixture.ts';

const EVER = { fromDay: '2000-01-01', toDay: '2100-01-01' };

async function peopledFixture(file?: string): Promise<Fixture> {
  const fixture = await makeFixture({ file });
  fixture.fake.users = [user(ADA), user(BOB)];
  await syncDirectory(fixture.deps);
  return fixture;
}

async function kept(fixture: Fixture): Promise<unknown> {
  const days = await fixture.store.personDays(EVER);
  const events = await fixture.store.accessEvents(EVER);
  return [days.map((day) => JSON.stringify(day, Object.keys(day).sort())).sort(), events.map((event) => JSON.stringify(event)).sort()];
}

describe('Placing and storing a page', () => {
  it('puts people on the board', async () => {
    const fixture = await peopledFixture();
    const { counts, newAfter } = await placeAndStore(fixture.deps, [parseSignIn(fixture.signIn(fixture.clock.now() - MINUTE))]);
    assert.deepEqual([counts.read, counts.used, newAfter], [1, 1, [MINUTE]]);
    assert.equal(fixture.board.now().own(ADA)?.presence.status, 'office');
  });

  it('When the same sign-ins come in another order, repeated or in other batches, then the result is the same', async () => {
    const minutes = fc.array(fc.record({ minute: fc.integer({ min: 0, max: 3 * 1440 }), bob: fc.boolean() }), {
      minLength: 1,
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(minutes, fc.infiniteStream(fc.nat()), async (facts, random) => {
        const [straight, disturbed] = [await peopledFixture(), await peopledFixture()];
        const signIns = facts.map(({ minute, bob }) =>
          parseSignIn(straight.signIn(straight.clock.now() - minute * MINUTE, { userId: bob ? BOB : ADA, ipAddress: OFFICE_IP })),
        );
        await placeAndStore(straight.deps, signIns);
        const draw = (below: number): number => (random.next().value ?? 0) % below;
        const rest = [...signIns, ...signIns];
        while (rest.length > 0) {
          const batch = Array.from({ length: Math.min(rest.length, 1 + draw(6)) }, () => rest.splice(draw(rest.length), 1)).flat();
          await placeAndStore(disturbed.deps, batch, { refresh: draw(2) === 0 });
        }
        assert.deepEqual(await kept(disturbed), await kept(straight));
        await straight.close();
        await disturbed.close();
      }),
      { numRuns: runs(20) },
    );
  });

  it('When somebody is deleted while a page is being placed, then none of their data comes back', async () => {
    const fixture = await peopledFixture();
    const { store, clock, board } = fixture;
    let disturbed = false;
    const racing = {
      personDays: store.personDays,
      mergeEvidence: async (evidence: Parameters<typeof store.mergeEvidence>[0]) => {
        if (!disturbed) await store.erasePerson(ADA, clock.now());
        disturbed = true;
        return store.mergeEvidence(evidence);
      },
    };
    const page = [fixture.signIn(clock.now() - HOUR), fixture.signIn(clock.now() - HOUR, { userId: BOB })].map(parseSignIn);
    const { counts } = await placeAndStore({ store: racing, board, clock }, page);
    assert.deepEqual(
      (await store.personDays(EVER)).map((day) => day.personId),
      [BOB],
    );
    assert.deepEqual([counts.read, counts.discarded], [2, { erased: 1 }]);
  });

  it('When people change continuously, then it ends with an error', async () => {
    const fixture = await peopledFixture();
    const { store, clock, board } = fixture;
    const racing = {
      personDays: store.personDays,
      mergeEvidence: async (evidence: Parameters<typeof store.mergeEvidence>[0]) => {
        await store.erasePerson(BOB, clock.now());
        return store.mergeEvidence(evidence);
      },
    };
    const work = placeAndStore({ store: racing, board, clock }, [parseSignIn(fixture.signIn(clock.now() - HOUR))]);
    await assert.rejects(work, { code: 'STALE_PEOPLE' });
  });

  it('deletes expired data on its day', async () => {
    const fixture = await peopledFixture();
    await placeAndStore(fixture.deps, [parseSignIn(fixture.signIn(fixture.clock.now() - DAY))]);
    assert.equal((await forget(fixture.deps)).personDays, 0);
    fixture.clock.advance(29 * DAY);
    assert.deepEqual(await forget(fixture.deps), {
      personDays: 1,
      accessEvents: 1,
      overrides: 0,
      clears: 0,
      removedPeople: 0,
      auditEntries: 0,
      outboxEntries: 0,
    });
  });
});

describe('Only what is needed', () => {
  it('A unique string in every other field of a sign-in is nowhere in the database and the log', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'canary-'));
    const fixture = await peopledFixture(join(directory, 'indoors.db'));
    const canary = 'c4n4ry-7f3a';
    const fields = ['id', 'userDisplayName', 'appDisplayName', 'appId', 'correlationId', 'conditionalAccessStatus', 'resourceDisplayName'];
    const noise: Record<string, unknown> = Object.fromEntries(fields.map((field) => [field, canary]));
    for (const field of ['riskDetail', 'riskState', 'riskLevelAggregated', 'clientAppUsed', 'userAgent', 'uniqueTokenIdentifier'])
      noise[field] = canary;
    noise.location = { city: canary, geoCoordinates: { latitude: canary } };
    noise.deviceDetail = { deviceId: canary, displayName: canary };
    noise.status = { errorCode: 0, failureReason: canary, additionalDetails: canary };
    noise.signInEventTypes = [canary];
    const at = fixture.clock.now() - HOUR;
    fixture.fake.signIns = [
      fixture.signIn(at, noise),
      fixture.signIn(at, { ...noise, userId: `${canary}-unknown`, userPrincipalName: canary }),
      fixture.signIn(at, { ...noise, ipAddress: canary }),
      fixture.signIn(at, { ...noise, createdDateTime: new Date(at).toISOString(), isInteractive: canary }),
    ];
    const { used, read } = await fixture.collector().collect();
    assert.deepEqual([used, read], [1, 4]);
    assert.equal((await fixture.store.personDays(EVER)).length, 1);
    const logged = fixture.lines.join('\n');
    assert.ok(!logged.includes(canary) && !logged.includes(OFFICE_IP) && !logged.includes('example.com'), logged);
    const files = await readdir(directory);
    assert.ok(files.length > 0);
    for (const file of files) {
      const content = (await readFile(join(directory, file))).toString('latin1');
      assert.ok(!content.includes(canary), file);
    }
    await rm(directory, { recursive: true });
  });
});
