import type { DirectoryUser, ModeChoice, ModeHistory, Person, PresenceMode, RemovedPerson } from '../../presence/person.ts';
import type { Instant } from '../../presence/time.ts';
import type { PeopleStore } from '../port/people.ts';
import type { WriteAlongside } from './alongside.ts';
import type { ChangeLog } from './change-log.ts';
import type { Database } from './database.ts';
import type { Synchronous } from './parts.ts';

export interface PersonRow {
  ref: number;
  id: string;
  upn: string | null;
  name: string | null;
  department: string | null;
  manager_id: string | null;
  time_zone: string | null;
  upn_since: number | null;
  own_time_zone: string | null;
  client_time_zone: string | null;
  enabled: number;
  guest: number;
  mode: PresenceMode;
  not_off_since: number | null;
  display_since: number | null;
  erased_at: number | null;
  gone_at: number | null;
  mode_chosen_at: number | null;
  mode_chosen_by: string | null;
}

/** `deletePersonData` deletes the data of these people; with `hiddenAt`, all except a `hidden` in force at that instant. */
export interface PeopleDeps {
  db: Database;
  log: ChangeLog;
  alongside: WriteAlongside;
  deletePersonData: (people: readonly { ref: number; id: string }[], hiddenAt?: Instant) => void;
}

export function createPeople({ db, log, deletePersonData, alongside: writeAlongside }: PeopleDeps): Synchronous<PeopleStore> {
  const all = db.prepare('SELECT * FROM people WHERE gone_at IS NULL');
  const some = db.prepare('SELECT * FROM people WHERE gone_at IS NULL AND id IN (SELECT value FROM json_each(?))');
  const gone = db.prepare('SELECT * FROM people WHERE gone_at IS NOT NULL');
  const someGone = db.prepare('SELECT * FROM people WHERE gone_at IS NOT NULL AND id IN (SELECT value FROM json_each(?))');
  const one = db.prepare('SELECT * FROM people WHERE id = ?');
  const insert =
    db.prepare(`INSERT INTO people (id, upn, name, department, manager_id, time_zone, enabled, guest, upn_since, mode, not_off_since, display_since)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const update =
    db.prepare(`UPDATE people SET upn = ?, name = ?, department = ?, manager_id = ?, time_zone = ?, enabled = ?, guest = ?, upn_since = ?,
    gone_at = NULL WHERE ref = ?`);
  const markRemoved =
    db.prepare(`UPDATE people SET upn = NULL, name = NULL, department = NULL, manager_id = NULL, time_zone = NULL, enabled = 0,
    upn_since = NULL, own_time_zone = NULL, client_time_zone = NULL, mode_chosen_at = NULL, mode_chosen_by = NULL, erased_at = max(coalesce(erased_at, 0), :at), gone_at = :at WHERE ref = :ref`);
  const setMode = db.prepare(`UPDATE people SET mode = ?, not_off_since = ?, display_since = ?,
    erased_at = nullif(max(coalesce(erased_at, 0), ?), 0) WHERE ref = ?`);
  const choose = db.prepare('UPDATE people SET mode_chosen_at = ?, mode_chosen_by = ? WHERE ref = ?');
  const erase = db.prepare('UPDATE people SET erased_at = max(coalesce(erased_at, 0), ?), client_time_zone = NULL WHERE ref = ?');
  const forgetClient = db.prepare('UPDATE people SET client_time_zone = NULL WHERE ref = ?');
  const setZone = {
    timeZone: db.prepare('UPDATE people SET time_zone = :zone WHERE ref = :ref AND time_zone IS NOT :zone'),
    ownTimeZone: db.prepare('UPDATE people SET own_time_zone = :zone WHERE ref = :ref AND own_time_zone IS NOT :zone'),
    clientTimeZone: db.prepare('UPDATE people SET client_time_zone = :zone WHERE ref = :ref AND client_time_zone IS NOT :zone'),
  };
  const distrust = db.prepare('DELETE FROM trusted_administrators WHERE person_id = ?');
  const endFollowers = db.prepare("DELETE FROM subscriptions WHERE kind IN ('follow', 'favourite') AND about = ?");
  const stopWarning = db.prepare("DELETE FROM warning_conversations WHERE json_extract(doc, '$.personId') = ?");
  const revision = db.prepare('SELECT people FROM revisions');
  const raise = db.prepare('UPDATE revisions SET people = people + 1');

  const find = (id: string) => one.get(id) as PersonRow | undefined;

  function saveUser(user: DirectoryUser, mode: PresenceMode): 'same' | 'facts' | 'matters' {
    const row = find(user.id);
    const facts = [
      user.upn,
      user.name,
      user.department ?? null,
      user.managerId ?? null,
      user.timeZone ?? row?.time_zone ?? null,
      Number(user.enabled),
      Number(user.guest),
      user.upnSince ?? null,
    ] as const;
    if (!row) {
      insert.run(user.id, ...facts, mode, mode === 'off' ? null : 0, mode === 'display' ? 0 : null);
      return 'matters';
    }
    const before = [row.upn, row.name, row.department, row.manager_id, row.time_zone, row.enabled, row.guest, row.upn_since];
    const changed = row.gone_at !== null || before.some((value, i) => value !== facts[i]);
    if (!changed) return 'same';
    update.run(...facts, row.ref);
    const matters = row.gone_at !== null || row.upn !== user.upn || facts.slice(5).some((fact, i) => fact !== before[5 + i]);
    return matters ? 'matters' : 'facts';
  }

  function saveHistories(changes: readonly HistoryChange[], { at, by }: ModeChoice): void {
    for (const { row, after } of changes) {
      // `erasedAt` never moves back: a deletion between the read and this write remains effective.
      setMode.run(after.mode, after.notOffSince ?? null, after.displaySince ?? null, after.erasedAt ?? 0, row.ref);
      choose.run(at, by, row.ref);
    }
    for (const { row, after } of changes) if (after.mode === 'off') forgetClient.run(row.ref);
    const [off = [], kept = []] = [true, false].map((isOff) => changes.filter(({ after }) => (after.mode === 'off') === isOff));
    if (off.length > 0)
      deletePersonData(
        off.map(({ row }) => row),
        at,
      );
    raise.run();
    if (off.length > 0) log.erased(idsOf(off));
    if (kept.length > 0) log.people(idsOf(kept));
  }

  return {
    people: (ids) => ((ids ? some.all(JSON.stringify(ids)) : all.all()) as unknown as PersonRow[]).map(personOf),
    person(id) {
      const row = find(id);
      return row && row.gone_at === null ? personOf(row) : undefined;
    },
    removedPeople: (ids) => ((ids ? someGone.all(JSON.stringify(ids)) : gone.all()) as unknown as PersonRow[]).map(removedPersonOf),
    saveDirectory: (users, defaultMode) =>
      db.write(() => {
        const outcomes = users.map((user) => saveUser(user, defaultMode));
        const changed = users.filter((_, i) => outcomes[i] !== 'same').map((user) => user.id);
        if (outcomes.includes('matters')) raise.run();
        if (changed.length > 0) log.people(changed);
      }),
    removePeople: (ids, at) =>
      db.write(() => {
        const rows = [...new Set(ids)].map(find).filter((row) => row !== undefined && row.gone_at === null) as PersonRow[];
        if (rows.length === 0) return;
        deletePersonData(rows, at);
        for (const { ref, id } of rows) {
          markRemoved.run({ at, ref });
          distrust.run(id);
          stopWarning.run(id);
          endFollowers.run(id);
        }
        raise.run();
        log.erased(rows.map((row) => row.id));
      }),
    saveModes: (changes, chosen, alongside) =>
      db.write(() => {
        const rows = changes.map(({ personId, before, after }) => ({ row: find(personId), before, after }));
        const fitting = rows.filter((each): each is HistoryChange & { before: ModeHistory } => isStill(each.row, each.before));
        if (fitting.length === 0) return [];
        saveHistories(fitting, chosen);
        writeAlongside(alongside);
        return idsOf(fitting);
      }),
    erasePerson: (personId, at, alongside) =>
      db.write(() => {
        const row = find(personId);
        if (!row) return;
        deletePersonData([row], at);
        erase.run(at, row.ref);
        endFollowers.run(personId);
        raise.run();
        log.erased([personId]);
        writeAlongside(alongside);
      }),
    saveTimeZone: (personId, field, zone) =>
      db.write(() => {
        const row = find(personId);
        if (!row || row.gone_at !== null) return;
        if (Number(setZone[field].run({ zone: zone ?? null, ref: row.ref }).changes) > 0) log.people([personId]);
      }),
    peopleRevision: () => Number(revision.get()?.people),
  };
}

interface HistoryChange {
  row: PersonRow;
  after: ModeHistory;
}

const idsOf = (changes: readonly HistoryChange[]) => changes.map(({ row }) => row.id);

/** Whether somebody is not removed and still has the history that was read. */
function isStill(row: PersonRow | undefined, { mode, notOffSince, displaySince }: ModeHistory): boolean {
  if (!row || row.gone_at !== null) return false;
  return row.mode === mode && row.not_off_since === (notOffSince ?? null) && row.display_since === (displaySince ?? null);
}

function historyOf(row: PersonRow): ModeHistory {
  return {
    mode: row.mode,
    ...(row.not_off_since !== null && { notOffSince: row.not_off_since }),
    ...(row.display_since !== null && { displaySince: row.display_since }),
    ...(row.erased_at !== null && { erasedAt: row.erased_at }),
  };
}

export function personOf(row: PersonRow): Person {
  return {
    id: row.id,
    upn: row.upn ?? '',
    name: row.name ?? '',
    ...(row.department !== null && { department: row.department }),
    ...(row.manager_id !== null && { managerId: row.manager_id }),
    enabled: row.enabled === 1,
    guest: row.guest === 1,
    ...(row.time_zone !== null && { timeZone: row.time_zone }),
    ...(row.upn_since !== null && { upnSince: row.upn_since }),
    ...(row.own_time_zone !== null && { ownTimeZone: row.own_time_zone }),
    ...(row.client_time_zone !== null && { clientTimeZone: row.client_time_zone }),
    ...historyOf(row),
    ...(row.mode_chosen_at !== null && row.mode_chosen_by !== null && { modeChosen: { at: row.mode_chosen_at, by: row.mode_chosen_by } }),
  };
}

export function removedPersonOf(row: PersonRow): RemovedPerson {
  return { id: row.id, ...historyOf(row), goneAt: row.gone_at ?? 0 };
}
