import assert from 'node:assert/strict';
import { compiledLanguage } from '../../../bot/language/languages.ts';
import { nameOffices } from '../../../bot/understand/named-offices.ts';
import { findPlaces } from '../../../bot/understand/places.ts';
import { wordsOf } from '../../../bot/understand/words.ts';
import '../../support/prepared-languages.ts';

const floor = (id: string, name: string, level: number) => ({ id, name, level });
const OFFICES = nameOffices([
  {
    id: 'berlin',
    name: 'Berlin',
    nicknames: ['Campus', 'HQ'],
    timeZone: 'Europe/Berlin',
    floors: [floor('b2', 'Floor 2', 2)],
    createdAt: 0,
    version: 1,
  },
  { id: 'boston', name: 'Boston', timeZone: 'America/New_York', floors: [floor('n2', '2nd floor', 2)], createdAt: 0, version: 1 },
]);

/** The places that begin at a word, each with its office, or "any". */
function placesAt(text: string, at: number): string[] {
  const language = compiledLanguage('en');
  return (
    findPlaces(text, wordsOf(text, language.rewriting), OFFICES, language)[at]?.flatMap(({ value }) =>
      typeof value === 'object' && 'any' in value ? (value.any ? ['any'] : value.places.map(({ office }) => office.id)) : [],
    ) ?? []
  );
}

describe('places in a message', () => {
  for (const [text, at] of [
    ['how full is campus', 3],
    ['who is at hq', 2],
    ['who is on campus', 2],
  ] as const)
    it(`When an office has a word for any office as its name, then “${text}” means only that office`, () =>
      assert.deepEqual([...new Set(placesAt(text, at))], ['berlin']));

  it('When no office has that name, then the word means any', () => {
    assert.deepEqual([...new Set(placesAt('who is at the office', 2))], ['any']);
    assert.deepEqual([...new Set(placesAt('who is in the building', 2))], ['any']);
  });

  const office = (name: string) => ({ id: name, name, timeZone: 'Europe/Berlin', floors: [], createdAt: 0, version: 1 });
  const called = (text: string, ...names: string[]) => {
    const language = compiledLanguage('de');
    const edges = findPlaces(text, wordsOf(text, language.rewriting), nameOffices(names.map(office)), language)[1] ?? [];
    return [
      ...new Set(
        edges.flatMap(({ value }) => (typeof value === 'object' && 'places' in value ? value.places.map((each) => each.office.name) : [])),
      ),
    ];
  };

  for (const [text, name] of [
    ['in München', 'Munich'],
    ['in Muenchen', 'Munich'],
    ['in Múnich', 'Munich'],
    ['in Nueva York', 'New York'],
    ['in Köln', 'Colonia'],
    ['in Milano Centro', 'Mailand Centro'],
    ['in Varsovie', 'Warsaw Hub'],
  ] as const)
    it(`When an office has the name ${name}, then “${text}” means it`, () => assert.deepEqual(called(text, name), [name]));

  it('When a city has two offices, then the city alone means neither, and the name of one never means the other', () => {
    assert.deepEqual(called('in Mailand', 'Milan Centro', 'Milan Nord'), []);
    assert.deepEqual(called('in Mailand', 'Milan', 'Mailand'), ['Mailand']);
  });
});
