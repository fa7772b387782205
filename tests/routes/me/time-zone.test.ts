import assert from 'node:assert/strict';
import { AppError } from '../../../server/errors.ts';
import { ADA, CEM, type Harness, NOW, startHarness, userOf } from '../harness.ts';

const AUCKLAND = { 'x-time-zone': 'Pacific/Auckland' };
/** 09:00 of Friday, 20 November in Auckland; still Thursday in Berlin and in UTC. */
const NINE_IN_AUCKLAND = Date.parse('2026-11-19T20:00:00Z');

describe('The time zone of a person’s days', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    on.clock.set(NINE_IN_AUCKLAND);
  });
  afterEach(() => on.close());

  const remote = async (headers?: Record<string, string>) =>
    (await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote' }, headers)).body;
  const mine = async (as: string = ADA, headers?: Record<string, string>) =>
    (await on.call(as, 'GET', '/api/me/data', undefined, headers)).body;
  const zone = async (as?: string) => {
    const { timeZone, timeZoneFrom } = await mine(as);
    return `${timeZone} ${timeZoneFrom}`;
  };
  const set = (timeZone: unknown) => on.call(ADA, 'PUT', '/api/me/time-zone', { timeZone });
  const mailbox = async (timeZone: string) => {
    await on.store.saveTimeZone(ADA, 'timeZone', timeZone);
    await on.board.refresh();
  };

  it('When “remote” is stated at nine in Auckland, then it lasts until midnight there', async () => {
    assert.equal((await remote(AUCKLAND)).overrides[0].until, '2026-11-20T11:00:00.000Z');
  });

  it('When a client does not send its zone, then the last one counts, otherwise the organisation’s', async () => {
    assert.equal(await zone(), 'UTC organisation');
    await mine(ADA, AUCKLAND);
    assert.equal(await zone(), 'Pacific/Auckland client');
    await mine(ADA, { 'x-time-zone': 'Asia/Tokyo' });
    assert.equal((await remote()).overrides[0].until, '2026-11-20T15:00:00.000Z');
  });

  it('When the mailbox has a zone, then that counts, also with a Windows name, and client zones are not stored', async () => {
    await mailbox('W. Europe Standard Time');
    await mine(ADA, AUCKLAND);
    assert.equal(await zone(), 'Europe/Berlin mailbox');
    assert.equal((await on.store.person(ADA))?.clientTimeZone, undefined);
  });

  it('When the person sets one, then it has precedence over all others, until they remove it', async () => {
    await mine(ADA, AUCKLAND);
    await mailbox('Europe/Berlin');
    const { status, body } = await set('america/new_york');
    assert.deepEqual([status, body.timeZone, body.timeZoneFrom, body.ownTimeZone], [200, 'America/New_York', 'own', 'America/New_York']);
    assert.equal((await set(null)).body.timeZoneFrom, 'mailbox');
  });

  it('When it is not a time zone, then the error is at its field, and a client’s is ignored', async () => {
    const { status, body } = await set('Europe/Atlantis');
    assert.deepEqual([status, body.code, body.errors[0].at], [400, 'TIME_ZONE_UNKNOWN', '/timeZone']);
    await mine(ADA, { 'x-time-zone': 'Europe/Atlantis' });
    assert.equal(await zone(), 'UTC organisation');
  });

  it('For a person in mode off, no client zone is stored', async () => {
    await mine(CEM, AUCKLAND);
    assert.equal(await zone(CEM), 'UTC organisation');
  });

  it('When the data is deleted, then so is the client zone', async () => {
    await mine(ADA, AUCKLAND);
    await on.call(ADA, 'DELETE', '/api/me/data');
    assert.equal((await on.store.person(ADA))?.clientTimeZone, undefined);
  });

  it('My data has all of them, and since when the account has its sign-in name', async () => {
    await on.store.saveDirectory([userOf(ADA, { upnSince: NOW, timeZone: 'Asia/Tokyo' })], 'display');
    await on.store.saveTimeZone(ADA, 'clientTimeZone', 'Pacific/Auckland');
    const { directory, clientTimeZone, timeZone } = await mine();
    assert.deepEqual([directory.timeZone, clientTimeZone, timeZone], ['Asia/Tokyo', 'Pacific/Auckland', 'Asia/Tokyo']);
    assert.equal(directory.upnSince, new Date(NOW).toISOString());
  });

  it('When the database is unavailable, then a client zone does not delay an answer', async () => {
    const { saveTimeZone } = on.store;
    on.store.saveTimeZone = () => Promise.reject(new AppError('STORE_UNAVAILABLE'));
    assert.equal((await on.call(ADA, 'GET', '/api/presence', undefined, AUCKLAND)).status, 200);
    on.store.saveTimeZone = saveTimeZone;
  });
});
