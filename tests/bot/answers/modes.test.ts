import assert from 'node:assert/strict';
import { openWorld, storedOf, type World } from '../dialogues/world.ts';

/** Sentences about one’s own mode, in each language. */
const SAID = {
  en: {
    track: [
      'count me without my name',
      "don't show my name",
      'hide my name',
      'make me anonymous',
      'count me but don’t name me',
      'leave my name out of it',
    ],
    display: ['name me again', 'show my name', 'put my name back', 'show my name again'],
    off: ['stop recording me', "don't track me", 'turn off recording for me'],
    now: 'yes, stop recording me',
    yes: ['yes', 'sure', 'yes, no', 'yes!! no wait', 'yes, tomorrow', 'yes please'],
  },
  de: {
    track: [
      'zähl mich ohne Namen',
      'zeig meinen Namen nicht',
      'ich möchte anonym bleiben',
      'zähl mich mit, aber nenn meinen Namen nicht',
      'lass meinen Namen weg',
    ],
    display: ['nenn mich wieder beim Namen', 'zeig meinen Namen', 'setz meinen Namen wieder rein', 'nimm meinen Namen wieder auf'],
    off: ['erfasse mich nicht mehr', 'hör auf mich zu tracken', 'hör auf mich aufzuzeichnen', 'schalt die Aufzeichnung für mich aus'],
    now: 'ja, erfasse mich nicht mehr',
    yes: ['ja', 'klar', 'ja, nein', 'ja, morgen', 'ja bitte'],
  },
  fr: {
    track: [
      'compte-moi sans mon nom',
      'n’affiche pas mon nom',
      'je veux rester anonyme',
      'compte-moi mais ne me nomme pas',
      'compte-moi sans me citer',
    ],
    display: ['nomme-moi de nouveau', 'affiche mon nom', 'remets mon nom', 'remets-moi avec mon nom'],
    off: ['arrête de m’enregistrer', 'ne me suis plus', 'coupe l’enregistrement pour moi'],
    now: 'oui, arrête de m’enregistrer',
    yes: ['oui', 'bien sûr', 'oui, non', 'oui, demain', 'oui merci'],
  },
  es: {
    track: ['cuéntame sin mi nombre', 'no muestres mi nombre', 'quiero ser anónimo', 'cuéntame pero no me nombres', 'deja mi nombre fuera'],
    display: ['nómbrame de nuevo', 'muestra mi nombre', 'vuelve a poner mi nombre', 'pon otra vez mi nombre'],
    off: ['deja de registrarme', 'no me rastrees', 'apaga mi registro'],
    now: 'sí, deja de registrarme',
    yes: ['sí', 'claro', 'sí, no', 'sí, mañana', 'sí, gracias'],
  },
} as const;

describe('modes by the bot', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const mode = (id = 'max') => world.board.world().people.get(id)?.mode;
  async function allow(selfServiceModes: boolean) {
    const before = await world.store.settings();
    await world.store.saveSettings({ ...before, selfServiceModes, version: before.version + 1 });
    await world.board.refresh();
  }

  for (const [locale, { track, display, off, now, yes }] of Object.entries(SAID)) {
    it(`When somebody asks for it in “${locale}”, then they are counted without their name, and named again`, async () => {
      await allow(true);
      for (const text of track) {
        const { text: answered, card } = await world.say('max', text, { locale });
        assert.equal(mode(), 'track', `${text}: ${answered}`);
        const back = card?.actions?.[0]?.data?.say ?? '';
        await world.say('max', back, { locale });
        assert.equal(mode(), 'display', back);
      }
      await world.say('max', track[0], { locale });
      for (const text of display) {
        await world.say('max', text, { locale });
        assert.equal(mode(), 'display', text);
        await world.say('max', track[0], { locale });
      }
    });

    it(`When somebody wants no recording in “${locale}”, then only the whole sentence does it, and they can come back`, async () => {
      await allow(true);
      await world.say('max', "I'm remote");
      for (const text of off) {
        await world.say('max', text, { locale });
        assert.equal(mode(), 'display', text);
      }
      for (const text of yes) {
        await world.say('max', off[0], { locale });
        await world.say('max', text, { locale });
        assert.equal(mode(), 'display', text);
      }
      await world.say('max', now, { locale });
      assert.equal(mode(), 'off');
      assert.deepEqual(await storedOf(world, 'max'), [], 'what was kept is deleted');
      await world.say('max', display[0], { locale });
      assert.equal(mode(), 'display');
      await world.say('max', now, { locale });
      assert.equal(mode(), 'off');
      await world.say('max', track[0], { locale });
      assert.equal(mode(), 'track');
    });

    it(`When the organisation does not allow it in “${locale}”, then nothing changes, and the answer says who may`, async () => {
      await allow(false);
      for (const text of [...track, ...off, now]) {
        assert.match((await world.say('max', text, { locale })).text, /administra/i, text);
        assert.equal(mode(), 'display', text);
      }
    });
  }

  it('When somebody hidden is no longer recorded, then “show me again” ends the hiding, and says why they are still not shown', async () => {
    await allow(true);
    await world.say('max', 'hide me today');
    await world.say('max', SAID.en.now);
    assert.deepEqual((await storedOf(world, 'max')).length, 1, 'a running hiding stays');
    const { text } = await world.say('max', 'show me again');
    assert.match(text, /^Taken back: hidden.* Your presence is switched off/);
    assert.deepEqual(await storedOf(world, 'max'), []);
    assert.doesNotMatch((await world.say('max', 'show me again')).text, /Taken back/);
    assert.equal(mode(), 'off');
  });

  it('When a mode was changed, then “undo” does not undo an earlier statement', async () => {
    await allow(true);
    await world.say('max', "I'm remote");
    await world.say('max', 'count me without my name');
    assert.match((await world.say('max', 'undo')).text, /^“Undo” does not take back .* Your mode is track: .*“Show my name”/);
    assert.equal((await storedOf(world, 'max')).length, 1);
  });

  it('When the sentence is a question, then nothing changes', async () => {
    await allow(true);
    for (const text of [
      'count me without my name?',
      'can you count me without my name',
      'if i say stop recording me',
      'yes, stop recording me?',
    ])
      await world.say('max', text);
    assert.equal(mode(), 'display');
  });

  it('When somebody says it in front of others, then nothing is deleted, and the others read the sentence for every statement', async () => {
    await allow(true);
    const shared = { shared: true, readers: ['max', 'anna'] };
    const own = (await world.say('max', "I'm remote", shared)).text;
    for (const text of ['stop recording me', 'yes, stop recording me', 'count me without my name'])
      assert.equal((await world.say('max', text, shared)).text, own, text);
    assert.equal(mode(), 'track');
  });
});
