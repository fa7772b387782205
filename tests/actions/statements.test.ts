import assert from 'node:assert/strict';
import { answer } from '../../bot/answer.ts';
import { correctStatements } from '../../server/actions/statements/correct.ts';
import { endOwn } from '../../server/actions/statements/end.ts';
import { sayFor } from '../../server/actions/statements/on-behalf.ts';
import { say } from '../../server/actions/statements/say.ts';
import { undoLast } from '../../server/actions/statements/undo.ts';
import { AppError, isAppError } from '../../server/errors.ts';
import type { Override } from '../../server/presence/override.ts';
import { ADA, ADMIN, CEM, DORA, type Harness, NOW, startHarness } from '../routes/harness.ts';
import { setMode } from '../support/set-mode.ts';
import '../support/prepared-languages.ts';

const MINUTE = 60_000;
const isUnavailable = (error: unknown) => isAppError(error, 'STORE_UNAVAILABLE');

describe('statements: what routes and bot share', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());

  const stored = (personId: string) => on.store.overrides({ endsAfter: 0, personId });
  const toBot = (personId: string, text: string, messageKey?: string) => answer(on, { personId, messageKey }, text);
  /** A statement without its person and order. */
  const content = ([override]: readonly Override[]) =>
    override && { ...override, id: '', personId: '', setBy: '', seq: 0, ended: undefined };

  it('When the same is said to the API and to the bot, then the same is stored, ended, and restored', async () => {
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote' });
    await toBot(DORA, "I'm remote");
    assert.deepEqual(content(await stored(ADA)), content(await stored(DORA)));

    on.clock.set(NOW + MINUTE);
    await on.call(ADA, 'POST', '/api/me/clear');
    await toBot(DORA, 'Clear my status');
    assert.deepEqual([(await stored(ADA))[0]?.end, (await stored(DORA))[0]?.end], [NOW + MINUTE, NOW + MINUTE]);

    await on.call(ADA, 'DELETE', '/api/me/clear');
    await toBot(DORA, 'Undo');
    assert.deepEqual(content(await stored(ADA)), content(await stored(DORA)));
    assert.deepEqual(await on.store.clears({ since: 0 }), []);
  });

  it('When a statement is made for somebody, then its audit entry has that and its times, never the place', async () => {
    const { overrides } = await sayFor(
      on,
      { actor: { id: ADMIN, administrator: true }, personId: ADA.toUpperCase() },
      { statement: { kind: 'leave' } },
    );
    const [entry] = await on.store.auditEntries({ subject: ADA, limit: 10 });
    assert.deepEqual([entry?.actor, entry?.action], [ADMIN, 'person.override']);
    const until = new Date(overrides[0]?.end ?? 0).toISOString();
    assert.deepEqual(entry?.after, { id: overrides[0]?.id, from: new Date(NOW).toISOString(), until });
  });

  it('When a mode was switched off by another instance, then no further statement is stored for that person', async () => {
    await setMode(on.store, ADA, { mode: 'off' }, NOW);
    const isRefused = (error: unknown) => isAppError(error, 'PRESENCE_OFF');
    await assert.rejects(say(on, ADA, { statement: { kind: 'remote' } }), isRefused);
    await assert.rejects(
      sayFor(on, { actor: { id: ADMIN, administrator: true }, personId: CEM }, { statement: { kind: 'remote' } }),
      isRefused,
    );
    assert.deepEqual(await stored(ADA), []);
  });

  it('When a statement has an id that is already stored, then it is stored once', async () => {
    const said = { statement: { kind: 'remote' as const }, id: 'message-1' };
    const first = await say(on, ADA, said);
    on.clock.set(NOW + MINUTE);
    assert.deepEqual(await say(on, ADA, said), first);
    assert.equal((await stored(ADA)).length, 1);
  });

  it('When the office was archived since a statement was ended, then undoing that is refused like a new statement, in every way', async () => {
    const body = { status: 'office', officeId: 'berlin' };
    const hidden = await say(on, ADA, { statement: { kind: 'hidden' } });
    const [own] = (await on.call(ADA, 'PUT', '/api/me/override', body)).body.overrides;
    const [other] = (await on.call(ADMIN, 'PUT', '/api/people/dora/override', body)).body.overrides;
    on.clock.set(NOW + MINUTE);
    await endOwn(on, ADA);
    await on.call(ADMIN, 'DELETE', '/api/people/dora/override');
    for (const range of ['r1', 'r2']) await on.call(ADMIN, 'DELETE', `/api/ranges/${range}`);
    assert.equal((await on.call(ADMIN, 'DELETE', '/api/offices/berlin')).status, 200);
    const said = await on.call(ADA, 'PUT', '/api/me/override', body);
    const undone = await on.call(ADA, 'POST', `/api/me/override/${own.id}/restore`);
    const undoneFor = await on.call(ADMIN, 'POST', `/api/people/dora/override/${other.id}/restore`);
    for (const { status, body: problem } of [undone, undoneFor])
      assert.deepEqual([status, problem.code, problem.detail], [said.status, 'TARGET_UNKNOWN', said.body.detail]);
    assert.equal((await toBot(ADA, 'Undo')).text, 'There is no such office, or it is archived.');
    assert.equal((await stored(ADA)).find(({ id }) => id === hidden.id)?.end, NOW + MINUTE, 'all that was ended at once, or none of it');
  });

  it('When a clear ended a statement whose office or floor is archived since, then undoing it is refused, in every way', async () => {
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'office', officeId: 'berlin', floorId: 'b2' });
    on.clock.set(NOW + MINUTE);
    await on.call(ADA, 'POST', '/api/me/clear');
    for (const range of ['r1', 'r2']) await on.call(ADMIN, 'DELETE', `/api/ranges/${range}`);
    assert.equal((await on.call(ADMIN, 'DELETE', '/api/offices/berlin')).status, 200);
    const { status, body } = await on.call(ADA, 'DELETE', '/api/me/clear');
    assert.deepEqual([status, body.code], [400, 'TARGET_UNKNOWN']);
    assert.match(body.detail, /^What you had said before names an office or floor that is archived since, so your fresh start stays\./);
    assert.equal((await toBot(ADA, 'Undo')).text, body.detail);
    assert.deepEqual([(await stored(ADA))[0]?.end, (await on.store.clears({ since: 0 })).length], [NOW + MINUTE, 1]);
  });

  it('When the answer of a write is lost and the message comes again, then nothing is undone, cleared or ended twice', async () => {
    const answerLost = (): never => {
      throw new AppError('STORE_UNAVAILABLE');
    };
    const losing: typeof on.store = {
      ...on.store,
      addClear: (...said) => on.store.addClear(...said).then(answerLost),
      undoClear: (...said) => on.store.undoClear(...said).then(answerLost),
      endOverrides: (...said) => on.store.endOverrides(...said).then(answerLost),
      changeStatements: (...said) => on.store.changeStatements(...said).then(answerLost),
    };
    const last = async () =>
      (await stored(ADA))
        .filter(({ end }) => end > on.clock.now())
        .map(({ statement }) => statement.kind)
        .sort();
    const twice = async (text: string, messageKey: string) => {
      on.clock.set(on.clock.now() + MINUTE);
      await assert.rejects(answer({ ...on, store: losing }, { personId: ADA, messageKey }, text), isUnavailable);
      assert.equal((await toBot(ADA, text, messageKey)).text, 'That message reached me twice; it counts once.');
      return last();
    };
    await toBot(ADA, 'Hide me today');
    await toBot(ADA, "I'm on leave tomorrow");
    await toBot(ADA, "I'm remote");
    assert.deepEqual(await twice('Clear my status', 'm1'), ['hidden', 'leave']);
    assert.equal((await on.store.clears({ since: 0 })).length, 1);
    assert.deepEqual(await twice('Undo', 'm2'), ['hidden', 'leave', 'remote']);
    assert.deepEqual(await twice('Undo', 'm3'), ['hidden', 'leave']);
    assert.deepEqual(await twice('Show me again', 'm4'), ['leave']);
    assert.deepEqual(await twice('Undo', 'm5'), ['hidden', 'leave']);
  });

  it('When statements are replaced, and when that is undone, then each is one write with its message', async () => {
    const first = await say(on, ADA, { statement: { kind: 'leave' } });
    on.clock.set(NOW + MINUTE);
    const writes: string[] = [];
    const noting = <A extends unknown[], R>(name: string, write: (...given: A) => R) => {
      return (...given: A): R => {
        writes.push(name);
        return write(...given);
      };
    };
    const { addOverride, endOverrides, changeStatements } = on.store;
    const store: typeof on.store = {
      ...on.store,
      addOverride: noting('add', addOverride),
      endOverrides: noting('end', endOverrides),
      changeStatements: noting('change', changeStatements),
    };
    for (const key of ['m1', 'm2']) await on.store.claimMessage(key, NOW);
    const instead = [{ statement: { kind: 'remote' as const } }, { statement: { kind: 'hidden' as const } }];
    await correctStatements({ ...on, store }, ADA, { instead, ids: [first.id], alongside: { carriesOut: 'm1' } });
    const undone = await undoLast({ ...on, store }, ADA, { carriesOut: 'm2' });
    assert.deepEqual(writes, ['change', 'change']);
    assert.ok(undone?.kind === 'end' && undone.takenBack.length === 2);
    assert.deepEqual(
      undone.restored.map(({ id }) => id),
      [first.id],
    );
    for (const key of ['m1', 'm2']) assert.equal(await on.store.claimMessage(key, NOW + 1), 'done');
  });

  it('When there are several things to undo, then the last one is undone first', async () => {
    const first = await say(on, ADA, { statement: { kind: 'leave' } });
    on.clock.set(NOW + MINUTE);
    await say(on, ADA, { statement: { kind: 'remote' } });
    assert.equal((await undoLast(on, ADA))?.kind, 'statement');
    const undone = await undoLast(on, ADA);
    assert.ok(undone?.kind === 'statement' && undone.takenBack[0]?.id === first.id);
    assert.equal(await undoLast(on, ADA), undefined);
  });
});
