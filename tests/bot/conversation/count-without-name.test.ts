import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { openWorld, type World } from '../dialogues/world.ts';

/** Commands with small words that do not change what they say, and others that are in doubt. */
const SAID = {
  en: {
    done: [
      [
        'count me, but without my name',
        'please just count me, but without my name',
        'only count me, no name',
        'count me please, only not by name',
      ],
      ['count me in, just without my name', 'I only want to be counted, without my name'],
    ],
    doubtful: [
      [
        'count me without my name, but only if Anna agrees',
        'maybe count me, but without my name',
        'count me without my name only tomorrow',
      ],
    ],
  },
  de: {
    done: [
      ['zähl mich, aber ohne Namen', 'zähl mich bitte einfach mit, aber ohne meinen Namen', 'zähl mich ruhig mit, nur ohne Namen'],
      ['ich will nur mitgezählt werden, ohne Namen bitte', 'bitte zähle mich nur, ohne dass mein Name erscheint'],
      ['zählt mich doch einfach mit, nur eben ohne Namen'],
    ],
    doubtful: [['zähl mich ohne Namen, aber nur wenn Anna zustimmt', 'vielleicht zählst du mich, aber ohne Namen']],
  },
  fr: {
    done: [
      ['compte-moi, mais sans mon nom', 'compte-moi juste, mais sans mon nom s’il te plaît', 'compte-moi quand même, mais sans nom'],
      ['je veux seulement être compté, mais sans mon nom', 'compte-moi simplement, mais sans nom'],
    ],
    doubtful: [['compte-moi sans mon nom, mais seulement si Anna est d’accord', 'peut-être compte-moi, mais sans mon nom']],
  },
  es: {
    done: [
      ['cuéntame, pero sin mi nombre', 'cuéntame simplemente, pero sin mi nombre por favor', 'solo cuéntame, sin nombre'],
      ['cuéntame igual, pero sin el nombre', 'cuéntame, solo que sin mi nombre'],
    ],
    doubtful: [['cuéntame sin mi nombre, pero solo si Anna quiere', 'quizás cuéntame, pero sin mi nombre']],
  },
} as const;

for (const [locale, { done, doubtful }] of Object.entries(SAID))
  describe(`being counted without a name, in “${locale}”`, () => {
    let world: World;
    beforeEach(async () => {
      world = await openWorld();
    });
    afterEach(() => world.close());

    const modeAfter = async (said: string) => {
      const { text } = await world.say('max', said, { locale });
      return [world.board.world().people.get('max')?.mode, text];
    };

    for (const said of some(done.flat()))
      it(`“${said}” is carried out`, async () => {
        const [mode, text] = await modeAfter(said);
        assert.equal(mode, 'track', text);
      });

    for (const said of some(doubtful.flat()))
      it(`“${said}” is not carried out`, async () => {
        const [mode, text] = await modeAfter(said);
        assert.equal(mode, 'display', text);
      });
  });
