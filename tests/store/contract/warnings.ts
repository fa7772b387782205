import assert from 'node:assert/strict';
import type { WarningConversation } from '../../../server/presence/credential.ts';
import { DAY, MINUTE } from '../../../server/presence/time.ts';
import { type Case, T, user } from './case.ts';

const conversation = (id: string, facts: Partial<WarningConversation> = {}): WarningConversation => ({
  id,
  kind: 'channel',
  tenantId: 'tenant',
  channelId: 'msteams',
  serviceUrl: 'https://smba.example/emea/',
  botId: '28:bot',
  ...facts,
});

export const warningCases: Case[] = [
  {
    title: 'the time of the last warning that sign-ins are not read is absent at first, is returned as saved, and can be deleted',
    async run({ store, second }) {
      assert.equal(await store.collectingWarnedAt(), undefined);
      await store.saveCollectingWarnedAt(T);
      assert.equal(await second.collectingWarnedAt(), T);
      await second.saveCollectingWarnedAt(undefined);
      assert.equal(await store.collectingWarnedAt(), undefined);
    },
  },
  {
    title: 'what is known of each credential, and its last warning, are absent at first and come back as saved',
    async run({ store, second }) {
      assert.deepEqual([await store.credentialStatuses(), await store.warningSent('app')], [[], undefined]);
      const status = { of: 'app' as const, kind: 'secret' as const, expiresAt: T + 30 * DAY, checkedAt: T };
      const ofBot = { ...status, of: 'bot' as const, kind: 'certificate' as const };
      await store.saveCredentialStatus('bot', ofBot);
      await store.saveCredentialStatus('app', { ...status, checkedAt: T - 1 });
      await store.saveCredentialStatus('app', status);
      await store.saveWarningSent('app', { at: T, expiresAt: T + DAY });
      assert.deepEqual(await second.credentialStatuses(), [status, ofBot]);
      assert.deepEqual([await second.warningSent('app'), await second.warningSent('bot')], [{ at: T, expiresAt: T + DAY }, undefined]);
      await second.saveCredentialStatus('app', undefined);
      await second.saveWarningSent('app', undefined);
      assert.deepEqual([await store.credentialStatuses(), await store.warningSent('app')], [[ofBot], undefined]);
    },
  },
  {
    title: 'a conversation for warnings is stored once, as last saved, until it is removed',
    async run({ store, second }) {
      assert.deepEqual(await store.warningConversations(), []);
      await store.saveWarningConversation(conversation('b'));
      await second.saveWarningConversation(conversation('a', { kind: 'personal' }));
      await second.saveWarningConversation(conversation('b', { serviceUrl: 'https://smba.example/amer/' }));
      assert.deepEqual(await store.warningConversations(), [
        conversation('a', { kind: 'personal' }),
        conversation('b', { serviceUrl: 'https://smba.example/amer/' }),
      ]);
      assert.equal(await store.removeWarningConversation('b'), true);
      assert.equal(await second.removeWarningConversation('b'), false);
      assert.deepEqual(
        (await second.warningConversations()).map(({ id }) => id),
        ['a'],
      );
    },
  },
  {
    title: 'an administrator is trusted until the last saved instant, and is deleted afterwards',
    async run({ store, second }) {
      assert.equal(await store.administratorTrustedUntil('ada'), undefined);
      await store.trustAdministrator('ada', { now: T, until: T + 10 * MINUTE });
      await second.trustAdministrator('ada', { now: T + MINUTE, until: T + 16 * MINUTE });
      assert.equal(await store.administratorTrustedUntil('ada'), T + 16 * MINUTE);
      assert.equal(await store.administratorTrustedUntil('bob'), undefined);
      await store.trustAdministrator('bob', { now: T + 16 * MINUTE, until: T + 31 * MINUTE });
      assert.equal(await second.administratorTrustedUntil('ada'), undefined);
      assert.equal(await second.administratorTrustedUntil('bob'), T + 31 * MINUTE);
    },
  },
  {
    title: 'when an account is removed, its trust and the warnings in its own chat are deleted, and nobody else’s',
    async run({ store, second }) {
      await store.saveDirectory([user('ada'), user('bob')], 'display');
      for (const id of ['ada', 'bob']) {
        await store.trustAdministrator(id, { now: T, until: T + 15 * MINUTE });
        await store.saveWarningConversation(conversation(`chat of ${id}`, { kind: 'personal', personId: id }));
      }
      await store.saveWarningConversation(conversation('team'));
      await second.removePeople(['ada'], T + MINUTE);
      assert.equal(await store.administratorTrustedUntil('ada'), undefined);
      assert.equal(await store.administratorTrustedUntil('bob'), T + 15 * MINUTE);
      assert.deepEqual(
        (await store.warningConversations()).map(({ id }) => id),
        ['chat of bob', 'team'],
      );
    },
  },
];
