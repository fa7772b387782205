import { type Static, Type } from 'typebox';
import { AppliesTo } from './ranges.ts';
import { closed, Id, Optional } from './shared.ts';

const FileFormat = Type.Union([Type.Literal('csv'), Type.Literal('json')], { title: 'RangeFileFormat' });
export const RangeExportQuery = Type.Object(
  { format: Optional(Type.Union(FileFormat.anyOf, { title: 'RangeFileFormat', description: 'Default: `csv`.' })) },
  closed,
);
export const RangeImportBody = Type.Object(
  {
    format: FileFormat,
    text: Type.String({ description: `The file's text.`, minLength: 1, maxLength: 20_000_000 }),
    dryRun: Optional(Type.Boolean({ description: 'Reports the result for each line, and saves nothing.' })),
    appliesTo: Optional(AppliesTo),
  },
  {
    ...closed,
    title: 'RangeImportBody',
    examples: [{ format: 'csv', text: 'name,cidrs,target,office,floor\nBerlin,203.0.113.0/24,office,Berlin,Floor 3', dryRun: true }],
  },
);
export type RangeImportInput = Static<typeof RangeImportBody>;

const FieldTexts = Type.Object(
  {
    name: Optional(Type.String()),
    cidrs: Optional(Type.String()),
    target: Optional(Type.String()),
    presence: Optional(Type.String()),
    accessLogging: Optional(Type.String()),
  },
  {
    ...closed,
    title: 'RangeFieldTexts',
    description: 'Texts for people: a target by its names, `yes` or `no`, how many addresses and those that only this side has.',
  },
);
const ImportLineSchema = Type.Object(
  {
    line: Type.Integer({
      description:
        'The position of the entry in the file: line of a CSV (the last, where it has several), place in the list of a JSON, from 1.',
      minimum: 1,
    }),
    name: Type.String(),
    outcome: Type.Union([Type.Literal('created'), Type.Literal('updated'), Type.Literal('unchanged'), Type.Literal('refused')]),
    rangeId: Optional(Type.String({ ...Id, description: 'The range that it is about; absent for a new one that is not saved yet.' })),
    changes: Type.Array(Type.String(), { description: 'Which fields it changes.' }),
    /** For a changed range: the current and the new values of these fields. */
    before: Optional(FieldTexts),
    after: Optional(FieldTexts),
    faults: Type.Array(Type.Object({ field: Type.String(), message: Type.String() }, closed), {
      description: 'Why it is refused, one entry a fault.',
    }),
  },
  { ...closed, title: 'RangeImportLine' },
);
export type ImportLine = Static<typeof ImportLineSchema>;
export const RangeImportSchema = Type.Object(
  {
    dryRun: Type.Boolean(),
    created: Type.Integer(),
    updated: Type.Integer(),
    unchanged: Type.Integer(),
    refused: Type.Integer(),
    lines: Type.Array(ImportLineSchema),
    changeId: Optional(Id),
  },
  { ...closed, title: 'RangeImport', description: 'The actual or expected result for each line of a file.' },
);
export type RangeImport = Static<typeof RangeImportSchema>;

const RangeFileEntrySchema = Type.Object(
  {
    id: Id,
    version: Type.Integer(),
    name: Type.String(),
    cidrs: Type.Array(Type.String()),
    target: Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('ignore')], { title: 'TargetKind' }),
    office: Optional(Type.String({ description: 'Names of office and floor, as in the CSV.' })),
    floor: Optional(Type.String()),
    presence: Type.Boolean(),
    accessLogging: Type.Boolean(),
  },
  { ...closed, title: 'RangeFileEntry', description: 'The content of a JSON export; an import accepts the same, or its `ranges` alone.' },
);
export type RangeFileEntry = Static<typeof RangeFileEntrySchema>;
export const RangeExportSchema = Type.Object(
  { ranges: Type.Array(RangeFileEntrySchema) },
  { ...closed, title: 'RangeExport', description: 'Ranges as a file has them.' },
);
