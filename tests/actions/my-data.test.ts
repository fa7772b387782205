import assert from 'node:assert/strict';
import { answer } from '../../bot/answer.ts';
import { ADA, DORA, type Harness, NOW, startHarness } from '../routes/harness.ts';
import '../support/prepared-languages.ts';

const DAY = 86_400_000;

describe('my data: what routes and bot share', () => {
  let on: Harness;
  beforeEach(async () => {
    on = await startHarness();
  });
  afterEach(() => on.close());

  const toBot = (personId: string, text: string) => answer(on, { personId }, text);

  it('When a statement is past its day, then neither the page nor the bot counts it', async () => {
    await on.call(ADA, 'PUT', '/api/me/override', { status: 'remote' });
    const { retentionDays } = on.board.world().settings;
    assert.match((await toBot(ADA, 'What do you know about me?')).text, /\b1 statement\b/);
    on.clock.set(NOW + (retentionDays + 2) * DAY);
    await on.board.tick();
    assert.deepEqual((await on.call(ADA, 'GET', '/api/me/data')).body.overrides, []);
    assert.doesNotMatch((await toBot(ADA, 'What do you know about me?')).text, /statement/);
  });

  it('When it is deleted through the API or by the bot, then the same data is deleted and audited', async () => {
    for (const personId of [ADA, DORA]) await on.call(personId, 'PUT', '/api/me/override', { status: 'remote' });
    await on.call(ADA, 'DELETE', '/api/me/data');
    await toBot(DORA, 'Yes, delete my data');
    assert.deepEqual(await on.store.overrides({ endsAfter: 0 }), []);
    for (const personId of [ADA, DORA]) {
      const entries = await on.store.auditEntries({ subject: personId, limit: 9 });
      assert.deepEqual(
        entries.map(({ actor, action }) => [actor, action]),
        [[personId, 'person.erase']],
      );
      assert.equal((await on.store.person(personId))?.erasedAt, NOW);
    }
  });
});
