import type { mongo as driver } from 'mongoose';
import type { AuditQuery } from '../../presence/audit-entry.ts';
import type { AuditStore } from '../port/audit.ts';
import { type Mongo, retryDuplicate } from './connection.ts';
import type { Counters } from './counters.ts';
import type { AuditDoc } from './documents.ts';
import { insertEntry } from './steps.ts';

/** Entries are inserted and read; only retention deletes, and only by age. */
export function createAudit({ audit }: Mongo, counters: Pick<Counters, 'next'>): AuditStore {
  return {
    async appendAudit(entry) {
      const write = insertEntry(entry, await counters.next('seq'));
      await retryDuplicate(() => audit.bulkWrite([write]));
    },
    async auditEntries({ after, limit, ...query }) {
      const filters = filtersOf(query);
      if (after !== undefined) {
        const last = await audit.findOne({ _id: after }, { projection: { at: 1, seq: 1 } });
        if (!last) return [];
        filters.push({ $or: [{ at: { $lt: last.at } }, { at: last.at, seq: { $lt: last.seq } }] });
      }
      const filter = filters.length > 0 ? { $and: filters } : {};
      const docs = await audit.find(filter).sort({ at: -1, seq: -1 }).limit(limit).toArray();
      return docs.map((doc) => doc.entry);
    },
  };
}

function filtersOf({ actor, subject, about, action, from, before }: Omit<AuditQuery, 'after' | 'limit'>): driver.Filter<AuditDoc>[] {
  const filters: driver.Filter<AuditDoc>[] = [];
  if (from !== undefined) filters.push({ at: { $gte: from } });
  if (before !== undefined) filters.push({ at: { $lt: before } });
  if (actor !== undefined) filters.push({ 'entry.actor': actor });
  if (subject !== undefined) filters.push({ 'entry.subject': subject });
  if (about !== undefined) filters.push({ $or: [{ 'entry.actor': about }, { 'entry.subject': about }] });
  // "/" is the character after ".", so this covers all actions with the prefix.
  if (action !== undefined)
    filters.push({ $or: [{ 'entry.action': action }, { 'entry.action': { $gt: `${action}.`, $lt: `${action}/` } }] });
  return filters;
}
