import assert from 'node:assert/strict';
import { describeAnswers } from '../describe-answers.ts';
import { openFixture } from '../fixture.ts';

/** Emil and Emily, two people called Anna, and Jan and Janna Kurzmann beside Kim Kurz. */
const open = () =>
  openFixture([
    { id: 'max', name: 'Max Muster', department: 'Sales' },
    { id: 'anna', name: 'Anna Berg', department: 'Sales', seen: { rangeId: 'r-b2' } },
    { id: 'ann2', name: 'Anna Bauer', department: 'Marketing', seen: { rangeId: 'r-home' } },
    { id: 'emil', name: 'Emil Brandt', department: 'Legal', seen: { rangeId: 'r-b3' } },
    { id: 'emily', name: 'Emily Stone', department: 'Design', seen: { rangeId: 'r-home' } },
    { id: 'jan', name: 'Jan Kurz', seen: { rangeId: 'r-boston' } },
    { id: 'janna', name: 'Janna Kurzmann', seen: { rangeId: 'r-home' } },
  ]);

describeAnswers('a whole first or last name is meant, and not one that begins with it', open, {
  en: [
    ['has emil got in', 'Yes: Emil Brandt', '!Emily'],
    ['emil coming tomorrow?', 'Emil Brandt', '!Emily'],
    ['tell me when emil gets in', 'Emil Brandt', '!Emily'],
    ['where is kurz', 'Jan Kurz', '!Kurzmann'],
    ['where is emil b', 'Emil Brandt', '!Emily'],
    ['where is emi', 'Emil Brandt', 'Emily Stone'],
    ['where is emily', 'Emily Stone', '!Emil Brandt'],
  ],
  de: [
    ['kommt emil morgen', 'Emil Brandt', '!Emily'],
    ['sag mir bescheid wenn jan da ist', 'Jan Kurz', '!Janna'],
    ['wo ist kurzmann', 'Janna Kurzmann', '!Jan Kurz'],
  ],
  fr: [
    ['emil est arrivé ?', 'Oui', 'Emil Brandt', '!Emily'],
    ['préviens-moi quand jan arrive', 'Jan Kurz', '!Janna'],
  ],
  es: [
    ['ha llegado emil?', 'Sí', 'Emil Brandt', '!Emily'],
    ['avísame cuando llegue jan', 'Jan Kurz', '!Janna'],
  ],
});

const BOTH = ['Anna Bauer (Marketing)', 'Anna Berg (Sales)'];

describeAnswers('“yes” or a pronoun does not choose between two names, which can be chosen after it', open, {
  en: [
    ['is anna in >> yes', ...BOTH],
    ['is anna in >> her?', ...BOTH],
    ['is anna in >> is she in Berlin?', ...BOTH],
    ['is anna in >> yes >> the first one', 'No: Anna Bauer'],
    ['is anna in >> is she in Boston? >> the second', 'No: Anna Berg'],
    ['follow anna >> yes >> the second', 'Anna Berg will see'],
    ['is emil in >> is she in Berlin?', '!Whom do you mean'],
  ],
  de: [
    ['ist anna da >> ja', ...BOTH],
    ['ist anna da >> ja >> die erste', 'Nein: Anna Bauer'],
    ['wo ist anna >> ist sie in Berlin? >> die zweite', 'Ja: Anna Berg'],
  ],
  fr: [
    ['anna est là ? >> oui', ...BOTH],
    ['où est anna >> elle est à berlin ?', ...BOTH],
    ['où est anna >> elle est à berlin ? >> la deuxième', 'Oui', 'Anna Berg'],
  ],
  es: [
    ['está anna >> sí', ...BOTH],
    ['dónde está anna >> ella está en berlin?', ...BOTH],
    ['está anna >> sí >> la primera', 'No: Anna Bauer'],
  ],
});

describe('a whole first name of somebody who may not be named', () => {
  const EMILS = [{ mode: 'track' as const }, { mode: 'off' as const }, undefined];

  for (const text of ['where is emil', 'wo ist emil', 'où est emil', 'dónde está emil', 'tell me when emil gets in']) {
    it(`“${text}” has the same answer whether Emil is counted, off or does not exist`, async () => {
      const answers = [];
      for (const emil of EMILS) {
        const world = await openFixture([
          { id: 'max', name: 'Max Muster' },
          ...(emil ? [{ id: 'emil', name: 'Emil Brandt', ...emil }] : []),
          { id: 'emily', name: 'Emily Stone', seen: { rangeId: 'r-home' } },
        ]);
        answers.push((await world.say('max', text)).text);
        await world.close();
      }
      assert.equal(new Set(answers).size, 1, answers.join('\n'));
      assert.match(answers[0] ?? '', /Emily Stone/);
    });
  }
});
