import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import { auditEntry } from '../../actions/audit.ts';
import { AppError } from '../../errors.ts';
import type { AuditEntry } from '../../presence/audit-entry.ts';
import { dayOf } from '../../presence/calendar.ts';
import type { Office } from '../../presence/place.ts';
import { contentOfRange, isClosed } from '../../presence/ranges/range-edit.ts';
import { type PlannedLine, planImport } from '../../presence/ranges/range-file.ts';
import { runInTimeSlices } from '../../presence/steps.ts';
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
import { rangeView } from '../views.ts';
import { commitRanges } from './range-commit.ts';
import { fieldTexts } from './range-field-texts.ts';
import { fileEntry, writeCsv } from './range-file-text.ts';
import { readCsv, readJson } from './read-range-file.ts';

/** Refused lines that an error lists. */
const MAX_ERRORS = 1000;

/** `/api/ranges/export` and `/api/ranges/import`: ranges as files. For administrators. */
export const rangeFileRoutes: FastifyPluginAsyncTypebox<RouteDeps> = async (app, deps) => {
  const { store, clock, inTurn, board } = deps;
  const tags = ['Places'];
  const config = { access: 'administrator' as const };

  const download = {
    tags,
    summary: 'The ranges in force as CSV (for spreadsheets) or JSON, as an import takes them',
    querystring: RangeExportQuery,
    response: replies(RangeExportSchema),
  };
  app.get('/api/ranges/export', { schema: download, config }, async ({ query }, reply) => {
    const offices = await store.offices();
    const open = (await store.ranges()).filter((range) => !isClosed(range)).sort((a, b) => a.name.localeCompare(b.name, 'en'));
    const ranges = open.map((range) => fileEntry(range, offices));
    const day = dayOf(clock.now(), board.world().settings.timeZone);
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
    summary: 'Add and change ranges from a file, all or none; `dryRun` says of every line what would become of it',
    body: RangeImportBody,
    response: replies(RangeImportSchema),
  };
  app.post('/api/ranges/import', { schema: upload, config }, ({ body, viewer }) =>
    inTurn(async () => {
      const entries = body.format === 'csv' ? await readCsv(body.text) : readJson(body.text);
      if (entries.length === 0) throw new AppError('BAD_REQUEST', { detail: 'There is no range in the file.' });
      const [ranges, offices] = [await store.ranges(), await store.offices()];
      const makeId = () => crypto.randomUUID();
      const context = { ranges, offices, at: clock.now(), appliesTo: body.appliesTo ?? 'all', makeId };
      const lines = await runInTimeSlices(planImport(entries, context));
      const result = resultOf(lines, body.dryRun === true, offices);
      if (body.dryRun) return result;
      if (result.refused > 0) throw refusal(result);
      const save = lines.flatMap((line) => line.save);
      if (save.length === 0) return result;
      return { ...result, changeId: await commitRanges(deps, app.log, { action: 'import', save, audit: auditOf(lines, viewer.id) }) };
    }),
  );

  function auditOf(lines: readonly PlannedLine[], actor: string): AuditEntry[] {
    return lines.flatMap(({ before, save }) =>
      save.map((range) => {
        const edited = before?.id === range.id;
        const action = !edited ? 'range.create' : isClosed(range) ? 'range.close' : 'range.update';
        return auditEntry(deps, {
          actor,
          action,
          subject: range.id,
          ...(edited ? { before: rangeView(before) } : {}),
          after: rangeView(range),
        });
      }),
    );
  }
};

function resultOf(lines: readonly PlannedLine[], dryRun: boolean, offices: readonly Office[]): RangeImport {
  const count = (outcome: PlannedLine['outcome']) => lines.filter((line) => line.outcome === outcome).length;
  return {
    dryRun,
    created: count('created'),
    updated: count('updated'),
    unchanged: count('unchanged'),
    refused: count('refused'),
    lines: lines.map((line) => lineView(line, dryRun, offices)),
  };
}

function lineView(planned: PlannedLine, dryRun: boolean, offices: readonly Office[]): ImportLine {
  const { line, name, outcome, before, save, changes, faults } = planned;
  const rangeId = before?.id ?? (dryRun ? undefined : save[0]?.id);
  // Of “from now on”, the last is the successor.
  const after = save.at(-1);
  return {
    line,
    name,
    outcome,
    changes: [...changes],
    ...(before && after && outcome === 'updated' ? fieldTexts(changes, contentOfRange(before), contentOfRange(after), offices) : {}),
    faults: [...faults],
    ...(rangeId === undefined ? {} : { rangeId }),
  };
}

function refusal({ lines, refused }: RangeImport): AppError {
  const wrong = lines.filter(({ outcome }) => outcome === 'refused');
  const errors = wrong
    .slice(0, MAX_ERRORS)
    .flatMap(({ line, faults }) => faults.map(({ field, message }) => ({ at: `line ${line}, ${field}`, message, line })));
  const [first] = errors;
  return new AppError('IMPORT_REFUSED', {
    detail: `${refused} of ${lines.length} lines cannot be used. ${first ? `${first.at}: ${first.message}` : ''}`,
    extra: { errors },
  });
}
