import assert from 'node:assert/strict';
import { forget, storedOf, type World } from '../dialogues/world.ts';
import { openFixture } from '../fixture.ts';

/** Offices whose names are words for a time, a group or any place. */
const OFFICES = [
  'Tomorrow',
  'Today',
  'Now',
  'Monday',
  'The Office',
  'Everyone',
  'Home',
  'Remote',
  'Heute',
  'Morgen',
  'Alle',
  'Demain',
  'Aujourd’hui',
  'Hoy',
  'Mañana',
];

/** Anna is in Berlin. */
const IN_BERLIN = /Berlin/;
const NO = /^(?:No\b|Nein|Non\b|Nobody|Niemand|In .* wurde heute bisher niemand)/;

/** Questions about a day, or about everybody, in which such a name means its word. */
const ASKED: readonly [language: string, answered: RegExp, ...said: string[]][] = [
  [
    'en',
    IN_BERLIN,
    'who is in today?',
    'who is in now',
    'who is in the office',
    'is everyone in',
    'is Anna in today',
    'is Anna in the office now',
  ],
  ['en', /^\*\*Tomorrow\*\*/, 'who is in tomorrow', 'who is in Tomorrow?', 'who will be in Berlin tomorrow'],
  ['en', /^\*\*Monday 23 November\*\*/, 'who is in on Monday'],
  ['en', /^(?:Did you mean Remote or working remotely|\d+ person)/, 'who is remote'],
  ['de', IN_BERLIN, 'wer ist heute da', 'ist Anna heute da', 'sind alle da'],
  ['de', /^\*\*Morgen\*\*/, 'wer ist morgen da?', 'wer ist morgen in Berlin'],
  ['fr', IN_BERLIN, 'qui est là aujourd’hui', 'Anna est là aujourd’hui ?'],
  ['fr', /^\*\*Demain\*\*/, 'qui est là demain'],
  ['es', IN_BERLIN, 'quién está hoy', '¿está Anna hoy?'],
  ['es', /^\*\*Mañana\*\*/, 'quién viene mañana'],
];

/** Such an office is meant in quotation marks, and beside a word for an office. */
const MEANT: readonly [said: string, answered: RegExp][] = [
  ['who is in "Tomorrow"?', /in Tomorrow/],
  ['who is in the Today office', /in Today/],
  ['I’m in the Today office', /^Noted: you are in Today/],
];

describe('offices whose names are words for a time or a group', () => {
  let world: World;
  before(async () => {
    world = await openFixture([
      { id: 'max', name: 'Max Muster' },
      { id: 'anna', name: 'Anna Berg', seen: { rangeId: 'r-b2' } },
    ]);
    for (const name of OFFICES)
      await world.store.saveOffice({ id: name, name, timeZone: 'Europe/Berlin', floors: [], createdAt: 0, version: 1 });
    await world.board.tick();
  });
  after(() => world.close());
  afterEach(() => forget(world, 'max'));

  for (const [locale, answered, ...questions] of ASKED)
    for (const said of questions)
      it(`“${said}” → ${answered.source}`, async () => {
        const { text } = await world.say('max', said, { locale });
        assert.match(text, answered);
        assert.doesNotMatch(text, NO);
      });

  for (const [said, answered] of MEANT)
    it(`“${said}” → ${answered.source}`, async () => assert.match((await world.say('max', said)).text, answered));

  for (const [locale, said] of [
    ['en', 'I’m in today'],
    ['en', 'I’m in Tomorrow'],
    ['de', 'ich bin morgen da'],
    ['fr', 'je suis au bureau demain'],
    ['es', 'mañana estoy en la oficina'],
  ] as const)
    it(`When “${said}” is said, then the bot asks where`, async () => {
      await world.say('max', said, { locale });
      assert.deepEqual(await storedOf(world, 'max'), []);
    });
});
