import { Readable } from 'node:stream';
import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { type AccessEventFilter, type AccessEventSearch, countsOthers } from '../../actions/access-events/access-event-filter.ts';
import type { Walked } from '../../actions/access-events/access-event-walk.ts';
import { searchAccessEvents } from '../../actions/access-events/search-access-events.ts';
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

/**
 * `GET /api/access-events`: who came from which address on which day, for administrators. Names only people in mode `display`; others are numbers
 * (docs/RULES.md). Every search is audited with its filters before it is answered.
 */
export const accessEventRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const schema = {
    tags: ['Administration'],
    summary: 'List access events of people who may be named, and count the others; each read is audited',
    querystring: AccessEventsQuery,
    response: replies(AccessEventsSchema),
  };
  app.get('/api/access-events', { schema, config: { access: 'administrator', files: ['text/csv'] } }, async (request, reply) => {
    const { viewer, query } = request;
    const csv = wantsCsv(query.format, request.headers.accept);
    const after = csv ? undefined : positionOf(query.cursor);
    const { filter, pages } = await searchAccessEvents(deps, viewer, { search: searchOf(query), after, purpose: csv ? 'export' : 'view' });
    if (!csv) return accessEventsPage(filter, pages, query, textsFor(request));
    const name = `access-events-${filter.fromDay}-${filter.toDay}.csv`;
    reply.type('text/csv; charset=utf-8').header('Content-Disposition', `attachment; filename="${name}"`);
    const lines = csvLines(pages, textsFor(request));
    return reply.send(Readable.from(csvChunks(lines)) as never);
  });
};

function searchOf({ format: _, limit: __, cursor: ___, ...search }: AccessEventsInput): AccessEventSearch {
  return search;
}

async function accessEventsPage(
  filter: AccessEventFilter,
  pages: AsyncIterable<Walked[]>,
  { limit = 200, cursor }: AccessEventsInput,
  texts: Texts,
): Promise<AccessEventsPage> {
  const events: AccessEventView[] = [];
  const others: NonNullable<AccessEventsPage['others']> = [];
  let more = false;
  const numbers = cursor === undefined && countsOthers(filter);
  for await (const page of pages) {
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
function positionOf(cursor: string | undefined): AccessEvent | undefined {
  if (cursor === undefined) return undefined;
  const [day, personId, ip] = readCursor(cursor, 3) as [string, string, string];
  if (!isDay(day)) throw badCursor();
  return { day, personId, ip };
}

function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));
}
