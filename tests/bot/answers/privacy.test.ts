import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runs, some } from '../../support/runs.ts';
import { openFixture, type Somebody } from '../fixture.ts';

const NAMES = ['Ada', 'Anna', 'Anne', 'Bert', 'Clara', 'Dora', 'Emil', 'Zoe'] as const;
const SURNAMES = ['Berg', 'Bauer', 'Krug', 'Lang'] as const;
const kinds = fc.constantFrom('display', 'track', 'off', 'disabled', 'guest', 'hidden');

const crowd = fc.uniqueArray(
  fc.record({
    first: fc.constantFrom(...NAMES),
    last: fc.constantFrom(...SURNAMES),
    kind: kinds,
    range: fc.constantFrom('r-b2', 'r-home', 'r-boston'),
  }),
  { minLength: 1, maxLength: 10, selector: ({ first, last }) => `${first} ${last}` },
);
type Crowd = typeof crowd extends fc.Arbitrary<infer T> ? T : never;

const NEVER_NAMED = new Set(['track', 'off', 'disabled', 'guest']);
const QUESTIONS = [
  "who's in the office",
  'who is in berlin',
  'who is in boston',
  'who is on floor 2',
  'who is remote',
  'who is on leave',
  'who is in secret',
  'help',
  'blub',
];

const NAMES_OF_WORDS = ['Otto Off', 'Otto Will', 'Otto Frei', 'Otto Krank', 'Otto Libre', 'Otto Home', 'Otto Park'];
const SENTENCES_ABOUT = {
  en: [
    'NAME is remote tomorrow',
    'is NAME remote?',
    'tell me when NAME is in',
    'put NAME on leave tomorrow',
    'NAME said he will be remote tomorrow',
  ],
  de: [
    'NAME ist morgen im Homeoffice',
    'NAME ist am Mittwoch in Berlin',
    'wo ist NAME?',
    'sag mir Bescheid, wenn NAME da ist',
    'NAME meinte, er ist morgen im Homeoffice',
  ],
  fr: [
    'NAME est en télétravail demain',
    'NAME est malade',
    'où est NAME ?',
    'préviens-moi quand NAME arrive',
    'NAME a dit qu’il est en télétravail demain',
  ],
  es: [
    'NAME teletrabaja mañana',
    'NAME está en remoto mañana',
    '¿dónde está NAME?',
    'avísame cuando llegue NAME',
    'NAME ha dicho que mañana teletrabaja',
  ],
};

function somebody({ first, last, kind, range }: Crowd[number]): Somebody {
  return {
    id: `${first}-${last}`.toLowerCase(),
    name: `${first} ${last}`,
    department: 'Secret',
    mode: kind === 'track' ? 'track' : kind === 'off' ? 'off' : 'display',
    enabled: kind !== 'disabled',
    guest: kind === 'guest',
    seen: { rangeId: range },
  };
}

async function fixtureOf(people: Crowd) {
  const fixture = await openFixture([{ id: 'asker', name: 'Quentin Query' }, ...people.map(somebody)]);
  for (const { first, last, kind } of people) if (kind === 'hidden') await fixture.say(`${first}-${last}`.toLowerCase(), 'hide me');
  return fixture;
}

/** Milliseconds: hundreds of messages take seconds, and many more on a busy machine. */
const TIMEOUT = 90_000;

describe('answers name only people who may be named', () => {
  it('When any question is about people in any mode, then no answer names a person who may not be named, or places a hidden one', () =>
    fc.assert(
      fc.asyncProperty(crowd, async (people) => {
        const fixture = await fixtureOf(people);
        for (const question of QUESTIONS) {
          const { text, card } = await fixture.say('asker', question);
          const told = `${text} ${JSON.stringify(card)}`;
          for (const { first, last, kind } of people) {
            // A list of a department has a hidden person like one without evidence.
            const asUnseen = `${first} ${last} (Secret): not seen today`;
            const left = kind === 'hidden' ? told.replaceAll(asUnseen, '') : told;
            if (kind !== 'display') assert.ok(!left.includes(`${first} ${last}`), `${question} named ${kind} ${first} ${last}`);
          }
        }
        await fixture.close();
      }),
      { numRuns: runs(50) },
    ));

  it('When somebody who may not be named is asked for, then the answer is as if they did not exist', () =>
    fc.assert(
      fc.asyncProperty(crowd, async (people) => {
        const [fixture, without] = await Promise.all([fixtureOf(people), fixtureOf(people.filter(({ kind }) => !NEVER_NAMED.has(kind)))]);
        for (const { first, last } of people.filter(({ kind }) => NEVER_NAMED.has(kind))) {
          for (const question of [
            `where is ${first} ${last}`,
            `where is ${first}`,
            `is ${first} ${last} in?`,
            `who is ${last}`,
            `${first} ${last}`,
            `where is ${first} secret`,
          ]) {
            assert.deepEqual(await fixture.say('asker', question), await without.say('asker', question), question);
          }
        }
        await Promise.all([fixture.close(), without.close()]);
      }),
      { numRuns: runs(50) },
    )).timeout(TIMEOUT);

  it('When a name holds words of a language, then answers are alike for people who may not be named and for nobody, and like those for other names', async () => {
    const people = NAMES_OF_WORDS.map((name, at) => ({ id: `p${at}`, name }));
    const openWith = (mode?: 'track' | 'off') =>
      openFixture([{ id: 'asker', name: 'Quentin Query' }, ...(mode ? people.map((each) => ({ ...each, mode })) : [])]);
    const [track, off, nobody] = await Promise.all([openWith('track'), openWith('off'), openWith()]);
    for (const [locale, sentences] of Object.entries(SENTENCES_ABOUT)) {
      for (const sentence of sentences) {
        const of = (name: string) => sentence.replace('NAME', name);
        const other = (await nobody.say('asker', of('Xaver Xylo'), { locale })).text.replaceAll('Xaver Xylo', 'NAME');
        for (const name of some(NAMES_OF_WORDS)) {
          const { text } = await nobody.say('asker', of(name), { locale });
          assert.equal(text.replaceAll(name, 'NAME'), other, of(name));
          for (const world of [track, off]) assert.equal((await world.say('asker', of(name), { locale })).text, text, of(name));
        }
      }
    }
    await Promise.all([track, off, nobody].map((world) => world.close()));
  }).timeout(TIMEOUT);

  it('When a report names somebody who may not be named, then the answer says who may note it, and offers nothing about the writer', async () => {
    const fixture = await openFixture([
      { id: 'asker', name: 'Quentin Query' },
      { id: 'ada', name: 'Ada Berg' },
      { id: 'otto', name: 'Otto Off', mode: 'off' },
    ]);
    for (const [locale, [report = '']] of Object.entries(SENTENCES_ABOUT)) {
      const [known, unknown] = await Promise.all(
        ['Ada Berg', 'Otto Off'].map((name) => fixture.say('asker', report.replace('NAME', name), { locale })),
      );
      const refusal = known?.text.split('\n\n').at(-1) ?? '';
      assert.equal(unknown?.text.split('\n\n').at(-1), refusal);
      assert.match(unknown?.text ?? '', /^[^\n]*Otto Off[^\n]*\n\n/);
    }
    await fixture.close();
  });

  it('When only somebody in mode track has a name, then the answer is the one for an unknown name', async () => {
    const fixture = await openFixture([
      { id: 'asker', name: 'Quentin Query' },
      { id: 't', name: 'Tilda Track', mode: 'track', seen: { rangeId: 'r-b2' } },
    ]);
    const [asked, made] = [await fixture.say('asker', 'where is Tilda Track'), await fixture.say('asker', 'where is Xaver Xylo')];
    assert.equal(asked.text.replace('Tilda Track', 'NAME'), made.text.replace('Xaver Xylo', 'NAME'));
    await fixture.close();
  });
});
