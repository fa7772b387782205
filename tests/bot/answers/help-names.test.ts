import assert from 'node:assert/strict';
import type { Language } from '../../../server/texts/languages.ts';
import { describeBusyWeek, openBusyWeek } from '../busy-week.ts';
import { openFixture } from '../fixture.ts';

describeBusyWeek('examples that name what exists', {
  en: [
    ['help', '“Who is in Berlin, Floor 2?”', '“Where is Anna Berg?”', '“Was Anna Berg in yesterday?”', '!Aisha', '!floor 3'],
    ['who is in Munich', 'Berlin and Boston', '“Who is in Berlin, Floor 2?”', '!floor 2 in Berlin'],
  ],
  de: [['Hilfe', '„Wer ist in Berlin, Floor 2?“', '„Wo ist Anna Berg?“', '!Aisha', '!Etage 3']],
  fr: [['aide', 'Qui est à Berlin, Floor 2', 'Où est Anna Berg', '!Aisha', '!étage 3']],
  es: [['ayuda', '¿Quién está en Berlin, Floor 2?', '¿Dónde está Anna Berg?', '!Aisha', '!planta 3']],
});

describe('the sentences of help', () => {
  const quoted: Readonly<Record<Language, RegExp>> = { en: /“([^”]+)”/g, de: /„([^“]+)“/g, fr: /«\s([^»]+?)\s»/g, es: /«([^»]+)»/g };
  for (const [locale, pattern] of Object.entries(quoted)) {
    it(`are understood, in “${locale}”`, async () => {
      const world = await openBusyWeek();
      const help = await world.say('max', { en: 'help', de: 'Hilfe', fr: 'aide', es: 'ayuda' }[locale] ?? '', { locale });
      const sentences = [...help.text.matchAll(pattern)].map(([, sentence]) => sentence ?? '');
      assert.ok(sentences.length >= 18, help.text);
      for (const sentence of sentences) {
        const { text } = await world.say('max', sentence, { locale });
        assert.doesNotMatch(
          text,
          /did not understand|nicht verstanden|pas compris|No (lo )?he entendido|I take this|Je comprends|verstehe das als|Entiendo que/,
          sentence,
        );
      }
      await world.close();
    });
  }

  it('name nobody to somebody who may see nobody', async () => {
    const world = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'tim', name: 'Tim Track', mode: 'track', seen: { rangeId: 'r-b2' } },
    ]);
    const { text } = await world.say('max', 'help');
    assert.doesNotMatch(text, /Tim|Where is/);
    await world.close();
  });
});
