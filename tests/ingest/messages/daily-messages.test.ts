import assert from 'node:assert/strict';
import { createDailyMessages } from '../../../server/ingest/messages/daily-messages.ts';
import { createDelivery } from '../../../server/ingest/messages/deliver-messages.ts';
import { createMessageSender } from '../../../server/ingest/messages/send-message.ts';
import { createSendOrEnd } from '../../../server/ingest/messages/send-or-end.ts';
import { BOT } from '../../../server/ingest/warnings.ts';
import { DAY, HOUR, MINUTE } from '../../../server/presence/time.ts';
import { memoryLog } from '../../graph/make-client.ts';
import { ADA, ADMIN, BEN, CEM, DORA, GUEST, type Harness, NOW, startHarness } from '../../routes/harness.ts';
import { conversation, digest } from '../../store/contract/subscriptions.ts';
import { boundedPause } from '../../support/bounded-pause.ts';
import { english } from '../../support/error-text.ts';

describe('Messages of the bot on working days', () => {
  let on: Harness;
  let told: string[];
  let buttons: string[];
  /** The readers of each conversation; absent if they cannot be read. */
  let readers: Map<string, string[]>;
  beforeEach(async () => {
    on = await startHarness();
    [told, buttons, readers] = [[], [], new Map([['team', [ADA, BEN]]])];
  });
  afterEach(() => on.close());

  /** Checks, and delivers the found messages, at an instant. */
  async function run(at = NOW, between: () => Promise<unknown> = async () => {}): Promise<string[]> {
    on.clock.set(at);
    await on.board.tick();
    told = [];
    const deps = { store: on.store, board: on.board, clock: on.clock, log: memoryLog(), holder: 'one' };
    await createDailyMessages(deps).run();
    await between();
    const tell = createSendOrEnd({
      ...deps,
      async tell({ id }, said, offered = []) {
        told.push(`${id}: ${english(said)}`);
        buttons = offered.map((each) => english(each));
      },
    });
    const send = createMessageSender({ ...deps, tell, readers: async ({ id }) => readers.get(id), sendWarning: async () => 'not-tested' });
    await createDelivery({ ...deps, consumer: BOT, send, pause: boundedPause() }).run();
    return told;
  }
  const save = (facts: Parameters<typeof digest>[2] = {}) => on.store.saveSubscription(digest(ADA, 'team', { time: '10:00', ...facts }));
  const close = async (day: string) => {
    const [berlin] = await on.store.offices();
    assert.ok(berlin);
    await on.store.saveOffice({ ...berlin, closedDays: [{ day }], version: berlin.version + 1 });
  };

  describe('A digest', () => {
    // NOW is 10:00 in Berlin, on a Friday.
    it('When it is time, then the conversation gets it once a day, with the people who are in and who plan to be', async () => {
      await save();
      await on.seen(ADA, 'r1', NOW - HOUR);
      await on.seen(BEN, 'r1', NOW - HOUR);
      await on.call(DORA, 'PUT', '/api/me/weekly-rules', { weekdays: [5], status: 'remote' });
      assert.deepEqual(await run(NOW - MINUTE), []);
      const [text = '', ...others] = await run();
      assert.deepEqual(others, []);
      assert.match(text, /^team: \*\*Who is in today\*\*\n\nBerlin: 2 people \(Ada and 1 other\)\n\nPlans for today: .*remote: 1 person/s);
      assert.ok(!text.includes('Ben'), 'Ben is in mode track');
      assert.deepEqual(await run(NOW + MINUTE), []);
      assert.equal((await run(NOW + 3 * DAY)).length, 1, 'on Monday');
    });

    it('When a reader is not a member, or the readers are not known, then it has only numbers', async () => {
      await save();
      await on.seen(ADA, 'r1', NOW - HOUR);
      const names: [string, string[] | undefined, boolean][] = [
        ['members', [ADA, DORA], true],
        ['a guest', [ADA, GUEST], false],
        ['a stranger', [ADA, 'stranger'], false],
        ['nobody', [], false],
        ['unknown', undefined, false],
      ];
      for (const [i, [what, ids, named]] of names.entries()) {
        readers = new Map(ids ? [['team', ids]] : []);
        const monday = NOW + 3 * DAY;
        await on.seen(ADA, 'r1', monday + 7 * i * DAY - HOUR);
        const [text = ''] = await run(monday + 7 * i * DAY);
        assert.deepEqual([text.includes('Berlin: 1 person'), text.includes('Ada')], [true, named], what);
      }
      await save({ names: false });
      readers.set('team', [ADA]);
      await on.seen(ADA, 'r1', NOW + 4 * DAY - HOUR);
      assert.ok(!(await run(NOW + 4 * DAY)).join().includes('Ada'), 'as it was when it was asked for');
    });

    it('When it is about later days, then it has plans; people in mode track do not change it', async () => {
      await save({ period: 'tomorrow' });
      await save({ period: 'next-week', weekdays: [5] });
      const without = (await run(NOW)).sort();
      assert.equal(without.length, 2);
      assert.match(without[0] ?? '', /no plans yet/);
      await on.call(BEN, 'PUT', '/api/me/weekly-rules', { weekdays: [1, 2], status: 'office', officeId: 'berlin' });
      assert.equal((await run(NOW + 7 * DAY)).length, 2);
      assert.ok(!told.join().includes('Ben') && !told.join().includes('Berlin'));
      await on.call(ADA, 'PUT', '/api/me/weekly-rules', { weekdays: [1], status: 'office', officeId: 'berlin' });
      const texts = (await run(NOW + 14 * DAY)).join('\n');
      assert.equal(texts.match(/Berlin: 1 person \(Ada\)/g)?.length, 2, texts);
      assert.equal((await run(NOW + 17 * DAY)).length, 1, 'that of next week comes on Fridays alone');
    });

    it('When it is for some weekdays, then it is sent only on these', async () => {
      await save({ weekdays: [1, 3] });
      assert.deepEqual(await run(NOW), [], 'Friday');
      assert.equal((await run(NOW + 3 * DAY)).length, 1, 'Monday');
      assert.deepEqual(await run(NOW + 4 * DAY), [], 'Tuesday');
      assert.equal((await run(NOW + 5 * DAY)).length, 1, 'Wednesday');
    });

    it('When it is of one office, then it is about that office alone, is not sent while that is closed, and ends with it', async () => {
      const [berlin] = await on.store.offices();
      assert.ok(berlin);
      await on.store.saveOffice({ ...berlin, id: 'rome', name: 'Rome', floors: [], version: 1 });
      await save({ officeId: 'berlin' });
      await save({ officeId: 'berlin', period: 'tomorrow' });
      await on.seen(ADA, 'r1', NOW - HOUR);
      await on.call(ADA, 'PUT', '/api/me/weekly-rules', { weekdays: [1], status: 'office', officeId: 'rome' });
      await on.call(DORA, 'PUT', '/api/me/weekly-rules', { weekdays: [1], status: 'remote' });
      const [today = '', tomorrow = '', ...others] = (await run()).sort((a, b) => b.length - a.length);
      assert.deepEqual(others, []);
      assert.match(today, /Berlin: 1 person \(Ada\)/);
      assert.match(tomorrow, /no plans yet/);
      assert.ok(!`${today}${tomorrow}`.includes('Rome') && !tomorrow.includes('remote'));
      await save();
      await close('2026-11-23');
      const [everywhere = '', ...more] = await run(NOW + 3 * DAY);
      assert.match(everywhere, /Rome: nobody/);
      assert.deepEqual(more, [], 'Berlin is closed');
      const closed = (await on.store.offices()).find(({ id }) => id === 'berlin');
      assert.ok(closed);
      await on.store.saveOffice({ ...closed, archivedAt: NOW, version: closed.version + 1 });
      assert.equal((await run(NOW + 4 * DAY)).length, 1, 'Berlin is archived');
    });

    it('When it is not a working day, all offices are closed, or quiet hours, then nothing is sent', async () => {
      await save();
      assert.deepEqual(await run(NOW + DAY), [], 'Saturday');
      await close('2026-11-23');
      assert.deepEqual(await run(NOW + 3 * DAY), []);
      await on.call(ADMIN, 'PUT', '/api/settings', { quietHoursFrom: 9, quietHoursUntil: 12 });
      assert.deepEqual(await run(NOW + 4 * DAY), []);
    });

    it('When the server was down at its time, then it is sent up to two hours later, and not after', async () => {
      await save();
      assert.equal((await run(NOW + 2 * HOUR - MINUTE)).length, 1);
      assert.deepEqual(await run(NOW + 3 * DAY + 2 * HOUR), []);
    });

    it('When the person who subscribed ends it, or deletes their data, then it is not sent any more', async () => {
      await save();
      await run(NOW, () => on.call(ADA, 'DELETE', '/api/me/data'));
      assert.deepEqual(told, []);
      assert.deepEqual(await run(NOW + 3 * DAY), []);
    });
  });

  describe('The morning question', () => {
    beforeEach(async () => {
      for (const personId of [ADA, BEN, CEM]) {
        await on.store.saveChat({ personId, conversation: conversation(`chat of ${personId}`, { kind: 'personal', personId }) });
        await on.store.saveTimeZone(personId, 'ownTimeZone', 'Europe/Berlin');
        await on.store.saveSubscription({ kind: 'morning', personId, time: '09:50', since: NOW });
      }
    });
    const ASKED = /^chat of \w+: Good morning! Where are you today\?/;

    it('When the day has no statement, then people are asked once, also in mode track, with buttons; not in mode off', async () => {
      assert.deepEqual((await run()).map((text) => text.split(':')[0]).sort(), ['chat of ada', 'chat of ben']);
      assert.match(told[0] ?? '', ASKED);
      assert.deepEqual(buttons, ['I’m remote today', 'I’m on leave today', 'Not today', 'Stop asking']);
      assert.deepEqual(await run(NOW + MINUTE), []);
    });

    it('When somebody is in, has said where they are, or plans something, then they are not asked', async () => {
      await on.seen(ADA, 'r1', NOW - HOUR);
      await on.call(BEN, 'PUT', '/api/me/weekly-rules', { weekdays: [5], status: 'remote' });
      assert.deepEqual(await run(), []);
      assert.deepEqual((await run(NOW + 3 * DAY)).length, 2, 'on Monday nothing is known');
    });

    it('When they come between the question and its delivery, or stop it, then it is not sent', async () => {
      await on.store.endSubscription(JSON.stringify(['morning', BEN]));
      await run(NOW, () => on.seen(ADA, 'r1', NOW - MINUTE));
      assert.deepEqual(told, []);
      await run(NOW + 3 * DAY, () => on.call(ADA, 'DELETE', '/api/me/subscriptions/morning'));
      assert.deepEqual(told, []);
    });

    it('When it is not a working day, all offices are closed, or quiet hours of the person, then nobody is asked', async () => {
      assert.deepEqual(await run(NOW + DAY), []);
      await close('2026-11-23');
      assert.deepEqual(await run(NOW + 3 * DAY), []);
      await on.call(ADMIN, 'PUT', '/api/settings', { quietHoursFrom: 9, quietHoursUntil: 12 });
      assert.deepEqual(await run(NOW + 4 * DAY), []);
    });
  });
});
