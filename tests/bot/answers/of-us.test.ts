import assert from 'node:assert/strict';
import { openWorld, type World } from '../dialogues/world.ts';

const ASKED = { en: 'who of us is in?', de: 'wer von uns ist da?', fr: 'qui d’entre nous est là ?', es: '¿quién de nosotros está?' };

describe('who of us is in', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());

  for (const [locale, asked] of Object.entries(ASKED)) {
    it(`When it is asked in a conversation in “${locale}”, then it is about its readers who may be named`, async () => {
      const { text } = await world.say('max', asked, { locale, shared: true, readers: ['max', 'anna', 'tom', 'nick', 'tim'] });
      assert.match(text, /Anna Berg/);
      assert.match(text, /Tom Fischer/);
      assert.doesNotMatch(text, /Zoë|May|Tim/);
    });

    it(`When the readers are not known in “${locale}”, then nobody is named`, async () => {
      const { text } = await world.say('max', asked, { locale, shared: true });
      assert.doesNotMatch(text, /Anna|Tom|Zoë|May|Tim/);
    });

    it(`When it is asked alone in “${locale}”, then it is about the asker’s team`, async () => {
      const { text } = await world.say('max', asked, { locale });
      assert.doesNotMatch(text, /Anna|Tom|Zoë|May|Tim/);
      assert.match(text, /team|Team|équipe|equipo/);
    });
  }
});
