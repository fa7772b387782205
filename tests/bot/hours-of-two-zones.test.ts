import assert from 'node:assert/strict';
import { type Fixture, openFixture } from './fixture.ts';

describe('hours of an office whose clocks are not the asker’s', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture([
      { id: 'max', name: 'Max Muster', timeZone: 'America/New_York' },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2' } },
    ]);
  });
  after(() => fixture.close());

  it('When one hour of an answer about somebody names the zone, then so does the other', async () => {
    await fixture.say('anna', 'I’m in Berlin until 11:00');
    const { text } = await fixture.say('max', 'until when is Anna Berg in?');
    assert.match(text, /since 10:00 \(Europe\/Berlin\) .*until 11:00 \(Europe\/Berlin\)\.$/);
  });

  it('When the asker is in an office of another zone, then all hours of their status name it', async () => {
    assert.match((await fixture.say('max', 'I’m in Berlin until 12:00')).text, /in Berlin until 12:00 \(Europe\/Berlin\)\./);
    const { text } = await fixture.say('max', 'my status');
    assert.match(
      text,
      /^You said that you are in Berlin since 10:00 \(Europe\/Berlin\)\.\n\nYou said: in Berlin until 12:00 \(Europe\/Berlin\)\./,
    );
  });
});
