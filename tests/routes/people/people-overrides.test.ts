import assert from 'node:assert/strict';
import { HOUR, MINUTE } from '../../../server/presence/time.ts';
import { setMode } from '../../support/set-mode.ts';
import { ADA, ADMIN, BEN, CEM, DORA, GONE, type Harness, NOW, startHarness } from '../harness.ts';

describe('/api/people/{id}/override', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await on.seen(ADA, 'r1', NOW - HOUR);
    await on.seen(BEN, 'r1', NOW - HOUR);
  });
  afterEach(() => on.close());
  const say = (id: string, body: unknown) => on.call(ADMIN, 'PUT', `/api/people/${id}/override`, body);

  it('When an administrator states where somebody is, then all see it, and the person sees who said it', async () => {
    assert.equal((await say('ADA', { status: 'leave' })).status, 200);
    assert.equal(
      (await on.call(DORA, 'GET', '/api/people/ada/presence')).body.presence.reason.text,
      'An administrator said for them that they are on leave since 09:00.',
    );
    const { presence, overrides } = (await on.call(ADA, 'GET', '/api/me')).body;
    assert.equal(presence.reason.text, 'Admin, an administrator, said for you that you are on leave since 09:00.');
    assert.deepEqual([overrides[0].setBy, overrides[0].setByName], ['administrator', 'Admin']);
    assert.ok(!(await on.call(DORA, 'GET', '/api/people/ada/presence')).text.includes('Admin'));
  });

  it('When a day is theirs, then the answer has the zone of the end that it gets by default', async () => {
    await on.store.saveTimeZone(ADA, 'timeZone', 'Pacific/Auckland');
    await on.board.refresh();
    const read = (await on.call(ADMIN, 'GET', '/api/people/ada/override')).body;
    assert.deepEqual(read, { timeZone: 'Pacific/Auckland', overrides: [] });
    const { timeZone, overrides } = (await say(ADA, { status: 'remote' })).body;
    assert.equal(timeZone, 'Pacific/Auckland');
    assert.equal(new Date(overrides[0].until).toLocaleTimeString('en-GB', { timeZone }), '00:00:00');
  });

  it('It is audited, and the person finds it on their own page', async () => {
    await say(ADA, { status: 'office', officeId: 'berlin', floorId: 'b2' });
    const [entry] = await on.store.auditEntries({ limit: 1 });
    assert.deepEqual([entry?.action, entry?.actor, entry?.subject], ['person.override', ADMIN, ADA]);
    await on.call(ADMIN, 'GET', '/api/people/ADA/override');
    const [look] = await on.store.auditEntries({ limit: 1 });
    assert.deepEqual([look?.action, look?.actor, look?.subject, look?.after], ['person.override-view', ADMIN, ADA, undefined]);
    const { audit } = (await on.call(ADA, 'GET', '/api/me/data')).body;
    assert.deepEqual(
      [audit[0].action, audit[1].by, audit[1].deletedOn],
      ['person.override-view', { kind: 'administrator', name: 'Admin' }, '2027-11-20'],
    );
    // The audit is kept longer than people's data, and survives their deletion: it must not have their places.
    // In quotes, since a random id may contain "b2".
    assert.doesNotMatch(JSON.stringify(entry), /"(office|officeId|floorId|berlin|b2)"/);
  });

  it('For somebody off it is refused with the reason; so it is for disabled accounts, and for unknown people', async () => {
    const off = await say(CEM, { status: 'remote' });
    assert.deepEqual([off.status, off.body.code], [403, 'PRESENCE_OFF']);
    assert.match(off.body.detail, /^Presence is switched off, so no statement is stored/);
    assert.doesNotMatch(off.body.title, /you/i);
    assert.equal((await say(GONE, { status: 'remote' })).body.code, 'OVERRIDE_INVALID');
    assert.equal((await say('nobody', { status: 'remote' })).body.code, 'PERSON_NOT_FOUND');
    assert.equal((await say(ADA, { status: 'office' })).body.code, 'OVERRIDE_INVALID');
    assert.deepEqual(await on.store.overrides({ endsAfter: 0 }), []);
    assert.deepEqual(await on.store.auditEntries({ limit: 9 }), []);
  });

  it('For somebody in mode track nothing is stated or ended on their behalf: the numbers before and after would reveal where they are', async () => {
    const numbers = async () => (await on.call(ADMIN, 'GET', '/api/occupancy')).body.offices;
    const before = await numbers();
    for (const status of ['remote', 'leave', 'hidden']) {
      const { status: code, body } = await say(BEN, { status });
      assert.deepEqual([code, body.code], [403, 'NEVER_NAMED']);
      assert.match(body.detail, /counted and never named.*they can say it themselves/);
    }
    const later = { from: new Date(NOW + HOUR).toISOString(), until: new Date(NOW + 2 * HOUR).toISOString() };
    assert.equal((await say(BEN, { status: 'leave', ...later })).body.code, 'NEVER_NAMED');
    assert.deepEqual(await numbers(), before);
    assert.deepEqual(await on.store.overrides({ endsAfter: 0 }), []);
    assert.deepEqual(await on.store.auditEntries({ limit: 9 }), []);
  });

  describe('When an administrator sets somebody from track to display', () => {
    const numbers = async () => (await on.call(ADMIN, 'GET', '/api/occupancy')).body.offices;
    const switchTo = (mode: string) => on.call(ADMIN, 'PUT', `/api/people/${BEN}/mode`, { mode });

    for (const seen of [true, false])
      it(`then nothing is stated or ended for them that day, since the numbers would reveal ${seen ? 'what' : 'that nothing'} was seen before`, async () => {
        if (!seen) await on.store.erasePerson(BEN, NOW - 1);
        assert.equal((await switchTo('display')).status, 200);
        const before = await numbers();
        on.clock.set(NOW + HOUR);
        const { status, body } = await say(BEN, { status: 'remote' });
        assert.deepEqual([status, body.code], [403, 'NEVER_NAMED']);
        assert.match(body.detail, /they can say it themselves.*not before 21 November 2026/);
        assert.deepEqual(await numbers(), before);
        assert.deepEqual(await on.store.overrides({ endsAfter: 0 }), []);
        await switchTo('track');
        assert.equal((await say(BEN, { status: 'remote' })).body.code, 'NEVER_NAMED');
      });

    it('then others can on the next day', async () => {
      await switchTo('display');
      // Berlin's day ends at 23:00 UTC, the organisation's an hour later.
      on.clock.set(Date.parse('2026-11-20T23:30:00Z'));
      assert.equal((await say(BEN, { status: 'remote' })).body.code, 'NEVER_NAMED');
      on.clock.set(Date.parse('2026-11-21T00:00:00Z'));
      assert.equal((await say(BEN, { status: 'remote' })).status, 200);
    });

    it('then ending statements of administrators has the same answer on every day, whether the person made an earlier statement or not', async () => {
      const answers = async (): Promise<string[]> => {
        const told: string[] = [];
        for (const days of [0, 1, 3, 5]) {
          on.clock.set(NOW + HOUR + days * 24 * HOUR);
          const { status, text } = await on.call(ADMIN, 'DELETE', '/api/people/ben/override');
          told.push(`${status} ${text}`);
        }
        return told;
      };
      await switchTo('display');
      const silent = await answers();
      assert.deepEqual([...new Set(silent.map((told) => told.slice(0, 4)))], ['404 ']);
      on.clock.set(NOW);
      await switchTo('track');
      assert.equal((await on.call(ADMIN, 'DELETE', '/api/people/ben/override')).status, 404);
      await on.call(BEN, 'PUT', '/api/me/override', { status: 'leave', until: '2026-11-24T12:00:00Z' });
      await switchTo('display');
      assert.deepEqual(await answers(), silent);
    });

    it('then administrators can end earlier statements only when they can make new ones', async () => {
      await setMode(on.store, BEN, { mode: 'display', notOffSince: 0, displaySince: 0 }, NOW);
      await say(BEN, { status: 'remote', until: '2026-11-22T12:00:00Z' });
      await switchTo('track');
      on.clock.set(NOW + HOUR);
      await switchTo('display');
      assert.equal((await on.call(ADMIN, 'DELETE', '/api/people/ben/override')).body.code, 'NEVER_NAMED');
    });

    it('then their earlier statement prevents it as long as it lasts, without revealing its end', async () => {
      await on.call(BEN, 'PUT', '/api/me/override', { status: 'leave', until: '2026-11-24T12:00:00Z' });
      on.clock.set(NOW + HOUR);
      await switchTo('display');
      on.clock.set(NOW + 2 * 24 * HOUR);
      assert.match((await say(BEN, { status: 'office', officeId: 'berlin' })).body.detail, /not before 23 November 2026/);
      on.clock.set(Date.parse('2026-11-24T12:00:00Z'));
      assert.equal((await say(BEN, { status: 'remote' })).status, 200);
    });
  });

  it('When somebody chooses track after a statement for them, then only they can end it', async () => {
    await setMode(on.store, BEN, { mode: 'display', notOffSince: 0, displaySince: 0 }, NOW);
    await say(BEN, { status: 'remote' });
    await setMode(on.store, BEN, { mode: 'track', notOffSince: 0 }, NOW);
    assert.equal((await on.call(ADMIN, 'DELETE', '/api/people/ben/override')).body.code, 'NOT_FOUND');
    assert.deepEqual((await on.call(ADMIN, 'GET', '/api/people/ben/override')).body, { overrides: [] }, 'nor do they see it');
    assert.equal((await on.call(BEN, 'GET', '/api/me')).body.presence.status, 'remote');
    await on.call(BEN, 'DELETE', '/api/me/override');
    assert.equal((await on.call(BEN, 'GET', '/api/me')).body.presence.status, 'office');
  });

  it('The answer about a person has the statement of administrators, and does not depend on where they are', async () => {
    const answers = async () => {
      const later = { from: new Date(NOW + HOUR).toISOString(), until: new Date(NOW + 2 * HOUR).toISOString() };
      const put = await say(ADA, { status: 'leave', ...later });
      const got = await on.call(ADMIN, 'GET', '/api/people/ada/override');
      const ended = await on.call(ADMIN, 'DELETE', '/api/people/ada/override');
      return [put, got, ended].map(({ status, text }) => [status, text.replaceAll(/"id":"[^"]+"/g, '')]);
    };
    const inOffice = await answers();
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'office', officeId: 'berlin', floorId: 'b2' });
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'hidden' });
    assert.deepEqual(await answers(), inOffice);
  });

  it('When it is ended, then only statements of administrators end', async () => {
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote' });
    await say(ADA, { status: 'leave' });
    const { overrides } = (await say(ADA, { status: 'office', officeId: 'berlin' })).body;
    assert.equal(overrides.length, 2);
    const one = await on.call(ADMIN, 'DELETE', `/api/people/ada/override?id=${overrides[0].id}`);
    assert.deepEqual(
      one.body.overrides.map(({ status }: { status: string }) => status),
      ['leave'],
    );
    assert.deepEqual((await on.call(ADMIN, 'DELETE', '/api/people/ada/override')).body.overrides, []);
    assert.equal((await on.call(ADA, 'GET', '/api/me')).body.presence.reason.code, 'override-self');
    assert.equal((await on.call(ADMIN, 'DELETE', '/api/people/ada/override')).body.code, 'NOT_FOUND');
    assert.deepEqual(
      (await on.store.auditEntries({ limit: 9 })).map(({ action }) => action),
      ['person.override-end', 'person.override-end', 'person.override', 'person.override'],
    );
  });

  it('When an administrator undoes an end, then the same statement counts again, and that is audited', async () => {
    const until = new Date(NOW + 5 * HOUR).toISOString();
    const [{ id }] = (await say(ADA, { status: 'leave', until })).body.overrides;
    const end = () => on.call(ADMIN, 'DELETE', `/api/people/ada/override?id=${id}`);
    const restore = () => on.call(ADMIN, 'POST', `/api/people/ada/override/${id}/restore`);
    await end();
    // A refusal does not reveal the person's own statement, which wins as the later one.
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote' });
    const { status, body } = await restore();
    assert.deepEqual([status, body.overrides[0].id, body.overrides[0].until], [200, id, until]);
    assert.equal((await on.call(ADA, 'GET', '/api/me')).body.presence.status, 'remote');
    const [entry] = await on.store.auditEntries({ limit: 1 });
    assert.deepEqual([entry?.action, entry?.actor, entry?.subject], ['person.override-restore', ADMIN, ADA]);
    await end();
    await say(ADA, { status: 'remote' });
    assert.equal((await restore()).body.code, 'NOTHING_TO_UNDO');
    const [own] = (await on.call(ADA, 'PUT', '/api/me/override', { status: 'leave' })).body.overrides;
    await on.call(ADA, 'DELETE', `/api/me/override?id=${own.id}`);
    assert.equal((await on.call(ADMIN, 'POST', `/api/people/ada/override/${own.id}/restore`)).body.code, 'NOTHING_TO_UNDO');
    assert.equal((await on.call(DORA, 'POST', `/api/people/ada/override/${id}/restore`)).status, 403);
  });

  it('When the person has cleared since, then undoing the end has the same answer, and the restored statement does not count', async () => {
    const answers: string[] = [];
    for (const startsAfresh of [false, true]) {
      on.clock.set(NOW);
      const [{ id }] = (await say(ADA, { status: 'leave' })).body.overrides;
      on.clock.set(NOW + MINUTE);
      await on.call(ADMIN, 'DELETE', `/api/people/ada/override?id=${id}`);
      on.clock.set(NOW + 2 * MINUTE);
      if (startsAfresh) await on.call(ADA, 'POST', '/api/me/clear');
      on.clock.set(NOW + 3 * MINUTE);
      const { status, text } = await on.call(ADMIN, 'POST', `/api/people/ada/override/${id}/restore`);
      answers.push(`${status} ${text.replaceAll(id, 'id')}`);
      assert.equal((await on.call(ADA, 'GET', '/api/me')).body.presence.status, startsAfresh ? 'none' : 'leave');
      if (!startsAfresh) await on.call(ADMIN, 'DELETE', `/api/people/ada/override?id=${id}`);
    }
    assert.match(answers[0] ?? '', /^200 .*"inForce":true/);
    assert.equal(answers[1], answers[0]);
    await on.call(ADA, 'DELETE', '/api/me/clear');
    assert.equal((await on.call(ADA, 'GET', '/api/me')).body.presence.status, 'leave');
  });

  it('A person may end a statement that an administrator made for them', async () => {
    await say(ADA, { status: 'leave' });
    await on.call(ADA, 'DELETE', '/api/me/override');
    assert.equal((await on.call(ADA, 'GET', '/api/me')).body.presence.status, 'office');
  });
});
