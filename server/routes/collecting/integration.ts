import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { checkConnection } from '../../actions/collecting/check-connection.ts';
import { collectNow } from '../../actions/collecting/collect-now.ts';
import { textsFor } from '../../plugins/language.ts';
import { clockProblemOf } from '../../presence/clock-problem.ts';
import type { PersonalChat } from '../../presence/conversation.ts';
import { type CredentialStatus, credentialHealth } from '../../presence/credential.ts';
import type { Staleness } from '../../presence/staleness.ts';
import { type Instant, notInFuture } from '../../presence/time.ts';
import type { World } from '../../presence/world.ts';
import type { CollectionStatus, Problem } from '../../store/port/collecting.ts';
import { totalCounts } from '../../store/port/counts.ts';
import type { StreamStatus } from '../../store/port/streaming.ts';
import { message } from '../../texts/message.ts';
import type { Texts } from '../../texts/texts.ts';
import type { RouteDeps } from '../deps.ts';
import { iso, replies } from '../replies.ts';
import { ConnectionReportSchema } from '../schemas/connection.ts';
import type { CredentialView } from '../schemas/credential.ts';
import { type Integration, IntegrationSchema } from '../schemas/integration.ts';
import { checkView, countsView, problemView } from './integration-view.ts';

/** `/api/integration` and `/api/collect`: the state of collecting, collecting now, and checking the connection. For administrators. */
export const integrationRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const tags = ['Administration'];
  const config = { access: 'administrator' as const };
  const response = replies(IntegrationSchema);

  app.get('/api/integration', { schema: { tags, summary: 'Get the state of collecting', response }, config }, (request) =>
    integrationView(deps, textsFor(request)),
  );

  const collect = {
    tags,
    summary: 'Collect sign-ins now',
    description:
      'Answers when it is done; when that takes longer than 25 seconds, because Graph is slow or failing, with how it stands: `running`, and in `heldUpBy` what it is held up by, if it has met anything yet. Collecting then continues, and `GET /api/integration` tells what became of it.',
    response,
  };
  app.post('/api/collect', { schema: collect, config }, async (request) => {
    await collectNow(deps, request.viewer);
    return integrationView(deps, textsFor(request));
  });

  const check = { tags, summary: 'Check the connection step by step', response: replies(ConnectionReportSchema) };
  app.post('/api/integration/check', { schema: check, config }, async (request) => {
    const { connected, checks } = await checkConnection(deps, request.viewer);
    const texts = textsFor(request);
    return { at: iso(deps.clock.now()), connected, checks: checks.map((step) => checkView(step, texts)) };
  });
};

export async function integrationView(deps: RouteDeps, texts: Texts): Promise<Integration> {
  const { store, storeHealth, clock, clockAhead, board, config, freshness, botOff } = deps;
  const [
    storeProblem,
    storedClockProblem,
    status,
    { watermark, gaps, backfill },
    { missing },
    credentials,
    conversations,
    stream,
    outbox,
    chats,
    messageSeenAt,
  ] = await Promise.all([
    storeHealth.check(),
    store.clockProblem(),
    store.collectionStatus(),
    store.collection(),
    store.directoryState(),
    store.credentialStatuses(),
    store.warningConversations(),
    store.streamStatus(),
    store.outboxCounts(),
    store.chats(),
    store.messageSeenAt(),
  ]);
  const now = clock.now();
  const past = (at: Instant | undefined) => notInFuture(at, now);
  const { since, counts, heldUpBy } = status?.running ?? {};
  // Problems that may cause the others come first, also those that are not stored: a wrong clock, and a database that accepts no writes.
  const clockProblem = clockProblemOf({ ahead: clockAhead(), now }, storedClockProblem);
  const problem = clockProblem ?? storeProblem ?? status?.problem ?? staleProblem(await freshness.look());
  const failing = problem ?? status?.directory.problem ?? stream?.problem;
  const [lastStartedAt, lastSuccessAt] = [past(status?.lastStartedAt), past(status?.lastSuccessAt)];
  return {
    state: failing ? 'failing' : lastSuccessAt === undefined ? 'waiting' : 'ok',
    now: iso(now),
    ...instants({
      lastStartedAt,
      lastFinishedAt: past(status?.lastFinishedAt),
      lastSuccessAt,
      nextRunAt: since === undefined && lastStartedAt !== undefined ? status?.nextRunAt : undefined,
      watermark: past(watermark),
    }),
    ...(since !== undefined && counts ? { running: { since: iso(Math.min(since, now)), counts: countsView(counts) } } : {}),
    ...(problem ? { problem: problemView(problem, texts) } : {}),
    ...(heldUpBy ? { heldUpBy: problemView(heldUpBy, texts) } : {}),
    ...(status?.last ? { last: countsView(status.last) } : {}),
    totals: countsView(totalCounts(status, backfill)),
    ...lagView(status?.lag),
    ...(stream ? { stream: streamView(stream, texts) } : {}),
    credentials: credentials.map((each) => credentialView(each, now, config.credentialWarningDays, texts)),
    warnings: { conversations: conversations.length },
    bot: {
      seen: messageSeenAt !== undefined,
      ...(botOff && { off: { message: texts.say(botOff.message), ...(botOff.remedy && { remedy: texts.say(botOff.remedy) }) } }),
    },
    outbox: outbox.map(({ blockedSince, oldest: _, ...counts }) => ({ ...counts, ...instants({ blockedSince: past(blockedSince) }) })),
    chats: countChats(chats, board.world()),
    events: status?.events ?? 'all',
    gaps: gaps.map(({ from, until, reason }) => ({ from: iso(from), until: iso(until), reason })),
    directory: {
      ...instants({ lastSyncAt: past(status?.directory.lastSyncAt) }),
      people: status?.directory.people ?? board.world().people.size,
      ...(status?.directory.problem ? { problem: problemView(status.directory.problem, texts) } : {}),
      ...(missing ? { missing: { ...missing, since: iso(missing.since) } } : {}),
    },
  };
}

/** For a run that hangs, or an instance that died: neither reports a problem. */
function staleProblem(stale: Staleness | undefined): Problem | undefined {
  if (stale?.asOf === undefined) return undefined;
  return { code: 'SIGN_INS_STALE', message: message('trouble.stale'), remedy: message('trouble.stale.remedy'), since: stale.asOf };
}

/** Counts enabled members by whether the bot can write to them and, if not, why. */
function countChats(chats: readonly PersonalChat[], { people }: World): Integration['chats'] {
  const byId = new Map(chats.map((chat) => [chat.personId, chat]));
  const counts = { reachable: 0, neverWritten: 0, refused: 0, off: 0 };
  for (const { id, mode, enabled, guest } of people.values()) {
    if (!enabled || guest) continue;
    const chat = byId.get(id);
    counts[mode === 'off' ? 'off' : chat === undefined ? 'neverWritten' : chat.conversation ? 'reachable' : 'refused'] += 1;
  }
  return counts;
}

function streamView({ startedAt, lastReceivedAt, totals, lag, problem }: StreamStatus, texts: Texts) {
  return {
    startedAt: iso(startedAt),
    ...instants({ lastReceivedAt }),
    totals: countsView(totals),
    ...lagView(lag),
    ...(problem ? { problem: problemView(problem, texts) } : {}),
  };
}

function lagView(lag: CollectionStatus['lag']): { lagSeconds?: { median: number; worst: number } } {
  return lag ? { lagSeconds: { median: lag.median / 1000, worst: lag.worst / 1000 } } : {};
}

function instants<K extends string>(values: Record<K, Instant | undefined>): Partial<Record<K, string>> {
  const view: Partial<Record<K, string>> = {};
  for (const key of Object.keys(values) as K[]) {
    const at = values[key];
    if (at !== undefined) view[key] = iso(at);
  }
  return view;
}

function credentialView(status: CredentialStatus, now: Instant, warningDays: number, texts: Texts): CredentialView {
  const { of, kind, expiresAt, checkedAt } = status;
  const { message: found, remedy, ...verdict } = credentialHealth(status, now, warningDays);
  const words = { message: texts.say(found), remedy: remedy ? texts.say(remedy) : '' };
  // An instant in the future, of a clock that was ahead, counts as absent until the next check.
  return { of, kind, expiresAt: iso(expiresAt), ...(checkedAt <= now && { checkedAt: iso(checkedAt) }), ...verdict, ...words };
}
