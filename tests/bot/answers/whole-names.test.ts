import assert from 'node:assert/strict';
import { describeAnswers } from '../describe-answers.ts';
import { openFixture } from '../fixture.ts';

/** Anna Berg beside people whose names begin with hers, and Eva Müller beside a longer name that is written with “ue”. */
const open = () =>
  openFixture([
    { id: 'max', name: 'Max Muster' },
    { id: 'anna', name: 'Anna Berg', department: 'Sales', seen: { rangeId: 'r-b2' } },
    { id: 'annam', name: 'Anna Bergmann', department: 'Sales', seen: { rangeId: 'r-home' } },
    { id: 'annak', name: 'Anna Berg-Kaiser', department: 'Legal', seen: { rangeId: 'r-home' } },
    { id: 'eva', name: 'Eva Müller', seen: { rangeId: 'r-b3' } },
    { id: 'evam', name: 'Eva Muellermann', seen: { rangeId: 'r-home' } },
  ]);

describeAnswers('a whole name is clear beside longer ones, in any order and spelling', open, {
  en: [
    ['is Anna Berg in', 'Yes: Anna Berg has'],
    ['is Berg, Anna in', 'Yes: Anna Berg has'],
    ['where is Anna Berg Sales', 'Anna Berg has'],
    ['where is Eva Mueller', 'Eva Müller has'],
    ['is anna in', 'Anna Berg (Sales)', 'Anna Bergmann (Sales)', 'Anna Berg-Kaiser (Legal)'],
    ['is anna in >> Berg, Anna', 'Yes: Anna Berg has'],
  ],
  de: [
    ['ist Anna Berg da', 'Ja: Anna Berg ist'],
    ['wo ist Berg Anna', 'Anna Berg ist'],
    ['wo ist Eva Mueller', 'Eva Müller ist'],
  ],
  fr: [
    ['où est Anna Berg ?', 'Anna Berg est'],
    ['où est Berg Anna ?', 'Anna Berg est'],
  ],
  es: [
    ['está Anna Berg', 'Sí: Anna Berg está'],
    ['dónde está Berg Anna', 'Anna Berg está'],
  ],
});

describe('a whole name of somebody who may not be named', () => {
  for (const text of ['where is Berg, Anna', 'wo ist Anna Berg', 'où est Berg Anna ?', 'dónde está Berg Anna', 'is Anna Berg in']) {
    it(`“${text}” has the same answer whether Anna Berg is counted, off or does not exist`, async () => {
      const answers = [];
      for (const mode of ['track', 'off', undefined] as const) {
        const world = await openFixture([
          { id: 'max', name: 'Max Muster' },
          ...(mode ? [{ id: 'anna', name: 'Anna Berg', mode }] : []),
          { id: 'annak', name: 'Anna Berg-Kaiser', seen: { rangeId: 'r-home' } },
        ]);
        answers.push((await world.say('max', text)).text);
        await world.close();
      }
      assert.match(answers[0] ?? '', /Anna Berg-Kaiser/);
      assert.equal(new Set(answers).size, 1, answers.join('\n'));
    });
  }
});
