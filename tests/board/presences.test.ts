import assert from 'node:assert/strict';
import { setImmediate as yieldToEventLoop } from 'node:timers/promises';
import type { BoardChange } from '../../server/board/change.ts';
import { Presences } from '../../server/board/presences.ts';
import { DAY, HOUR, MINUTE } from '../../server/presence/time.ts';
import { inOffice, office, override, person, personDay, range, utc, version, world } from '../presence/make.ts';

const NOW = utc('2026-03-10 12:00');

describe('Presences in memory', () => {
  it('When the clock changes somebody while thousands are recalculated, then the new values are compared with the changed state', async () => {
    let now = NOW;
    const people = Array.from({ length: 3000 }, (_, n) => person({ id: n === 0 ? 'ada' : `p${n}`, upn: `p${n}@example.com` }));
    const leave = override({ kind: 'leave' }, { personId: 'ada', setBy: 'ada', setAt: NOW, from: NOW + 10 * MINUTE, end: NOW + DAY });
    const heard: Pick<BoardChange, 'shown' | 'officeIds'>[] = [];
    const presences = new Presences({
      clock: { now: () => now },
      world: world({ people, offices: [office('hq')], ranges: [range('hq', [version([], inOffice('hq'))])] }),
      evidence: {
        days: new Map([['ada', [personDay('hq', NOW - HOUR, NOW, { personId: 'ada' })]]]),
        overrides: new Map([['ada', [leave]]]),
        clears: new Map(),
        weeklyRules: new Map(),
      },
      changed: ({ shown, officeIds }) => void heard.push({ shown, officeIds }),
    });
    const ids = people.map(({ id }) => id);
    await presences.take({ ids });
    heard.length = 0;
    // The change is that the leave was ended before it began.
    const ended = { days: new Map(), overrides: new Map([['ada', []]]), clears: new Map(), weeklyRules: new Map() };
    const taking = presences.take({ ids, evidence: ended });
    await yieldToEventLoop();
    now = NOW + 10 * MINUTE;
    presences.follow();
    const status = () => presences.all.get('ada')?.presence.status;
    assert.equal(status(), 'leave', 'as far as is known');
    await taking;
    assert.equal(status(), 'office');
    const change = { shown: ['ada'], officeIds: ['hq'] };
    assert.deepEqual(heard, [change, change]);
  });

  it('When a change of somebody becomes due while others are recalculated, then the outdated value is not used', async () => {
    let now = NOW;
    const people = Array.from({ length: 3000 }, (_, n) => person({ id: `p${n}`, upn: `p${n}@example.com` }));
    const hidden = override({ kind: 'hidden' }, { personId: 'p0', setAt: NOW, from: NOW + MINUTE, end: NOW + DAY });
    const presences = new Presences({
      clock: { now: () => now },
      world: world({ people }),
      evidence: { days: new Map(), overrides: new Map([['p0', [hidden]]]), clears: new Map(), weeklyRules: new Map() },
      changed: () => {},
    });
    const taking = presences.take({ ids: people.map(({ id }) => id) });
    await yieldToEventLoop();
    now = NOW + MINUTE;
    await taking;
    assert.equal(presences.all.get('p0')?.hiddenBy, hidden.id);
  });

  it('When hundreds of people among thousands move, then the lists that are read meanwhile are those of before, then all are those of after', async () => {
    const people = Array.from({ length: 4000 }, (_, n) => person({ id: `p${n}`, name: `Person ${n % 1000}`, upn: `p${n}@example.com` }));
    const nobody = { days: new Map(), overrides: new Map(), clears: new Map(), weeklyRules: new Map() };
    const clock = { now: () => NOW };
    const places = { people, offices: [office('hq')], ranges: [range('hq', [version([], inOffice('hq'))])] };
    const presences = new Presences({ clock, world: world(places), evidence: nobody, changed: () => {} });
    await presences.take({ ids: people.map(({ id }) => id) });
    const moved = people.slice(0, 300).map(({ id }) => id);
    const days = new Map(moved.map((personId) => [personId, [personDay('hq', NOW - HOUR, NOW, { personId })]]));
    const inOfficeNow = () => presences.kept.named({ status: 'office' });
    const taking = presences.take({ ids: moved, evidence: { ...nobody, days } });
    await yieldToEventLoop();
    assert.deepEqual(inOfficeNow(), []);
    await taking;
    assert.deepEqual(
      inOfficeNow()
        ?.map(({ id }) => id)
        .sort(),
      moved.toSorted(),
    );
    assert.deepEqual(
      presences.kept
        .named({})
        ?.map(({ id }) => id)
        .sort(),
      people.map(({ id }) => id).sort(),
    );
    const placed = presences.kept
      .named({})
      ?.filter(({ presence }) => presence.status === 'office')
      .map(({ id }) => id);
    assert.deepEqual(
      inOfficeNow()?.map(({ id }) => id),
      placed,
      'in the same order',
    );
  });
});
