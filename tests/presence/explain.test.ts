import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { reasonsPage } from '../../server/cli/reasons-page.ts';
import { explainPresence } from '../../server/presence/explain.ts';
import type { Presence } from '../../server/presence/presence-types.ts';
import { PRESENCE_REASONS, SIGN_IN_REASONS } from '../../server/presence/reasons.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { floor, inOffice, office, range, utc, version, world } from './make.ts';

const SINCE = utc('2026-03-10 08:12');
const WORLD = world({
  offices: [office('hq', { name: 'Berlin', floors: [floor('f3', { name: '3rd floor' })] })],
  ranges: [range('r', [version([], inOffice('hq'))], { name: 'Berlin Wi-Fi' })],
});
const explain = (presence: Presence, options?: Parameters<typeof explainPresence>[3]) =>
  textsIn('en').say(explainPresence(presence, WORLD, 'Europe/Berlin', options));
const inBerlin: Presence = { status: 'office', officeId: 'hq', floorId: 'f3', since: SINCE, reason: 'evidence-office', rangeId: 'r' };

describe('Why am I shown like this?', () => {
  it('One plain sentence with place and time, in the requested zone', () => {
    assert.equal(explain(inBerlin), 'They are in Berlin, 3rd floor, since 09:12: the latest sign-in counted came from there.');
  });

  it('When an administrator made the statement, then only the person sees who', () => {
    const said: Presence = { status: 'leave', since: SINCE, reason: 'override-admin' };
    const setByName = 'Petra';
    assert.equal(explain(said, { self: true, setByName }), 'Petra, an administrator, said for you that you are on leave since 09:12.');
    assert.equal(explain(said, { setByName }), 'An administrator said for them that they are on leave since 09:12.');
  });

  it('When the person is the reader, then the sentence addresses them and names the range; for others it does not', () => {
    assert.equal(
      explain(inBerlin, { self: true }),
      'You are in Berlin, 3rd floor, since 09:12: the latest sign-in counted came from there (range “Berlin Wi-Fi”).',
    );
    assert.doesNotMatch(explain(inBerlin), /Wi-Fi/);
  });

  it('When what decided names no floor, then the place in its sentence has none, and another sentence has the floor with its range', () => {
    const ofFloor = range('r3', [version([], inOffice('hq', 'f3'))], { name: 'Third floor' });
    const built = world({ offices: [...WORLD.offices.values()], ranges: [...WORLD.ranges.values(), ofFloor] });
    const why = (presence: Presence, self = true) => textsIn('en').say(explainPresence(presence, built, 'Europe/Berlin', { self }));
    const evident: Presence = { ...inBerlin, floorRangeId: 'r3' };
    const floorWords = '3rd floor is from the latest sign-in that shows a floor (range “Third floor”).';
    assert.equal(
      why(evident),
      `You are in Berlin since 09:12: the latest sign-in counted came from there (range “Berlin Wi-Fi”). ${floorWords}`,
    );
    assert.equal(
      why({ ...evident, reason: 'override-self', rangeId: undefined }),
      `You said that you are in Berlin since 09:12. ${floorWords}`,
    );
    assert.equal(why(evident, false), explain(inBerlin), 'others learn nothing about evidence');
  });

  it('When it began on another day, then it has the date', () => {
    const onLeave: Presence = { status: 'leave', since: SINCE, reason: 'override-self' };
    assert.equal(explain(onLeave, { now: utc('2026-03-12') }), 'They said that they are on leave since Tue 10 Mar, 09:12.');
    assert.equal(explain(onLeave, { now: SINCE }), 'They said that they are on leave since 09:12.');
  });

  it('Every reason has its own sentence', () => {
    const sentences = PRESENCE_REASONS.flatMap((reason) => {
      const status = reason.startsWith('none') || reason === 'evidence-superseded' ? 'none' : 'remote';
      return [explain({ status, reason }), explain({ status, reason, since: SINCE }, { self: true })];
    });
    for (const sentence of sentences) assert.match(sentence, /^[A-Z].*[^.]\.$/);
    assert.ok(new Set(sentences).size > PRESENCE_REASONS.length);
  });

  it('When the office is no longer known, then the sentence says so', () => {
    assert.match(explain({ status: 'office', officeId: 'x', reason: 'evidence-office' }), /an office that no longer exists/);
  });
});

describe('docs/REASONS.md', () => {
  it('is generated from the tables, all of them', () => {
    assert.equal(readFileSync(new URL('../../docs/REASONS.md', import.meta.url), 'utf8'), reasonsPage(), 'run `npm run docs`');
    for (const code of [...SIGN_IN_REASONS, ...PRESENCE_REASONS]) assert.ok(reasonsPage().includes(`| \`${code}\` |`), code);
  });
});
