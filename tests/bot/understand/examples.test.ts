import assert from 'node:assert/strict';
import { INTENT_NAMES } from '../../../bot/language/intent-name.ts';
import { tableOf, UNDERSTOOD_LANGUAGES } from '../../../bot/language/tables.ts';
import { readMessage } from '../../../bot/understand/message.ts';
import { nameOffices } from '../../../bot/understand/named-offices.ts';
import { understand } from '../../../bot/understand/understand.ts';
import { searchKey } from '../../../server/presence/search-key.ts';
import '../../support/prepared-languages.ts';
import { some } from '../../support/runs.ts';

/** The organisation of the examples: Berlin with floors 2 and 3, Boston, Anna Berg, and Sales. */
const floor = (id: string, name: string, level: number) => ({ id, name, level });
const OFFICES = nameOffices([
  {
    id: 'berlin',
    name: 'Berlin',
    timeZone: 'Europe/Berlin',
    floors: [floor('b2', 'Floor 2', 2), floor('b3', 'Floor 3', 3)],
    createdAt: 0,
    version: 1,
  },
  { id: 'boston', name: 'Boston', timeZone: 'America/New_York', floors: [], createdAt: 0, version: 1 },
]);
const NAMES = new Set(['anna', 'berg', 'anna berg']);
const KNOWN = {
  offices: OFFICES,
  names: {
    has: (text: string) => NAMES.has(searchKey(text)),
    isWhole: (text: string) => searchKey(text) === 'anna berg',
    hasWord: (key: string) => NAMES.has(key),
    isDepartment: (text: string) => searchKey(text) === 'sales',
  },
};

describe('what each language understands', () => {
  for (const code of UNDERSTOOD_LANGUAGES) {
    for (const intent of some(INTENT_NAMES)) {
      it(`When somebody says an example of “${intent}” in “${code}”, then every word is understood in that language`, () => {
        for (const example of tableOf(code).examples[intent]) {
          const understood = understand(readMessage(example), KNOWN, [code]);
          assert.deepEqual(
            understood.sentences.map((sentence) => sentence.intent),
            [intent],
            example,
          );
          assert.equal(understood.language.code, code, example);
          assert.deepEqual(understood.leftOut, [], example);
          assert.ok(!understood.corrected && understood.sentences.every(({ unknown }) => !unknown), example);
        }
      });
    }
  }
});
