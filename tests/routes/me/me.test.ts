import assert from 'node:assert/strict';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { message } from '../../../server/texts/message.ts';
import { english } from '../../support/error-text.ts';
import { ADA, ADMIN, DORA, type Harness, NOW, startHarness } from '../harness.ts';

describe('/api/me', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await on.seen(ADA, 'r1', NOW - HOUR);
  });
  afterEach(() => on.close());
  const say = (body: unknown) => on.call(ADA, 'PUT', '/api/me/override', body);

  it('When I state that I am remote, then everybody sees it until the day is over', async () => {
    const { body } = await say({ status: 'remote' });
    assert.deepEqual([body.presence.status, body.presence.reason.code, body.overrides.length], ['remote', 'override-self', 1]);
    assert.deepEqual([body.overrides[0].setBy, body.overrides[0].inForce], ['self', true]);
    assert.equal((await on.call(DORA, 'GET', '/api/people/ada/presence')).body.presence.status, 'remote');
    on.clock.set(Date.parse(body.overrides[0].until));
    await on.board.tick();
    assert.equal((await on.call(ADA, 'GET', '/api/me')).body.presence.status, 'none');
  });

  it('When a plan’s hour comes, then it is in force', async () => {
    const { body } = await say({ status: 'leave', from: new Date(NOW + HOUR).toISOString() });
    assert.deepEqual([body.presence.status, body.overrides[0].inForce], ['office', false]);
    on.clock.set(NOW + HOUR);
    await on.board.tick();
    assert.equal((await on.call(ADA, 'GET', '/api/me')).body.presence.status, 'leave');
  });

  it('When I state an office for several days, then it counts today and is a plan after that', async () => {
    const { body } = await say({ status: 'office', officeId: 'berlin', floorId: 'b2', until: new Date(NOW + 3 * DAY).toISOString() });
    assert.deepEqual([body.presence.floorName, body.overrides[0].inForce], ['Second floor', true]);
    on.clock.set(NOW + DAY);
    const next = (await on.call(ADA, 'GET', '/api/me')).body;
    assert.deepEqual([next.presence.status, next.overrides[0].inForce], ['none', false]);
    assert.equal((await on.call(ADA, 'GET', '/api/me/data')).body.overrides[0].inForce, false);
    assert.equal((await on.call(DORA, 'GET', '/api/occupancy')).body.total.count, 0);
  });

  it('When there is a later statement, then an earlier one does not count, also if it is a plan', async () => {
    const until = new Date(NOW + 3 * DAY).toISOString();
    const counts = async () => {
      const view = ({ status, inForce, displaced }: Record<string, unknown>) => [status, inForce, displaced];
      const told = (await on.call(ADA, 'GET', '/api/me')).body.overrides.map(view);
      const lasts = (each: { until: string }) => Date.parse(each.until) > on.clock.now();
      const kept = (await on.call(ADA, 'GET', '/api/me/data')).body.overrides.filter(lasts).map(view);
      assert.deepEqual(kept.toSorted(), told.toSorted(), 'and the same where all that is kept is shown');
      return told;
    };
    await say({ status: 'leave', until });
    assert.deepEqual(await counts(), [['leave', true, undefined]]);
    await say({ status: 'hidden', until });
    await say({ status: 'office', officeId: 'berlin', until });
    assert.deepEqual(await counts(), [
      ['office', true, undefined],
      ['hidden', true, undefined],
      ['leave', false, true],
    ]);
    on.clock.set(NOW + DAY);
    assert.deepEqual(await counts(), [
      ['office', false, undefined],
      ['hidden', true, undefined],
      ['leave', false, true],
    ]);
    const { overrides } = (await on.call(ADA, 'GET', '/api/me')).body;
    await on.call(ADA, 'DELETE', `/api/me/override?id=${overrides[0].id}`);
    assert.deepEqual(await counts(), [
      ['hidden', true, undefined],
      ['leave', true, undefined],
    ]);
  });

  it('When sign-ins are not being read, then my own presence and that of one person have the time of the last ones', async () => {
    const stale = { asOf: NOW - HOUR, why: message('failure.NETWORK') };
    const other = await startHarness({ freshness: { look: async () => stale, known: () => stale } });
    try {
      const told = { asOf: new Date(NOW - HOUR).toISOString(), why: english(stale.why) };
      assert.deepEqual((await other.call(ADA, 'GET', '/api/me')).body.stale, told);
      assert.deepEqual((await other.call(ADA, 'GET', '/api/week')).body.stale, told, 'today is a part of the week');
      assert.equal(
        (await other.call(ADA, 'GET', `/api/week?from=${new Date(NOW + DAY).toISOString().slice(0, 10)}`)).body.stale,
        undefined,
      );
      for (const id of [ADA, DORA]) assert.deepEqual((await other.call(ADA, 'GET', `/api/people/${id}/presence`)).body.stale, told);
      const past = await other.call(ADA, 'GET', `/api/people/${DORA}/presence?at=${new Date(NOW - DAY).toISOString()}`);
      assert.deepEqual([past.status, past.body.stale], [200, undefined]);
    } finally {
      await other.close();
    }
    for (const url of ['/api/me', '/api/week']) assert.equal((await on.call(ADA, 'GET', url)).body.stale, undefined, url);
  });

  it('When I end one by its id, then only that one ends, also if it is a plan', async () => {
    await say({ status: 'remote' });
    const planned = (await say({ status: 'leave', from: new Date(NOW + HOUR).toISOString() })).body.overrides[0];
    const { body } = await on.call(ADA, 'DELETE', `/api/me/override?id=${planned.id}`);
    assert.deepEqual(
      body.overrides.map((o: { status: string }) => o.status),
      ['remote'],
    );
    assert.equal((await on.call(DORA, 'DELETE', `/api/me/override?id=${body.overrides[0].id}`)).body.code, 'NOT_FOUND');
  });

  it('When I end my statements, then hidden ends, too, and plans stay', async () => {
    await say({ status: 'remote' });
    await say({ status: 'hidden' });
    await say({ status: 'leave', from: new Date(NOW + HOUR).toISOString() });
    const { body } = await on.call(ADA, 'DELETE', '/api/me/override');
    assert.deepEqual([body.presence.status, body.hiddenUntil, body.overrides.length], ['office', undefined, 1]);
  });

  describe('When I undo the end of a statement', () => {
    const end = async (id: string) => (await on.call(ADA, 'DELETE', `/api/me/override?id=${id}`)).body;
    const restore = (id: string) => on.call(ADA, 'POST', `/api/me/override/${id}/restore`);
    const until = new Date(NOW + 5 * HOUR).toISOString();
    const later = (ms: number) => on.clock.set(on.clock.now() + ms);

    it('then the same one counts again, with the instant, the order and the end that it had', async () => {
      const [leave] = (await say({ status: 'leave', until })).body.overrides;
      later(HOUR);
      const [remote] = (await say({ status: 'remote', until })).body.overrides;
      later(HOUR);
      assert.deepEqual((await end(leave.id)).ended, [leave.id]);
      const { body } = await restore(leave.id);
      assert.deepEqual(
        body.overrides.map(({ id, setAt, displaced }: Record<string, unknown>) => [id, setAt, displaced]),
        [
          [remote.id, remote.setAt, undefined],
          [leave.id, leave.setAt, true],
        ],
        'what was said later is not overruled',
      );
      assert.equal(body.overrides[1].until, until);
      assert.equal((await on.call(DORA, 'GET', '/api/people/ada/presence')).body.presence.status, 'remote');
      assert.equal((await restore(leave.id)).body.code, 'NOTHING_TO_UNDO');
    });

    for (const [newer, action] of Object.entries({
      'something newer was said': () => say({ status: 'remote' }),
      'something newer was said and ended': async () => end((await say({ status: 'remote' })).body.overrides[0].id),
      'something newer was said for me': () => on.call(ADMIN, 'PUT', '/api/people/ada/override', { status: 'remote' }),
      'I have started afresh': () => on.call(ADA, 'POST', '/api/me/clear'),
    }))
      it(`and ${newer}, then nothing is undone`, async () => {
        const [leave] = (await say({ status: 'leave', until })).body.overrides;
        await end(leave.id);
        await action();
        const { status, body } = await restore(leave.id);
        assert.deepEqual([status, body.code], [409, 'NOTHING_TO_UNDO']);
        assert.notEqual((await on.call(ADA, 'GET', '/api/me')).body.presence.status, 'leave');
      });

    it('and 24 hours have passed, or it would be over, or somebody else asks, then nothing is undone', async () => {
      const [leave] = (await say({ status: 'leave', until: new Date(NOW + 3 * DAY).toISOString() })).body.overrides;
      const [short] = (await say({ status: 'remote', until })).body.overrides;
      await end(leave.id);
      await end(short.id);
      assert.equal((await on.call(DORA, 'POST', `/api/me/override/${leave.id}/restore`)).body.code, 'NOTHING_TO_UNDO');
      on.clock.set(Date.parse(until));
      assert.equal((await restore(short.id)).body.code, 'NOTHING_TO_UNDO');
      on.clock.set(NOW + DAY - 1);
      assert.equal((await restore(leave.id)).status, 200);
      await end(leave.id);
      later(DAY);
      assert.equal((await restore(leave.id)).body.code, 'NOTHING_TO_UNDO');
    });

    it('that an administrator ended, then nothing is undone', async () => {
      const said = await on.call(ADMIN, 'PUT', '/api/people/ada/override', { status: 'leave', until });
      const [{ id }] = said.body.overrides;
      await on.call(ADMIN, 'DELETE', `/api/people/ada/override?id=${id}`);
      assert.equal((await restore(id)).body.code, 'NOTHING_TO_UNDO');
    });
  });

  it('When I clear, then earlier evidence and statements no longer count, and hidden stays', async () => {
    await say({ status: 'remote' });
    await say({ status: 'hidden' });
    const { body } = await on.call(ADA, 'POST', '/api/me/clear');
    assert.deepEqual([body.presence.reason.code, body.overrides.length, body.hiddenUntil !== undefined], ['none-cleared', 1, true]);
  });

  it('When I undo a clear, then earlier evidence and statements are back, also in what others see', async () => {
    await say({ status: 'remote', until: new Date(NOW + 5 * HOUR).toISOString() });
    on.clock.set(NOW + HOUR);
    const cleared = await on.call(ADA, 'POST', '/api/me/clear');
    assert.equal(cleared.body.clearUndoableUntil, new Date(NOW + HOUR + DAY).toISOString());
    assert.equal((await on.call(DORA, 'GET', '/api/people/ada/presence')).body.presence.status, 'none');
    on.clock.set(NOW + 2 * HOUR);
    const { status, body } = await on.call(ADA, 'DELETE', '/api/me/clear');
    assert.deepEqual([status, body.clearUndoableUntil, body.presence.status, body.overrides.length], [200, undefined, 'remote', 1]);
    assert.equal(body.overrides[0].until, new Date(NOW + 5 * HOUR).toISOString());
    assert.equal((await on.call(DORA, 'GET', '/api/people/ada/presence')).body.presence.status, 'remote');
    assert.equal((await on.call(ADA, 'DELETE', '/api/me/clear')).body.code, 'NOTHING_TO_UNDO');
  });

  it('When there is a newer statement, by me or for me, then the clear can no longer be undone', async () => {
    for (const setBy of [ADA, ADMIN]) {
      on.clock.set(on.clock.now() + HOUR);
      await on.call(ADA, 'POST', '/api/me/clear');
      on.clock.set(on.clock.now() + 1);
      const path = setBy === ADA ? '/api/me/override' : '/api/people/ada/override';
      assert.equal((await on.call(setBy, 'PUT', path, { status: 'leave' })).status, 200);
      const { body } = await on.call(ADA, 'DELETE', '/api/me/clear');
      assert.equal(body.code, 'NOTHING_TO_UNDO');
      assert.equal((await on.call(ADA, 'GET', '/api/me')).body.clearUndoableUntil, undefined);
    }
  });

  it('When I have cleared again since, then the clear before is not undone', async () => {
    const { clearUndoableUntil } = (await on.call(ADA, 'POST', '/api/me/clear')).body;
    const undo = (until: string) => on.call(ADA, 'DELETE', `/api/me/clear?clearUndoableUntil=${until}`);
    on.clock.set(NOW + HOUR);
    const again = (await on.call(ADA, 'POST', '/api/me/clear')).body.clearUndoableUntil;
    const late = await undo(clearUndoableUntil);
    assert.deepEqual([late.status, late.body.code], [409, 'NOTHING_TO_UNDO']);
    assert.equal((await on.call(ADA, 'GET', '/api/me')).body.clearUndoableUntil, again);
    assert.deepEqual([(await undo(again)).status, (await undo('now')).status], [200, 400]);
  });

  it('When 24 hours have passed, then the clear can no longer be undone', async () => {
    await on.call(ADA, 'POST', '/api/me/clear');
    on.clock.set(NOW + DAY - 1);
    assert.notEqual((await on.call(ADA, 'GET', '/api/me')).body.clearUndoableUntil, undefined);
    on.clock.set(NOW + DAY);
    assert.equal((await on.call(ADA, 'GET', '/api/me')).body.clearUndoableUntil, undefined);
    assert.equal((await on.call(ADA, 'DELETE', '/api/me/clear')).body.code, 'NOTHING_TO_UNDO');
  });

  it('When a statement is invalid, then it is refused with the reason', async () => {
    const code = async (body: unknown) => (await say(body)).body.code;
    assert.equal(await code({ status: 'office' }), 'OVERRIDE_INVALID');
    assert.equal(await code({ status: 'remote', officeId: 'berlin' }), 'OVERRIDE_INVALID');
    assert.equal(await code({ status: 'office', officeId: 'nowhere' }), 'TARGET_UNKNOWN');
    assert.equal(await code({ status: 'office', officeId: 'berlin', floorId: 'x' }), 'TARGET_UNKNOWN');
    assert.equal(await code({ status: 'remote', until: new Date(NOW - HOUR).toISOString() }), 'OVERRIDE_INVALID');
    assert.equal(await code({ status: 'sick' }), 'BAD_REQUEST');
  });

  it('When I ask the bot in words, then the answer is about me, in my language', async () => {
    assert.deepEqual((await on.call(ADA, 'POST', '/api/ask', { text: 'hi' })).body, { text: 'ada, en: hi' });
    const wanted = { 'accept-language': 'de-AT, en;q=0.5' };
    assert.deepEqual((await on.call(ADA, 'POST', '/api/ask', { text: 'hi' }, wanted)).body, { text: 'ada, de: hi' });
  });

  it('When the answer is Markdown, then it is converted to plain text', async () => {
    const { body } = await on.call(ADA, 'POST', '/api/ask', { text: '**Room\\_A**: C:\\temp' });
    assert.deepEqual(body, { text: 'ada, en: Room_A: C:\\temp' });
  });
});
