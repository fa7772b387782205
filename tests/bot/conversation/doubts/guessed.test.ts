import assert from 'node:assert/strict';
import { some } from '../../../support/runs.ts';
import { forget, openWorld, storedOf, type World } from '../../dialogues/world.ts';

/** Messages, the question that each is taken to mean, and the answer to that question. */
const TAKEN: readonly [language: string, said: string, taken: string, answered: RegExp][] = [
  ['en', 'reckon zoe will show up thursday?', 'Where is Zoë Schröder thursday?', /^Zoë Schröder has not said anything about Thursday/],
  [
    'en',
    'are we expecting a crowd in berlin next wednesday',
    'How full will it be in Berlin next wednesday?',
    /^\*\*Wednesday 25 November/,
  ],
  ['de', 'lungert tom heute irgendwo bei uns herum', 'Wo ist Tom Fischer heute?', /^Tom Fischer ist seit 03:00/],
  ['de', 'muss ich nächsten mittwoch mit gedränge in berlin rechnen', 'Wie voll wird es nächsten mittwoch in Berlin?', /^\*\*Mittwoch, 25/],
  [
    'fr',
    'faut s attendre à du monde mercredi prochain à berlin ?',
    'Combien y aura-t-il de monde à Berlin mercredi prochain\u202F?',
    /^\*\*mercredi 25/,
  ],
  ['es', 'hubo mucho jaleo en berlin el miércoles', '¿Cuánta gente había en Berlin el miércoles?', /^\*\*Berlin\*\*: menos de 5/],
];

/** Messages that are not understood, and a sentence that is suggested with their places, people and times. */
const SUGGESTED: readonly [language: string, said: string, suggested: string][] = [
  ['en', 'does my info get passed on to anybody when i check in', 'Who can see where I am?'],
  ['fr', 'quels jours on trouve porte close à berlin', 'Quels jours le bureau à Berlin est-il fermé\u202F?'],
];

/** Small talk and other requests. */
const NONSENSE = [
  ['en', 'how was your weekend then'],
  ['en', 'who won the football last night'],
  ['en', 'are dogs smarter than cats'],
  ['de', 'was hältst du vom neuen logo'],
  ['de', 'wie hoch ist eigentlich der eiffelturm'],
  ['fr', 'tu penses quoi du nouveau logo'],
  ['fr', 'où est ce qu on trouve du bon fromage'],
  ['es', 'qué opinas del nuevo logo'],
  ['es', 'son los perros más listos que los gatos'],
] as const;

const FLAG = /^(?:I take this to mean|Ich verstehe das als|Je comprends|Entiendo que pregunta)/;
const NOT_UNDERSTOOD = /^(?:I did not understand|Das habe ich nicht verstanden|Je n’ai pas compris|No (?:lo )?he entendido)/;

describe('a message that is not understood', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(() => forget(world, 'max'));
  const say = (text: string, language = 'en') => world.say('max', text, { locale: language });
  const buttonsOf = ({ card }: Awaited<ReturnType<typeof say>>) => card?.actions?.map(({ title }) => title) ?? [];

  for (const [language, said, taken, answered] of some(TAKEN))
    it(`“${said}” is answered as “${taken}”, and the answer says so`, async () => {
      const { text } = await say(said, language);
      const [first = '', answer = ''] = text.split('\n\n');
      assert.match(first, FLAG);
      assert.ok(first.includes(taken), first);
      assert.match(answer, answered);
      assert.doesNotMatch(text, /^(?:Yes|No|Ja|Nein|Oui|Non|Sí)\b/m);
      assert.deepEqual(await storedOf(world, 'max'), []);
    });

  for (const [language, said, suggested] of some(SUGGESTED))
    it(`When “${said}” is not understood, then “${suggested}” is suggested`, async () => {
      const answer = await say(said, language);
      assert.match(answer.text, NOT_UNDERSTOOD);
      assert.ok(buttonsOf(answer).includes(suggested), buttonsOf(answer).join());
      assert.deepEqual(await storedOf(world, 'max'), []);
    });

  for (const [language, said] of some(NONSENSE))
    it(`“${said}” is not taken for a question`, async () => {
      assert.doesNotMatch((await say(said, language)).text, FLAG);
    });

  it('When a guessed question has another meaning, then that one is a button, and a statement is stored only if it is pressed', async () => {
    const answer = await say('are we expecting a crowd in berlin next wednesday');
    assert.match(answer.text, /If you meant something else, try .*“I’m in Berlin next wednesday”\.$/);
    assert.deepEqual(await storedOf(world, 'max'), []);
    const pressed = answer.card?.actions?.find(({ title }) => title === 'I’m in Berlin next wednesday')?.data;
    assert.ok(pressed && 'say' in pressed);
    await say(pressed.say);
    assert.deepEqual(await storedOf(world, 'max'), ['berlin 25 Nov, 00:00 – 26 Nov, 00:00']);
  });

  it('When a question is guessed, then the next message continues it', async () => {
    await say('lungert tom heute irgendwo bei uns herum', 'de');
    assert.match((await say('und morgen?', 'de')).text, /^Für morgen hat Tom Fischer nichts angegeben/);
  });

  it('When somebody may not be named, then the guess is the same as for an invented name', async () => {
    for (const said of [
      'reckon NAME will show up thursday?',
      'is NAME kicking about by any odd chance',
      'parcel for NAME, any ideas or not',
    ]) {
      const answers = await Promise.all(
        ['tim track', 'xaver xylo'].map(async (name) => JSON.stringify(await say(said.replace('NAME', name))).replaceAll(name, 'NAME')),
      );
      assert.equal(answers[0], answers[1], said);
    }
  });
});

describe('a question that does not say about whom', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(() => forget(world, 'max'));

  for (const [language, said, whom, name, answered] of [
    ['en', 'is he in', /^Whom do you mean\?/, 'tom', /^Yes: Tom Fischer has been in Boston/],
    ['en', 'when did she come today?', /^Whom do you mean\?/, 'Anna Berg', /^Anna Berg has been in Berlin, Floor 2, since 09:00/],
    ['de', 'ist er morgen da', /^Wen meinen Sie\?/, 'Tom Fischer', /^Für morgen hat Tom Fischer nichts angegeben/],
    ['fr', 'il est là ?', /^De qui parlez-vous/, 'Tom', /^Oui : Tom Fischer est à Boston/],
    ['es', '¿está ella en la oficina?', /^¿A quién se refiere\?/, 'May', /^Sí: May Chen está en Berlin, Floor 3/],
  ] as const)
    it(`“${said}” is completed by “${name}”`, async () => {
      assert.match((await world.say('max', said, { locale: language })).text, whom);
      assert.match((await world.say('max', name, { locale: language })).text.replaceAll('\u202F', ' '), answered);
    });

  for (const [language, said] of [
    ['fr', 'elle est malade'],
    ['fr', 'il est en vacances'],
    ['es', 'el remoto mola'],
  ] as const)
    it(`“${said}” is no question about somebody`, async () => {
      assert.match((await world.say('max', said, { locale: language })).text, NOT_UNDERSTOOD);
    });
});
