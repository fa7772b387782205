/**
 * Forward migrations of older databases; a new one gets `SCHEMA`. The schema's version is the number of migrations that a file has had
 * (`PRAGMA user_version`). Never edit a released one; append, and change `SCHEMA`.
 */
export const MIGRATIONS: readonly string[] = [
  `
  CREATE TABLE revisions (only INTEGER PRIMARY KEY CHECK (only = 1), changes INTEGER NOT NULL, people INTEGER NOT NULL) STRICT;
  INSERT INTO revisions VALUES (1, 0, 1);

  CREATE TABLE people (
    ref INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE,
    upn TEXT, name TEXT, department TEXT, manager_id TEXT, time_zone TEXT,
    enabled INTEGER NOT NULL, guest INTEGER NOT NULL,
    mode TEXT NOT NULL, not_off_since INTEGER, display_since INTEGER, erased_at INTEGER,
    mode_chosen_at INTEGER, mode_chosen_by TEXT,
    gone_at INTEGER
  ) STRICT;

  CREATE TABLE offices (id TEXT PRIMARY KEY, version INTEGER NOT NULL, doc TEXT NOT NULL) STRICT;
  CREATE TABLE ranges (id TEXT PRIMARY KEY, version INTEGER NOT NULL, doc TEXT NOT NULL) STRICT;
  CREATE TABLE range_changes (seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, note TEXT NOT NULL, before TEXT NOT NULL) STRICT;
  CREATE TABLE range_refs (ref INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE) STRICT;
  CREATE TABLE plans (id TEXT PRIMARY KEY, type TEXT NOT NULL, bytes BLOB NOT NULL) STRICT;
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

  CREATE TABLE overrides (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    id TEXT NOT NULL UNIQUE, person_id TEXT NOT NULL,
    kind TEXT NOT NULL, office_id TEXT, floor_id TEXT,
    set_at INTEGER NOT NULL, set_by TEXT NOT NULL, begins INTEGER NOT NULL, ends INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX overrides_of_person ON overrides (person_id, ends);
  CREATE INDEX overrides_by_end ON overrides (ends);
  CREATE TABLE clears (
    person_id TEXT NOT NULL, at INTEGER NOT NULL, set_by TEXT NOT NULL,
    PRIMARY KEY (person_id, at)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX clears_by_instant ON clears (at);

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

  CREATE TABLE watermark (only INTEGER PRIMARY KEY CHECK (only = 1), at INTEGER NOT NULL) STRICT;
  CREATE TABLE gaps (begins INTEGER NOT NULL, ends INTEGER NOT NULL, reason TEXT NOT NULL, PRIMARY KEY (begins, ends, reason)) STRICT, WITHOUT ROWID;
  CREATE TABLE leases (name TEXT PRIMARY KEY, holder TEXT NOT NULL, ends INTEGER NOT NULL) STRICT;
  CREATE TABLE warning_conversations (id TEXT PRIMARY KEY, doc TEXT NOT NULL) STRICT;
  CREATE TABLE trusted_administrators (person_id TEXT PRIMARY KEY, until INTEGER NOT NULL) STRICT;
  CREATE TABLE audit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, at INTEGER NOT NULL,
    actor TEXT NOT NULL, action TEXT NOT NULL, subject TEXT NOT NULL, doc TEXT NOT NULL
  ) STRICT;
  CREATE INDEX audit_by_instant ON audit (at);
  CREATE INDEX audit_by_actor ON audit (actor, at);
  CREATE INDEX audit_by_subject ON audit (subject, at);
  `,
  // The statements that a clear ended, as JSON, with their earlier ends, so that it can be undone.
  "ALTER TABLE clears ADD COLUMN ended TEXT NOT NULL DEFAULT '[]'",
  `
  ALTER TABLE people ADD COLUMN upn_since INTEGER;
  ALTER TABLE people ADD COLUMN own_time_zone TEXT;
  ALTER TABLE people ADD COLUMN client_time_zone TEXT;
  DELETE FROM documents WHERE key = 'directory-link';
  `,
  // Keys of the bot's recent messages, so that none is executed twice.
  'CREATE TABLE messages (key TEXT PRIMARY KEY, at INTEGER NOT NULL) STRICT, WITHOUT ROWID',
  // Numbers of past days, without people.
  'CREATE TABLE day_numbers (day INTEGER NOT NULL, office_id TEXT NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (day, office_id)) STRICT, WITHOUT ROWID',
  // One storage order of statements and clears. An existing clear comes after the statements that were set by its instant.
  `
  ALTER TABLE revisions ADD COLUMN said INTEGER NOT NULL DEFAULT 0;
  UPDATE revisions SET said = coalesce((SELECT max(seq) FROM sqlite_sequence WHERE name = 'overrides'), 0);
  ALTER TABLE overrides ADD COLUMN end_is_default INTEGER NOT NULL DEFAULT 0;
  ALTER TABLE clears ADD COLUMN seq INTEGER NOT NULL DEFAULT 0;
  UPDATE clears SET seq = coalesce((SELECT max(overrides.seq) FROM overrides
    WHERE overrides.person_id = clears.person_id AND overrides.set_at <= clears.at), 0);
  `,
  // Days that an imported file contained, so that their numbers are counted again.
  'CREATE TABLE imported_days (day INTEGER PRIMARY KEY, file_id TEXT NOT NULL) STRICT',
  // Whether a message was executed; existing ones were.
  `
  ALTER TABLE messages ADD COLUMN done INTEGER NOT NULL DEFAULT 1;
  CREATE INDEX messages_by_instant ON messages (at);
  `,
  // Who ended a statement early, and its earlier end, as JSON, for an undo.
  'ALTER TABLE overrides ADD COLUMN ended TEXT',
  // Counts changes of ranges.
  'ALTER TABLE revisions ADD COLUMN ranges INTEGER NOT NULL DEFAULT 0',
  // Messages to deliver and their state. Instants are of the machine's time (`databaseTime`).
  `
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
  `,
  // Weekly rules, as JSON.
  'CREATE TABLE weekly_rules (person_id TEXT PRIMARY KEY, version INTEGER NOT NULL, changed_at INTEGER NOT NULL, doc TEXT NOT NULL) STRICT',
  // The last context of conversations with the bot, as JSON, kept for minutes.
  `
  CREATE TABLE frames (
    person_id TEXT NOT NULL, conversation TEXT NOT NULL, at INTEGER NOT NULL, doc TEXT NOT NULL, PRIMARY KEY (person_id, conversation)
  ) STRICT, WITHOUT ROWID;
  CREATE INDEX frames_by_instant ON frames (at);
  `,
  // Subscriptions, and people's chats with the bot, as JSON. `about`: the followed person, or the conversation's id.
  `
  CREATE TABLE subscriptions (key TEXT PRIMARY KEY, kind TEXT NOT NULL, person_id TEXT NOT NULL, about TEXT, doc TEXT NOT NULL) STRICT;
  CREATE INDEX subscriptions_of_person ON subscriptions (person_id);
  CREATE INDEX subscriptions_about ON subscriptions (about);
  CREATE TABLE chats (person_id TEXT PRIMARY KEY, conversation_id TEXT, doc TEXT NOT NULL) STRICT;
  CREATE INDEX chats_by_conversation ON chats (conversation_id);
  `,
  // Seats in the pictures of floors, as JSON.
  'CREATE TABLE floor_seats (id TEXT PRIMARY KEY, doc TEXT NOT NULL) STRICT',
  // A plan is an intention; the drawing of a floor is a floor plan.
  `
  ALTER TABLE plans RENAME TO floor_plans;
  UPDATE audit SET action = 'office.floor-plan', doc = json_set(doc, '$.action', 'office.floor-plan') WHERE action = 'office.plan';
  `,
  // Keys of screens on walls. `seen_on`: `YYYY-MM-DD`.
  'CREATE TABLE screen_keys (id TEXT PRIMARY KEY, created_at INTEGER NOT NULL, seen_on TEXT, doc TEXT NOT NULL) STRICT',
  // A digest may be of several weekdays.
  `
  UPDATE subscriptions SET doc = json_remove(json_set(doc, '$.weekdays', json_array(json_extract(doc, '$.weekday'))), '$.weekday')
    WHERE kind = 'digest' AND json_extract(doc, '$.weekday') IS NOT NULL;
  `,
  // Counts changes of offices and ranges.
  'ALTER TABLE revisions RENAME COLUMN ranges TO places',
];
