import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../dialogues/world.ts';

const TOMORROW = '21 Nov, 00:00 – 22 Nov, 00:00';

/** An office whose name has another meaning: what is said, the answer to "which one?", and the place that is stored for tomorrow. */
const NAMED: readonly [
  office: string,
  language: string,
  said: string,
  ...answers: (readonly [answer: string, place: string | undefined])[],
][] = [
  [
    'Remote',
    'en',
    'I’m remote tomorrow',
    ['the first', 'Remote'],
    ['the second', 'remote'],
    ['Remote', 'Remote'],
    ['remote', undefined],
    ['yes', undefined],
    ['both', undefined],
    ['working remotely', 'remote'],
    ['remotely', 'remote'],
    ['wfh', 'remote'],
    ['the latter', 'remote'],
    ['the former', 'Remote'],
  ],
  [
    'Remote',
    'de',
    'ich bin morgen remote',
    ['das erste', 'Remote'],
    ['das zweite', 'remote'],
    ['Remote', 'Remote'],
    ['ja', undefined],
    ['im Homeoffice', 'remote'],
  ],
  [
    'Remote',
    'fr',
    'je suis remote demain',
    ['le premier', 'Remote'],
    ['le second', 'remote'],
    ['Remote', 'Remote'],
    ['oui', undefined],
    ['en télétravail', 'remote'],
  ],
  [
    'Home',
    'en',
    'I’m home tomorrow',
    ['the first', 'Home'],
    ['the second', 'remote'],
    ['Home', 'Home'],
    ['yes', undefined],
    ['working remotely', 'remote'],
  ],
  [
    'Home Office',
    'en',
    'I’m in the home office tomorrow',
    ['the first', 'Home Office'],
    ['the second', 'remote'],
    ['Home Office', 'Home Office'],
    ['wfh', 'remote'],
  ],
  ['Homeoffice', 'de', 'ich bin morgen im homeoffice', ['das erste', 'Homeoffice'], ['das zweite', 'remote'], ['ja', undefined]],
  [
    'Remote',
    'en',
    'I’m in Remote or in Berlin tomorrow',
    ['the first', 'Remote'],
    ['Remote', 'Remote'],
    ['the second', 'berlin'],
    ['yes', undefined],
  ],
  [
    'Yes',
    'en',
    'I’m in Yes or in Berlin tomorrow',
    ['the first', 'Yes'],
    ['Yes', 'Yes'],
    ['yes', undefined],
    ['the second', 'berlin'],
    ['Berlin', 'berlin'],
  ],
  ['Yes', 'en', 'I’m in the office tomorrow', ['Yes', 'Yes'], ['yes', undefined], ['the third', 'Yes']],
  ['First', 'en', 'I’m in Berlin or in First tomorrow', ['the first', 'berlin'], ['First', 'First'], ['the second', 'First']],
  ['First', 'en', 'I’m in the office tomorrow', ['the first', 'berlin'], ['First', 'First'], ['the third', 'First']],
  ['First', 'de', 'ich bin morgen in First oder in Berlin', ['das erste', 'First'], ['First', 'First'], ['das zweite', 'berlin']],
  ['Office', 'en', 'I’m in Office or in Berlin tomorrow', ['the first', 'Office'], ['Office', 'Office'], ['the second', 'berlin']],
  [
    'The Office',
    'en',
    'I’m in the office tomorrow',
    ['The Office', 'The Office'],
    ['the first', 'berlin'],
    ['the third', 'The Office'],
    ['Berlin', 'berlin'],
  ],
  [
    'Everyone',
    'en',
    'I’m in Everyone or in Berlin tomorrow',
    ['Everyone', 'Everyone'],
    ['the first', 'Everyone'],
    ['the second', 'berlin'],
  ],
  ['Everyone', 'en', 'I’m in Berlin or in Everyone tomorrow', ['Everyone', 'Everyone'], ['the second', 'Everyone'], ['yes', undefined]],
  ['Last', 'en', 'I’m in Last or in Berlin tomorrow', ['Last', 'Last'], ['the first', 'Last'], ['the last one', 'berlin']],
];

/** Offices whose names have other spellings in the language. */
const SPELLED: readonly [office: string, language: string, said: string, answered: RegExp][] = [
  ['Everyone', 'en', 'who is in Everyone', /in Everyone so far today/],
  ['Everyone', 'en', 'is Anna Berg in Everyone', /^No: Anna Berg has been in Berlin/],
  ['Everyone', 'en', 'I’m in Everyone', /^Noted: you are in Everyone/],
  ['Everyone', 'en', 'I’m in "Everyone" tomorrow', /^Noted: you are in Everyone tomorrow/],
  ['Everyone', 'en', 'is everyone in', /Anna Berg/],
  ['Anyone', 'en', 'I’m in Anyone tomorrow', /^Noted: you are in Anyone tomorrow/],
];

for (const [office, locale, said, ...answers] of NAMED)
  describe(`an office “${office}”, and “${said}”`, () => {
    let world: World;
    before(async () => {
      world = await openWithOffice(office);
    });
    after(() => world.close());
    afterEach(() => forget(world, 'max'));

    for (const [answer, place] of some(answers))
      it(`When “${answer}” answers the question which one, then ${place ?? 'nothing'} is stored`, async () => {
        await world.say('max', said, { locale });
        await world.say('max', answer, { locale });
        assert.deepEqual(await storedOf(world, 'max'), place === undefined ? [] : [`${place} ${TOMORROW}`]);
      });
  });

describe('offices whose names are spelled in other ways in a language', () => {
  for (const [office, locale, said, answered] of some(SPELLED))
    it(`When an office is called “${office}”, then “${said}” is understood`, async () => {
      const world = await openWithOffice(office);
      assert.match((await world.say('max', said, { locale })).text, answered);
      await world.close();
    });
});

async function openWithOffice(name: string): Promise<World> {
  const world = await openWorld();
  await world.store.saveOffice({ id: name, name, timeZone: 'Europe/Berlin', floors: [], createdAt: 0, version: 1 });
  await world.board.tick();
  return world;
}
