import { type Static, Type } from 'typebox';
import { AppliesTo } from './ranges.ts';
import { closed, Id, Optional } from './shared.ts';

const FileFormat = Type.Union([Type.Literal('csv'), Type.Literal('json')]);
export const RangeExportQuery = Type.Object({ format: Optional(FileFormat) }, closed);
export const RangeImportBody = Type.Object(
  {
    format: FileFormat,
    /** The file's text. */
    text: Type.String({ minLength: 1, maxLength: 20_000_000 }),
    dryRun: Optional(Type.Boolean({ description: 'Says of every line what would become of it, and saves nothing.' })),
    appliesTo: Optional(AppliesTo),
  },
  closed,
);
export type RangeImportInput = Static<typeof RangeImportBody>;

/** Texts for people: a target by its names, `yes` or `no`, how many addresses and those that only this side has. */
const FieldTexts = Type.Object(
  {
    name: Optional(Type.String()),
    cidrs: Optional(Type.String()),
    target: Optional(Type.String()),
    presence: Optional(Type.String()),
    accessLogging: Optional(Type.String()),
  },
  closed,
);
const ImportLineSchema = Type.Object(
  {
    /** The position of the entry in the file: line of a CSV (the last, where it has several), place in the list of a JSON, from 1. */
    line: Type.Integer({ minimum: 1 }),
    name: Type.String(),
    outcome: Type.Union([Type.Literal('created'), Type.Literal('updated'), Type.Literal('unchanged'), Type.Literal('refused')]),
    /** The range that it is about; absent for a new one that is not saved yet. */
    rangeId: Optional(Id),
    /** Which fields it changes. */
    changes: Type.Array(Type.String()),
    /** For a changed range: the present and the new values of these fields. */
    before: Optional(FieldTexts),
    after: Optional(FieldTexts),
    /** Why it is refused, one entry a fault. */
    faults: Type.Array(Type.Object({ field: Type.String(), message: Type.String() }, closed)),
  },
  closed,
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
  closed,
);
export type RangeImport = Static<typeof RangeImportSchema>;

/** The content of a JSON export; an import accepts the same, or its `ranges` alone. */
const RangeFileEntrySchema = Type.Object(
  {
    id: Id,
    version: Type.Integer(),
    name: Type.String(),
    cidrs: Type.Array(Type.String()),
    target: Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('ignore')]),
    /** Names of office and floor, as in the CSV. */
    office: Optional(Type.String()),
    floor: Optional(Type.String()),
    presence: Type.Boolean(),
    accessLogging: Type.Boolean(),
  },
  closed,
);
export type RangeFileEntry = Static<typeof RangeFileEntrySchema>;
export const RangeExportSchema = Type.Object({ ranges: Type.Array(RangeFileEntrySchema) }, closed);
