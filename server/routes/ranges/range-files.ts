import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { importRangeFile } from '../../actions/ranges/import-file.ts';
import { textsFor } from '../../plugins/language.ts';
import { dayOf } from '../../presence/calendar.ts';
import type { Office } from '../../presence/place.ts';
import { contentOfRange, isClosed } from '../../presence/ranges/range-edit.ts';
import type { PlannedLine } from '../../presence/ranges/range-file.ts';
import type { Texts } from '../../texts/texts.ts';
import { collectorRequests } from '../collector-requests.ts';
import type { RouteDeps } from '../deps.ts';
import { replies } from '../replies.ts';
import {
  type ImportLine,
  RangeExportQuery,
  RangeExportSchema,
  type RangeImport,
  RangeImportBody,
  RangeImportSchema,
} from '../schemas/range-import.ts';
import { fieldTexts } from './range-field-texts.ts';
import { fileEntry, writeCsv } from './range-file-text.ts';
import { readCsv, readJson } from './read-range-file.ts';

/** `/api/ranges/export` and `/api/ranges/import`: ranges as files. For administrators. */
export const rangeFileRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { clock, board } = deps;
  const importing = { ...deps, requests: collectorRequests(deps, app.log) };
  const tags = ['Places'];
  const config = { access: 'administrator' as const };

  const download = {
    tags,
    summary: 'Export the ranges in force as CSV (for spreadsheets) or JSON, in the format of the import',
    querystring: RangeExportQuery,
    response: replies(RangeExportSchema),
  };
  app.get('/api/ranges/export', { schema: download, config: { ...config, files: ['text/csv'] } }, async ({ query }, reply) => {
    await board.refresh();
    const world = board.world();
    const open = [...world.ranges.values()].filter((range) => !isClosed(range)).sort((a, b) => a.name.localeCompare(b.name, 'en'));
    const ranges = open.map((range) => fileEntry(range, world.offices));
    const day = dayOf(clock.now(), world.settings.timeZone);
    const format = query.format ?? 'csv';
    reply.header('Content-Disposition', `attachment; filename="ranges-${day}.${format}"`);
    if (format === 'json') return { ranges };
    return reply
      .type('text/csv; charset=utf-8')
      .serializer(String)
      .send(writeCsv(ranges) as never);
  });

  const upload = {
    tags,
    summary: 'Import ranges from a file, all or none; `dryRun` reports the result for each line',
    body: RangeImportBody,
    response: replies(RangeImportSchema),
  };
  app.post('/api/ranges/import', { schema: upload, config }, async (request) => {
    const { body, viewer } = request;
    const entries = body.format === 'csv' ? await readCsv(body.text) : readJson(body.text);
    const dryRun = body.dryRun === true;
    const { lines, changeId } = await importRangeFile(importing, viewer, { entries, appliesTo: body.appliesTo, dryRun });
    return { ...resultOf(lines, dryRun, board.world().offices, textsFor(request)), ...(changeId === undefined ? {} : { changeId }) };
  });
};

type Offices = ReadonlyMap<string, Office>;

function resultOf(lines: readonly PlannedLine[], dryRun: boolean, offices: Offices, texts: Texts): RangeImport {
  const count = (outcome: PlannedLine['outcome']) => lines.filter((line) => line.outcome === outcome).length;
  return {
    dryRun,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    lines: lines.map((line) => lineView(line, dryRun, offices, texts)),
  };
}

function lineView(planned: PlannedLine, dryRun: boolean, offices: Offices, texts: Texts): ImportLine {
  const { line, name, outcome, before, save, changes, faults } = planned;
  const rangeId = before?.id ?? (dryRun ? undefined : save[0]?.id);
  // With “from now on”, the last saved range is the successor.
  const after = save.at(-1);
  return {
    line,
    name,
    outcome,
    changes: [...changes],
    ...(before && after && outcome === 'updated' ? fieldTexts(changes, contentOfRange(before), contentOfRange(after), offices, texts) : {}),
    faults: faults.map(({ field, message }) => ({ field, message: texts.say(message) })),
    ...(rangeId === undefined ? {} : { rangeId }),
  };
}
