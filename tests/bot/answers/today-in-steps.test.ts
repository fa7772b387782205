import assert from 'node:assert/strict';
import { linesOfNow } from '../../../server/ingest/messages/digest-words.ts';
import { textsIn } from '../../../server/texts/all-texts.ts';
import { type Fixture, openFixture, type Somebody } from '../fixture.ts';

const tracked = (n: number, rangeId: string): Somebody[] =>
  Array.from({ length: n }, (_, i) => ({ id: `${rangeId}-${i}`, name: `Secret ${rangeId} ${i}`, mode: 'track', seen: { rangeId } }));
const PEOPLE: Somebody[] = [
  { id: 'max', name: 'Max Muster' },
  { id: 'may', name: 'May Chen', seen: { rangeId: 'r-b2' } },
  { id: 'zoe', name: 'Zoë Weber', seen: { rangeId: 'r-berlin' } },
  ...tracked(6, 'r-b2'),
  ...tracked(1, 'r-b3'),
];

const ASKED: [said: string, answered: RegExp][] = [
  [
    'who is in Berlin',
    /^\*\*Berlin: 2 and 5–9 others; room for 40 here now\*\*\n\n- Floor 3 \(fewer than 5 of 20\)\n- Floor 2 \(1 and 5–9 others; room for 20\): May Chen, and 5–9 more not named\n- Ground floor \(fewer than 5\)\n- Floor not known \(1\): Zoë Weber$/,
  ],
  ['who is on floor 3', /^\*\*Berlin, Floor 3: fewer than 5 of 20 here now\*\*/],
  ['who is in the office', /^\*\*In the office now: 2 people and 5–9 others\*\*\n\n\*\*Berlin\*\*: 2 and 5–9 others; room for 40/],
  ['how full is Berlin', /^\*\*Berlin\*\*: 2 and 5–9 others; room for 40 \(18–28%\) now\.$/],
  ['how many are in Boston', /^\*\*Boston\*\*: fewer than 5 people now\.$/],
  [
    'how many free seats are there on floor 2',
    /^\*\*Berlin, Floor 2\*\*: 10–14 free seats now \(present: 1 and 5–9 others; room for 20\)\.$/,
  ],
  [
    'how many free seats are there in Boston',
    /^\*\*Boston\*\*: how many seats there are is not set up\. There now: fewer than 5 people\.$/,
  ],
  ['which floor in Berlin is fullest', /^Fullest now: Berlin, Floor 2 \(1 and 5–9 others; room for 20\)\.$/],
  [
    'which is fuller, floor 2 or floor 3',
    /Berlin, Floor 2 1 and 5–9 others; room for 20 \(30–50%\).*Berlin, Floor 3 fewer than 5 of 20 \(0–20%\)/,
  ],
];

describe('Answers about now, where others are in steps', () => {
  let fixture: Fixture;
  before(async () => {
    fixture = await openFixture(PEOPLE);
    await setSteps();
  });
  after(() => fixture.close());

  async function setSteps(): Promise<void> {
    const { store, board } = fixture;
    const settings = await store.settings();
    await store.saveSettings({ ...settings, todayInSteps: true, version: settings.version + 1 });
    await board.refresh();
  }

  for (const [said, answered] of ASKED)
    it(said, async () => {
      const { text } = await fixture.say('max', said);
      assert.match(text, answered);
      assert.doesNotMatch(text, /Secret/);
    });

  it('A digest has the steps, and no difference from the names', () => {
    const lines = (names: boolean) => linesOfNow(fixture.board.now(), { names }).map((line) => textsIn('en').say(line));
    assert.deepEqual(lines(true), ['Berlin: 2 people and 5–9 others (May Chen and Zoë Weber)', 'Boston: fewer than 5 people']);
    assert.equal(lines(false)[0], 'Berlin: 2 people and 5–9 others');
  });
});
