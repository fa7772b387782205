import assert from 'node:assert/strict';
import type { Language } from '../../../../server/texts/languages.ts';
import { some } from '../../../support/runs.ts';
import { type Fixture, openFixture } from '../../fixture.ts';

/** A digest on Mondays at 8, and messages after it that move it to 9. */
const DIGESTS: Readonly<Record<Language, { set: string; later: readonly string[]; apart: readonly string[] }>> = {
  en: {
    set: 'send me who is in on mondays at 8',
    later: ['better at 9', 'make it 9', '9 would be better', 'no, at 9', 'at 9 rather'],
    apart: ['9 people came', 'better not at 9', 'is 9 better?'],
  },
  de: {
    set: 'schick mir montags um 8 wer da ist',
    later: ['lieber um 9', 'besser um 9', '9 Uhr wäre besser', 'nein, um 9'],
    apart: ['besser nicht um 9', 'ist 9 besser?'],
  },
  fr: {
    set: 'envoie-moi le lundi à 8h qui est là',
    later: ['plutôt à 9h', 'à 9h ce serait mieux', 'non, à 9h'],
    apart: ['pas à 9h', 'à 9h c’est mieux ?'],
  },
  es: {
    set: 'mándame cada lunes a las 8 quién está',
    later: ['a las 9 mejor', 'mejor a las 9', 'no, a las 9'],
    apart: ['mejor no a las 9', '¿mejor a las 9?'],
  },
};

/** A follow, and messages after it by which once is right. */
const ONCE: Readonly<Record<Language, { follow: string; daily: string; once: readonly string[] }>> = {
  en: {
    follow: 'tell me when Tom Fischer is in',
    daily: 'tell me every day when Tom Fischer is in',
    once: ['just the once is fine', 'once is enough', 'only once please'],
  },
  de: {
    follow: 'sag mir wenn Tom Fischer da ist',
    daily: 'sag mir jeden Tag wenn Tom Fischer da ist',
    once: ['einmal reicht', 'nur einmal bitte'],
  },
  fr: {
    follow: 'dis-moi quand Tom Fischer est là',
    daily: 'dis-moi chaque jour quand Tom Fischer est là',
    once: ['une seule fois suffit', 'une fois me suffit'],
  },
  es: {
    follow: 'avísame cuando esté Tom Fischer',
    daily: 'avísame cada día cuando esté Tom Fischer',
    once: ['con una vez basta', 'solo una vez por favor'],
  },
};

describe('what was just set, corrected', () => {
  let world: Fixture;
  beforeEach(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'tom', name: 'Tom Fischer' },
    ]);
  });
  afterEach(() => world.close());

  const conversation = {
    id: 'chat',
    kind: 'personal',
    tenantId: 't',
    channelId: 'msteams',
    serviceUrl: 'https://example.com',
    botId: 'bot',
  } as const;
  const say = (said: string, locale: Language) => world.say('max', said, { locale, conversation });
  const digests = async () =>
    (await world.store.subscriptions({ kind: 'digest' })).flatMap((each) =>
      each.kind === 'digest' ? [`${each.time} ${each.weekdays}`] : [],
    );
  const follows = async () =>
    (await world.store.subscriptions({ kind: 'follow' })).flatMap((each) => (each.kind === 'follow' ? [each.repeat] : []));

  for (const [locale, { set, later, apart }] of Object.entries(DIGESTS) as [Language, (typeof DIGESTS)[Language]][]) {
    for (const said of some(later))
      it(`“${said}” (${locale}) after a digest moves it, on the same days`, async () => {
        await say(set, locale);
        assert.deepEqual(await digests(), ['08:00 1']);
        await say(said, locale);
        assert.deepEqual(await digests(), ['09:00 1']);
      });
    for (const said of some(apart))
      it(`“${said}” (${locale}) after a digest does not move it`, async () => {
        await say(set, locale);
        await say(said, locale);
        assert.ok(!(await digests()).includes('09:00 1'));
      });
  }

  for (const [locale, { follow, daily, once }] of Object.entries(ONCE) as [Language, (typeof ONCE)[Language]][])
    for (const said of some(once))
      it(`“${said}” (${locale}) agrees with a follow for once`, async () => {
        await say(follow, locale);
        await say(said, locale);
        assert.deepEqual(await follows(), ['once']);
        const { text } = await say(said, locale);
        assert.match(text, /Tom Fischer/);
        await say(daily, locale);
        assert.deepEqual(await follows(), ['once']);
        await say(said, locale);
        assert.deepEqual(await follows(), ['once']);
      });

  it('does not follow anybody after another question', async () => {
    await say('where is Tom Fischer', 'en');
    await say('just the once is fine', 'en');
    assert.deepEqual(await follows(), []);
  });
});
