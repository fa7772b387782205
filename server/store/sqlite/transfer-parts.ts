import type { SQLInputValue } from 'node:sqlite';
import type { AuditEntry } from '../../presence/audit-entry.ts';
import type { PersonalChat } from '../../presence/conversation.ts';
import type { ConversationFrame } from '../../presence/conversation-frame.ts';
import type { WarningConversation } from '../../presence/credential.ts';
import type { DayNumbers } from '../../presence/day-numbers.ts';
import type { Override } from '../../presence/override.ts';
import type { Person, RemovedPerson } from '../../presence/person.ts';
import type { Office, Range, Seat } from '../../presence/place.ts';
import { aboutOf, type Subscription, subscriptionKey } from '../../presence/subscription.ts';
import type { Instant } from '../../presence/time.ts';
import type { WeeklyRules } from '../../presence/weekly-rules.ts';
import type { GapReason } from '../port/collecting.ts';
import type { FloorPlan, RangesChangeNote } from '../port/places.ts';
import { INCOMPLETE, type RecordPart, type RecordParts } from '../port/transfer.ts';
import { createCandidates } from './candidates.ts';
import { recordOf } from './clamp-future-instants.ts';
import type { Database } from './database.ts';
import { dayNumber, dayText } from './days.ts';
import { type OverrideRow, overrideOf } from './overrides.ts';
import { type PersonRow, personOf, removedPersonOf } from './people.ts';
import { screenKeyOf } from './screens.ts';
import { accessEvents, personDays } from './transfer-evidence.ts';
import { outbox } from './transfer-outbox.ts';

type Row = Record<string, unknown>;

/** Single values that are not moved: budgets in the database's own time, and the record of the write check. */
export const NOT_MOVED = /^(budget\..*|write-check)$/;
const OWN_STATES = new RegExp(`${NOT_MOVED.source}|^${INCOMPLETE}$`);
/** Values that have their own tables here. */
const [WATERMARK, COUNTED] = ['watermark', 'candidates-counted'];

/** @param offset milliseconds to add to the database's time to get calendar time */
export function createTransferParts(db: Database, offset: number): RecordParts {
  /** A table whose rows are records, in the order of their insertion, which is that of offices and ranges. */
  function table<R>(name: string, columns: string, of: (row: Row) => R, values: (record: R) => readonly unknown[]): RecordPart<R> {
    const marks = columns.replaceAll(/\w+/g, '?');
    const insert = db.prepare(`INSERT INTO ${name} (${columns}) VALUES (${marks})`);
    return {
      *read() {
        for (const row of db.prepare(`SELECT * FROM ${name}`).iterate()) yield of(row);
      },
      add: (records) =>
        db.write(() => {
          for (const record of records) insert.run(...values(record).map((value) => (value ?? null) as SQLInputValue));
        }),
    };
  }
  /** A table with the record in its column `doc`. */
  const docs = <R>(name: string, columns: string, values: (record: R) => readonly unknown[]): RecordPart<R> =>
    table(name, `${columns}, doc`, parsed<R>('doc'), (record) => [...values(record), JSON.stringify(record)]);

  const toCalendar = (at: unknown): Instant => Number(at) + offset;
  const candidates = createCandidates({ db, alongside: () => {} });

  return {
    people: table('people', PERSON_COLUMNS, personOrRemoved, personValues),
    offices: docs<Office>('offices', 'id, version', ({ id, version }) => [id, version]),
    ranges: docs<Range>('ranges', 'id, version', ({ id, version }) => [id, version]),
    'changes of ranges': table(
      'range_changes',
      'seq, id, note, before',
      (row) => ({ seq: Number(row.seq), note: parsed<RangesChangeNote>('note')(row), before: parsed<Range[]>('before')(row) }),
      ({ seq, note, before }) => [seq, note.id, JSON.stringify(note), JSON.stringify(before)],
    ),
    'floor plans': table(
      'floor_plans',
      'id, type, bytes',
      (row) => ({
        id: String(row.id),
        type: row.type as FloorPlan['type'],
        base64: Buffer.from(row.bytes as Uint8Array).toString('base64'),
      }),
      ({ id, type, base64 }) => [id, type, Buffer.from(base64, 'base64')],
    ),
    seats: table(
      'floor_seats',
      'id, doc',
      (row) => ({ id: String(row.id), seats: parsed<Seat[]>('doc')(row) }),
      ({ id, seats }) => [id, JSON.stringify(seats)],
    ),
    'person-days': personDays(db),
    'access events': accessEvents(db),
    statements: table('overrides', OVERRIDE_COLUMNS, (row) => overrideOf(row as unknown as OverrideRow), overrideValues),
    clears: table('clears', 'person_id, at, set_by, seq, ended', recordOf, ({ personId, at, setBy, seq, ended }) => [
      personId,
      at,
      setBy,
      seq,
      JSON.stringify(ended),
    ]),
    'weekly rules': docs<WeeklyRules>('weekly_rules', 'person_id, version, changed_at', ({ personId, version, changedAt }) => [
      personId,
      version,
      changedAt,
    ]),
    'subscriptions and favourites': docs<Subscription>('subscriptions', 'key, kind, person_id, about', (subscription) => [
      subscriptionKey(subscription),
      subscription.kind,
      subscription.personId,
      aboutOf(subscription),
    ]),
    chats: docs<PersonalChat>('chats', 'person_id, conversation_id', ({ personId, conversation }) => [personId, conversation?.id]),
    'contexts of conversations': table(
      'frames',
      'person_id, conversation, at, doc',
      (row) => ({
        ...{ personId: String(row.person_id), conversation: String(row.conversation), at: Number(row.at) },
        frame: parsed<ConversationFrame>('doc')(row),
      }),
      ({ personId, conversation, at, frame }) => [personId, conversation, at, JSON.stringify(frame)],
    ),
    'messages to the bot': table(
      'messages',
      'key, at, done',
      (row) => ({ key: String(row.key), at: toCalendar(row.at), done: row.done === 1 }),
      ({ key, at, done }) => [key, at - offset, Number(done)],
    ),
    'messages to be sent': outbox(db, offset),
    'dropped messages': table(
      'outbox_dropped',
      'consumer, entries',
      (row) => ({ consumer: String(row.consumer), entries: Number(row.entries) }),
      ({ consumer, entries }) => [consumer, entries],
    ),
    'days of candidates': {
      read: () => candidates.candidateDays({ fromDay: dayText(0), toDay: '9999-12-31' }),
      // The last counted day is in `settings and states`.
      add: (days) => candidates.saveCandidateDays(dayText(0), days),
    },
    'dismissed candidates': table(
      'dismissed_candidates',
      'prefix, at',
      (row) => ({ prefix: String(row.prefix), at: Number(row.at) }),
      ({ prefix, at }) => [prefix, at],
    ),
    'numbers of days': docs<DayNumbers>('day_numbers', 'day, office_id', ({ day, officeId }) => [dayNumber(day), officeId]),
    'imported days': table(
      'imported_days',
      'day, file_id',
      (row) => ({ day: dayText(Number(row.day)), fileId: String(row.file_id) }),
      ({ day, fileId }) => [dayNumber(day), fileId],
    ),
    gaps: table(
      'gaps',
      'begins, ends, reason',
      (row) => ({ from: Number(row.begins), until: Number(row.ends), reason: row.reason as GapReason }),
      ({ from, until, reason }) => [from, until, reason],
    ),
    'conversations for warnings': docs<WarningConversation>('warning_conversations', 'id', ({ id }) => [id]),
    'trusted administrators': table(
      'trusted_administrators',
      'person_id, until',
      (row) => ({ personId: String(row.person_id), until: Number(row.until) }),
      ({ personId, until }) => [personId, until],
    ),
    'keys of screens': table('screen_keys', 'id, created_at, seen_on, doc', screenKeyOf, ({ seenOn, ...key }) => [
      key.id,
      key.createdAt,
      seenOn,
      JSON.stringify(key),
    ]),
    'audit entries': table(
      'audit',
      'seq, id, at, actor, action, subject, doc',
      (row) => ({ seq: Number(row.seq), entry: parsed<AuditEntry>('doc')(row) }),
      ({ seq, entry }) => [seq, entry.id, entry.at, entry.actor, entry.action, entry.subject, JSON.stringify(entry)],
    ),
    'settings and states': states(db),
  };
}

const parsed =
  <T>(column: string) =>
  (row: Row): T =>
    JSON.parse(String(row[column])) as T;

const PERSON_COLUMNS = `id, upn, name, department, manager_id, time_zone, upn_since, own_time_zone, client_time_zone, enabled, guest,
  mode, not_off_since, display_since, erased_at, gone_at, mode_chosen_at, mode_chosen_by`;

function personOrRemoved(row: Row): Person | RemovedPerson {
  const person = row as unknown as PersonRow;
  return person.gone_at === null ? personOf(person) : removedPersonOf(person);
}

function personValues(record: Person | RemovedPerson): unknown[] {
  const { id, mode, notOffSince, displaySince, erasedAt } = record;
  const { upn, name, department, managerId, timeZone, upnSince, ownTimeZone, clientTimeZone, enabled, guest, modeChosen } = {
    ...{ upn: undefined, name: undefined, enabled: false, guest: false },
    ...(record as Partial<Person>),
  };
  const facts = [upn, name, department, managerId, timeZone, upnSince, ownTimeZone, clientTimeZone, Number(enabled), Number(guest)];
  const goneAt = 'goneAt' in record ? record.goneAt : undefined;
  return [id, ...facts, mode, notOffSince, displaySince, erasedAt, goneAt, modeChosen?.at, modeChosen?.by];
}

const OVERRIDE_COLUMNS = 'seq, id, person_id, kind, office_id, floor_id, set_at, set_by, begins, ends, end_is_default, ended';

function overrideValues({ seq, id, personId, statement, setAt, setBy, from, end, endIsDefault, ended }: Override) {
  const place = statement.kind === 'office' ? statement : undefined;
  const target = [statement.kind, place?.officeId, place?.floorId];
  return [seq, id, personId, ...target, setAt, setBy, from, end, Number(endIsDefault ?? false), ended && JSON.stringify(ended)];
}

function states(db: Database): RecordParts['settings and states'] {
  const put = db.prepare('INSERT INTO documents (key, doc) VALUES (?, ?)');
  const putWatermark = db.prepare('INSERT INTO watermark VALUES (1, ?)');
  const putCounted = db.prepare('INSERT INTO counted_candidates VALUES (1, ?) ON CONFLICT DO UPDATE SET day = excluded.day');
  return {
    *read() {
      for (const { key, doc } of db.prepare('SELECT key, doc FROM documents ORDER BY key').iterate())
        if (!OWN_STATES.test(String(key))) yield { key: String(key), value: JSON.parse(String(doc)) as unknown };
      for (const { at } of db.prepare('SELECT at FROM watermark').iterate()) yield { key: WATERMARK, value: Number(at) };
      for (const { day } of db.prepare('SELECT day FROM counted_candidates').iterate()) yield { key: COUNTED, value: dayText(Number(day)) };
    },
    add: (records) =>
      db.write(() => {
        for (const { key, value } of records) {
          if (key === WATERMARK) putWatermark.run(Number(value));
          else if (key === COUNTED) putCounted.run(dayNumber(String(value)));
          else put.run(key, JSON.stringify(value));
        }
      }),
  };
}
