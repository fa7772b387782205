import { Readable } from 'node:stream';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { auditLook } from '../../actions/audit.ts';
import type { AuditEntry, AuditQuery } from '../../presence/audit-entry.ts';
import { lastExpiredAudit } from '../../presence/retention.ts';
import { csvChunks, csvLine, wantsCsv } from '../csv.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { RouteDeps } from '../deps.ts';
import { instantOf, iso, replies } from '../replies.ts';
import { type AuditEntryView, type AuditInput, type AuditPage, AuditPageSchema, AuditQuerySchema } from '../schemas/audit.ts';
import { createNames } from './audit-names.ts';

/** Entries in memory at a time. */
const PAGE = 500;

/** `GET /api/audit`: who changed what, before and after, when. For administrators. */
export const auditLogRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const schema = {
    tags: ['Administration'],
    summary: 'List audit entries, newest first',
    querystring: AuditQuerySchema,
    response: replies(AuditPageSchema),
  };
  app.get('/api/audit', { schema, config: { access: 'administrator', files: ['text/csv'] } }, async (request, reply) => {
    const { query, viewer } = request;
    const csv = wantsCsv(query.format, request.headers.accept);
    const filter = filterOf(query, deps);
    if (!csv && query.format !== 'json') return auditPage(deps, filter, query);
    const { actor, action, subject } = filter;
    const looked = { actor, action, subject, from: filter.from === undefined ? undefined : iso(filter.from) };
    // Audited before reading, so that the file contains this entry.
    await auditLook(deps, {
      actor: viewer.id,
      action: 'audit.export',
      subject: 'audit',
      after: { ...looked, format: csv ? 'csv' : 'json' },
    });
    reply.header('Content-Disposition', `attachment; filename="audit.${csv ? 'csv' : 'json'}"`);
    reply.type(csv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8');
    const views = allEntries(deps, filter);
    return reply.send(Readable.from(csv ? csvChunks(csvLines(views)) : jsonChunks(views)) as never);
  });
};

/** Expired entries are not read, whether or not they have been deleted yet. @throws AppError BAD_REQUEST */
function filterOf({ actor, action, subject, from, until }: AuditInput, { board, clock }: RouteDeps): Omit<AuditQuery, 'limit'> {
  const kept = lastExpiredAudit(clock.now(), board.world().settings) + 1;
  return {
    ...(actor !== undefined && { actor: actor.toLowerCase() }),
    ...(action !== undefined && { action }),
    ...(subject !== undefined && { subject: subject.toLowerCase() }),
    from: Math.max(kept, from === undefined ? kept : instantOf(from, '?from')),
    ...(until !== undefined && { before: instantOf(until, '?until') }),
  };
}

async function auditPage(
  { store, board }: RouteDeps,
  filter: Omit<AuditQuery, 'limit'>,
  { limit = 100, cursor }: AuditInput,
): Promise<AuditPage> {
  const [after] = cursor === undefined ? [] : readCursor(cursor, 1);
  const found = await store.auditEntries({ ...filter, ...(after !== undefined && { after }), limit: limit + 1 });
  const page = found.slice(0, limit);
  const last = page.at(-1);
  const names = createNames(board.world());
  return {
    entries: page.map((entry) => entryView(entry, names)),
    ...(found.length > limit && last && { nextCursor: writeCursor([last.id]) }),
  };
}

async function* allEntries({ store, board }: RouteDeps, filter: Omit<AuditQuery, 'limit'>): AsyncGenerator<AuditEntryView> {
  for (let after: string | undefined; ; ) {
    const page = await store.auditEntries({ ...filter, ...(after !== undefined && { after }), limit: PAGE });
    const names = createNames(board.world());
    for (const entry of page) yield entryView(entry, names);
    after = page.at(-1)?.id;
    if (page.length < PAGE) return;
  }
}

type Names = ReturnType<typeof createNames>;

/** Names are looked up when an entry is shown: entries contain only ids, so no name of a deleted person remains. */
function entryView({ id, at, actor, action, subject, before, after }: AuditEntry, { nameOf, namesIn }: Names): AuditEntryView {
  const [actorName, subjectName, names] = [nameOf(actor), nameOf(subject), namesIn(before, after)];
  return {
    id,
    at: iso(at),
    actor,
    ...(actorName === undefined ? {} : { actorName }),
    action,
    subject,
    ...(subjectName === undefined ? {} : { subjectName }),
    ...(before === undefined ? {} : { before }),
    ...(after === undefined ? {} : { after }),
    ...(names && { names }),
  };
}

async function* csvLines(entries: AsyncIterable<AuditEntryView>): AsyncGenerator<string> {
  yield csvLine(['at', 'actor', 'actor name', 'action', 'subject', 'subject name', 'before', 'after', 'names', 'id']);
  for await (const { at, actor, actorName, action, subject, subjectName, before, after, names, id } of entries)
    yield csvLine([at, actor, actorName, action, subject, subjectName, textOf(before), textOf(after), textOf(names), id]);
}

function textOf(value: unknown): string | undefined {
  return value === undefined ? undefined : JSON.stringify(value);
}

async function* jsonChunks(entries: AsyncIterable<AuditEntryView>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const entry of entries) {
    yield before + JSON.stringify(entry);
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
