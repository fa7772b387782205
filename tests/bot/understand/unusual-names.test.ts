import assert from 'node:assert/strict';
import { type Fixture, openFixture } from '../fixture.ts';

const BIDI = /\p{Bidi_Control}/u;

describe('names with apostrophes and with characters that change the direction of text', () => {
  let world: Fixture;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster', department: 'Sales', managerId: 'rtl' },
      { id: 'helga', name: 'Helga O’Brien', seen: { rangeId: 'r-b2' } },
      { id: 'jean', name: "Jean D'Angelo", seen: { rangeId: 'r-b2' } },
      { id: 'anne', name: "Anne L'Hermite", seen: { rangeId: 'r-b2' } },
      { id: 'tim', name: "Tim O'Track", mode: 'track', seen: { rangeId: 'r-b2' } },
      { id: 'rtl', name: 'Rita\u202E Lang\u2066\u200F', department: 'Sales', managerId: 'max', seen: { rangeId: 'r-b2' } },
      { id: 'rtl2', name: 'Rita \u202ALund\u2069', department: 'Sales', seen: { rangeId: 'r-home' } },
    ]);
  });
  after(() => world.close());

  for (const [locale, ...questions] of [
    ['en', 'is NAME in', 'where is NAME', 'is NAME in Berlin?', 'will NAME be in tomorrow', 'NAME'],
    ['de', 'ist NAME da?', 'wo ist NAME', 'kommt NAME morgen?'],
    ['fr', 'où est NAME ?', 'NAME est là ?', 'est-ce que NAME est au bureau ?'],
    ['es', '¿dónde está NAME?', '¿está NAME?', '¿está NAME en la oficina?'],
  ] as const)
    for (const question of questions)
      for (const name of ["Helga O'Brien", 'Helga O’Brien', "Jean D'Angelo", 'Anne L’Hermite'])
        it(`When somebody asks “${question.replace('NAME', name)}”, then one answer is about that person`, async () => {
          const { text } = await world.say('max', question.replace('NAME', name), { locale });
          assert.equal(text.split(name.split(/['’]/)[1] ?? '').length, 2, text);
        });

  it('When somebody with an apostrophe may not be named, then the answer is the one for an unknown name', async () => {
    for (const question of ['is NAME in', 'where is NAME?', 'tell me when NAME is in']) {
      const of = async (name: string) =>
        (await world.say('max', question.replace('NAME', name))).text.replaceAll(name, 'NAME').replaceAll(name.split(' ')[0] ?? '', 'N');
      assert.equal(await of("Tim O'Track"), await of("Xaver O'Xylo"), question);
    }
  });

  for (const question of [
    ...['where is Rita Lang', 'is Rita Lang in', 'where is Rita', 'who is in Berlin', 'who is in', 'who is remote', 'who of Sales is in'],
    ...[
      'tell me when Rita Lang is in',
      'Rita Lang is remote today',
      'when is Rita Lang in',
      'where is my manager',
      'my reports',
      'my team',
    ],
    ...[
      'put Rita Lang on leave',
      'where is Rita Long',
      'where is Rit\u202Ea L\u2066ang',
      'who is \u202Ezzz',
      'I am in \u202EParis',
      'is \u2067Xaver\u2069 in',
    ],
  ])
    it(`When somebody asks “${question.replaceAll(/\p{Bidi_Control}/gu, '�')}”, then neither text nor card has such a character`, async () => {
      assert.doesNotMatch(JSON.stringify(await world.say('max', question)), BIDI);
    });

  it('When somebody types such a character in a name, then the person is found', async () => {
    assert.match((await world.say('max', 'where is Rit\u202Ea L\u2066ang')).text, /^Rita Lang has been in Berlin/);
  });
});
