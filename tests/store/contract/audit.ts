import assert from 'node:assert/strict';
import type { AuditQuery } from '../../../server/presence/audit-entry.ts';
import type { Store } from '../../../server/store/port/store.ts';
import { audited, type Case, T } from './case.ts';

async function ids(store: Store, query: Partial<AuditQuery> = {}): Promise<string> {
  return (await store.auditEntries({ limit: 99, ...query })).map((entry) => entry.id).join('');
}

/** In the order in which they are appended; c and d have the same instant. */
const ENTRIES = [
  audited('a', T),
  audited('b', T + 1, { actor: 'ada', action: 'range.create', subject: 'lan' }),
  audited('d', T + 2, { action: 'range.update', subject: 'lan' }),
  audited('c', T + 2, { action: 'ranges.import', subject: 'ada' }),
  audited('e', T + 3, { action: 'range', subject: 'x' }),
];

async function fill(store: Store): Promise<void> {
  for (const entry of ENTRIES) await store.appendAudit(entry);
}

export const auditCases: Case[] = [
  {
    title: 'audit entries are returned as appended, newest first, up to a limit',
    async run({ store, second }) {
      await fill(store);
      assert.deepEqual(await second.auditEntries({ limit: 9 }), ENTRIES.toReversed());
      assert.equal(await ids(second, { limit: 2 }), 'ec');
    },
  },
  {
    title: 'an audit entry never changes: appending its id again has no effect',
    async run({ store, second }) {
      await fill(store);
      await second.appendAudit(audited('a', T + 9, { action: 'nothing.happened', after: {} }));
      assert.deepEqual(await store.auditEntries({ limit: 9 }), ENTRIES.toReversed());
      assert.equal(await ids(store, { action: 'nothing' }), '');
    },
  },
  {
    title: 'audit entries are found by actor, action, subject, and from an instant until before another',
    async run({ store }) {
      await fill(store);
      assert.equal(await ids(store, { actor: 'ada' }), 'b');
      assert.equal(await ids(store, { subject: 'lan' }), 'db');
      assert.equal(await ids(store, { about: 'ada' }), 'cb');
      assert.equal(await ids(store, { action: 'range' }), 'edb');
      assert.equal(await ids(store, { action: 'range.update' }), 'd');
      assert.equal(await ids(store, { action: 'range%' }), '');
      assert.equal(await ids(store, { from: T + 1, before: T + 3 }), 'cdb');
      assert.equal(await ids(store, { action: 'range', subject: 'lan', actor: 'eve' }), 'd');
    },
  },
  {
    title: 'pages of audit entries, each after the last entry of the one before, omit none and repeat none, also while others append',
    async run({ store, second }) {
      await fill(store);
      let seen = '';
      for (let after: string | undefined; ; ) {
        const page = await ids(store, { limit: 1, ...(after !== undefined && { after }) });
        if (page === '') break;
        seen += page;
        after = page;
        await second.appendAudit(audited(`new-${seen}`, T + 50));
      }
      assert.equal(seen, 'ecdba');
      assert.equal(await ids(store, { limit: 9, after: 'd', action: 'range' }), 'b');
      assert.equal(await ids(store, { after: 'unknown' }), '');
    },
  },
];
