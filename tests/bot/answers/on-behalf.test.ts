import assert from 'node:assert/strict';
import { DAY, HOUR, MINUTE } from '../../../server/presence/time.ts';
import { setMode } from '../../support/set-mode.ts';
import { openWorld, storedOf, type World } from '../dialogues/world.ts';
import { TEN } from '../fixture.ts';

/** Commands of administrators about Anna Berg in each language, with their undo. */
const COMMANDS = {
  en: {
    remote: 'set Anna Berg to remote until 3',
    leave: 'mark Anna Berg as on leave next week',
    office: 'put Anna Berg in Boston tomorrow',
    report: 'Anna Berg is remote today',
    command: 'Set Anna Berg to remote today',
    clear: 'Anna Berg is back to automatic',
    undo: 'Undo for Anna Berg',
    unknown: ['set Tim Track to remote', 'set Xaver Xylo to remote'],
    yes: 'yes',
  },
  de: {
    remote: 'setze Anna Berg bis 15 Uhr auf remote',
    leave: 'trag Anna Berg nächste Woche als Urlaub ein',
    office: 'setz Anna Berg morgen auf Boston',
    report: 'Anna Berg ist heute im Homeoffice',
    command: 'Setze Anna Berg heute auf remote',
    clear: 'Anna Berg ist wieder auf automatisch',
    undo: 'Rückgängig für Anna Berg',
    unknown: ['setze Tim Track auf remote', 'setze Xaver Xylo auf remote'],
    yes: 'ja',
  },
  fr: {
    remote: 'mets Anna Berg en télétravail jusqu’à 15h',
    leave: 'mets Anna Berg en congé la semaine prochaine',
    office: 'mets Anna Berg à Boston demain',
    report: 'Anna Berg est en télétravail aujourd’hui',
    command: 'Mets Anna Berg en télétravail aujourd’hui',
    clear: 'remets Anna Berg en automatique',
    undo: 'Annuler pour Anna Berg',
    unknown: ['mets Tim Track en télétravail', 'mets Xaver Xylo en télétravail'],
    yes: 'oui',
  },
  es: {
    remote: 'pon a Anna Berg en remoto hasta las 15',
    leave: 'pon a Anna Berg de permiso la semana que viene',
    office: 'pon a Anna Berg en Boston mañana',
    report: 'Anna Berg está hoy en remoto',
    command: 'Pon a Anna Berg en remoto hoy',
    clear: 'pon a Anna Berg en automático',
    undo: 'Deshacer para Anna Berg',
    unknown: ['pon a Tim Track en remoto', 'pon a Xaver Xylo en remoto'],
    yes: 'sí',
  },
} as const;

const REMOTE = ['remote 20 Nov, 10:00 – 20 Nov, 15:00'];
const TODAY = ['remote 20 Nov, 10:00 – 21 Nov, 00:00'];

describe('statements about somebody else', () => {
  let world: World;
  beforeEach(async () => {
    world = await openWorld();
  });
  afterEach(() => world.close());

  const trust = () => world.store.trustAdministrator('max', { now: TEN, until: TEN + 15 * MINUTE });
  const anna = () => storedOf(world, 'anna');
  const actions = async () =>
    (await world.store.auditEntries({ limit: 10 })).map(({ actor, action, subject }) => `${actor} ${action} ${subject}`);

  for (const [locale, said] of Object.entries(COMMANDS)) {
    const say = async (text: string) => (await world.say('max', text, { locale })).text;

    it(`When an administrator says it in “${locale}”, then it is stored and audited, and can be undone`, async () => {
      await trust();
      assert.match(await say(said.remote), /Anna Berg/);
      assert.deepEqual(await anna(), REMOTE);
      assert.deepEqual(await actions(), ['max person.override anna']);
      await say(said.undo);
      assert.deepEqual(await anna(), []);
      await say(said.leave);
      assert.deepEqual(await anna(), ['leave 23 Nov, 00:00 – 30 Nov, 00:00']);
      await say(said.office);
      assert.deepEqual(await anna(), ['boston 21 Nov, 06:00 – 22 Nov, 06:00', 'leave 23 Nov, 00:00 – 30 Nov, 00:00']);
      await say(said.clear);
      assert.deepEqual(await anna(), []);
      await say(said.undo);
      assert.equal((await anna()).length, 2, 'a clear can be undone, too');
      assert.deepEqual(await storedOf(world, 'max'), []);
    });

    it(`When anybody else says it in “${locale}”, then nothing is stored or offered`, async () => {
      for (const text of [said.remote, said.leave, said.office, said.report, said.clear, said.undo]) {
        const { text: answered, card } = await world.say('max', text, { locale });
        assert.match(answered, /Integrat|Intégration|Integración/, text);
        assert.equal(card, undefined, text);
        await say(said.yes);
      }
      assert.deepEqual([await anna(), await storedOf(world, 'max'), await actions()], [[], [], []]);
    });

    it(`When an administrator only reports it in “${locale}”, then it is asked back, with a button and “yes”`, async () => {
      await trust();
      const asked = await world.say('max', said.report, { locale });
      assert.deepEqual(
        asked.card?.actions?.map(({ data }) => data?.say),
        [said.command],
      );
      assert.deepEqual(await anna(), []);
      await say(said.yes);
      assert.deepEqual(await anna(), TODAY);
      await say(said.undo);
      await say(said.command);
      assert.deepEqual(await anna(), TODAY);
    });

    it(`When the name is protected or invented in “${locale}”, then the answers are equal, also for administrators`, async () => {
      const answers = async () => {
        const [hidden, made] = [await say(said.unknown[0]), await say(said.unknown[1])];
        assert.equal(hidden.replace('Tim Track', 'NAME'), made.replace('Xaver Xylo', 'NAME'));
      };
      await answers();
      await trust();
      await answers();
      assert.deepEqual(await storedOf(world, 'tim'), []);
    });
  }

  const say = async (text: string, more = {}) => (await world.say('max', text, more)).text;

  it('When the 15 minutes are over, or the clock of the proving server was ahead, then nobody is an administrator', async () => {
    await trust();
    await world.moveTo(TEN + 15 * MINUTE);
    assert.match(await say('set Anna Berg to remote'), /^Where somebody else is, only administrators say/);
    await world.store.trustAdministrator('max', { now: TEN + DAY, until: TEN + DAY + 15 * MINUTE });
    assert.match(await say('set Anna Berg to remote'), /^Where somebody else is, only administrators say/);
    assert.deepEqual(await anna(), []);
  });

  it('When “undo” follows, then it undoes the statement for that person, not the administrator’s own earlier one', async () => {
    await trust();
    await say("I'm on leave tomorrow");
    await say('set Anna Berg to remote');
    assert.match(await say('undo'), /^Taken back for Anna Berg: working remotely/);
    assert.deepEqual(await anna(), []);
    assert.deepEqual(await storedOf(world, 'max'), ['leave 21 Nov, 00:00 – 22 Nov, 00:00']);
  });

  const CORRECTED = {
    en: [
      'set Anna Berg to remote today',
      'no, only till 3',
      'sorry, I meant Tom',
      'Undo for Anna Berg',
      'Set Tom Fischer to remote until 15:00',
    ],
    de: [
      'setze Anna Berg auf remote',
      'nur bis 15 uhr',
      'falsche person, ich meinte Tom',
      'Rückgängig für Anna Berg',
      'Setze Tom Fischer bis 15:00 Uhr auf remote',
    ],
    fr: [
      'mets Anna Berg en télétravail',
      'seulement jusqu’à 15h',
      'pardon je voulais dire Tom',
      'Annuler pour Anna Berg',
      'Mets Tom Fischer en télétravail jusqu’à 15:00',
    ],
    es: [
      'pon a Anna Berg en remoto',
      'solo hasta las 15',
      'perdón, quería decir Tom',
      'Deshacer para Anna Berg',
      'Pon a Tom Fischer en remoto hasta las 15:00',
    ],
  } as const;
  for (const [locale, [stated, end, other, undo, command]] of Object.entries(CORRECTED)) {
    it(`When the end or the person is corrected in “${locale}”, then the statement has that end, and the other person is offered`, async () => {
      await trust();
      await say(stated, { locale });
      await say(end, { locale });
      assert.deepEqual(await anna(), REMOTE);
      const offered = await world.say('max', other, { locale });
      assert.deepEqual(
        offered.card?.actions?.map(({ data }) => data?.say),
        [undo, command],
      );
      assert.deepEqual([await anna(), await storedOf(world, 'tom')], [REMOTE, []]);
      await say(undo, { locale });
      await say(command, { locale });
      assert.deepEqual([await anna(), await storedOf(world, 'tom')], [[], REMOTE]);
    });
  }

  it('When the corrected name is protected or invented, then the answers are equal', async () => {
    await trust();
    const answered = async (name: string) => {
      await say('set Anna Berg to remote today');
      // “Off” may also be read as a word of the language, so the answer may have the first name alone.
      return (await say(`sorry, I meant ${name}`)).replace(name, 'NAME').replace(name.split(' ')[0] ?? '', 'NAME');
    };
    assert.equal(await answered('Tim Track'), await answered('Xaver Xylo'));
    assert.equal(await answered('Otto Off'), await answered('Xaver Off'));
  });

  it('When another administrator has changed it since, then “undo” undoes nothing and says so', async () => {
    await trust();
    await world.store.trustAdministrator('nick', { now: TEN, until: TEN + 15 * MINUTE });
    const refused = /^Another administrator has changed this since, so it is not undone\./;
    await say('set Anna Berg to remote');
    await world.say('nick', 'put Anna Berg in Boston tomorrow');
    const said = await anna();
    assert.equal(said.length, 2);
    assert.match(await say('undo'), refused);
    assert.deepEqual(await anna(), said);
    await world.say('nick', 'Anna Berg is back to automatic');
    assert.match(await say('Undo for Anna Berg'), refused);
    assert.deepEqual(await anna(), []);
    assert.match((await world.say('nick', 'undo')).text, /Anna Berg/);
    assert.deepEqual(await anna(), said);
  });

  it('When the person, the place or the time is not clear, then the bot asks and stores nothing', async () => {
    await trust();
    const asked = await world.say('max', 'put Anna in Berlin');
    assert.match(asked.text, /^Whom do you mean: Anna Bauer \(Marketing\) or Anna Berg \(Sales\)\?/);
    assert.match(await say('set Ana Berg to remote'), /Anna Berg/);
    assert.match(await say('put Anna Berg in Paris'), /^I did not understand “Paris”/);
    const which = await world.say('max', 'put Anna Berg in the office');
    assert.deepEqual(
      which.card?.actions?.map(({ data }) => data?.say),
      ['Put Anna Berg in Berlin', 'Put Anna Berg in Boston'],
    );
    assert.match(await say('set Anna Berg to remote?'), /^You asked that, so I changed nothing/);
    assert.match(await say('set Anna Berg to remote on Mondays'), /^Weekly rules everybody sets for themselves/);
    assert.match(await say('set Anna Berg to remote until yesterday'), /noted nothing/);
    assert.deepEqual(await anna(), []);
    await say('put Anna in Berlin');
    await say('the second one');
    assert.deepEqual(await anna(), ['berlin 20 Nov, 10:00 – 21 Nov, 00:00']);
  });

  it('When several people are named, then it is stored for each', async () => {
    await trust();
    await say('set Anna Berg and Tom to remote tomorrow');
    assert.deepEqual(await anna(), ['remote 21 Nov, 00:00 – 22 Nov, 00:00']);
    assert.deepEqual(await storedOf(world, 'tom'), await anna());
  });

  it('When the person was in mode track a short time ago, then it is refused as on the page', async () => {
    await trust();
    await setMode(world.store, 'tim', { mode: 'display', notOffSince: 0, displaySince: TEN }, TEN, 'max');
    await world.moveTo(TEN + MINUTE);
    assert.match(await say('set Tim Track to remote'), /^This person was counted and never named until a short time ago/);
    assert.deepEqual(await storedOf(world, 'tim'), []);
  });

  it('When it is said in front of others, then they read the same short sentence as for every statement', async () => {
    const shared = { shared: true, readers: ['max', 'anna'] };
    const own = await say("I'm remote", shared);
    for (const text of ['set Anna Berg to remote', 'set Tim Track to remote', 'Anna Berg is remote', 'Anna Berg is back to automatic'])
      assert.equal(await say(text, shared), own, text);
    await trust();
    for (const text of ['set Anna Berg to remote', 'set Xaver Xylo to remote', 'Tom is remote'])
      assert.equal(await say(text, shared), own, text);
    assert.deepEqual(await anna(), ['remote 20 Nov, 10:00 – 21 Nov, 00:00']);
  });

  it('When a message is delivered twice, then it counts once', async () => {
    await trust();
    await say('set Anna Berg to remote', { messageKey: 'one' });
    await say('set Anna Berg to remote', { messageKey: 'one' });
    assert.deepEqual((await world.store.overrides({ endsAfter: TEN, personId: 'anna' })).length, 1);
    assert.equal((await actions()).length, 1);
  });

  it('When somebody is named beside a statement, then it is neither stored nor offered as the asker’s own', async () => {
    for (const text of ['put Anna Berg and me in Berlin', 'Anna Berg and I are remote tomorrow', 'I and Anna Berg are in Berlin']) {
      const { card } = await world.say('max', text);
      const offered = (card?.actions ?? []).map(({ data }) => data?.say ?? '');
      assert.ok(!offered.some((each) => /^I’m in Berlin|^I’m remote tomorrow/.test(each)), text);
    }
    await world.moveTo(TEN + HOUR);
    assert.deepEqual([await anna(), await storedOf(world, 'max')], [[], []]);
  });
});
