import assert from 'node:assert/strict';
import { subscriptionKey } from '../../../../server/presence/subscription.ts';
import type { Language } from '../../../../server/texts/languages.ts';
import { some } from '../../../support/runs.ts';
import { type Fixture, openFixture } from '../../fixture.ts';

interface Wishes {
  /** After "ask me every morning at 8": the hour of the morning question. */
  hours: readonly (readonly [said: string, time: string])[];
  /** Nobody asks yet, and the message does not say how often: it is asked back, and "yes" sets it. */
  askedBack: readonly (readonly [said: string, yes: string, kept: string])[];
  digests: readonly (readonly [said: string, kept: string])[];
  /** Nothing changes, also while the morning question is asked at 8. */
  nothing: readonly string[];
}

const SAID: Readonly<Record<Language, Wishes>> = {
  en: {
    hours: [
      ['ask me at quarter past 8', '08:15'],
      ['can you ask me a bit later in the mornings, like 9', '09:00'],
      ['change my morning question to 8:45', '08:45'],
      ['please ask me from 9 instead', '09:00'],
      ['ask me at half 7 each morning where im gonna be', '07:30'],
    ],
    askedBack: [
      ['ask me at quarter past 8', 'yes', 'morning 08:15'],
      ['every monday at 8 send me who’s in that week', 'yes', 'digest today 08:00 1'],
      ['ask me at 9 where i am?', 'yes', 'morning 09:00'],
    ],
    digests: [
      ['send me who’s in on mondays at 8', 'digest today 08:00 1'],
      ['can i get a list of who’s in each morning at 9', 'digest today 09:00'],
      ['could you post who is coming in every day at 10', 'digest today 10:00'],
    ],
    nothing: [
      'ask me tomorrow at 9',
      'don’t ask me at 9',
      'do you ask me at 9?',
      'ask me at 3',
      'ask me at 9 where Anna is',
      'ask me at 9 maybe',
    ],
  },
  de: {
    hours: [
      ['frag mich um viertel nach 8', '08:15'],
      ['frag mich morgens lieber erst um halb neun', '08:30'],
      ['kannst du mich morgens etwas später fragen, so um 9', '09:00'],
      ['stell die Morgenfrage auf 8:45', '08:45'],
      ['frag mich lieber ab 9', '09:00'],
    ],
    askedBack: [
      ['frag mich um viertel nach 8', 'ja', 'morning 08:15'],
      ['schick mir jeden montag um 8 wer die woche da ist', 'ja', 'digest today 08:00 1'],
    ],
    digests: [
      ['schick mir montags um 8 wer da ist', 'digest today 08:00 1'],
      ['kann ich jeden morgen um 9 eine liste haben wer da ist', 'digest today 09:00'],
    ],
    nothing: [
      'frag mich morgen um 9',
      'frag mich nicht um 9',
      'fragst du mich um 9?',
      'frag mich um 15 Uhr',
      'frag mich um 9, wo Anna ist',
    ],
  },
  fr: {
    hours: [
      ['pose-moi la question à 8h15', '08:15'],
      ['tu peux me demander un peu plus tard le matin, vers 9h plutôt', '09:00'],
      ['mets la question du matin à 8h45', '08:45'],
      ['demande-moi plutôt à 8h30', '08:30'],
    ],
    askedBack: [['demande-moi à 8h15', 'oui', 'morning 08:15']],
    digests: [
      ['envoie-moi tous les matins à 9h qui est là', 'digest today 09:00'],
      ['je voudrais recevoir chaque jour à 10h la liste des présents', 'digest today 10:00'],
    ],
    nothing: [
      'demande-moi demain à 9h',
      'ne me demande pas à 9h',
      'tu me demandes à 9h ?',
      'demande-moi à 15h',
      'demande-moi à 9h où est Anna',
    ],
  },
  es: {
    hours: [
      ['pregúntame a las 8 y cuarto', '08:15'],
      ['mejor pregúntame a las 7 y media', '07:30'],
      ['puedes preguntarme un poco más tarde por la mañana, sobre las 9', '09:00'],
      ['pon la pregunta de la mañana a las 8:45', '08:45'],
    ],
    askedBack: [
      ['pregúntame a las 8 y cuarto', 'sí', 'morning 08:15'],
      ['cada lunes a las 9 mándame quién viene esa semana', 'sí', 'digest today 09:00 1'],
    ],
    digests: [
      ['mándame los lunes a las 8 quién está', 'digest today 08:00 1'],
      ['puedo tener cada mañana a las 9 una lista de quién está', 'digest today 09:00'],
    ],
    nothing: [
      'pregúntame mañana a las 9',
      'no me preguntes a las 9',
      '¿me preguntas a las 9?',
      'pregúntame a las 15',
      'pregúntame a las 9 dónde está Anna',
    ],
  },
};

/** Wishes to get a message when somebody comes who is in already. */
const FOLLOWING: Readonly<Record<Language, readonly [said: string, yes: string, offered: RegExp, done: RegExp]>> = {
  en: ['tell me when Anna Berg is in', 'yes', /Anna Berg has been in Berlin.*from the next day on/, /begins on the next day/],
  de: ['sag Bescheid, wenn Anna Berg da ist', 'ja', /Anna Berg ist seit .* in Berlin.*ab dem nächsten Tag/, /beginnt am nächsten Tag/],
  fr: ['préviens-moi quand Anna Berg arrive', 'oui', /Anna Berg est à Berlin.*à partir du lendemain/, /commence le lendemain/],
  es: ['avísame cuando llegue Anna Berg', 'sí', /Anna Berg está en Berlin.*a partir del día siguiente/, /Empieza al día siguiente/],
};

describe('messages that are wished in everyday words', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2' } },
      { id: 'tom', name: 'Tom Fischer' },
    ]);
  });
  after(() => world.close());
  beforeEach(async () => {
    await world.store.erasePerson('max', world.clock.now());
    for (const each of await world.store.subscriptions({ personId: 'max' })) await world.store.endSubscription(subscriptionKey(each));
  });

  const conversation = {
    id: 'c',
    kind: 'personal',
    tenantId: 't',
    channelId: 'msteams',
    serviceUrl: 'https://example.com',
    botId: 'bot',
    personId: 'max',
  } as const;

  async function texts(): Promise<string[]> {
    return (await world.store.subscriptions({ personId: 'max' })).map((each) => {
      if (each.kind === 'morning') return `morning ${each.time}`;
      return each.kind === 'digest' ? ['digest', each.period, each.time, ...(each.weekdays ?? [])].join(' ') : each.kind;
    });
  }
  const askedAtEight = () => world.store.saveSubscription({ kind: 'morning', personId: 'max', time: '08:00', since: world.clock.now() });
  const say = async (text: string, locale: Language) => (await world.say('max', text, { locale, conversation })).text;

  for (const [locale, { hours, askedBack, digests, nothing }] of Object.entries(SAID) as [Language, Wishes][]) {
    for (const [said, time] of some(hours))
      it(`“${said}” (${locale}) moves the morning question to ${time}`, async () => {
        await askedAtEight();
        await say(said, locale);
        assert.deepEqual(await texts(), [`morning ${time}`]);
      });
    for (const [said, yes, wish] of some(askedBack))
      it(`“${said}” (${locale}) is asked back, and “${yes}” keeps its hour`, async () => {
        const offer = await say(said, locale);
        assert.match(offer, /0[89]:\d\d/);
        assert.deepEqual(await texts(), []);
        await say(yes, locale);
        assert.deepEqual(await texts(), [wish]);
      });
    for (const [said, wish] of some(digests))
      it(`“${said}” (${locale}) starts a digest`, async () => {
        await say(said, locale);
        assert.deepEqual(await texts(), [wish]);
      });
    for (const said of some(nothing))
      it(`“${said}” (${locale}) changes nothing`, async () => {
        await say(said, locale);
        assert.deepEqual(await texts(), []);
        await askedAtEight();
        await say(said, locale);
        assert.deepEqual(await texts(), ['morning 08:00']);
      });
  }

  for (const [locale, [said, yes, offered, done]] of Object.entries(FOLLOWING) as [Language, (typeof FOLLOWING)[Language]][])
    it(`“${said}” (${locale}) says that the person is in already, and begins on the next day`, async () => {
      assert.match(await say(said, locale), offered);
      assert.match(await say(yes, locale), done);
      const [follow] = await world.store.subscriptions({ personId: 'max', kind: 'follow' });
      assert.equal(follow?.kind === 'follow' && follow.seenOn, '2026-11-20');
    });

  it('somebody who is not in is followed from now on', async () => {
    assert.doesNotMatch(await say('tell me when Tom Fischer is in', 'en'), /next day/);
    await say('yes', 'en');
    const [follow] = await world.store.subscriptions({ personId: 'max', kind: 'follow' });
    assert.equal(follow?.kind === 'follow' && follow.seenOn, undefined);
  });
});
