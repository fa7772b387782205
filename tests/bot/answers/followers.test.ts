import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { forget, openWorld, type World } from '../dialogues/world.ts';

const FOLLOW = 'yes, tell me when Max Muster is in';

/** What ends Anna's follow of Max, by language; and what ends nothing. */
const SAID: Readonly<Record<string, { ends: readonly string[]; keeps: readonly string[] }>> = {
  en: {
    ends: [
      'Anna shouldn’t get notices about me',
      'stop Anna Berg from following me',
      'remove Anna from my followers',
      'don’t tell Anna when I come in',
      'don’t let Anna follow me',
      'I don’t want Anna to know when I come in',
      'make Anna stop following me',
      'Anna has to stop following me',
      'Anna doesn’t need to get notices about me',
    ],
    keeps: [
      'Anna may follow me',
      'Anna should get notices about me',
      'Anna should still get notices about me',
      'can I stop Anna following me?',
      'don’t stop Anna following me',
      'I want Anna to know when I come in',
      'does Anna have to stop following me?',
      'stop following Anna',
      'maybe Anna shouldn’t follow me',
      'Anna Bauer shouldn’t follow me',
    ],
  },
  de: {
    ends: [
      'Anna darf mir nicht mehr folgen',
      'Anna soll nicht mehr erfahren, wann ich komme',
      'sag Anna nicht mehr Bescheid, wenn ich da bin',
      'ich will nicht, dass Anna mir folgt',
      'ich will nicht, dass Anna weiß, wann ich komme',
      'Anna soll aufhören, mir zu folgen',
    ],
    keeps: [
      'Anna darf mir folgen',
      'ich will, dass Anna weiß, wann ich komme',
      'soll Anna mir nicht mehr folgen?',
      'vielleicht soll Anna mir nicht mehr folgen',
    ],
  },
  fr: {
    ends: [
      'Anna ne doit plus être prévenue quand j’arrive',
      'empêche Anna de me suivre',
      'je ne veux pas qu’Anna me suive',
      'je ne veux pas qu’Anna sache quand j’arrive',
      'Anna doit arrêter de me suivre',
    ],
    keeps: ['Anna peut me suivre', 'je veux qu’Anna sache quand j’arrive', 'est-ce qu’Anna ne doit plus me suivre ?'],
  },
  es: {
    ends: [
      'Anna no debe recibir avisos sobre mí',
      'no quiero que Anna me siga',
      'quita a Anna de mis seguidores',
      'no quiero que Anna sepa cuándo llego',
      'que Anna deje de seguirme',
    ],
    keeps: ['Anna puede seguirme', 'quiero que Anna sepa cuándo llego', '¿Anna no debe seguirme más?'],
  },
};

describe('the end of one person’s follow of the writer', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(() => world.say('anna', FOLLOW));
  afterEach(async () => {
    await forget(world, 'max');
    await forget(world, 'tim');
  });

  const followers = async () => (await world.store.subscriptions({ kind: 'follow', about: 'max' })).map(({ personId }) => personId);
  const said = async (text: string, locale = 'en') => (await world.say('max', text, { locale })).text;

  for (const [locale, { ends, keeps }] of Object.entries(SAID)) {
    for (const text of some(ends))
      it(`“${text}” ends it, and the answer names the follower`, async () => {
        assert.match(await said(text, locale), /Anna Berg/);
        assert.deepEqual(await followers(), []);
      });
    for (const text of some(keeps))
      it(`“${text}” ends nothing`, async () => {
        await said(text, locale);
        assert.deepEqual(await followers(), ['anna']);
      });
  }

  it('When the follower is counted and never named, then the followed person still ends it by name', async () => {
    await world.say('tim', FOLLOW);
    assert.match(await said('tim soll nicht mehr erfahren, wann ich komme', 'de'), /^Erledigt: Tim Track folgt Ihnen nicht mehr/);
    assert.deepEqual(await followers(), ['anna']);
  });

  it('When no follower has the name, then the answer is the same for every name, real or not', async () => {
    const answers = [];
    for (const name of ['Tim', 'Otto', 'Zoë Schröder', 'Zorro', 'Zorro Quux']) answers.push(await said(`${name} shouldn’t follow me`));
    assert.equal(new Set(answers).size, 1, answers.join('\n'));
    assert.match(answers[0] ?? '', /^No follower of yours has that name/);
  });

  it('When “undo” comes after it, then the answer says that it does not restore it', async () => {
    await said('stop Anna Berg from following me');
    assert.match(await said('undo'), /^“Undo” does not take back the last change/);
  });
});
