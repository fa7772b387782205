import { Readable } from 'node:stream';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { type AuditFilter, exportAuditLog, readAuditLog } from '../../actions/audit-log/audit-log.ts';
import type { Viewer } from '../../plugins/identity.ts';
import type { AuditEntry } from '../../presence/audit-entry.ts';
import { csvChunks, csvLine, wantsCsv } from '../csv.ts';
import { readCursor, writeCursor } from '../cursor.ts';
import type { RouteDeps } from '../deps.ts';
import { instantOf, iso, replies } from '../replies.ts';
import { type AuditEntryView, type AuditInput, type AuditPage, AuditPageSchema, AuditQuerySchema } from '../schemas/audit.ts';
import { createNames } from './audit-names.ts';

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
    const filter = filterOf(query);
    if (!csv && query.format !== 'json') return auditPage(deps, viewer, filter, query);
    const format = csv ? 'csv' : 'json';
    const pages = await exportAuditLog(deps, viewer, { filter, format });
    reply.header('Content-Disposition', `attachment; filename="audit.${format}"`);
    reply.type(csv ? 'text/csv; charset=utf-8' : 'application/json; charset=utf-8');
    const views = viewsOf(pages, deps);
    return reply.send(Readable.from(csv ? csvChunks(csvLines(views)) : jsonChunks(views)) as never);
  });
};

/** @throws AppError BAD_REQUEST */
function filterOf({ actor, action, subject, from, until }: AuditInput): AuditFilter {
  return {
    ...(actor !== undefined && { actor: actor.toLowerCase() }),
    ...(action !== undefined && { action }),
    ...(subject !== undefined && { subject: subject.toLowerCase() }),
    ...(from !== undefined && { from: instantOf(from, '?from') }),
    ...(until !== undefined && { before: instantOf(until, '?until') }),
  };
}

async function auditPage(deps: RouteDeps, viewer: Viewer, filter: AuditFilter, { limit = 100, cursor }: AuditInput): Promise<AuditPage> {
  const [after] = cursor === undefined ? [] : readCursor(cursor, 1);
  const { entries, more } = await readAuditLog(deps, viewer, { filter, limit, after });
  const last = entries.at(-1);
  const names = createNames(deps.board.world());
  return {
    entries: entries.map((entry) => entryView(entry, names)),
    ...(more && last && { nextCursor: writeCursor([last.id]) }),
  };
}

async function* viewsOf(pages: AsyncIterable<AuditEntry[]>, { board }: Pick<RouteDeps, 'board'>): AsyncGenerator<AuditEntryView> {
  for await (const page of pages) {
    const names = createNames(board.world());
    for (const entry of page) yield entryView(entry, names);
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
