import assert from 'node:assert/strict';
import { HOUR } from '../../../server/presence/time.ts';
import type { Language } from '../../../server/texts/languages.ts';
import { openWorld, type World } from '../dialogues/world.ts';

/** Questions about this morning, and about this afternoon. */
const ASKED: Readonly<Record<Language, { morning: readonly string[]; afternoon: readonly string[]; missing: string }>> = {
  en: {
    morning: ['who’s in this morning?', 'who is in Berlin this morning?', 'anybody at the office this morning?'],
    afternoon: ['who’s in this afternoon?', 'who’s in Berlin this afternoon?', 'who is in this evening?'],
    missing: 'who is missing this morning?',
  },
  de: {
    morning: ['wer ist heute früh da?', 'wer ist heute Vormittag im Büro?', 'wer ist heute Morgen in Berlin?'],
    afternoon: ['wer ist heute Nachmittag da?', 'wer ist heute Abend in Berlin?'],
    missing: 'wer fehlt heute Morgen?',
  },
  fr: {
    morning: ['qui est là ce matin ?', 'qui est à Berlin ce matin ?'],
    afternoon: ['qui est là cet après-midi ?', 'qui est à Berlin cet après-midi ?'],
    missing: 'qui manque ce matin ?',
  },
  es: {
    morning: ['¿quién está esta mañana?', '¿quién está en Berlín esta mañana?'],
    afternoon: ['¿quién está esta tarde?', '¿quién está en Berlín esta tarde?'],
    missing: '¿quién falta esta mañana?',
  },
};
/** The answer about now has floors. */
const NOW = /Floor 3 \(1 (of|von|sur|de) 20\)\s?: May Chen/;
/** The answer is about the whole day, and says so. */
const WHOLE_TODAY =
  /^(I have no numbers for these hours|Für diese Stunden|Je ne peux pas le dire|No puedo decirlo)[^\n]*\n\n\*\*(Today|Heute|Aujourd’hui|Hoy)\*\*/;
const TODAY = /^\*\*(Today|Heute|Aujourd’hui|Hoy)\*\*/;
const PLANS = /(These are plans|Das sind Pläne|prévisions|Son planes)/;
const ABSENT = /^3 (of 7 people|von 7 Personen|sur 7 personnes|de 7 personas)/;

for (const locale of ['en', 'de', 'fr', 'es'] as const)
  describe(`parts of today, in “${locale}”`, () => {
    let world: World;
    before(async () => {
      world = await openWorld();
    });
    after(() => world.close());
    const say = async (text: string) => (await world.say('max', text, { locale, conversation: undefined })).text;
    const { morning, afternoon, missing } = ASKED[locale];

    it('A part that has begun is answered with who is there now', async () => {
      for (const asked of morning) {
        const answer = await say(asked);
        assert.match(answer, NOW, asked);
        assert.doesNotMatch(answer, PLANS, asked);
      }
      assert.match(await say(missing), ABSENT);
    });

    it('A part to come is answered with its plans, and who is there now', async () => {
      for (const asked of afternoon) {
        const answer = await say(asked);
        assert.match(answer, TODAY, asked);
        assert.match(answer, PLANS, asked);
        assert.match(answer, NOW, asked);
      }
    });

    it('A part that is over is answered as the past of today', async () => {
      await world.moveTo(world.clock.now() + 4 * HOUR);
      for (const asked of morning) {
        const answer = await say(asked);
        assert.match(answer, WHOLE_TODAY, asked);
        assert.doesNotMatch(answer, PLANS, asked);
        assert.match(answer, /Anna Berg, May Chen/, asked);
      }
      assert.match(await say(missing), ABSENT);
    });
  });
