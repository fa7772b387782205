import type { Clear, EarlyEnd, EndedOverride, Override, Statement } from '../../presence/override.ts';
import { DAY, type Instant } from '../../presence/time.ts';
import { MESSAGE_CLAIM, type StatementStore } from '../port/statements.ts';
import type { WriteAlongside } from './alongside.ts';
import type { ChangeLog } from './change-log.ts';
import type { Database } from './database.ts';
import { createRefuseOff } from './off.ts';
import type { Synchronous } from './parts.ts';

export interface OverrideRow {
  seq: number;
  id: string;
  person_id: string;
  kind: Statement['kind'];
  office_id: string | null;
  floor_id: string | null;
  set_at: number;
  set_by: string;
  begins: number;
  ends: number;
  end_is_default: number;
  /** An `EarlyEnd` as JSON. */
  ended: string | null;
}

type Ended = Pick<Override, 'id' | 'end' | 'ended'>;

export function createOverrides({
  db,
  log,
  alongside: writeAlongside,
}: {
  db: Database;
  log: ChangeLog;
  alongside: WriteAlongside;
}): Synchronous<StatementStore> {
  const refuseOff = createRefuseOff(db);
  const insert = db.prepare(`INSERT INTO overrides
    (seq, id, person_id, kind, office_id, floor_id, set_at, set_by, begins, ends, end_is_default)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (id) DO NOTHING`);
  const raise = db.prepare('UPDATE revisions SET said = said + 1 RETURNING said');
  const nextSeq = () => Number(raise.get()?.said);
  const one = db.prepare('SELECT * FROM overrides WHERE id = ?');
  const end = db.prepare('UPDATE overrides SET ends = :at, end_is_default = 0 WHERE id = :id AND person_id = :personId AND ends > :at');
  const endAndKeep = db.prepare(
    'UPDATE overrides SET ends = :at, end_is_default = 0, ended = :ended WHERE id = :id AND person_id = :personId AND ends > :at',
  );
  const undoEnd = db.prepare(`UPDATE overrides SET ends = :end, end_is_default = :isDefault, ended = NULL
    WHERE id = :id AND person_id = :personId AND ends = :endedAt AND ended ->> 'seq' = :seq`);
  const nextClear = db.prepare(`SELECT at FROM clears WHERE person_id = :personId AND seq > :seq AND at >= :begun AND at < :end
    ORDER BY at LIMIT 1`);
  const endByClear = db.prepare('UPDATE clears SET ended = :ended WHERE person_id = :personId AND at = :at');
  const addClear = db.prepare(`INSERT INTO clears (person_id, at, set_by, seq, ended) VALUES (:personId, :at, :setBy, :seq, :ended)
    ON CONFLICT (person_id, at) DO UPDATE SET seq = :seq, ended = :ended`);
  const oneClear = db.prepare('SELECT ended FROM clears WHERE person_id = ? AND at = ?');
  const deleteClear = db.prepare('DELETE FROM clears WHERE person_id = ? AND at = ?');
  const begun = db.prepare(`SELECT id, ends, end_is_default FROM overrides
    WHERE person_id = :personId AND kind <> 'hidden' AND set_at <= :at AND begins <= :at AND ends > :at`);
  const restore = db.prepare(
    'UPDATE overrides SET ends = :end, end_is_default = :isDefault WHERE id = :id AND person_id = :personId AND ends = :at',
  );
  const forgetMessages = db.prepare('DELETE FROM messages WHERE at < :at - :kept OR at > :at + :claim');
  const claim = db.prepare(`INSERT INTO messages (key, at, done) VALUES (:key, :at, 0)
    ON CONFLICT (key) DO UPDATE SET at = :at WHERE done = 0 AND at < :at - :claim`);
  const isDone = db.prepare('SELECT done FROM messages WHERE key = ?');
  const releaseMessage = db.prepare('DELETE FROM messages WHERE key = ? AND done = 0');
  const allOverrides = db.prepare('SELECT * FROM overrides WHERE ends > :endsAfter AND (:kind IS NULL OR kind = :kind)');
  const overridesOf = db.prepare(
    'SELECT * FROM overrides WHERE person_id = :personId AND ends > :endsAfter AND (:kind IS NULL OR kind = :kind)',
  );
  const allClears = db.prepare('SELECT * FROM clears WHERE at >= ?');
  const clearsOf = db.prepare('SELECT * FROM clears WHERE at >= ? AND person_id = ?');

  /** Ends a restored override by the first clear after its end, as that clear would have done. */
  const cutByClear = ({ id, personId, statement, setAt, from, end: ends, endIsDefault }: Override, seq: number) => {
    const at = nextClear.get({ personId, seq, begun: Math.max(setAt, from), end: ends })?.at;
    if (statement.kind === 'hidden' || at === undefined) return;
    const ended: EndedOverride = { id, end: ends, ...(endIsDefault && { endIsDefault }) };
    const before = endedBy(oneClear.get(personId, at)) ?? [];
    endByClear.run({ personId, at, ended: JSON.stringify([...before, ended]) });
    end.run({ at, id, personId });
  };

  const add = (override: Omit<Override, 'seq'>): Override => {
    const { id, personId, statement, setAt, setBy, from, end: ends, endIsDefault = false } = override;
    refuseOff(personId, 'statement');
    const place = statement.kind === 'office' ? statement : undefined;
    const target = [place?.officeId ?? null, place?.floorId ?? null] as const;
    insert.run(nextSeq(), id, personId, statement.kind, ...target, setAt, setBy, from, ends, Number(endIsDefault));
    return overrideOf(one.get(id) as unknown as OverrideRow);
  };

  /** Returns the changed ids. */
  const endAll = (personId: string, ids: readonly string[], at: Instant, by?: string): string[] => {
    const seq = by === undefined ? 0 : nextSeq();
    const endOne = (id: string) => {
      const row = by === undefined ? undefined : (one.get(id) as unknown as OverrideRow | undefined);
      if (by === undefined || !row) return end.run({ at, id, personId });
      const ended: EarlyEnd = { by, end: row.ends, ...(row.end_is_default && { endIsDefault: true }), seq };
      return endAndKeep.run({ at, id, personId, ended: JSON.stringify(ended) });
    };
    return [...new Set(ids)].filter((id) => Number(endOne(id).changes) > 0);
  };

  const isAsEnded = (personId: string, { id, end: endedAt, ended }: Ended): boolean => {
    const row = one.get(id) as unknown as OverrideRow | undefined;
    const there = row && overrideOf(row);
    return ended !== undefined && there?.personId === personId && there.end === endedAt && there.ended?.seq === ended.seq;
  };

  const undoOne = (personId: string, { id, end: endedAt, ended }: Ended): void => {
    if (!ended) return;
    const { end: endBefore, endIsDefault = false, seq } = ended;
    undoEnd.run({ id, personId, endedAt, end: endBefore, isDefault: Number(endIsDefault), seq });
    cutByClear(overrideOf(one.get(id) as unknown as OverrideRow), seq);
  };

  return {
    addOverride: (override, alongside) =>
      db.write(() => {
        const added = add(override);
        log.statements([override.personId]);
        writeAlongside(alongside);
        return added;
      }),
    endOverrides: (personId, overrideIds, at, by, alongside) =>
      db.write(() => {
        const changed = endAll(personId, overrideIds, at, by);
        if (changed.length === 0) return changed;
        log.statements([personId]);
        writeAlongside(alongside?.(changed));
        return changed;
      }),
    changeStatements: ({ personId, add: said = [], end: ending, restore: undone = [] }, alongside) =>
      db.write(() => {
        if (!undone.every((each) => isAsEnded(personId, each))) return undefined;
        const added = said.map(add);
        if (ending) endAll(personId, ending.ids, ending.at, ending.by);
        for (const each of undone) undoOne(personId, each);
        log.statements([personId]);
        writeAlongside(alongside);
        return added;
      }),
    addClear: ({ personId, at, setBy }, alongside) =>
      db.write(() => {
        refuseOff(personId, 'clear');
        const before = endedBy(oneClear.get(personId, at)) ?? [];
        const now = begun
          .all({ personId, at })
          .map((row): EndedOverride => ({ id: String(row.id), end: Number(row.ends), ...(row.end_is_default && { endIsDefault: true }) }));
        addClear.run({ personId, at, setBy, seq: nextSeq(), ended: JSON.stringify([...before, ...now]) });
        for (const { id } of now) end.run({ at, id, personId });
        log.statements([personId]);
        writeAlongside(alongside);
      }),
    undoClear: (personId, at, alongside) =>
      db.write(() => {
        const ended = endedBy(oneClear.get(personId, at));
        if (!ended) return false;
        for (const { id, end, endIsDefault = false } of ended) restore.run({ id, end, isDefault: Number(endIsDefault), personId, at });
        deleteClear.run(personId, at);
        log.statements([personId]);
        writeAlongside(alongside);
        return true;
      }),
    claimMessage: (key, at) =>
      db.write(() => {
        forgetMessages.run({ at, kept: DAY, claim: MESSAGE_CLAIM });
        if (Number(claim.run({ key, at, claim: MESSAGE_CLAIM }).changes) > 0) return 'claimed';
        return Number(isDone.get(key)?.done) === 1 ? 'done' : 'running';
      }),
    settleMessage: (key, carriedOut) => db.write(() => void (carriedOut ? writeAlongside({ carriesOut: key }) : releaseMessage.run(key))),
    overrides({ endsAfter, personId, kind }) {
      const rows =
        personId === undefined
          ? allOverrides.all({ endsAfter, kind: kind ?? null })
          : overridesOf.all({ endsAfter, personId, kind: kind ?? null });
      return (rows as unknown as OverrideRow[]).map(overrideOf);
    },
    clears({ since, personId }) {
      const rows = personId === undefined ? allClears.all(since) : clearsOf.all(since, personId);
      return rows.map(clearOf);
    },
  };
}

/** The statements that a clear ended, with their earlier ends; undefined if there is no such clear. */
function endedBy(row: Record<string, unknown> | undefined): EndedOverride[] | undefined {
  return row && (JSON.parse(String(row.ended)) as EndedOverride[]);
}

export function clearOf(row: Record<string, unknown>): Clear {
  return { personId: String(row.person_id), at: Number(row.at), setBy: String(row.set_by), seq: Number(row.seq) };
}

export function overrideOf(row: OverrideRow): Override {
  return {
    id: row.id,
    personId: row.person_id,
    statement: statementOf(row),
    setAt: row.set_at,
    setBy: row.set_by,
    from: row.begins,
    end: row.ends,
    ...(row.end_is_default === 1 && { endIsDefault: true }),
    seq: row.seq,
    ...(row.ended !== null && { ended: JSON.parse(row.ended) as EarlyEnd }),
  };
}

function statementOf(row: OverrideRow): Statement {
  if (row.kind !== 'office') return { kind: row.kind };
  return { kind: 'office', officeId: row.office_id ?? '', ...(row.floor_id !== null && { floorId: row.floor_id }) };
}
