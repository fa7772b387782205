import type { CredentialStatus, WarningSent } from '../../presence/credential.ts';
import type { WarningStore } from '../port/warnings.ts';
import { type Mongo, retryDuplicate } from './connection.ts';

export function createWarnings({ state, warningConversations, trustedAdministrators }: Mongo): WarningStore {
  const get = async (key: string) => (await state.findOne({ _id: key }))?.value;
  const setOrDelete = async (key: string, value: unknown) => {
    if (value === undefined) await state.deleteOne({ _id: key });
    else await retryDuplicate(() => state.updateOne({ _id: key }, { $set: { value } }, { upsert: true }));
  };

  return {
    credentialStatus: async () => (await get('credential-status')) as CredentialStatus | undefined,
    saveCredentialStatus: (status) => setOrDelete('credential-status', status),
    warningSent: async () => (await get('warning-sent')) as WarningSent | undefined,
    saveWarningSent: (sent) => setOrDelete('warning-sent', sent),
    collectingWarnedAt: async () => (await get('collecting-warned-at')) as number | undefined,
    saveCollectingWarnedAt: (at) => setOrDelete('collecting-warned-at', at),
    async warningConversations() {
      const docs = await warningConversations.find().sort({ _id: 1 }).toArray();
      return docs.map((doc) => doc.conversation);
    },
    async saveWarningConversation(conversation) {
      const set = { $set: { conversation } };
      await retryDuplicate(() => warningConversations.updateOne({ _id: conversation.id }, set, { upsert: true }));
    },
    removeWarningConversation: async (id) => (await warningConversations.deleteOne({ _id: id })).deletedCount > 0,
    async trustAdministrator(personId, { now, until }) {
      await trustedAdministrators.deleteMany({ until: { $lte: now } });
      await retryDuplicate(() => trustedAdministrators.updateOne({ _id: personId }, { $set: { until } }, { upsert: true }));
    },
    administratorTrustedUntil: async (personId) => (await trustedAdministrators.findOne({ _id: personId }))?.until,
  };
}
