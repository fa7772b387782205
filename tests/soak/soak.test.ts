import assert from 'node:assert/strict';
import type { PersonPresence } from '../../server/routes/schemas/presence.ts';
import { judge, type Sample, slope } from './judge.ts';
import { afterChange, differences, pictureOfList } from './live-picture.ts';

const person = (id: string, status: 'remote' | 'none'): PersonPresence => ({
  id,
  name: id,
  presence: { status, reason: { code: status === 'none' ? 'none-no-evidence' : 'evidence-remote' } },
});

function sample(at: number, facts: Partial<Sample> = {}): Sample {
  return { at, heap: 100, rss: 200, delayP99: 12, delayMax: 30, files: 20, cpu: at, signIns: at * 20, ...facts };
}

/** The faults of a soak of ten minutes that is otherwise good. */
function faultsOf(change: Partial<Parameters<typeof judge>[0]>): string[] {
  const samples = Array.from({ length: 60 }, (_, n) => sample(n * 10));
  const good = { samples, before: sample(0), during: sample(600), after: sample(602), lost: 0 };
  const actions = { statements: 9, rangeEdits: 2, refused: {} };
  return judge({ ...good, pictures: { same: 9, wrong: 0, other: 0 }, actions, ...change }).faults;
}

describe('The soak', () => {
  it('When a change arrives, then the picture has its people, and not those that were removed', () => {
    const before = pictureOfList([person('ada', 'none'), person('ben', 'none'), person('cem', 'none')]);
    const change = JSON.stringify({ people: [person('ada', 'remote'), person('dora', 'none')], removed: ['ben'] });
    const after = afterChange(before, change);
    assert.equal(differences(after, pictureOfList([person('ada', 'remote'), person('cem', 'none'), person('dora', 'none')])), 0);
    assert.equal(differences(before, after), 3);
    assert.equal(afterChange(before, change), after, 'computed once');
  });

  it('When all is well, then there are no faults', () => assert.deepEqual(faultsOf({}), []));

  const bad: Record<string, Partial<Parameters<typeof judge>[0]>> = {
    'A client has a wrong picture': { pictures: { same: 8, wrong: 1, other: 0 } },
    'A client never had a fresh picture': { pictures: { same: 8, wrong: 0, other: 1 } },
    'A stream ended': { lost: 1 },
    'An action was refused': { actions: { statements: 9, rangeEdits: 2, refused: { 'POST /api/ranges 500': 1 } } },
    'The heap grows': { samples: Array.from({ length: 60 }, (_, n) => sample(n * 10, { heap: 100 + 4 * n })) },
    'The event loop is blocked': { samples: Array.from({ length: 60 }, (_, n) => sample(n * 10, { delayP99: 300 })) },
    'Sockets are left': { after: sample(602, { files: 400 }) },
    'No sign-ins are read': { samples: Array.from({ length: 60 }, (_, n) => sample(n * 10, { signIns: 5 })) },
  };
  for (const [title, change] of Object.entries(bad)) it(`${title}: that is a fault`, () => assert.equal(faultsOf(change).length, 1));

  it('The slope of memory is per hour', () =>
    assert.equal(
      Math.round(slope([sample(0, { heap: 10 }), sample(60, { heap: 11 }), sample(120, { heap: 12 })], ({ heap }) => heap)),
      60,
    ));
});
