import assert from 'node:assert/strict';
import { forget, openWorld, rulesOf, storedOf, type World } from '../dialogues/world.ts';

/** A question about a report, the same question asked directly, and a report without a question. */
const REPORTS = {
  en: [
    ["tom mentioned he's remote on tuesday, correct?", 'is tom remote on tuesday?'],
    ["Tom said that he's in Boston on Wednesday, right?", 'is Tom in Boston on Wednesday?'],
    ['tom told me he comes in on thursday, is he?', 'is tom in next thursday?'],
    ['according to zoe she is remote on tuesday, is that right?', 'is zoe remote on tuesday?'],
  ],
  de: [
    ['laut tom kommt er donnerstag, korrekt?', 'kommt tom am donnerstag?'],
    ['zoe meinte sie ist am mittwoch in boston, stimmt das?', 'ist zoe am mittwoch in boston?'],
    ['Tom hat gesagt, er ist am Dienstag im Homeoffice, oder?', 'ist Tom am Dienstag im Homeoffice?'],
  ],
  fr: [
    ["zoe m'a dit qu'elle vient mercredi, non ?", 'est-ce que zoe vient mercredi ?'],
    ['selon tom il est en télétravail mardi, c’est vrai ?', 'est-ce que tom est en télétravail mardi ?'],
  ],
  es: [
    ['zoe me ha dicho que el martes teletrabaja, verdad?', '¿teletrabaja zoe el martes?'],
    ['según tom viene el jueves, ¿es cierto?', '¿viene tom el jueves?'],
  ],
} as const;

/** They ask nothing about the person who said it. */
const TRAPS = {
  en: ["tom said he's remote on tuesday", 'tom said I should work from home tomorrow, right?'],
  de: ['zoe meinte sie ist am mittwoch in boston', 'tom meinte ich soll morgen ins homeoffice, oder?'],
  fr: ["zoe m'a dit qu'elle vient mercredi"],
  es: ['zoe me ha dicho que el martes teletrabaja'],
} as const;

/** Names that nobody has, whose person is `off`, and whose person is `track`. */
const UNNAMED = ['nora', 'otto off', 'tim track'];

describe('a question about what somebody said', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  // Each message begins a conversation.
  beforeEach(() => forget(world, 'max'));

  for (const [locale, reports] of Object.entries(REPORTS))
    for (const [report, question] of reports)
      it(`When ${locale} “${report}” is asked, then it is answered like “${question}”`, async () => {
        const answer = await world.say('max', report, { locale });
        assert.equal(answer.text, (await world.say('max', question, { locale })).text);
        assert.match(answer.text, /Tom Fischer|Zoë Schröder/);
      });

  for (const [locale, traps] of Object.entries(TRAPS))
    for (const trap of traps)
      it(`When ${locale} “${trap}” is said, then nobody's plan is shown and nothing is stored`, async () => {
        const { text } = await world.say('max', trap, { locale });
        assert.doesNotMatch(text, /Tom Fischer|Zoë Schröder/);
        assert.deepEqual([await storedOf(world, 'max'), await rulesOf(world, 'max')], [[], []]);
      });

  it('When the person may not be named, then the answer is that for a name that nobody has', async () => {
    for (const [locale, [[report]]] of Object.entries(REPORTS)) {
      const texts = await Promise.all(
        UNNAMED.map(async (name) => {
          const { text } = await world.say('max', report.replace(/tom|zoe/i, name), { locale });
          return text.replaceAll(name, 'NAME');
        }),
      );
      assert.equal(new Set(texts).size, 1, texts.join('\n'));
    }
  });
});
