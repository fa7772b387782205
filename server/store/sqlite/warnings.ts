import { CREDENTIAL_OWNERS, type CredentialStatus, type WarningConversation, type WarningSent } from '../../presence/credential.ts';
import { credentialKeys, type WarningStore } from '../port/warnings.ts';
import type { WriteAlongside } from './alongside.ts';
import type { Database } from './database.ts';
import type { Documents } from './documents.ts';
import type { Synchronous } from './parts.ts';

interface WarningsDeps {
  db: Database;
  documents: Documents;
  alongside: WriteAlongside;
}

export function createWarnings({ db, documents, alongside: writeAlongside }: WarningsDeps): Synchronous<WarningStore> {
  const conversations = db.prepare('SELECT doc FROM warning_conversations ORDER BY id');
  const save = db.prepare('INSERT INTO warning_conversations (id, doc) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET doc = excluded.doc');
  const remove = db.prepare('DELETE FROM warning_conversations WHERE id = ?');
  const trust = db.prepare(
    'INSERT INTO trusted_administrators (person_id, until) VALUES (?, ?) ON CONFLICT (person_id) DO UPDATE SET until = excluded.until',
  );
  const forget = db.prepare('DELETE FROM trusted_administrators WHERE until <= ?');
  const trusted = db.prepare('SELECT until FROM trusted_administrators WHERE person_id = ?');
  const setOrDelete = (key: string, value: unknown) => (value === undefined ? documents.delete(key) : documents.set(key, value));

  return {
    credentialStatuses: () => CREDENTIAL_OWNERS.flatMap((of) => documents.get<CredentialStatus>(credentialKeys[of].status) ?? []),
    saveCredentialStatus: (of, status) => setOrDelete(credentialKeys[of].status, status),
    warningSent: (of) => documents.get<WarningSent>(credentialKeys[of].sent),
    saveWarningSent: (of, sent) => setOrDelete(credentialKeys[of].sent, sent),
    collectingWarnedAt: () => documents.get<number>('collecting-warned-at'),
    saveCollectingWarnedAt: (at) => setOrDelete('collecting-warned-at', at),
    warningConversations: () => conversations.all().map((row) => JSON.parse(String(row.doc)) as WarningConversation),
    saveWarningConversation: (conversation, alongside) =>
      db.write(() => {
        save.run(conversation.id, JSON.stringify(conversation));
        writeAlongside(alongside);
      }),
    removeWarningConversation: (id, alongside) =>
      db.write(() => {
        const found = Number(remove.run(id).changes) > 0;
        if (found) writeAlongside(alongside);
        return found;
      }),
    trustAdministrator: (personId, { now, until }, alongside) =>
      db.write(() => {
        forget.run(now);
        trust.run(personId, until);
        writeAlongside(alongside);
      }),
    administratorTrustedUntil(personId) {
      const until = trusted.get(personId)?.until;
      return until === undefined ? undefined : Number(until);
    },
  };
}
