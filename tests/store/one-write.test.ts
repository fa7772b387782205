import assert from 'node:assert/strict';
import { subscriptionKey } from '../../server/presence/subscription.ts';
import { openMongoStore } from '../../server/store/mongo/mongo-store.ts';
import type { Store } from '../../server/store/port/store.ts';
import { itOnMongo } from '../support/on-mongo.ts';
import { AUDITED_CHANGES, type AuditedChange } from './contract/audited-changes.ts';
import { audited, T, user } from './contract/case.ts';
import { message, subjectsDue } from './contract/outbox.ts';
import { follow } from './contract/subscriptions.ts';
import { handTimer } from './hand-timer.ts';
import { type Killing, killMongo, killSqlite } from './killing.ts';
import { openFile } from './opening.ts';

interface Instances {
  /** The instance that is killed repeatedly. */
  victim: Store;
  other: Store;
  /** The other instance, until the changes of a killed one are complete. */
  takeOver(): Promise<void>;
}

const alongside = (name: string) => ({ audit: [audited(name, T)], outbox: [message({ recipient: name, subject: name, personIds: [] })] });

/** Kills the change before each of its writes. Afterwards all of it is there, with its audit entry and message, or none of it. */
async function killEverywhere({ victim, other, takeOver }: Instances, { prepare, change, state }: AuditedChange, killing: Killing) {
  await prepare?.(victim, 0);
  const before = await state(other, 0);
  await change(victim, 0, alongside('entry-0'));
  const after = await state(other, 0);
  const outcomes = new Set<string>();
  for (let n = 1; ; n += 1) {
    await prepare?.(victim, n);
    const killed = await killing.killedAt(n, () => change(victim, n, alongside(`entry-${n}`)));
    await takeOver();
    const isAudited = (await other.auditEntries({ limit: 1 }))[0]?.id === `entry-${n}`;
    assert.equal((await subjectsDue(other)).includes(`entry-${n}`), isAudited);
    assert.deepEqual(await state(other, n), isAudited ? after : before, `killed before write ${n}`);
    if (!killed) {
      assert.ok(isAudited);
      assert.ok(n > 2, 'it was killed at least between two writes');
      return outcomes;
    }
    outcomes.add(isAudited ? 'all' : 'nothing');
  }
}

/** Kills the end of a follow by its message before each of its writes. Afterwards the follow is there, or its message is. */
async function killFollow({ victim, other, takeOver }: Instances, killing: Killing) {
  const outcomes = new Set<string>();
  for (let n = 1, killed = true; killed; n += 1) {
    const [id, one] = [`ada-${n}`, follow(`ada-${n}`, 'bob', { repeat: 'once' })];
    await victim.saveSubscription(one);
    const entry = message({ recipient: id, subject: id, personIds: [id, 'bob'] });
    const revision = await victim.peopleRevision();
    killed = await killing.killedAt(n, () => victim.endWithMessage(subscriptionKey(one), entry, revision));
    await takeOver();
    const isFollowing = (await other.subscriptions({ personId: id })).length > 0;
    assert.equal((await subjectsDue(other)).includes(id), !isFollowing, `killed before write ${n}`);
    if (killed) outcomes.add(isFollowing ? 'nothing' : 'all');
    else assert.ok(!isFollowing && n > 2, 'it was killed at least between two writes');
  }
  return outcomes;
}

async function onSqlite<T>(run: (instances: Instances, killing: Killing) => Promise<T>): Promise<T> {
  const killing = killSqlite();
  const { store, second, close } = await openFile();
  try {
    return await run({ victim: store, other: second, takeOver: async () => {} }, killing);
  } finally {
    killing.restore();
    await close();
  }
}

describe('When the process is killed between two writes of a change on SQLite', () => {
  for (const [name, change] of Object.entries(AUDITED_CHANGES)) {
    it(`then the change, its audit entry and its message are all there or none is: ${name}`, () =>
      onSqlite((instances, killing) => killEverywhere(instances, change, killing))).timeout(20_000);
  }

  it('then the follow is still there or its message is, and not both', async () => {
    assert.deepEqual([...(await onSqlite(killFollow))], ['nothing']);
  }).timeout(20_000);
});

/** Milliseconds between the checks of an instance, short enough to detect a dead writer. */
const LOOKS = [0, 2_000, 2_000, 2_000];

describe('When a change is carried out a second time on MongoDB', () => {
  itOnMongo(
    'then a message that was sent meanwhile is not sent again, also where the change deletes what is kept of its recipient',
    async (fresh) => {
      const uri = fresh();
      const { timer, pass } = handTimer();
      const [victim, other] = [await openMongoStore({ uri, timer: handTimer().timer }), await openMongoStore({ uri, timer })];
      const killing = killMongo();
      let sent = 0;
      try {
        for (let n = 1, killed = true; killed; n += 1) {
          const id = `ada-${n}`;
          await victim.saveDirectory([user(id)], 'display');
          killed = await killing.killedAt(n, () =>
            victim.erasePerson(id, T, { outbox: [message({ recipient: id, subject: id, personIds: [id] })] }),
          );
          const [due] = await other.dueDeliveries({ consumer: 'bot', now: await other.databaseTime(), limit: 1 });
          if (due) await other.endDelivery(due.id, { state: 'sent' });
          if (due && killed) sent += 1;
          for (const milliseconds of LOOKS) {
            pass(milliseconds);
            await other.changes();
          }
          const left = await subjectsDue(other);
          assert.deepEqual(left, due ? [] : left, `killed before write ${n}`);
          await other.erasePerson(id, T);
        }
      } finally {
        killing.restore();
        await victim.close();
        await other.close();
      }
      assert.ok(sent > 0, 'some were killed when the message was there');
    },
  );
});

async function onMongo<T>(uri: string, run: (instances: Instances, killing: Killing) => Promise<T>): Promise<T> {
  const { timer, pass } = handTimer();
  const [victim, other] = [await openMongoStore({ uri, timer: handTimer().timer }), await openMongoStore({ uri, timer })];
  const takeOver = async () => {
    // Checked, unchanged for 6 s, executed.
    for (const milliseconds of LOOKS) {
      pass(milliseconds);
      await other.changes();
    }
  };
  const killing = killMongo();
  try {
    return await run({ victim, other, takeOver }, killing);
  } finally {
    killing.restore();
    await victim.close();
    await other.close();
  }
}

describe('When the process is killed between two writes of a change on MongoDB', () => {
  const assertBoth = (outcomes: ReadonlySet<string>) =>
    assert.deepEqual([...outcomes].sort(), ['all', 'nothing'], 'some were carried out by the other instance');

  for (const [name, change] of Object.entries(AUDITED_CHANGES)) {
    itOnMongo(`then the change, its audit entry and its message are all there after 6 s or none is: ${name}`, async (fresh) =>
      assertBoth(await onMongo(fresh(), (instances, killing) => killEverywhere(instances, change, killing))),
    );
  }

  itOnMongo('then the follow is still there after 6 s or its message is, and not both', async (fresh) =>
    assertBoth(await onMongo(fresh(), killFollow)),
  );
});
