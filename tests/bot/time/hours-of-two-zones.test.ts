import assert from 'node:assert/strict';
import { type Fixture, openFixture } from '../fixture.ts';

describe('hours of an office in another zone than the asker’s', () => {
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

  for (const [locale, said] of [
    ['en', 'I’m in Berlin until 9am'],
    ['de', 'ich bin bis 9 Uhr in Berlin'],
    ['fr', 'je suis à Berlin jusqu’à 9h'],
    ['es', 'estoy en Berlín hasta las 9:00'],
  ] as const)
    it(`When “${said}” is over only on the office’s clock, then the refusal has the time there`, async () => {
      const { text } = await fixture.say('max', said, { locale });
      assert.match(text, /10:00 \(Europe\/Berlin\)/);
    });

  it('When it is over on the asker’s clock, but not on the office’s, then it is stored', async () => {
    assert.match((await fixture.say('anna', 'I’m in Boston until 9am')).text, /^Noted: .*until 09:00 \(America\/New York\)\./);
    assert.match((await fixture.say('anna', 'I’m maybe in Boston until 9am')).text, /If you mean it, say “I’m in Boston until 9am”/);
  });

  for (const [locale, said, answered] of [
    ['de', 'ich bin morgen bis 14 Uhr in Boston', /morgen bis 14:00 Uhr \(America\/New York\)/],
    ['de', 'ich bin morgen ab 14 Uhr in Boston', /ab 14:00 Uhr \(America\/New York\)/],
    ['de', 'ich bin morgen ab 14 Uhr in Berlin', /ab 14:00 Uhr in Berlin/],
    ['en', 'I’m in Boston tomorrow until 2pm', /tomorrow until 14:00 \(America\/New York\)/],
    ['fr', 'je suis à Boston demain jusqu’à 14h', /demain jusqu’à 14:00 \(America\/New York\)/],
    ['es', 'estoy en Boston mañana hasta las 14:00', /a las 14:00 \(America\/New York\)/],
  ] as const)
    it(`When somebody says “${said}” in Berlin, then the zone follows the whole hour`, async () => {
      assert.match((await fixture.say('anna', said, { locale })).text, answered);
    });

  it('When it begins in some hours, then the hour of the office has its zone', async () => {
    assert.match((await fixture.say('max', 'in two hours I’m in Berlin')).text, /from 12:00 \(Europe\/Berlin\) until the end of today/);
  });
});
