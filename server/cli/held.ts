import type { Held } from '../store/sqlite/back-up.ts';
import { plural } from './plural.ts';

/** The contents of a backup, in one sentence. */
export const describeHeld = ({ schema, people, personDays, auditEntries }: Held): string =>
  `${plural(people, 'person', 'people')}, ${plural(personDays, 'person-day')}, ${plural(auditEntries, 'audit entry', 'audit entries')}, schema version ${schema}`;

export const ON_MONGO =
  'MONGODB_URI is set, and this is for SQLite. Use mongodump and mongorestore (docs/OPERATIONS.md, “Back up”); unset MONGODB_URI for the database in DATA_DIR.';
