import assert from 'node:assert/strict';
import { MINUTE } from '../../../server/presence/time.ts';
import { conversation } from '../../store/contract/subscriptions.ts';
import { type Fixture, openFixture, TEN } from '../fixture.ts';

const PEOPLE = [
  { id: 'max', name: 'Max Muster' },
  { id: 'reyes', name: 'Ana Reyes', seen: { rangeId: 'r-b2' } },
  { id: 'tess', name: 'Tess Track', mode: 'track' as const },
  { id: 'otto', name: 'Otto Off', mode: 'off' as const },
];

describe('The bot on weekly rules', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await openFixture(PEOPLE);
  });
  afterEach(() => fixture.close());
  const rules = async () =>
    (await fixture.store.weeklyRules(['max'])).flatMap((each) =>
      each.rules.map(({ weekday, statement }) => `${weekday} ${statement.kind === 'office' ? statement.officeId : statement.kind}`),
    );
  const say = async (text: string) => (await fixture.say('max', text)).text;

  it('When somebody states a rule, then it is a plan and not presence, is listed, ends by its day, and can be undone', async () => {
    assert.match(await say('I’m remote on Mondays'), /^Noted as a weekly rule: you are remote on Mondays\./);
    assert.match(
      await say('I’m in Berlin on Tuesdays and Thursdays'),
      /^Noted as a weekly rule: you are in Berlin on Tuesdays and Thursdays/,
    );
    assert.deepEqual(await rules(), ['1 remote', '2 berlin', '4 berlin']);
    assert.deepEqual(await fixture.store.overrides({ endsAfter: 0 }), []);
    assert.match(await say('what are my weekly rules?'), /remote on Mondays, in Berlin on Tuesdays,? and in Berlin on Thursdays/);
    await say('end my weekly rule on Tuesdays');
    assert.deepEqual(await rules(), ['1 remote', '4 berlin']);
    await say('undo my weekly rules');
    assert.deepEqual(await rules(), ['1 remote', '2 berlin', '4 berlin']);
    await say('end my weekly rules');
    assert.deepEqual(await rules(), []);
    assert.match(await say('end my weekly rules'), /no weekly rules/);
  });

  it('When a rule is asked, doubted or hidden, then nothing is stored', async () => {
    for (const text of [
      'I’m remote on Mondays?',
      'am I remote on Mondays',
      'maybe I’m remote on Mondays',
      'hide me on Mondays',
      'I’m in Atlantis on Mondays',
    ])
      await say(text);
    assert.deepEqual([await rules(), await fixture.store.overrides({ endsAfter: 0 })], [[], []]);
    assert.match((await fixture.say('otto', 'I’m remote on Mondays')).text, /switched off/);
    assert.deepEqual(await fixture.store.weeklyRules(), []);
  });

  it('When “undo” comes in another conversation, then it takes back what was changed last, a rule or a statement', async () => {
    const other = { conversation: { ...conversation('max'), id: 'other' } };
    const statements = async () =>
      (await fixture.store.overrides({ endsAfter: fixture.clock.now(), personId: 'max' })).map(({ statement }) => statement.kind);
    await say('I’m on leave on Thursday');
    await fixture.moveTo(TEN + MINUTE);
    await say('I’m remote on Mondays');
    await fixture.moveTo(TEN + 2 * MINUTE);
    assert.match(
      (await fixture.say('max', 'undo', other)).text,
      /^Taken back: your weekly rule no longer counts \(remote on Mondays\)\. You have no weekly rules now/,
    );
    assert.deepEqual([await rules(), await statements()], [[], ['leave']]);
    await fixture.moveTo(TEN + 3 * MINUTE);
    await say('I’m remote on Mondays');
    await fixture.moveTo(TEN + 4 * MINUTE);
    await say('I’m remote tomorrow');
    assert.match((await fixture.say('max', 'undo', other)).text, /^Taken back: working remotely tomorrow/);
    assert.deepEqual([await rules(), await statements()], [['1 remote'], ['leave']]);
  });

  it('When a message is delivered twice, then the rule is stored once', async () => {
    for (let n = 0; n < 2; n += 1) await fixture.say('max', 'I’m remote on Mondays', { messageKey: 'twice' });
    assert.equal((await fixture.store.weeklyRules(['max']))[0]?.version, 1);
  });
});

describe('The bot on proactive messages', () => {
  let fixture: Fixture;
  beforeEach(async () => {
    fixture = await openFixture(PEOPLE);
  });
  afterEach(() => fixture.close());
  const say = async (text: string, as = 'max', more = {}) => (await fixture.say(as, text, more)).text;
  const all = async () =>
    (await fixture.store.subscriptions({})).map((each) => [each.kind, each.personId, each.kind === 'follow' ? each.repeat : ''].join(' '));

  it('When somebody wants to follow a person, then the bot first says that the person sees it, and does it after that', async () => {
    assert.match(await say('Tell me when Ana is in'), /^Ana Reyes will see that you follow, and can end it/);
    assert.deepEqual(await all(), []);
    assert.match(await say('Yes, tell me when Ana Reyes is in'), /^Done: I write to you when I see Ana Reyes at an office, once/);
    assert.match(await say('Yes, tell me every day when Ana Reyes is in'), /each day/);
    assert.deepEqual(await all(), ['follow max daily']);
    assert.match(await say('who follows me?', 'reyes'), /These people follow you: Max Muster/);
    assert.match(await say('who follows me?'), /^Nobody follows you\.\n\nOthers may follow you/);
    assert.match(await say('whom do I follow?'), /^You follow Ana Reyes: I write to you each day/);
    assert.match(await say('stop following Ana'), /no longer follow Ana Reyes/);
    assert.deepEqual(await all(), []);
  });

  it('When somebody may not be named, then following them is answered like following an unknown name, and nothing is stored', async () => {
    for (const sentence of [
      'Tell me when NAME is in',
      'Yes, tell me when NAME is in',
      'stop following NAME',
      'let me know when NAME arrives',
    ]) {
      const answers = new Set<string>();
      for (const name of ['Tess Track', 'Otto Off', 'Nina Nobody'])
        answers.add((await say(sentence.replace('NAME', name))).replaceAll(name, 'NAME').replaceAll(name.toLowerCase(), 'NAME'));
      assert.equal(answers.size, 1, [...answers].join('\n'));
    }
    assert.deepEqual(await all(), []);
  });

  it('When somebody forbids followers, then all followers end, and new ones are refused', async () => {
    await say('Yes, tell me when Ana Reyes is in');
    assert.match(await say('Nobody may follow me', 'reyes'), /^Nobody may follow you/);
    assert.deepEqual(await all(), ['no-followers reyes ']);
    assert.match(await say('Yes, tell me when Ana Reyes is in'), /does not want to be followed/);
    await say('Others may follow me', 'reyes');
    assert.deepEqual(await all(), []);
  });

  it('When somebody asks for the morning question, then it begins and ends; a time in quiet hours is refused', async () => {
    assert.match(await say('Ask me every morning at 9:15'), /^I ask you at 09:15/);
    assert.deepEqual(await all(), ['morning max ']);
    assert.match(await say('Not today'), /^All right/);
    assert.match(await say('Stop asking'), /do not ask you any more/);
    assert.deepEqual(await all(), []);
    assert.match(await say('Not today'), /^I noted nothing/);
    assert.match(await say('Ask me every morning at 5:30'), /Choose a time outside/);
    assert.match(await say('Ask me every morning', 'otto'), /switched off/);
    assert.deepEqual(await all(), []);
  });

  it('When a subscription was changed again since, then “undo” leaves it as it is and says so', async () => {
    const times = async () =>
      (await fixture.store.subscriptions({})).map((each) => ('time' in each ? each.time : each.kind === 'follow' ? each.repeat : ''));
    const other = { conversation: { ...conversation('max'), id: 'other' } };
    const refused = 'Nothing was undone: it has been changed since.';
    await say('Ask me every morning at 8:30');
    await say('Ask me every morning at 9:15');
    await say('Ask me every morning at 9:45', 'max', other);
    assert.equal(await say('undo'), refused);
    assert.deepEqual(await times(), ['09:45']);
    assert.match(await say('undo', 'max', other), /^Taken back/);
    assert.deepEqual(await times(), ['09:15']);
    await say('stop asking', 'max', other);
    await say('Ask me every morning at 10:00');
    assert.equal(await say('undo', 'max', other), refused);
    assert.deepEqual(await times(), ['10:00']);
    await say('stop asking');

    const shared = { shared: true, readers: ['max', 'reyes'], conversation: conversation('team') };
    await say('post a digest here at 9:00', 'max', shared);
    await say('post a digest here at 9:30', 'max', shared);
    await say('post a digest here at 10:30', 'reyes', shared);
    assert.equal((await fixture.say('max', 'undo', shared)).alone?.text, refused);
    assert.deepEqual(await times(), ['10:30']);
    await say('stop the digest', 'max', shared);

    await say('Yes, tell me when Ana Reyes is in');
    await say('Yes, tell me every day when Ana Reyes is in');
    await say('stop following Ana', 'max', other);
    assert.equal(await say('undo'), refused);
    assert.deepEqual(await times(), []);
  });

  it('When a member asks for a digest in a conversation, then it is posted there, until a member ends it', async () => {
    const shared = { shared: true, readers: ['max', 'reyes'], conversation: conversation('team') };
    assert.match(await say('Send a digest here every day'), /Say that in Teams/);
    assert.match(await say('post a digest here at 9:00', 'max', shared), /^I write here at 09:00 on working days who is in/);
    await say('send a digest of tomorrow here', 'reyes', { ...shared, readers: undefined });
    await say('send a digest of next week here', 'max', shared);
    const digests = (await fixture.store.subscriptions({ about: 'team' })).filter((each) => each.kind === 'digest');
    assert.deepEqual(digests.map(({ period, time, names, personId }) => [period, time, names, personId]).sort(), [
      ['next-week', '15:00', true, 'max'],
      ['today', '09:00', true, 'max'],
      ['tomorrow', '16:00', false, 'reyes'],
    ]);
    assert.match(
      await say('what do you write to me?'),
      /In a channel I write at 15:00 on Fridays who plans.*In a channel I write at 09:00 on working days who is in/s,
    );
    assert.match(await say('stop the digest', 'reyes', shared), /no more digests/);
    assert.deepEqual(await all(), []);
  });

  it('When somebody asks for a digest on some weekdays, then it is posted only on these, and never on days on which nobody works', async () => {
    const here = { conversation: conversation('chat', { kind: 'personal' }) };
    const weekdays = async () =>
      (await fixture.store.subscriptions({ kind: 'digest' })).map((each) =>
        each.kind === 'digest' ? [each.period, each.time, each.weekdays] : [],
      );
    const asked: [said: string, answered: RegExp, stored: unknown[]][] = [
      ['every Monday at 8 send the overview here', /^I write here at 08:00 on Mondays who is in/, ['today', '08:00', [1]]],
      ['post a summary here on Mondays and Thursdays at 9', /at 09:00 on Mondays and Thursdays who/, ['today', '09:00', [1, 4]]],
      ['send a digest here Mon-Wed at 10', /at 10:00 on Mondays, Tuesdays,? and Wednesdays who/, ['today', '10:00', [1, 2, 3]]],
      ['publica los martes a las 10 quién está', /^A las 10:00, los martes, escribo aquí/, ['today', '10:00', [2]]],
      ['send a digest here every day at 9', /at 09:00 on working days who/, ['today', '09:00', undefined]],
    ];
    for (const [said, answered, stored] of asked) {
      assert.match(await say(said, 'max', here), answered);
      assert.deepEqual(await weekdays(), [stored], said);
    }
    assert.match(await say('what do you write to me?', 'max', here), /In this conversation I write at 09:00 on working days who is in/);
    assert.match(await say('send a digest here every Sunday at 9', 'max', here), /^Nothing is sent on these weekdays/);
    assert.deepEqual(await weekdays(), [['today', '09:00', undefined]]);
    assert.match(await say('stop the Friday digest', 'max', here), /^I write no digest here on Fridays any more\.$/);
    assert.deepEqual(await weekdays(), [['today', '09:00', [1, 2, 3, 4]]]);
    assert.match(await say('stop the digest on Fridays', 'max', here), /^No digests come here/);
    assert.deepEqual(await weekdays(), [['today', '09:00', [1, 2, 3, 4]]]);
    await say('stop the digest', 'max', here);
    assert.deepEqual(await weekdays(), []);
  });

  it('When a digest is of one office, then it is stored, listed and ended beside that of all offices', async () => {
    const here = { conversation: conversation('chat', { kind: 'personal' }) };
    const offices = async () =>
      (await fixture.store.subscriptions({ kind: 'digest' }))
        .map((each) => (each.kind === 'digest' ? (each.officeId ?? 'all') : ''))
        .sort();
    assert.match(await say('send a digest here every day at 9', 'max', here), /who is in\. “Stop the digest” ends it\.$/);
    for (const [said, answered] of [
      ['send a digest of who is in Berlin here every day at 9', /It covers Berlin only\.$/],
      ['schick hier jeden Tag um 9 eine Übersicht, wer in Berlin ist', /Sie umfasst nur Berlin\.$/],
      ['envoie ici chaque jour à 9 h un récapitulatif de qui est à Berlin', /Il porte uniquement sur Berlin\.$/],
      ['envía aquí cada día a las 9 un resumen de quién está en Berlín', /Solo incluye Berlin\.$/],
    ] as const) {
      assert.match(await say(said, 'max', here), answered, said);
      assert.deepEqual(await offices(), ['all', 'berlin'], said);
      assert.match(await say('what do you write to me?', 'max', here), /It covers Berlin only\./);
      await say('stop the digest of Berlin', 'max', here);
      assert.deepEqual(await offices(), ['all'], said);
    }
    assert.match(await say('send a digest of Berlin and Boston here at 9', 'max', here), /It covers all offices\.$/);
    await say('stop the digest', 'max', here);
    assert.deepEqual(await offices(), []);
  });

  it('When somebody wants to know when their manager is in, then the bot says that the manager sees it, and “yes” follows them', async () => {
    const managed = await openFixture([
      ...PEOPLE,
      { id: 'sam', name: 'Sam Staff', managerId: 'reyes' },
      { id: 'kim', name: 'Kim Kept', managerId: 'tess' },
    ]);
    const asks = async (text: string, as: string) => (await managed.say(as, text)).text;
    assert.match(await asks('tell me when my boss arrives', 'sam'), /^Ana Reyes will see that you follow/);
    assert.match(await asks('yes', 'sam'), /^Done: I write to you when I see Ana Reyes at an office, once/);
    assert.match(await asks('who am I following', 'sam'), /^You follow Ana Reyes/);
    const none = await asks('tell me when my boss arrives', 'max');
    assert.match(none, /^The directory names no manager/);
    assert.equal(await asks('tell me when my boss arrives', 'kim'), none, 'one who may not be named');
    await managed.close();
  });

  it('When it is a question or a doubt, then nothing begins', async () => {
    for (const text of [
      'should I follow Ana?',
      'ask me every morning?',
      'nobody may follow me?',
      'maybe stop asking',
      'send a digest here?',
    ])
      await say(text, 'max', { conversation: conversation('chat', { kind: 'personal' }) });
    assert.deepEqual(await all(), []);
  });
});
