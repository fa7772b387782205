import assert from 'node:assert/strict';
import { DAY, HOUR } from '../../server/presence/time.ts';
import { ADA, ADMIN, BEN, DORA, type Harness, NOW, startHarness } from './harness.ts';

const YESTERDAY = NOW - DAY;
const day = (at: number) => new Date(at).toISOString().slice(0, 10);
const iso = (at: number) => new Date(at).toISOString();

describe('Works-council mode', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness({ readersOfTab: async () => [ADA, DORA] });
    await on.seen(ADA, 'r1', YESTERDAY - HOUR);
    await on.seen(ADA, 'r2', NOW - HOUR);
  });
  afterEach(() => on.close());
  const set = (worksCouncilMode: boolean) => on.call(ADMIN, 'PUT', '/api/settings', { worksCouncilMode });
  const get = async (url: string, as: string = DORA) => on.call(as, 'GET', url);
  const settings = async () => (await get('/api/settings', ADMIN)).body;

  it('When it is previewed, then each consequence is said, and nothing changes', async () => {
    const before = await settings();
    const { body } = await on.call(ADMIN, 'POST', '/api/settings/preview', { worksCouncilMode: true });
    assert.deepEqual(body.consequences.map(({ setting }: { setting: string }) => setting).sort(), [
      'floorStatistics',
      'following',
      'insights',
      'namesInGroups',
      'pastFloors',
      'retentionDays',
      'todayInSteps',
      'worksCouncilMode',
    ]);
    assert.match(body.consequences[0].text, /^Works-council mode is on for everybody from now on/);
    assert.deepEqual(await settings(), before);
  });

  it('When it is switched on and off, then it sets its settings, restores them, and both are in the audit', async () => {
    await on.call(ADMIN, 'PUT', '/api/settings', { retentionDays: 20, insights: 'administrators', smallNumber: 6 });
    const before = await settings();
    assert.equal((await set(true)).status, 200);
    const during = await settings();
    assert.deepEqual(
      [during.worksCouncilMode, during.retentionDays, during.insights, during.following, during.pastFloors, during.namesInGroups],
      [true, 14, 'off', false, false, false],
    );
    assert.deepEqual(during.about, before.about, 'the list is the same');
    const kept = before.about.find(({ name }: { name: string }) => name === 'retentionDays');
    assert.deepEqual(kept.byWorksCouncil, { without: 20, with: 14 });
    assert.equal(on.forgot.count, 2, 'data past the shorter retention goes at once');
    await set(false);
    assert.deepEqual({ ...(await settings()), version: before.version }, before);
    const { entries } = (await get('/api/audit', ADMIN)).body;
    const [off, switched] = entries;
    assert.deepEqual([off.action, switched.action], ['settings.works-council-off', 'settings.works-council-on']);
    assert.deepEqual([switched.before.retentionDays, switched.after.retentionDays, off.after.retentionDays], [20, 14, 20]);
    assert.ok(!('formerSettings' in switched.after));
  });

  it('When it is on, then the settings that it sets cannot be changed, in any way; others can', async () => {
    await set(true);
    const current = await settings();
    for (const [name, value] of Object.entries({
      retentionDays: 13,
      insights: 'everybody',
      floorStatistics: true,
      following: true,
      pastFloors: true,
      namesInGroups: true,
      todayInSteps: false,
    }))
      for (const worksCouncilMode of [undefined, true, false]) {
        const body = { [name]: value, ...(worksCouncilMode !== undefined && { worksCouncilMode }) };
        const refused = await on.call(ADMIN, 'PUT', '/api/settings', body);
        assert.deepEqual([refused.status, refused.body.code, refused.body.errors[0].at], [409, 'SETTING_FIXED', `/${name}`]);
        assert.match(refused.body.detail, /Switch the mode off to change it/);
      }
    assert.deepEqual(await settings(), current);
    const { worksCouncilMode, retentionDays, insights } = current;
    const same = await on.call(ADMIN, 'PUT', '/api/settings', { worksCouncilMode, retentionDays, insights, smallNumber: 7 });
    assert.deepEqual([same.status, same.body.smallNumber, same.body.retentionDays], [200, 7, 14]);
  });

  it('When somebody sends a setting of its own with the switch, then neither is changed', async () => {
    const refused = await on.call(ADMIN, 'PUT', '/api/settings', { worksCouncilMode: true, retentionDays: 60 });
    assert.deepEqual([refused.status, refused.body.code], [409, 'SETTING_FIXED']);
    assert.equal((await settings()).worksCouncilMode, false);
  });

  it('When the server starts again, then it is still on, and off restores what was before', async () => {
    await set(true);
    const stored = await on.store.settings();
    assert.deepEqual([stored.worksCouncilMode, stored.formerSettings?.retentionDays], [true, 30]);
    await set(false);
    assert.equal((await on.store.settings()).formerSettings, undefined);
  });

  it('tells everybody that it is on, and what it means, in their language', async () => {
    assert.deepEqual((await get('/api/works-council')).body.sets, []);
    assert.equal((await get('/api/me')).body.worksCouncilMode, false);
    await set(true);
    const german = await on.call(DORA, 'GET', '/api/works-council', undefined, { 'accept-language': 'de' });
    assert.deepEqual([german.body.on, german.body.title, german.body.sets.length], [true, 'Der Betriebsratsmodus ist eingeschaltet', 7]);
    assert.ok(german.body.sets.some(({ text }: { text: string }) => text === 'Daten über Personen werden 14 Tage gespeichert.'));
    assert.equal((await get('/api/me')).body.worksCouncilMode, true);
    const notice = (await on.call(undefined, 'GET', '/privacy')).text;
    assert.match(notice, /<h2>Works-council mode is on<\/h2>/);
    assert.match(notice, /with the office and without the floor/);
  });

  describe('floors', () => {
    const floorsOf = async (url: string, as?: string) => (await get(url, as)).body.offices[0].floors.length;
    const floorOf = async (url: string, as?: string) => {
      const { people } = (await get(url, as)).body;
      return people.find(({ id }: { id: string }) => id === ADA)?.presence.floorId;
    };
    const PAST = [`at=${iso(YESTERDAY)}`, `day=${day(YESTERDAY)}`];

    it('of today are shown as before', async () => {
      await set(true);
      assert.deepEqual([await floorsOf('/api/occupancy'), await floorOf('/api/presence')], [2, 'b2']);
      assert.deepEqual([await floorsOf(`/api/occupancy?day=${day(NOW)}`), await floorOf(`/api/presence?day=${day(NOW)}`)], [2, 'b2']);
      assert.equal((await get(`/api/people/${ADA}/presence`)).body.presence.floorId, 'b2');
    });

    it('of past days are in no list, number or filter, for administrators as for others', async () => {
      for (const when of PAST)
        assert.deepEqual([await floorsOf(`/api/occupancy?${when}`), await floorOf(`/api/presence?${when}`)], [2, 'b1']);
      assert.deepEqual((await get(`/api/presence?floor=b1&${PAST[0]}`)).body.total, 1);
      await set(true);
      for (const as of [DORA, ADMIN])
        for (const when of PAST) {
          assert.equal(await floorsOf(`/api/occupancy?${when}`, as), 0);
          assert.equal(await floorOf(`/api/presence?${when}`, as), undefined);
          const filtered = await get(`/api/presence?floor=b1&${when}`, as);
          assert.deepEqual(
            [filtered.status, filtered.body.detail],
            [404, 'Floors are shown for today only in this organisation. Of past days there are whole offices.'],
          );
        }
      const [berlin] = (await get(`/api/occupancy?${PAST[0]}`)).body.offices;
      assert.equal(berlin.present.atLeast, 1, 'the office stays');
      const one = (await get(`/api/people/${ADA}/presence?${PAST[0]}`)).body;
      assert.deepEqual([one.presence.officeId, one.presence.floorId], ['berlin', undefined]);
    });

    it('of one’s own past are still one’s own to see', async () => {
      await set(true);
      assert.equal((await get(`/api/people/${ADA}/presence?${PAST[0]}`, ADA)).body.presence.floorId, 'b1');
      assert.match((await get('/api/me/data', ADA)).text, /First floor/);
    });

    it('have no statistics, and their numbers of days without people are not told', async () => {
      const hours = Array.from({ length: 24 }, (_, i) => Date.parse('2026-09-15T00:00:00+02:00') + i * HOUR);
      const present = hours.map(() => 12);
      await on.store.saveDayNumbers([
        { officeId: 'berlin', day: '2026-09-15', hours, people: 12, present, floors: [{ floorId: 'b1', people: 12, present }] },
      ]);
      const kept = '/api/occupancy/days?office=berlin&fromDay=2026-09-14&toDay=2026-09-16';
      assert.deepEqual([(await get(kept)).body.days[0].floors.length, await floorsOf('/api/occupancy?day=2026-09-15')], [2, 2]);
      await on.call(ADMIN, 'PUT', '/api/settings', { pastFloors: false });
      assert.deepEqual([(await get(kept)).body.days[0].floors.length, await floorsOf('/api/occupancy?day=2026-09-15')], [0, 0]);
      for (const url of [
        '/api/insights?office=berlin&floor=b1',
        '/api/insights?office=berlin&floor=b1&format=csv',
        `/api/expected/day?office=berlin&floor=b1&day=2026-11-23`,
      ])
        assert.equal((await get(url)).status, 404, url);
      assert.deepEqual((await get('/api/insights?office=berlin')).body.floors, []);
    });
  });

  it('lets nobody follow anybody; who is followed still sees it and can end it', async () => {
    await on.call(DORA, 'PUT', `/api/me/follows/${ADA}`, { repeat: 'daily', knowing: 'they-see-it' });
    await set(true);
    for (const id of [ADA, BEN, 'nobody']) {
      const refused = await on.call(DORA, 'PUT', `/api/me/follows/${id}`, { repeat: 'once', knowing: 'they-see-it' });
      assert.deepEqual([refused.status, refused.body.code], [403, 'FOLLOWING_OFF'], 'the same answer for every name');
    }
    const { body } = await get('/api/me/follows', ADA);
    assert.deepEqual([body.following, body.followers.length], [false, 1]);
    assert.equal((await on.call(ADA, 'DELETE', `/api/me/followers/${DORA}`)).body.followers.length, 0);
  });

  it('shows numbers only in the tabs of channels and chats', async () => {
    const url = '/api/shared-board?office=berlin&chat=19:group%40thread.v2';
    assert.ok((await get(url)).body.people.length > 0);
    await set(true);
    assert.equal((await get(url)).body.people, undefined);
  });

  it('closes insights, and steps figures of today', async () => {
    await set(true);
    assert.equal((await get('/api/insights?office=berlin', ADMIN)).status, 404);
    assert.equal((await get('/api/occupancy')).body.total.text, '1 and fewer than 5 others');
  });
});
