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
import { ADA, BOB, type House, makeHouse, OFFICE_IP, user } from './make-house.ts';

const EVER = { fromDay: '2000-01-01', toDay: '2100-01-01' };

async function peopledHouse(file?: string): Promise<House> {
  const house = await makeHouse({ file });
  house.fake.users = [user(ADA), user(BOB)];
  await syncDirectory(house.deps);
  return house;
}

async function kept(house: House): Promise<unknown> {
  const days = await house.store.personDays(EVER);
  const events = await house.store.accessEvents(EVER);
  return [days.map((day) => JSON.stringify(day, Object.keys(day).sort())).sort(), events.map((event) => JSON.stringify(event)).sort()];
}

describe('Placing and storing a page', () => {
  it('puts people on the board', async () => {
    const house = await peopledHouse();
    const { counts, newAfter } = await placeAndStore(house.deps, [parseSignIn(house.signIn(house.clock.now() - MINUTE))]);
    assert.deepEqual([counts.read, counts.used, newAfter], [1, 1, [MINUTE]]);
    assert.equal(house.board.now().own(ADA)?.presence.status, 'office');
  });

  it('Any order, repetition and batching of the same sign-ins comes to the same', async () => {
    const minutes = fc.array(fc.record({ minute: fc.integer({ min: 0, max: 3 * 1440 }), bob: fc.boolean() }), {
      minLength: 1,
      maxLength: 25,
    });
    await fc.assert(
      fc.asyncProperty(minutes, fc.infiniteStream(fc.nat()), async (facts, random) => {
        const [straight, disturbed] = [await peopledHouse(), await peopledHouse()];
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
      { numRuns: 15 },
    );
  });

  it('When somebody is deleted while a page is being placed, then nothing of theirs comes back', async () => {
    const house = await peopledHouse();
    const { store, clock, board } = house;
    let disturbed = false;
    const racing = {
      personDays: store.personDays,
      mergeEvidence: async (evidence: Parameters<typeof store.mergeEvidence>[0]) => {
        if (!disturbed) await store.erasePerson(ADA, clock.now());
        disturbed = true;
        return store.mergeEvidence(evidence);
      },
    };
    const page = [house.signIn(clock.now() - HOUR), house.signIn(clock.now() - HOUR, { userId: BOB })].map(parseSignIn);
    const { counts } = await placeAndStore({ store: racing, board, clock }, page);
    assert.deepEqual(
      (await store.personDays(EVER)).map((day) => day.personId),
      [BOB],
    );
    assert.deepEqual([counts.read, counts.discarded], [2, { erased: 1 }]);
  });

  it('When people change without end, then it gives up', async () => {
    const house = await peopledHouse();
    const { store, clock, board } = house;
    const racing = {
      personDays: store.personDays,
      mergeEvidence: async (evidence: Parameters<typeof store.mergeEvidence>[0]) => {
        await store.erasePerson(BOB, clock.now());
        return store.mergeEvidence(evidence);
      },
    };
    const work = placeAndStore({ store: racing, board, clock }, [parseSignIn(house.signIn(clock.now() - HOUR))]);
    await assert.rejects(work, { code: 'STALE_PEOPLE' });
  });

  it('forgets what is no longer kept, on its day', async () => {
    const house = await peopledHouse();
    await placeAndStore(house.deps, [parseSignIn(house.signIn(house.clock.now() - DAY))]);
    assert.equal((await forget(house.deps)).personDays, 0);
    house.clock.advance(29 * DAY);
    assert.deepEqual(await forget(house.deps), { personDays: 1, accessEvents: 1, overrides: 0, clears: 0, departed: 0, auditEntries: 0 });
  });
});

describe('Only what is needed', () => {
  it('A unique string in every other field of a sign-in is nowhere in the database and the log', async () => {
    const directory = await mkdtemp(join(tmpdir(), 'canary-'));
    const house = await peopledHouse(join(directory, 'indoors.db'));
    const canary = 'c4n4ry-7f3a';
    const fields = ['id', 'userDisplayName', 'appDisplayName', 'appId', 'correlationId', 'conditionalAccessStatus', 'resourceDisplayName'];
    const noise: Record<string, unknown> = Object.fromEntries(fields.map((field) => [field, canary]));
    for (const field of ['riskDetail', 'riskState', 'riskLevelAggregated', 'clientAppUsed', 'userAgent', 'uniqueTokenIdentifier'])
      noise[field] = canary;
    noise.location = { city: canary, geoCoordinates: { latitude: canary } };
    noise.deviceDetail = { deviceId: canary, displayName: canary };
    noise.status = { errorCode: 0, failureReason: canary, additionalDetails: canary };
    noise.signInEventTypes = [canary];
    const at = house.clock.now() - HOUR;
    house.fake.signIns = [
      house.signIn(at, noise),
      house.signIn(at, { ...noise, userId: `${canary}-unknown`, userPrincipalName: canary }),
      house.signIn(at, { ...noise, ipAddress: canary }),
      house.signIn(at, { ...noise, createdDateTime: new Date(at).toISOString(), isInteractive: canary }),
    ];
    const { used, read } = await house.collector().collect();
    assert.deepEqual([used, read], [1, 4]);
    assert.equal((await house.store.personDays(EVER)).length, 1);
    const logged = house.lines.join('\n');
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
