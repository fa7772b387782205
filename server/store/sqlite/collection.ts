import { AppError } from '../../errors.ts';
import type { ClockProblem } from '../../presence/clock-problem.ts';
import type { Instant } from '../../presence/time.ts';
import { CLOCK_TOLERANCE } from '../../presence/time.ts';
import type { Backfill, CollectingStore, Collection, CollectionStatus, GapReason, Sweep } from '../port/collecting.ts';
import type { DirectoryState, DirectoryStore, RemovalConfirmed } from '../port/directory.ts';
import type { WriteAlongside } from './alongside.ts';
import type { Database } from './database.ts';
import type { Documents } from './documents.ts';
import type { Synchronous } from './parts.ts';

interface CollectionDeps {
  db: Database;
  documents: Documents;
  alongside: WriteAlongside;
}

export function createCollection({
  db,
  documents,
  alongside: writeAlongside,
}: CollectionDeps): Synchronous<CollectingStore & DirectoryStore> {
  const watermark = db.prepare('SELECT at FROM watermark');
  const advance = db.prepare(`INSERT INTO watermark VALUES (1, :to) ON CONFLICT DO UPDATE SET at = excluded.at
    WHERE excluded.at > at OR at > :latest`);
  const gaps = db.prepare('SELECT begins, ends, reason FROM gaps ORDER BY begins, ends');
  const addGap = db.prepare('INSERT INTO gaps VALUES (?, ?, ?) ON CONFLICT DO NOTHING');
  const touchedGaps = db.prepare('SELECT begins, ends, reason FROM gaps WHERE begins < :until AND ends > :from');
  const removeGap = db.prepare('DELETE FROM gaps WHERE begins = ? AND ends = ? AND reason = ?');
  const acquire = db.prepare(`INSERT INTO leases (name, holder, ends) VALUES (:name, :holder, :ends)
    ON CONFLICT DO UPDATE SET holder = excluded.holder, ends = excluded.ends
    WHERE holder = excluded.holder OR ends <= :now OR ends > :latest`);
  const release = db.prepare('DELETE FROM leases WHERE name = ? AND holder = ?');

  return {
    collection(): Collection {
      const at = watermark.get()?.at;
      const sweeps: Collection['sweeps'] = {};
      for (const kind of ['day', 'week'] as const) {
        const sweep = documents.get<Sweep>(`sweep.${kind}`);
        if (sweep) sweeps[kind] = sweep;
      }
      const known = gaps.all().map((row) => ({ from: Number(row.begins), until: Number(row.ends), reason: row.reason as GapReason }));
      const backfill = documents.get<Backfill>('backfill');
      return { ...(at !== undefined && { watermark: Number(at) }), sweeps, gaps: known, ...(backfill && { backfill }) };
    },
    advanceWatermark: (to, now) => void advance.run({ to, latest: now + CLOCK_TOLERANCE }),
    saveSweep: (kind, sweep) => documents.set(`sweep.${kind}`, sweep),
    addGap: ({ from, until, reason }) => void addGap.run(from, until, reason),
    closeGaps: ({ from, until }) =>
      db.write(() => {
        for (const row of touchedGaps.all({ from, until })) {
          const [begins, ends, reason] = [Number(row.begins), Number(row.ends), row.reason as GapReason];
          removeGap.run(begins, ends, reason);
          if (begins < from) addGap.run(begins, from, reason);
          if (ends > until) addGap.run(until, ends, reason);
        }
      }),
    saveBackfill: (backfill, alongside) =>
      db.write(() => {
        const current = documents.get<Backfill>('backfill');
        if (backfill.version !== (current?.version ?? 0) + 1) throw new AppError('VERSION_CONFLICT', { extra: { current } });
        documents.set('backfill', backfill);
        writeAlongside(alongside);
      }),
    collectionStatus: () => documents.get<CollectionStatus>('collection-status'),
    saveCollectionStatus: (status) => documents.set('collection-status', status),
    clockProblem: () => documents.get<ClockProblem>('clock-problem'),
    saveClockProblem: (problem) => (problem === undefined ? documents.delete('clock-problem') : documents.set('clock-problem', problem)),
    directoryState: () => documents.get<DirectoryState>('directory') ?? {},
    saveDirectoryState: (state) => documents.set('directory', state),
    mailboxZonesReadAt: () => documents.get<Instant>('mailbox-zones-read-at'),
    saveMailboxZonesReadAt: (at) => documents.set('mailbox-zones-read-at', at),
    removalConfirmed: () => documents.get<RemovalConfirmed>('removal-confirmed'),
    saveRemovalConfirmed: (confirmed, alongside) =>
      db.write(() => {
        if (confirmed === undefined) documents.delete('removal-confirmed');
        else documents.set('removal-confirmed', confirmed);
        writeAlongside(alongside);
      }),
    acquireLease(name, holder, now, ttl) {
      const ends = now + ttl;
      return Number(acquire.run({ name, holder, now, ends, latest: ends + CLOCK_TOLERANCE }).changes) > 0;
    },
    releaseLease: (name, holder) => void release.run(name, holder),
  };
}
