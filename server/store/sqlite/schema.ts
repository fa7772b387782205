/**
 * What a new database gets: the same tables and indexes as an older one after all migrations. Who appends a migration changes this, too; a test
 * compares both.
 *
 * The key of `person_days` begins with the day and consists of integers: a page of the log contains people at random but few days, so the rows
 * that change are close together, and every byte of a row is a byte of the write-ahead log.
 */
export const SCHEMA = `
  CREATE TABLE revisions (
    only INTEGER PRIMARY KEY CHECK (only = 1),
    changes INTEGER NOT NULL, people INTEGER NOT NULL, said INTEGER NOT NULL DEFAULT 0, places INTEGER NOT NULL DEFAULT 0
  ) STRICT;
  INSERT INTO revisions VALUES (1, 0, 1, 0, 0);

  CREATE TABLE people (
    ref INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    upn TEXT, name TEXT, department TEXT, manager_id TEXT, time_zone TEXT,
    enabled INTEGER NOT NULL, guest INTEGER NOT NULL,
    mode TEXT NOT NULL, not_off_since INTEGER, display_since INTEGER, erased_at INTEGER,
    mode_chosen_at INTEGER, mode_chosen_by TEXT,
    gone_at INTEGER,
    upn_since INTEGER, own_time_zone TEXT, client_time_zone TEXT
  ) STRICT;

  CREATE TABLE offices (id TEXT PRIMARY KEY, version INTEGER NOT NULL, doc TEXT NOT NULL) STRICT;
  CREATE TABLE floor_plans (id TEXT PRIMARY KEY, type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
  CREATE TABLE floor_seats (id TEXT PRIMARY KEY, doc TEXT NOT NULL) STRICT;
  CREATE TABLE ranges (id TEXT PRIMARY KEY, version INTEGER NOT NULL, doc TEXT NOT NULL) STRICT;
  CREATE TABLE range_changes (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, note TEXT NOT NULL, before TEXT NOT NULL) STRICT;
  CREATE TABLE range_refs (ref INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE documents (key TEXT PRIMARY KEY, doc TEXT NOT NULL) STRICT;

  CREATE TABLE person_days (
    day INTEGER NOT NULL, person INTEGER NOT NULL, range INTEGER NOT NULL,
    first INTEGER NOT NULL, last INTEGER NOT NULL,
    PRIMARY KEY (day, person, range)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE access_events (
    day INTEGER NOT NULL, person INTEGER NOT NULL, ip TEXT NOT NULL,
    PRIMARY KEY (day, person, ip)
  ) STRICT, WITHOUT ROWID;

  -- ended: who ended a statement early, and its earlier end, as JSON, for an undo.
  CREATE TABLE overrides (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE, person_id TEXT NOT NULL,
    kind TEXT NOT NULL, office_id TEXT, floor_id TEXT,
    set_at INTEGER NOT NULL, set_by TEXT NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL,
    end_is_default INTEGER NOT NULL DEFAULT 0, ended TEXT
  ) STRICT;
  CREATE INDEX overrides_of_person ON overrides (person_id, ends);
  CREATE INDEX overrides_by_end ON overrides (ends);
  -- ended: the statements that a clear ended, as JSON, with their earlier ends, so that it can be undone.
  CREATE TABLE clears (
    person_id TEXT NOT NULL, at INTEGER NOT NULL, set_by TEXT NOT NULL, ended TEXT NOT NULL DEFAULT '[]', seq INTEGER NOT NULL DEFAULT 0,
    PRIMARY KEY (person_id, at)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX clears_by_instant ON clears (at);
  CREATE TABLE weekly_rules (person_id TEXT PRIMARY KEY, version INTEGER NOT NULL, changed_at INTEGER NOT NULL, doc TEXT NOT NULL) STRICT;

  CREATE TABLE candidate_days (
    day INTEGER NOT NULL, prefix TEXT NOT NULL,
    people INTEGER NOT NULL, hours INTEGER NOT NULL, working_hours INTEGER NOT NULL, mixed_hours INTEGER NOT NULL,
    PRIMARY KEY (day, prefix)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE candidate_offices (
    day INTEGER NOT NULL, prefix TEXT NOT NULL, office_id TEXT NOT NULL, said INTEGER NOT NULL, usual INTEGER NOT NULL,
    PRIMARY KEY (day, prefix, office_id)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE counted_candidates (only INTEGER PRIMARY KEY CHECK (only = 1), day INTEGER NOT NULL) STRICT;
  CREATE TABLE dismissed_candidates (prefix TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID;

  -- Numbers of past days, without people.
  CREATE TABLE day_numbers (day INTEGER NOT NULL, office_id TEXT NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (day, office_id)) STRICT, WITHOUT ROWID;
  -- Days that an imported file contained, so that their numbers are counted again.
  CREATE TABLE imported_days (day INTEGER PRIMARY KEY, file_id TEXT NOT NULL) STRICT;

  CREATE TABLE watermark (only INTEGER PRIMARY KEY CHECK (only = 1), at INTEGER NOT NULL) STRICT;
  CREATE TABLE gaps (begins INTEGER NOT NULL, ends INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (begins, ends, reason)) STRICT, WITHOUT ROWID;
  CREATE TABLE leases (name TEXT PRIMARY KEY, holder TEXT NOT NULL, ends INTEGER NOT NULL) STRICT;
  CREATE TABLE warning_conversations (id TEXT PRIMARY KEY, doc TEXT NOT NULL) STRICT;
  CREATE TABLE trusted_administrators (person_id TEXT PRIMARY KEY, until INTEGER NOT NULL) STRICT;
  -- seen_on: YYYY-MM-DD.
  CREATE TABLE screen_keys (id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, seen_on TEXT, doc TEXT NOT NULL) STRICT;
  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL,
    actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, doc TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_by_instant ON audit (at);
  CREATE INDEX audit_by_actor ON audit (actor, at);
  CREATE INDEX audit_by_subject ON audit (subject, at);

  -- Keys of the bot's recent messages, so that none is executed twice, and whether each was executed.
  CREATE TABLE messages (key TEXT PRIMARY KEY, at INTEGER NOT NULL, done INTEGER NOT NULL DEFAULT 1) STRICT, WITHOUT ROWID;
  CREATE INDEX messages_by_instant ON messages (at);
  -- The last context of conversations with the bot, as JSON, kept for minutes.
  CREATE TABLE frames (
    person_id TEXT NOT NULL, conversation TEXT NOT NULL, at INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (person_id, conversation)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX frames_by_instant ON frames (at);
  -- about: the followed person, or the conversation's id.
  CREATE TABLE subscriptions (key TEXT PRIMARY KEY, kind TEXT NOT NULL, person_id TEXT NOT NULL, about TEXT, doc TEXT NOT NULL) STRICT;
  CREATE INDEX subscriptions_of_person ON subscriptions (person_id);
  CREATE INDEX subscriptions_about ON subscriptions (about);
  -- People's chats with the bot, as JSON.
  CREATE TABLE chats (person_id TEXT PRIMARY KEY, conversation_id TEXT, doc TEXT NOT NULL) STRICT;
  CREATE INDEX chats_by_conversation ON chats (conversation_id);

  -- Messages to deliver and their state. Instants are of the machine's time (databaseTime).
  CREATE TABLE outbox (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    key TEXT NOT NULL UNIQUE, consumer TEXT NOT NULL, recipient TEXT NOT NULL, day TEXT NOT NULL, entry TEXT NOT NULL,
    queued_at INTEGER NOT NULL, state TEXT NOT NULL DEFAULT 'open', reason TEXT,
    tries INTEGER NOT NULL DEFAULT 0, tried_at INTEGER, retry_at INTEGER
  ) STRICT;
  CREATE INDEX outbox_open ON outbox (consumer, seq) WHERE state = 'open';
  CREATE INDEX outbox_open_of_recipient ON outbox (consumer, recipient, seq) WHERE state = 'open';
  CREATE INDEX outbox_by_day ON outbox (day);
  CREATE TABLE outbox_people (
    person_id TEXT NOT NULL, entry INTEGER NOT NULL REFERENCES outbox (seq) ON DELETE CASCADE,
    PRIMARY KEY (person_id, entry)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX outbox_people_by_entry ON outbox_people (entry);
  CREATE TABLE outbox_dropped (consumer TEXT PRIMARY KEY, entries INTEGER NOT NULL) STRICT;
`;
