import assert from 'node:assert/strict';
import { answer } from '../../../bot/answer.ts';
import { FRAME_LIFE } from '../../../server/presence/conversation-frame.ts';
import { setMode } from '../../support/set-mode.ts';
import { type Fixture, openFixture, TEN } from '../fixture.ts';

const PEOPLE = [
  { id: 'max', name: 'Max Muster' },
  { id: 'anna', name: 'Anna Berg', department: 'Sales', seen: { rangeId: 'r-b2' } },
  { id: 'ann2', name: 'Anna Bauer', department: 'Marketing', seen: { rangeId: 'r-home' } },
  { id: 'nick', name: 'Nick Leeson', department: 'Sales', seen: { rangeId: 'r-b3' } },
  { id: 'tess', name: 'Tess Track', mode: 'track' as const, seen: { rangeId: 'r-b2' } },
];

/** The answer to a question about “her” if nobody was named before. */
const WHOM = 'Whom do you mean? Say the name.';

describe('a conversation with the bot', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await openFixture(PEOPLE);
  });
  afterEach(() => fixture.close());
  const say = async (text: string, by = 'max') => (await fixture.say(by, text)).text;
  const stored = () => fixture.store.overrides({ endsAfter: TEN, personId: 'max' });

  it('When a name means several people, then “the second one” is the second', async () => {
    assert.match(await say('where is Anna?'), /^Whom do you mean: Anna Bauer \(Marketing\) or Anna Berg \(Sales\)\?$/);
    assert.match(await say('the second one'), /^Anna Berg has been in Berlin, Floor 2/);
    await say('where is Anna?');
    assert.match(await say('the first'), /^Anna Bauer has been working remotely/);
  });

  it('When a question was answered, then the next one needs only its new part', async () => {
    assert.match(await say('who is on floor 2 in Berlin?'), /^\*\*Berlin, Floor 2: 2 of 20/);
    assert.match(await say('and on the third floor?'), /^\*\*Berlin, Floor 3: 1 of 20/);
    assert.match(await say('how full is Berlin'), /^\*\*Berlin\*\*: 3 of 40/);
    assert.match(await say('and Boston?'), /^\*\*Boston\*\*: 0 people/);
    assert.match(await say('is Nick in?'), /^Yes: Nick Leeson/);
    assert.match(await say('what about Anna Bauer?'), /^No: Anna Bauer has been working remotely/);
    assert.match(await say('where is he?'), /^Anna Bauer has been working remotely/);
  });

  it('When somebody is named once in a message, then “she” is that person', async () => {
    assert.match(await say('I need to talk to Nick. Where is he?'), /Nick Leeson has been in Berlin, Floor 3/);
  });

  it('When no person is in the context, then “she” is unknown', async () => {
    assert.match(await say('the second one'), /^I did not understand/);
    assert.match(await say('and tomorrow?'), /^I did not understand/);
    assert.equal(await say('is she in?'), WHOM);
  });

  it('When a statement was asked back, then “yes” confirms it, and “no” does not', async () => {
    assert.match(await say('remote tomorrow?'), /so I changed nothing/);
    assert.deepEqual(await stored(), []);
    assert.match(await say('no'), /^All right, I change nothing/);
    assert.match(await say('yes'), /nothing was changed/);
    assert.deepEqual(await stored(), []);
    await say('remote tomorrow?');
    assert.match(await say('yes please'), /^Noted: you are working remotely tomorrow/);
    assert.equal((await stored()).length, 1);
    assert.match(await say('yes'), /nothing was changed/);
    assert.equal((await stored()).length, 1);
  });

  it('When a place was asked back, then a number chooses it, and it is stored', async () => {
    assert.equal(await say("I'm in the office tomorrow"), 'Which one: Berlin or Boston?');
    assert.match(await say('2'), /^Noted: you are in Boston tomorrow/);
  });

  it('When minutes have passed, or it is another conversation, or another person, then there is no context', async () => {
    await say('is Nick in?');
    assert.match(await say('what about Anna Berg?', 'anna'), /^You are in Berlin/);
    const conversation = {
      id: '19:x',
      kind: 'personal' as const,
      tenantId: 't',
      channelId: 'msteams',
      serviceUrl: 'https://x',
      botId: 'b',
    };
    assert.equal((await fixture.say('max', 'is he in?', { conversation })).text, WHOM);
    await fixture.moveTo(TEN + FRAME_LIFE);
    assert.equal(await say('is he in?'), WHOM);
  });

  it('When somebody may no longer be named, then the context does not reveal their name', async () => {
    await say('is Nick in?');
    await setMode(fixture.store, 'nick', { mode: 'track', notOffSince: 0 }, TEN);
    await fixture.board.refresh();
    assert.equal(await say('where is he?'), WHOM);
  });

  it('When a message was answered, then only ids are stored as its context, and not its text', async () => {
    await say('is Nick Leeson in Berlin at the secret wombat party?');
    await say('where is Nick Leeson in Sales');
    const key = { personId: 'max', conversation: '47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU' };
    const frame = await fixture.store.frame(key, TEN);
    assert.deepEqual(frame?.personIds, ['nick']);
    assert.doesNotMatch(JSON.stringify(frame), /Leeson|wombat/i);
  });

  it('When the asker is off, then follow-ups work as for everybody, and the context ends after minutes', async () => {
    await say('is Nick in?', 'anna');
    const shown = await say('where is he?', 'anna');
    await setMode(fixture.store, 'max', { mode: 'off' }, TEN);
    await fixture.board.refresh();
    await say('is Nick in?');
    assert.equal(await say('where is he?'), shown);
    await fixture.moveTo(TEN + FRAME_LIFE);
    assert.equal(await say('where is he?'), WHOM);
  });
});

describe('messages that the bot does not understand', () => {
  it('When a message is not understood, then it is counted by its language; when it is understood, it is not', async () => {
    const counted: string[] = [];
    const fixture = await openFixture(PEOPLE);
    const { store, board, clock } = fixture;
    const say = (text: string) =>
      answer({ store, board, clock, notUnderstood: (language) => counted.push(language) }, { personId: 'max' }, text);
    await say('who is in?');
    assert.deepEqual(counted, []);
    for (const text of ['lorem ipsum dolor', 'who is in if it rains', 'is she in?']) await say(text);
    assert.deepEqual(counted, ['en', 'en', 'en']);
    await fixture.close();
  });
});
