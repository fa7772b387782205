import assert from 'node:assert/strict';
import type { Language } from '../../../../server/texts/languages.ts';
import { some } from '../../../support/runs.ts';
import { type Fixture, openFixture } from '../../fixture.ts';

/** On Friday, 20 November 2026: questions about what is to come, and questions without such a verb. */
const ASKED: Readonly<Record<Language, { ahead: readonly string[]; open: readonly string[]; past: string; later: string }>> = {
  en: {
    ahead: ['how busy will boston be on friday', 'who will be in friday', 'where will Tom Fischer be on Friday?'],
    open: ['who is in on friday', 'how full is berlin friday'],
    past: 'who was in on friday',
    later: 'who is in next friday',
  },
  de: {
    ahead: ['wie leer wird es am freitag', 'wer kommt freitag', 'wie voll wird Berlin am Freitag?'],
    open: ['wer ist freitag da', 'wie voll ist Berlin am Freitag'],
    past: 'wer war Freitag da',
    later: 'wer ist nächsten Freitag da',
  },
  fr: {
    ahead: ['il y aura du monde vendredi ?', 'qui sera là vendredi', 'qui vient vendredi'],
    open: ['qui est là vendredi'],
    past: 'qui était là vendredi',
    later: 'qui est là vendredi prochain',
  },
  es: {
    ahead: ['cuánta gente habrá el viernes', 'quién estará el viernes', 'quién viene el viernes'],
    open: ['quién está el viernes'],
    past: 'quién estuvo el viernes',
    later: 'quién está el próximo viernes',
  },
};

const [MORNING, AFTERNOON, NIGHT] = ['2026-11-20T09:30:00Z', '2026-11-20T12:30:00Z', '2026-11-20T22:30:00Z'].map((at) => Date.parse(at));

describe('a question that names the weekday of today', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'tom', name: 'Tom Fischer', seen: { rangeId: 'r-b2' } },
    ]);
    await world.say('tom', 'I’m in Berlin on 27 November');
  });
  after(() => world.close());

  const ask = async (said: string, locale: Language, at: number | undefined) => {
    await world.moveTo(at ?? 0);
    return (await world.say('max', said, { locale })).text;
  };

  for (const [locale, { ahead, open, past, later }] of Object.entries(ASKED) as [Language, (typeof ASKED)[Language]][]) {
    for (const said of [...ahead, ...open])
      it(`“${said}” (${locale}) is about today in the morning, with its date`, async () => {
        assert.match(await ask(said, locale, MORNING), /\b20\b/);
        assert.doesNotMatch(await ask(said, locale, MORNING), /\b27\b/);
      });
    for (const said of some(ahead))
      it(`“${said}” (${locale}) is about the next one in the afternoon`, async () => {
        assert.match(await ask(said, locale, AFTERNOON), /\b27\b/);
      });
    for (const said of some(open))
      it(`“${said}” (${locale}) is about today until the offices have closed`, async () => {
        assert.match(await ask(said, locale, AFTERNOON), /\b20\b/);
        const place = /berlin/i.test(said) ? '2026-11-20T18:30:00Z' : new Date(NIGHT ?? 0).toISOString();
        // Boston closes later than Berlin, and the day of Berlin ends at 23:00 UTC.
        assert.match(await ask(said, locale, Date.parse(place)), /berlin/i.test(said) ? /\b27\b/ : /\b20\b/);
      });
    it(`“${past}” and “${later}” (${locale}) name another day`, async () => {
      assert.match(await ask(past, locale, MORNING), /\b13\b/);
      assert.match(await ask(later, locale, MORNING), /\b27\b/);
    });
  }
});
