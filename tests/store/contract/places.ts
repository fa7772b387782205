import assert from 'node:assert/strict';
import { isAppError } from '../../../server/errors.ts';
import { DEFAULT_SETTINGS } from '../../../server/presence/settings.ts';
import { HOUR } from '../../../server/presence/time.ts';
import { withoutWorksCouncil, withWorksCouncil } from '../../../server/presence/works-council.ts';
import { type Case, office, range, sorted, T } from './case.ts';

async function conflicts(save: Promise<void>, current: unknown): Promise<void> {
  await assert.rejects(save, (error) => {
    assert.ok(isAppError(error, 'VERSION_CONFLICT'), String(error));
    assert.deepEqual(error.extra.current, current);
    return true;
  });
}

export const placeCases: Case[] = [
  {
    title: 'an office is only replaced by its next version',
    async run({ store, second }) {
      const floors = [{ id: 'f1', name: '1st', level: 1, capacity: 20 }];
      await store.saveOffice(office({ floors }));
      const next = office({ floors, name: 'Berlin Mitte', version: 2 });
      await second.saveOffice(next);
      assert.deepEqual(await store.offices(), [next]);
      await conflicts(store.saveOffice(office({ version: 2 })), next);
      await conflicts(store.saveOffice(office({ version: 1 })), next);
      await conflicts(store.saveOffice(office({ version: 4 })), next);
      await conflicts(store.saveOffice(office({ id: 'new', version: 2 })), undefined);
      assert.deepEqual(await store.offices(), [next]);
    },
  },
  {
    title: 'an office is stored with its nicknames, opening hours, closed days and the day that has ended',
    async run({ store, second }) {
      const told = office({
        nicknames: ['HQ', 'Zür$.ich'],
        openingHours: [{ weekday: 1, opens: '08:00', closes: '24:00' }],
        closedDays: [{ day: '2026-12-25', name: 'Christmas' }, { day: '2026-12-26' }],
        endedDay: '2026-11-20',
        floors: [{ id: 'f1', name: '1st', nicknames: ['Attic'], level: 1 }],
      });
      await store.saveOffice(told);
      assert.deepEqual(await second.offices(), [told]);
      const silent = office({ version: 2 });
      await second.saveOffice(silent);
      assert.deepEqual(await store.offices(), [silent]);
    },
  },
  {
    title: 'one of two concurrent saves of the same version succeeds, and the other gets the stored version',
    async run({ store, second }) {
      await store.saveOffice(office());
      await store.saveRange(range());
      const names = ['a', 'b', 'c', 'd'];
      const outcomes = await Promise.allSettled(
        names.map(async (name, i) => {
          const by = i % 2 ? store : second;
          await Promise.all([by.saveOffice(office({ id: 'x', name })), by.saveRange(range({ name, version: 2 }))]);
        }),
      );
      const saved = (await store.offices()).find((one) => one.id === 'x');
      assert.ok(saved && names.includes(saved.name));
      assert.ok(names.includes((await store.ranges())[0]?.name ?? ''));
      assert.ok(outcomes.filter((outcome) => outcome.status === 'fulfilled').length <= 1);
      for (const outcome of outcomes)
        if (outcome.status === 'rejected') assert.ok(isAppError(outcome.reason, 'VERSION_CONFLICT'), String(outcome.reason));
    },
  },
  {
    title: 'a range keeps all its versions unchanged, in order',
    async run({ store, second }) {
      const [first] = range().versions as [ReturnType<typeof range>['versions'][number]];
      await store.saveRange(range());
      const closed = { ...first, until: T + HOUR };
      const target = { kind: 'office' as const, officeId: 'berlin', floorId: 'f1' };
      const opened = { ...first, from: T + HOUR, target, cidrs: ['2001:db8::/32', '203.0.113.7/32'], accessLogging: true };
      const empty = { ...first, from: T + 2 * HOUR, cidrs: [] };
      const edited = range({ version: 2, versions: [closed, { ...opened, until: T + 2 * HOUR }, empty] });
      await store.saveRange(edited);
      assert.deepEqual(await second.ranges(), [edited]);
    },
  },
  {
    title: 'several versions of a range with 100,000 CIDRs each can be kept',
    async run({ store }) {
      const cidrs = Array.from({ length: 100_000 }, (_, i) => `2001:db8:${(i >> 8).toString(16)}:${(i & 255).toString(16)}::/64`);
      const versions = [0, 1, 2, 3, 4, 5, 6, 7].map((i) => {
        return { from: T + i, until: T + i + 1, cidrs, target: { kind: 'remote' as const }, presence: true, accessLogging: false };
      });
      await store.saveRange(range({ versions }));
      const [read] = await store.ranges();
      assert.equal(read?.versions.length, 8);
      assert.deepEqual(read?.versions[7]?.cidrs.slice(-3), cidrs.slice(-3));
    },
  },
  {
    title: 'ranges are changed together, with the audit, and their previous versions are recorded',
    async run({ store, second }) {
      const [a, b] = [range({ id: 'a' }), range({ id: 'b' })];
      await store.saveRange(a);
      await store.saveRange(b);
      const [edited, made] = [range({ id: 'a', name: 'A2', version: 2 }), range({ id: 'c', name: 'C' })];
      const audit = ['x', 'y'].map((id) => ({ id, at: T, actor: 'ada', action: 'range.update', subject: 'a' }));
      await store.changeRanges({ id: 'first', at: T, action: 'import', save: [edited, made], remove: [b], audit });
      assert.deepEqual(sorted(await second.ranges()), sorted([edited, made]));
      assert.equal((await second.auditEntries({ limit: 10 })).length, 2);
      assert.deepEqual(await second.rangeChanges(), [
        {
          id: 'first',
          at: T,
          action: 'import',
          ranges: [
            { id: 'a', name: 'A2', version: 2 },
            { id: 'c', name: 'C', version: 1 },
            { id: 'b', name: 'LAN' },
          ],
        },
      ]);
      assert.deepEqual(sorted((await second.rangesBefore('first')) ?? []), sorted([a, b]));
      assert.equal(await store.rangesBefore('other'), undefined);
    },
  },
  {
    title: 'when one of several ranges has another version, then none is changed and no change is recorded',
    async run({ store, second }) {
      const a = range({ id: 'a' });
      await store.saveRange(a);
      const change = {
        id: 'first',
        at: T,
        action: 'import' as const,
        audit: [{ id: 'x', at: T, actor: 'ada', action: 'a', subject: 'a' }],
      };
      const fresh = Array.from({ length: 60 }, (_, i) => range({ id: `new ${i}` }));
      const stale = [
        { save: [...fresh, range({ id: 'a', version: 3 })], remove: [] },
        { save: [...fresh, range({ id: 'a', version: 1 })], remove: [] },
        { save: fresh, remove: [range({ id: 'a', version: 2 })] },
        { save: fresh, remove: [range({ id: 'nothing' })] },
        { save: [range({ id: 'a', version: 2 }), range({ id: 'new', version: 2 })], remove: [] },
      ];
      for (const one of stale) {
        await assert.rejects(second.changeRanges({ ...change, ...one }), (error) => isAppError(error, 'VERSION_CONFLICT'));
      }
      assert.deepEqual(await store.ranges(), [a]);
      assert.deepEqual(await store.rangeChanges(), []);
      assert.deepEqual(await store.auditEntries({ limit: 10 }), []);
    },
  },
  {
    title: 'one of two concurrent changes of the same ranges succeeds completely, and the other has no effect',
    async run({ store, second }) {
      const first = Array.from({ length: 8 }, (_, i) => range({ id: `r${i}` }));
      for (const one of first) await store.saveRange(one);
      const changes = ['a', 'b'].map((id) => {
        const save = first.map((one) => ({ ...one, name: id, version: 2 }));
        return { id, at: T, action: 'import' as const, save: id === 'a' ? save : save.toReversed(), remove: [], audit: [] };
      });
      const outcomes = await Promise.allSettled(changes.map((change, i) => (i ? second : store).changeRanges(change)));
      const names = new Set((await store.ranges()).map(({ name }) => name));
      assert.equal(names.size, 1, [...names].join());
      const done = outcomes.filter(({ status }) => status === 'fulfilled').length;
      assert.ok(done <= 1);
      assert.equal((await store.rangeChanges()).length, done);
    },
  },
  {
    title: 'the last 20 changes of ranges are recorded, newest first',
    async run({ store }) {
      for (let i = 1; i <= 22; i++) {
        await store.changeRanges({ id: `c${i}`, at: T, action: 'update', save: [range({ version: i })], remove: [], audit: [] });
      }
      const notes = await store.rangeChanges();
      assert.deepEqual([notes.length, notes[0]?.id, notes[19]?.id], [20, 'c22', 'c3']);
      assert.equal(await store.rangesBefore('c2'), undefined);
      assert.equal((await store.rangesBefore('c22'))?.[0]?.version, 21);
    },
  },
  {
    title: '20 undos are recorded beside the changes, with what they undid',
    async run({ store, second }) {
      for (let i = 1; i <= 43; i++) {
        const undoes = i > 20 ? { action: 'undo' as const, undoes: `c${41 - i}` } : { action: 'update' as const };
        await store.changeRanges({ id: `c${i}`, at: T, ...undoes, save: [range({ version: i })], remove: [], audit: [] });
      }
      const notes = await second.rangeChanges();
      assert.deepEqual([notes.length, notes[0]?.undoes, notes[19]?.id, notes[20]?.id, notes[39]?.id], [40, 'c-2', 'c24', 'c20', 'c1']);
      assert.equal(notes[39]?.undoes, undefined);
      assert.deepEqual([(await store.rangesBefore('c1'))?.length, await store.rangesBefore('c23')], [0, undefined]);
    },
  },
  {
    title: 'delete returns false for a missing record',
    async run({ store }) {
      await store.saveRange(range());
      assert.equal(await store.deleteRange('nowhere'), false);
      assert.equal(await store.deleteRange('lan'), true);
      assert.deepEqual(await store.ranges(), []);
      assert.equal(await store.deleteRange('lan'), false);
    },
  },
  {
    title: 'settings are the defaults until others are saved, each time with the next version',
    async run({ store, second }) {
      assert.deepEqual(await store.settings(), DEFAULT_SETTINGS);
      const saved = { ...DEFAULT_SETTINGS, retentionDays: 7, version: 2 };
      await store.saveSettings(saved);
      assert.deepEqual(await second.settings(), saved);
      await conflicts(second.saveSettings({ ...saved, retentionDays: 9 }), saved);
      await conflicts(second.saveSettings({ ...saved, version: 1 }), saved);
      await second.saveSettings({ ...saved, retentionDays: 9, version: 3 });
      assert.equal((await store.settings()).retentionDays, 9);
      const inMode = { ...withWorksCouncil({ ...saved, retentionDays: 9 }), version: 4 };
      await store.saveSettings(inMode);
      assert.deepEqual(await second.settings(), inMode);
      const after = { ...withoutWorksCouncil(inMode), version: 5 };
      await second.saveSettings(after);
      assert.deepEqual(await store.settings(), after, 'without the former settings of the mode');
    },
  },
  {
    title: 'a floor plan is returned byte for byte until it is deleted, and saving it twice changes nothing',
    async run({ store, second }) {
      const bytes = Uint8Array.from({ length: 200_000 }, (_, i) => (i * 7) % 256);
      assert.equal(await store.floorPlan('p1'), undefined);
      await store.saveFloorPlan({ id: 'p1', type: 'image/png', bytes });
      await second.saveFloorPlan({ id: 'p1', type: 'image/png', bytes });
      await store.saveFloorPlan({ id: 'p2', type: 'image/svg+xml', bytes: new Uint8Array(Buffer.from('<svg/>')) });
      assert.deepEqual(await second.floorPlan('p1'), { id: 'p1', type: 'image/png', bytes });
      await store.deleteFloorPlan('p1');
      await store.deleteFloorPlan('p1');
      assert.deepEqual([await second.floorPlan('p1'), (await second.floorPlan('p2'))?.type], [undefined, 'image/svg+xml']);
    },
  },
  {
    title: 'the seats of a floor are returned as placed until they are deleted, and saving them twice changes nothing',
    async run({ store, second }) {
      const seats = Array.from({ length: 2000 }, (_, i) => ({ x: i % 1000, y: (i * 7) % 1001 }));
      assert.equal(await store.floorSeats('s1'), undefined);
      await store.saveFloorSeats({ id: 's1', seats });
      await second.saveFloorSeats({ id: 's1', seats });
      await store.saveFloorSeats({ id: 's2', seats: [{ x: 0, y: 1000 }] });
      assert.deepEqual(await second.floorSeats('s1'), { id: 's1', seats });
      const floors = [{ id: 'f1', name: '1st', level: 1, floorPlanId: 'p1', seats: { id: 's1', count: 2000 }, archivedAt: T }];
      await store.saveOffice(office({ floors }));
      assert.deepEqual((await second.offices())[0]?.floors, floors);
      await store.deleteFloorSeats('s1');
      await store.deleteFloorSeats('s1');
      assert.deepEqual([await second.floorSeats('s1'), (await second.floorSeats('s2'))?.seats], [undefined, [{ x: 0, y: 1000 }]]);
    },
  },
];
