import { Readable } from 'node:stream';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { auditLook } from '../../actions/audit.ts';
import { isAppError } from '../../errors.ts';
import { textsFor } from '../../plugins/language.ts';
import type { AccessEvent } from '../../presence/evidence.ts';
import type { Texts } from '../../texts/texts.ts';
import { csvChunks, csvLine, wantsCsv } from '../csv.ts';
import { badCursor, readCursor, writeCursor } from '../cursor.ts';
import type { RouteDeps } from '../deps.ts';
import { countView } from '../presence/occupancy-view.ts';
import { replies } from '../replies.ts';
import {
  type AccessEventsInput,
  type AccessEventsPage,
  AccessEventsQuery,
  AccessEventsSchema,
  type AccessEventView,
} from '../schemas/access-events.ts';
import { type AccessEventFilter, readFilter } from './access-event-filter.ts';
import { type Walk, type Walked, walkAccessEvents } from './access-event-walk.ts';

/**
 * `GET /api/access-events`: who came from which address on which day, for administrators. Names only people in mode `display`; others are numbers
 * (docs/RULES.md). Every search is audited with its filters before it is answered.
 */
export const accessEventRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { board, clock } = deps;
  const schema = {
    tags: ['Administration'],
    summary: 'List access events of people who may be named, and count the others; each read is audited',
    querystring: AccessEventsQuery,
    response: replies(AccessEventsSchema),
  };
  app.get('/api/access-events', { schema, config: { access: 'administrator', files: ['text/csv'] } }, async (request, reply) => {
    const { viewer, query } = request;
    const csv = wantsCsv(query.format, request.headers.accept);
    await board.refresh();
    const filter = await auditedFilter(deps, query, viewer.id, csv);
    if (!csv) return accessEventsPage(deps, { filter, viewerId: viewer.id, ...positionOf(query.cursor, filter) }, query, textsFor(request));
    const name = `access-events-${filter.fromDay}-${filter.toDay}.csv`;
    reply.type('text/csv; charset=utf-8').header('Content-Disposition', `attachment; filename="${name}"`);
    const lines = csvLines(walkAccessEvents(deps, { filter, viewerId: viewer.id }), textsFor(request));
    return reply.send(Readable.from(csvChunks(lines)) as never);
  });

  /** Also audits a search for somebody who may not be found; its input may be a name and is not stored. */
  async function auditedFilter(of: RouteDeps, query: AccessEventsInput, viewerId: string, csv: boolean): Promise<AccessEventFilter> {
    const look = { actor: viewerId, action: `access-events.${csv ? 'export' : 'view'}` };
    try {
      const filter = readFilter(query, { world: board.world(), now: clock.now(), viewerId });
      const [one, ...more] = filter.people ?? [];
      const subject = one && more.length === 0 ? one.id : 'access-events';
      await auditLook(of, { ...look, subject, after: lookedFor(filter, query.cursor !== undefined) });
      return filter;
    } catch (error) {
      if (isAppError(error, 'PERSON_NOT_FOUND')) await auditLook(of, { ...look, subject: 'access-events', after: { people: [] } });
      throw error;
    }
  }
};

function lookedFor({ fromDay, toDay, people, ip, cidr, range }: AccessEventFilter, furtherPage: boolean) {
  return {
    fromDay,
    toDay,
    ...(people && { people: people.map(({ id }) => id) }),
    ...(ip !== undefined && { address: ip }),
    ...(cidr && { address: `${cidr.start}/${cidr.length}` }),
    ...(range && { range: range.id }),
    ...(furtherPage && { furtherPage }),
  };
}

async function accessEventsPage(deps: RouteDeps, walk: Walk, { limit = 200 }: AccessEventsInput, texts: Texts): Promise<AccessEventsPage> {
  const { filter, after } = walk;
  const events: AccessEventView[] = [];
  const others: NonNullable<AccessEventsPage['others']> = [];
  let more = false;
  const numbers = after === undefined && !filter.people;
  for await (const page of walkAccessEvents(deps, walk)) {
    for (const walked of page) {
      if ('others' in walked) others.push({ day: walked.day, people: countView(walked.others, texts) });
      else if (events.length < limit) events.push(eventView(walked));
      else more = true;
    }
    if (more && !numbers) break;
  }
  const last = events.at(-1);
  return {
    fromDay: filter.fromDay,
    toDay: filter.toDay,
    events,
    ...(numbers && { others }),
    ...(more && last && { nextCursor: writeCursor([last.day, last.person.id, last.address]) }),
  };
}

function eventView({ day, person, ip, range }: Extract<Walked, { person: unknown }>): AccessEventView {
  const { id, name, department } = person;
  return {
    day,
    person: { id, name, ...(department === undefined ? {} : { department }) },
    address: ip,
    ...(range && { range: { id: range.id, name: range.name } }),
  };
}

async function* csvLines(pages: AsyncIterable<Walked[]>, texts: Texts): AsyncGenerator<string> {
  yield csvLine(['day', 'person id', 'name', 'department', 'address', 'range', 'other people']);
  for await (const page of pages) yield page.map((one) => lineOf(one, texts)).join('');
}

function lineOf(one: Walked, texts: Texts): string {
  if ('others' in one) return csvLine([one.day, undefined, undefined, undefined, undefined, undefined, countView(one.others, texts).text]);
  return csvLine([one.day, one.person.id, one.person.name, one.person.department, one.ip, one.range?.name, undefined]);
}

/** @throws AppError BAD_REQUEST */
function positionOf(cursor: string | undefined, filter: AccessEventFilter): { after?: AccessEvent } {
  if (cursor === undefined) return {};
  const [day, personId, ip] = readCursor(cursor, 3) as [string, string, string];
  if (day < filter.fromDay || day > filter.toDay || !isDay(day)) throw badCursor();
  return { after: { day, personId, ip } };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
