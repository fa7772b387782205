import assert from 'node:assert/strict';
import { DEFAULT_SETTINGS } from '../../../server/presence/settings.ts';
import { DAY, MINUTE } from '../../../server/presence/time.ts';
import { withWorksCouncil } from '../../../server/presence/works-council.ts';
import { type Fixture, openFixture, type Somebody, TEN } from '../fixture.ts';

/** On Friday 20 November 2026, 10:00 in Berlin. */
const yesterday = TEN - DAY;
const PEOPLE: Somebody[] = [
  { id: 'max', name: 'Max Muster', managerId: 'anna', seen: { rangeId: 'r-b2', at: yesterday } },
  { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2', at: yesterday } },
  { id: 'zoe', name: 'Zoë Weber', seen: { rangeId: 'r-b2' } },
];
const TODAY_ONLY = /Floors are shown for today only in this organisation\./;

describe('Answers in works-council mode', function () {
  // The first message in a language prepares it.
  this.timeout(90_000);
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await openFixture(PEOPLE);
    const { store, board } = fixture;
    await store.saveSettings({ ...withWorksCouncil(await store.settings()), version: DEFAULT_SETTINGS.version + 1 });
    await board.refresh();
  });
  afterEach(() => fixture.close());
  const say = async (said: string, asker = {}) => (await fixture.say('max', said, asker)).text;

  const MEANS: Record<string, [said: readonly string[], on: RegExp, days: RegExp]> = {
    en: [
      ['who can see me', 'what do you know about me'],
      /Works-council mode is on\n- Floors are shown for today only/,
      /kept for 14 days\./,
    ],
    de: [
      ['wer sieht mich', 'was weißt du über mich'],
      /Der Betriebsratsmodus ist eingeschaltet\n- Etagen werden nur für heute/,
      /14 Tage gespeichert/,
    ],
    fr: [
      ['qui me voit', 'que sais-tu de moi'],
      /Le mode CSE \(comité social et économique\) est activé\n- Les étages ne sont donnés/,
      /conservées 14 jours/,
    ],
    es: [['quién me ve', 'qué sabes de mí'], /El modo comité de empresa está activado\n- Las plantas solo se indican/, /conservan 14 días/],
  };
  for (const [locale, [asked, on, days]] of Object.entries(MEANS))
    it(`says that it is on, and what it means, when asked who sees the asker and what is kept (${locale})`, async () => {
      for (const said of asked) {
        const text = await say(said, { locale });
        assert.match(text, on, said);
        assert.match(text, days, said);
      }
    });

  it('does not say so while it is off', async () => {
    const other = await openFixture(PEOPLE);
    for (const said of ['who can see me', 'what do you know about me'])
      assert.doesNotMatch((await other.say('max', said)).text, /Works-council/);
    await other.close();
  });

  it('tells floors of today as before', async () => {
    assert.match(await say('who is on floor 2 in Berlin'), /Zoë Weber/);
    assert.match(await say('where is Zoë'), /Berlin, Floor 2/);
  });

  it('tells no floor of a past day: of a person, of a place, or in a number; it tells the office', async () => {
    const anna = await say('where was Anna yesterday');
    assert.match(anna, /Anna Berg was in Berlin on Thursday/);
    for (const said of [
      'was Anna on floor 2 in Berlin yesterday',
      'was Anna on floor 3 in Berlin yesterday',
      'who was on floor 2 in Berlin yesterday',
      'who was on floor 3 in Berlin yesterday',
      'how full was floor 2 in Berlin yesterday',
      'when was Anna last on floor 3 in Berlin',
    ]) {
      const text = await say(said);
      assert.match(text, TODAY_ONLY, said);
      assert.match(text, /Berlin/, said);
      assert.doesNotMatch(text, /Floor [23]/, said);
    }
    const floors = await Promise.all([2, 3].map((n) => say(`was Anna on floor ${n} in Berlin yesterday`)));
    assert.equal(floors[0], floors[1], 'the answer does not depend on the floor');
    assert.doesNotMatch(await say('who was in yesterday'), /Floor/);
  });

  it('tells people their own floors of any day', async () => {
    assert.match(await say('where was I yesterday'), /^You were in Berlin, Floor 2 on Thursday/);
    assert.match(await say('was I on floor 2 in Berlin yesterday'), /Floor 2/);
  });

  it('follows nobody, in the same words for every name', async () => {
    for (const said of [
      'tell me when Anna is in',
      'tell me when Nobody Knows is in',
      'yes, tell me when Anna is in',
      'tell me when my boss is in',
    ])
      assert.equal(
        await say(said),
        'Following is switched off in this organisation: nobody gets a message when somebody else is in.',
        said,
      );
    assert.match(await say('who follows me'), /Following is switched off/);
    assert.deepEqual(await fixture.store.subscriptions({ kind: 'follow' }), []);
  });

  it('tells numbers only in groups, and says that the organisation has set it; names in the own chat', async () => {
    const shared = { shared: true, readers: ['max', 'anna', 'zoe'] };
    const who = await say('who is in Berlin', shared);
    assert.doesNotMatch(who, /Zoë/);
    assert.match(
      await say('where is Zoë', shared),
      /^In groups and channels I give only numbers: that is how your organisation has set it\./,
    );
    assert.match(await say('who is in Berlin'), /Zoë/);
  });

  const USUAL: Record<string, readonly string[]> = {
    en: ['how full is floor 2 in Berlin usually on Mondays', 'which day is quietest in Berlin', 'how full will Berlin be tomorrow'],
    de: ['wie voll ist Berlin montags normalerweise', 'an welchem Tag ist in Berlin am wenigsten los'],
    fr: ['Berlin est-il plein d’habitude le lundi', 'quel jour est le plus calme à Berlin'],
    es: ['cómo de llena está Berlín normalmente los lunes', 'qué día hay menos gente en Berlín'],
  };
  const NOBODY: Record<string, RegExp> = {
    en: /^(- )?Nobody is shown how full offices usually are/m,
    de: /^(- )?Wie voll Büros üblicherweise sind, sieht in dieser Organisation niemand/m,
    fr: /^(- )?Dans cette organisation, personne ne voit l’occupation habituelle/m,
    es: /^(- )?En esta organización, nadie ve la ocupación habitual/m,
  };
  for (const [locale, questions] of Object.entries(USUAL))
    it(`says that nobody is shown what is usual, and offers a question about plans that it understands (${locale})`, async () => {
      for (const asked of questions) {
        const text = await say(asked, { locale });
        assert.match(text, NOBODY[locale] as RegExp, asked);
        assert.doesNotMatch(text, /\d/, asked);
        const offered = /[“„«]\s?(.*?)\s?[”“»]\.?$/m.exec(text)?.[1] ?? '';
        const planned = await say(offered, { locale });
        assert.match(planned, /^\*\*(Tomorrow|Morgen|Demain|Mañana)\*\*/, `${offered}: ${planned}`);
      }
    });

  it('shows what is usual to administrators only, if so set, and in front of others to nobody', async () => {
    const other = await openFixture(PEOPLE);
    const { store, board } = other;
    await store.saveSettings({ ...DEFAULT_SETTINGS, insights: 'administrators', version: DEFAULT_SETTINGS.version + 1 });
    await board.refresh();
    const usual = async (asker = {}) => (await other.say('max', 'how full is Berlin usually on Mondays', asker)).text;
    const REFUSED = /^Only administrators are shown how full offices usually are/;
    assert.match(await usual(), REFUSED);
    await store.trustAdministrator('max', { now: TEN, until: TEN + 15 * MINUTE });
    assert.match(await usual(), /^- Berlin: /);
    assert.match(await usual({ shared: true, readers: ['max', 'anna', 'zoe'] }), REFUSED);
    await other.close();
  });
});
