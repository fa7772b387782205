import assert from 'node:assert/strict';
import { type Fixture, openFixture } from '../fixture.ts';

const WORLD = () =>
  openFixture([
    { id: 'max', name: 'Max Muster', department: 'Sales', managerId: 'petra' },
    { id: 'petra', name: 'Petra Lind', department: 'Sales', managerId: 'tim', seen: { rangeId: 'r-b2' } },
    { id: 'anna', name: 'Anna Berg', department: 'Sales', managerId: 'petra', seen: { rangeId: 'r-b2' } },
    { id: 'tom', name: 'Tom Fischer', department: 'Engineering', managerId: 'max', seen: { rangeId: 'r-boston' } },
    { id: 'tuan', name: 'Tuan Nguyen', department: 'Engineering', managerId: 'max', seen: { rangeId: 'r-home' } },
    { id: 'lee', name: 'Chris Lee', department: 'Sales', upn: 'chris.lee@example.com', seen: { rangeId: 'r-boston' } },
    { id: 'lee2', name: 'Chris Lee', department: 'Sales', upn: 'clee2@example.com', seen: { rangeId: 'r-home' } },
    { id: 'zoe', name: 'Zoë Schröder', department: 'Marketing', seen: { rangeId: 'r-home' } },
    { id: 'tim', name: 'Tim Track', department: 'Sales', mode: 'track', managerId: 'max', seen: { rangeId: 'r-home' } },
    { id: 'otto', name: 'Otto Off', mode: 'off' },
  ]);

const TUAN_REMOTE = /^\*\*Your reports\*\*: 1 person is working remotely, of those I may name: Tuan Nguyen\.$/;

/** The sentences of Max in one conversation, with their answers. */
const CONVERSATIONS: readonly (readonly (readonly [said: string, answered: RegExp])[])[] = [
  [['who of the people under me is at home', TUAN_REMOTE]],
  [['which of my direct reports are remote?', TUAN_REMOTE]],
  [['are any of my reports on leave', /^\*\*Your reports\*\*: I know of nobody on leave/]],
  [['how many of my reports are in boston', /^\*\*Your reports\*\*: 1 of 2 .* in Boston now\.\n\n- Tom Fischer: Boston, 2nd floor$/]],
  [['who of my team is wfh', /^\*\*Your team\*\*: 1 person is working remotely.*: Tuan Nguyen\.$/]],
  [
    ['who reports to me', /^2 people report to you/],
    [
      'which of them are in',
      /^\*\*Your reports\*\*: 1 of 2 .*\n\n- Tom Fischer: Boston, 2nd floor\n\nNot in an office \(1\):\n- Tuan Nguyen/,
    ],
    ['and any of them remote?', TUAN_REMOTE],
  ],
  [
    ['who is in berlin', /^\*\*Berlin: 2 of 40/],
    ['and those in marketing?', /^\*\*Marketing\*\*: 0 of 1 .* in Berlin now\.$/],
  ],
  [
    ['who is in berlin', /^\*\*Berlin: 2 of 40/],
    ['which of them are in sales', /^\*\*Sales\*\*: 2 of 5 .* in Berlin now\.\n/],
    ['which of those are on floor 3', /^\*\*Sales\*\*: 0 of 5 .* in Berlin, Floor 3 now\.$/],
  ],
  [
    ['who is remote', /^3 people are working remotely/],
    ['any of them from marketing?', /^\*\*Marketing\*\*: 1 person is working remotely.*: Zoë Schröder\.$/],
  ],
  // There is no person in the context.
  [['which of them are remote', /^I did not understand/]],
  [['wer von meinen Leuten ist im Homeoffice', /^\*\*Wer an Sie berichtet\*\*: 1 Person ist remote.*: Tuan Nguyen\.$/]],
  [
    ['wer ist in Berlin', /^\*\*Berlin: 2 von 40/],
    ['wer davon ist aus Sales', /^\*\*Sales\*\*: 2 von 5/],
  ],
  [
    ['qui est en télétravail', /3 personnes/],
    ['et parmi eux, qui est de Marketing', /^\*\*Marketing\*\*.*1 personne \(Zoë Schröder\)/],
  ],
  [
    ['¿quién está en Berlín?', /^\*\*Berlin: 2 de 40/],
    ['¿quién de ellos es de Sales?', /^\*\*Sales\*\*: 2 de 5/],
  ],

  [
    ['where is anna berg', /^Anna Berg has been in Berlin/],
    ['who does she report to', /^Anna Berg reports to Petra Lind\. Petra Lind has been in Berlin, Floor 2/],
    // Now the person in the context is the manager.
    ['is she remote?', /^No: Petra Lind has been in Berlin/],
    // Her manager may not be named, so the answer is that there is none.
    ['who is her boss', /^The directory names no manager of Petra Lind whom I may name\.$/],
  ],
  [
    ['where is chris lee', /^Whom do you mean: Chris Lee \(Sales\), chris\.lee or Chris Lee \(Sales\), clee2\?$/],
    ['clee2', /^Chris Lee has been working remotely/],
  ],
  [['is tom’s boss in tomorrow', /^Tom Fischer reports to you\.$/]],
  [['an wen berichtet Anna Berg', /^Anna Berg berichtet an Petra Lind\. Petra Lind ist /]],
  [['qui est le chef d’Anna Berg', /^Anna Berg dépend de Petra Lind\. /]],
  [['¿a quién reporta Anna Berg?', /^Anna Berg reporta a Petra Lind\. /]],
];

describe('questions about a group of people, and about managers', () => {
  let world: Fixture;
  before(async () => {
    world = await WORLD();
  });
  after(() => world.close());
  beforeEach(() => world.store.erasePerson('max', world.clock.now()));

  for (const turns of CONVERSATIONS) {
    const [said, answered] = turns.at(-1) ?? ['', /^$/];
    const before = turns.slice(0, -1).map(([each]) => `“${each}”`);
    it(`When ${[...before, `“${said}”`].join(', then ')} is said, then it is answered “${answered.source.slice(0, 50)}”`, async () => {
      for (const [each, expected] of turns) assert.match((await world.say('max', each)).text, expected, each);
    });
  }

  for (const question of [
    'who does NAME report to',
    'is NAME’s boss in',
    'wer ist der Chef von NAME',
    'qui est le chef de NAME',
    '¿a quién reporta NAME?',
  ])
    it(`When “${question}” is about somebody who may not be named, then the answer is the one for an unknown name`, async () => {
      const answers: string[] = [];
      for (const name of ['Tim Track', 'Otto Off', 'Xaver Xylo']) {
        await world.store.erasePerson('max', world.clock.now());
        answers.push((await world.say('max', question.replace('NAME', name))).text.replaceAll(name, 'NAME'));
      }
      assert.deepEqual(new Set(answers).size, 1, answers.join('\n'));
    });
});
