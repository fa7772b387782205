import assert from 'node:assert/strict';
import { AppError } from '../../../server/errors.ts';
import { DAY, HOUR } from '../../../server/presence/time.ts';
import { ADA, ADMIN, type Harness, NOW, startHarness } from '../harness.ts';

describe('/api/me from memory', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
    await on.seen(ADA, 'r1', NOW - HOUR);
  });
  afterEach(() => on.close());

  const me = async (language = 'en') =>
    (await on.call(ADA, 'GET', '/api/me', undefined, { 'accept-language': language })).body as {
      presence: { reason: { text: string } };
      overrides: unknown[];
      clearUndoableUntil?: string;
    };
  const sentence = async (language?: string) => (await me(language)).presence.reason.text;

  it('When the store is away, then I see what is known', async () => {
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'leave' });
    const away = async () => {
      throw new AppError('STORE_UNAVAILABLE');
    };
    Object.assign(on.store, { overrides: away, clears: away, changes: away, peopleRevision: away, isUnchangedSince: undefined });
    const { presence, overrides } = await me();
    assert.match(presence.reason.text, /leave/);
    assert.equal(overrides.length, 1);
  });

  it('When I am asked about in several languages, then each sentence is in its own', async () => {
    const [english, german] = [await sentence('en'), await sentence('de')];
    assert.match(english, /^You are in Berlin/);
    assert.match(german, /^Sie sind seit .* in Berlin/);
    assert.deepEqual([await sentence('en'), await sentence('de'), await sentence('en')], [english, german, english]);
  });

  it('When the office gets another name, then the sentence has it at once', async () => {
    assert.match(await sentence(), /Berlin/);
    const floors = [
      { id: 'b1', name: 'First floor', level: 1 },
      { id: 'b2', name: 'Second floor', level: 2 },
    ];
    const changed = await on.call(ADMIN, 'PUT', '/api/offices/berlin', { name: 'Mitte', timeZone: 'Europe/Berlin', floors });
    assert.equal(changed.status, 200, changed.text);
    assert.match(await sentence(), /Mitte/);
  });

  it('When the next day begins, then the sentence says of which day the time is', async () => {
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'leave', until: new Date(NOW + 3 * DAY).toISOString() });
    const today = await sentence();
    on.clock.set(NOW + DAY);
    const tomorrow = await sentence();
    assert.doesNotMatch(today, /20 Nov/);
    assert.match(tomorrow, /20 Nov/);
  });

  it('When a statement after a clear has ended, then the clear cannot be undone, however the statement is remembered', async () => {
    await on.call(ADA, 'POST', '/api/me/clear');
    assert.ok((await me()).clearUndoableUntil);
    on.clock.set(NOW + HOUR);
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote', until: new Date(NOW + 2 * HOUR).toISOString() });
    on.clock.set(NOW + 3 * HOUR);
    // Another statement of an administrator makes the board read the person's statements in force.
    await on.store.addOverride({
      ...{ id: 'o', personId: ADA, statement: { kind: 'leave' }, setBy: ADMIN, setAt: NOW, from: NOW, end: NOW + 3 * HOUR + 1 },
    });
    await on.board.refresh();
    on.clock.set(NOW + 4 * HOUR);
    const { clearUndoableUntil, overrides } = await me();
    assert.deepEqual([clearUndoableUntil, overrides], [undefined, []]);
    assert.equal((await on.call(ADA, 'DELETE', '/api/me/clear')).status, 409);
  });
});
