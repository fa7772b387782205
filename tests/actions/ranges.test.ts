import assert from 'node:assert/strict';
import { followLocation } from '../../server/actions/named-locations/follow-location.ts';
import { addRange, type RangeDeps, removeRange } from '../../server/actions/ranges/edit-ranges.ts';
import { undoRangeChange } from '../../server/actions/ranges/undo-change.ts';
import { createMutex } from '../../server/concurrency.ts';
import { type AppError, isAppError } from '../../server/errors.ts';
import { syncNamedLocations } from '../../server/ingest/sync-named-locations.ts';
import type { NamedLocation } from '../../server/presence/place.ts';
import { readLocation } from '../../server/presence/ranges/named-location.ts';
import { createRange } from '../../server/presence/ranges/range-edit.ts';
import type { Store } from '../../server/store/port/store.ts';
import { textsIn } from '../../server/texts/all-texts.ts';
import { errorText } from '../../server/texts/error-text.ts';
import { ADMIN, type Harness, NOW, startHarness } from '../routes/harness.ts';

const ADMINISTRATOR = { id: ADMIN, administrator: true };
const remote = (cidr: string) => ({
  name: cidr,
  cidrs: [cidr],
  target: { kind: 'remote' as const },
  presence: true,
  accessLogging: false,
  source: 'manual' as const,
});

describe('ranges: what administrators and the synchronisation share', () => {
  let on: Harness;
  let sweeps: number;
  beforeEach(async () => {
    on = await startHarness();
    sweeps = 0;
  });
  afterEach(() => on.close());

  /** The dependencies of actions on ranges; `store` may be replaced. */
  function deps(store: Store = on.store): RangeDeps & { log: { warn(): void; debug(): void; info(): void; error(): void } } {
    const log = { warn() {}, debug() {}, info() {}, error() {} };
    const requests = {
      daySweep() {
        sweeps += 1;
      },
    };
    return { store, board: on.board, clock: on.clock, withLock: createMutex(), requests, log };
  }

  /** A store that runs something right before the first change of ranges is written. */
  function interrupted(before: () => Promise<unknown>): Store {
    let waiting = true;
    const changeRanges: Store['changeRanges'] = async (change) => {
      if (waiting) await before();
      waiting = false;
      return on.store.changeRanges(change);
    };
    return { ...on.store, changeRanges };
  }

  const saveElsewhere = (cidr: string) => on.store.saveRange(createRange({ ...remote(cidr), id: 'elsewhere' }, NOW));
  const names = () => [...on.board.world().ranges.values()].map(({ name }) => name);
  const failure = async (work: Promise<unknown>): Promise<AppError> => {
    const error: unknown = await work.then(
      () => undefined,
      (reason: unknown) => reason,
    );
    assert.ok(isAppError(error));
    return error;
  };

  it('When a location changes, then an administrator and the synchronisation change its range in the same way', async () => {
    const location = (id: string, cidr: string): NamedLocation => ({ id, name: 'Branch', kind: 'ip', trusted: true, cidrs: [cidr] });
    for (const [id, cidr, autoSync] of [
      ['by-hand', '2001:db8:10::/48', false],
      ['by-itself', '2001:db8:20::/48', true],
    ] as const) {
      const made = createRange({ ...remote(cidr), name: 'Branch', id, source: 'named-location' }, NOW - 1000);
      await on.store.saveRange({ ...made, namedLocation: { id, name: 'Branch', autoSync } });
    }
    const read = readLocation(location('by-hand', '2001:db8:11::/48'));
    assert.equal(await followLocation(deps(), ADMINISTRATOR, { locationId: 'by-hand', read, complete: true }), true);
    const locations = [readLocation(location('by-hand', '2001:db8:12::/48')), readLocation(location('by-itself', '2001:db8:21::/48'))];
    assert.equal(await syncNamedLocations(deps(), locations, { complete: true }), 1, 'the other is left as a proposal');

    const entries = await Promise.all(['by-hand', 'by-itself'].map((subject) => on.store.auditEntries({ subject, limit: 10 })));
    const plain = entries.map(([entry]) => {
      const text = JSON.stringify({ action: entry?.action, before: entry?.before, after: entry?.after });
      return text
        .replaceAll(/by-hand|by-itself/g, 'id')
        .replaceAll(/db8:[12]/g, 'db8:')
        .replaceAll(/true|false/g, 'boolean');
    });
    assert.equal(plain[0], plain[1]);
    assert.deepEqual(
      entries.map(([entry]) => entry?.actor),
      [ADMIN, 'system'],
    );
    const [last] = await on.store.rangeChanges();
    await undoRangeChange(deps(), ADMINISTRATOR, last?.id ?? '');
    const [, cidrs] = ['by-hand', 'by-itself'].map((id) => on.board.world().ranges.get(id)?.versions.at(-1)?.cidrs);
    assert.deepEqual(cidrs, ['2001:db8:20::/48'], 'what the synchronisation did can be undone');
    assert.equal(sweeps, 3);
  });

  it('When somebody else changes ranges between check and write, then it is checked again and saved', async () => {
    const store = interrupted(() => saveElsewhere('2001:db8:30::/48'));
    const { changeId } = await addRange(deps(store), ADMINISTRATOR, remote('2001:db8:31::/48'));
    assert.ok(names().includes('2001:db8:30::/48') && names().includes('2001:db8:31::/48'));
    assert.deepEqual(
      (await on.store.rangeChanges()).map(({ id }) => id),
      [changeId],
    );
    assert.equal(sweeps, 1);
  });

  it('When somebody else takes the prefix between check and write, then it is refused and no part of it is saved', async () => {
    const store = interrupted(() => saveElsewhere('2001:db8:30::/48'));
    const error = await failure(addRange(deps(store), ADMINISTRATOR, { ...remote('2001:db8:30::/48'), name: 'Second' }));
    assert.equal(errorText(error, textsIn('en')), '2001:db8:30::/48 is in the range “2001:db8:30::/48”, too. Take it out there first.');
    assert.deepEqual([error.code, names().includes('Second'), sweeps], ['RANGE_OVERLAPS', false, 0]);
    assert.deepEqual(await on.store.auditEntries({ action: 'range', limit: 10 }), []);
  });

  it('When others change ranges all the time, then it is refused in the end, with a sentence', async () => {
    const store: Store = { ...on.store, placesRevision: async () => (await on.store.placesRevision()) - 1 };
    const error = await failure(addRange(deps(store), ADMINISTRATOR, remote('2001:db8:31::/48')));
    assert.equal(errorText(error, textsIn('en')), 'Offices or ranges are being changed by others at the same time. Try again.');
    assert.deepEqual([error.code, names().includes('2001:db8:31::/48'), sweeps], ['VERSION_CONFLICT', false, 0]);
  });

  it('When a range is removed that another instance has changed since it was read, then it is refused with its current state', async () => {
    const { range } = await addRange(deps(), ADMINISTRATOR, remote('2001:db8:31::/48'));
    await on.store.saveRange({ ...range, name: 'Renamed', version: 2 });
    const error = await failure(removeRange(deps(), ADMINISTRATOR, { id: range.id, read: 1 }));
    assert.equal(errorText(error, textsIn('en')), '“Renamed” has been changed since you read it. Make your change to what it is now.');
    assert.equal((error.extra.current as { name: string }).name, 'Renamed');
  });
});
