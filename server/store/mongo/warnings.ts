import { CREDENTIAL_OWNERS, type CredentialStatus, type WarningSent } from '../../presence/credential.ts';
import { credentialKeys, type WarningStore } from '../port/warnings.ts';
import { type Mongo, retryDuplicate } from './connection.ts';
import type { Counters } from './counters.ts';

const LOCK = { key: 'warnings' };

export function createWarnings({ state, warningConversations, trustedAdministrators }: Mongo, counters: Counters): WarningStore {
  const get = async (key: string) => (await state.findOne({ _id: key }))?.value;
  const setOrDelete = async (key: string, value: unknown) => {
    if (value === undefined) await state.deleteOne({ _id: key });
    else await retryDuplicate(() => state.updateOne({ _id: key }, { $set: { value } }, { upsert: true }));
  };

  return {
    async credentialStatuses() {
      const found = await Promise.all(CREDENTIAL_OWNERS.map((of) => get(credentialKeys[of].status)));
      return found.flatMap((status) => (status ? [status as CredentialStatus] : []));
    },
    saveCredentialStatus: (of, status) => setOrDelete(credentialKeys[of].status, status),
    warningSent: async (of) => (await get(credentialKeys[of].sent)) as WarningSent | undefined,
    saveWarningSent: (of, sent) => setOrDelete(credentialKeys[of].sent, sent),
    collectingWarnedAt: async () => (await get('collecting-warned-at')) as number | undefined,
    saveCollectingWarnedAt: (at) => setOrDelete('collecting-warned-at', at),
    async warningConversations() {
      const docs = await warningConversations.find().sort({ _id: 1 }).toArray();
      return docs.map((doc) => doc.conversation);
    },
    saveWarningConversation: (conversation, alongside) =>
      counters.write(LOCK, async () => {
        const save = { updateOne: { filter: { _id: conversation.id }, update: { $set: { conversation } }, upsert: true } };
        return { result: undefined, steps: [{ in: 'warningConversations', writes: [save] }], alongside };
      }),
    removeWarningConversation: (_id, alongside) =>
      counters.write(LOCK, async () => {
        const result = (await warningConversations.findOne({ _id })) !== null;
        return { result, steps: result ? [{ in: 'warningConversations', writes: [{ deleteOne: { filter: { _id } } }] }] : [], alongside };
      }),
    trustAdministrator: (personId, { now, until }, alongside) =>
      counters.write(LOCK, async () => {
        const forget = { deleteMany: { filter: { until: { $lte: now }, _id: { $ne: personId } } } };
        const trust = { updateOne: { filter: { _id: personId }, update: { $set: { until } }, upsert: true } };
        return { result: undefined, steps: [{ in: 'trustedAdministrators', writes: [forget, trust] }], alongside };
      }),
    administratorTrustedUntil: async (personId) => (await trustedAdministrators.findOne({ _id: personId }))?.until,
  };
}
