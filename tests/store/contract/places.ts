import assert from 'node:assert/strict';
import { isAppError } from '../../../server/errors.ts';
import { DEFAULT_SETTINGS } from '../../../server/presence/settings.ts';
import { HOUR } from '../../../server/presence/time.ts';
import { type Case, office, range, T } from './case.ts';

async function conflicts(save: Promise<void>, current: unknown): Promise<void> {
  await assert.rejects(save, (error) => {
    assert.ok(isAppError(error, 'VERSION_CONFLICT'), String(error));
    assert.deepEqual(error.extra.current, current);
    return true;
  });
}

export const placeCases: Case[] = [
  {
    title: 'an office is replaced by the version after it, and by no other',
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
    title: 'of two who save the same version at once, one succeeds and the other is told what is there',
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
    title: 'a range keeps all its versions as they were given, in order',
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
    title: 'delete returns false for what is not there',
    async run({ store }) {
      await store.saveOffice(office());
      await store.saveRange(range());
      assert.deepEqual([await store.deleteOffice('nowhere'), await store.deleteRange('nowhere')], [false, false]);
      assert.deepEqual([await store.deleteOffice('berlin'), await store.deleteRange('lan')], [true, true]);
      assert.deepEqual([await store.offices(), await store.ranges()], [[], []]);
      assert.deepEqual([await store.deleteOffice('berlin'), await store.deleteRange('lan')], [false, false]);
    },
  },
  {
    title: 'settings are the defaults until others are saved, version by version',
    async run({ store, second }) {
      assert.deepEqual(await store.settings(), DEFAULT_SETTINGS);
      const saved = { ...DEFAULT_SETTINGS, retentionDays: 7, version: 2 };
      await store.saveSettings(saved);
      assert.deepEqual(await second.settings(), saved);
      await conflicts(second.saveSettings({ ...saved, retentionDays: 9 }), saved);
      await conflicts(second.saveSettings({ ...saved, version: 1 }), saved);
      await second.saveSettings({ ...saved, retentionDays: 9, version: 3 });
      assert.equal((await store.settings()).retentionDays, 9);
    },
  },
];
