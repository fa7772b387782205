import assert from 'node:assert/strict';
import { some } from '../../support/runs.ts';
import { forget, openWorld, type World } from '../dialogues/world.ts';

/** Answers about Zoë, who stated at 10:00 that she is in Berlin until the end of today. */
const ALL_DAY: readonly [language: string, answered: RegExp, ...asked: string[]][] = [
  [
    ...(['en', /For today, Zoë Schröder has said: in Berlin\.$/] as const),
    ...[
      'is Zoë in at 3pm',
      'is Zoë in this afternoon',
      'is Zoë in until noon',
      'where is Zoë at 15:00',
      'will Zoë be in at 3pm',
      'is Zoë in in two hours',
    ],
  ],
  [
    'de',
    /Für heute hat Zoë Schröder angegeben: in Berlin\.$/,
    'ist Zoë um 15 Uhr da?',
    'ist Zoë heute Nachmittag da?',
    'wo ist Zoë bis 12 Uhr?',
  ],
  ['fr', /Zoë Schröder a annoncé \(aujourd’hui\).*Berlin\.$/, 'Zoë est là à 15h ?', 'où est Zoë cet après-midi ?'],
  ['es', /Zoë Schröder ha indicado \(hoy\): en Berlin\.$/, '¿está Zoë a las 15?', '¿dónde está Zoë esta tarde?'],
  [
    'en',
    /\*\*Today\*\*: 1 person has said [\s\S]*Zoë Schröder/,
    'who is in Berlin until noon',
    'who is in Berlin at 3 pm',
    'who is in Berlin this afternoon',
  ],
  ['en', /\*\*Today\*\*: 1 person has said/, 'how full will Berlin be at 3 pm', 'who will be in Berlin today'],
  ['de', /\*\*Heute\*\*: 1 Person hat angegeben[\s\S]*Zoë Schröder/, 'wer ist heute Nachmittag in Berlin?', 'wer ist um 15 Uhr in Berlin?'],
  ['fr', /1 personne a annoncé [\s\S]*Zoë Schröder/, 'qui est à Berlin cet après-midi ?', 'qui est à Berlin à 15h ?'],
  ['es', /1 persona ha indicado [\s\S]*Zoë Schröder/, '¿quién está en Berlín esta tarde?', '¿quién está en Berlín a las 15?'],
];

describe('questions about a later time of today', () => {
  let world: World;
  before(async () => {
    world = await openWorld();
  });
  after(() => world.close());
  beforeEach(async () => {
    for (const id of ['zoe', 'max', 'tim']) await forget(world, id);
  });
  const ask = async (question: string, locale = 'en') => (await world.say('max', question, { locale })).text;

  for (const [locale, answered, ...questions] of ALL_DAY)
    for (const question of some(questions))
      it(`When a statement is in force until the end of today, then “${question}” counts it`, async () => {
        await world.say('zoe', 'I’m in Berlin today');
        assert.match(await ask(question, locale), answered);
      });

  it('When a statement ends before that time, then it does not count for it', async () => {
    await world.say('zoe', 'I’m in Berlin until 14:00');
    assert.match(await ask('who is in Berlin at 3 pm'), /nobody I can name/);
    assert.match(await ask('who is in Berlin at 1 pm'), /Zoë Schröder/);
    assert.match(await ask('is Zoë in at 3 pm'), /For today, Zoë Schröder has said: in Berlin until 14:00\.$/);
  });

  it('When somebody stated that they work remotely or are on leave, then it counts for a later time of today', async () => {
    await world.say('zoe', 'remote today');
    assert.match(await ask('who is remote this afternoon'), /Zoë Schröder/);
    assert.match(await ask('is Zoë remote at 3 pm'), /has said: working remotely\.$/);
    await world.say('zoe', 'on leave today');
    assert.match(await ask('who is on leave this afternoon'), /Zoë Schröder/);
    assert.match(await ask('who is remote this afternoon'), /nobody I can name/);
  });

  it('When the asker asks about themselves, then their statements count', async () => {
    await world.say('max', 'I’m in Berlin today');
    assert.match(await ask('what are my plans for this afternoon'), /you have said: in Berlin\.$/);
  });

  it('When somebody plans to hide, then no answer about today shows it, and while they are hidden they are in no answer', async () => {
    const asked = ['is Zoë in at 3 pm', 'who is in Berlin this afternoon', 'where is Zoë this evening'];
    const answers = async () => {
      const found: string[] = [];
      for (const each of asked) found.push(await ask(each));
      return found;
    };
    await world.say('zoe', 'I’m in Berlin today');
    const before = await answers();
    await world.say('zoe', 'hide me from 2 pm');
    assert.deepEqual(await answers(), before);
    await world.say('zoe', 'hide me');
    for (const each of await answers()) assert.doesNotMatch(each, /they said|has said: in|1 person/);
  });

  it('When somebody may not be named, then their statements are in no answer', async () => {
    await world.say('tim', 'I’m in Berlin today');
    assert.match(await ask('who is in Berlin this afternoon'), /nobody I can name/);
    assert.equal(
      (await ask('is Tim Track in at 3 pm')).replaceAll('Tim Track', 'X'),
      (await ask('is Xaver Xylo in at 3 pm')).replaceAll('Xaver Xylo', 'X'),
    );
  });
});
