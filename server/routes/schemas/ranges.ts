import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Name, NamedSchema, Optional, Version } from './shared.ts';

export const TargetSchema = Type.Union(
  [
    Type.Object({ kind: Type.Literal('office'), officeId: Id, floorId: Optional(Id) }, { ...closed, title: 'OfficeTarget' }),
    Type.Object({ kind: Type.Literal('remote') }, { ...closed, title: 'RemoteTarget' }),
    Type.Object({ kind: Type.Literal('ignore') }, { ...closed, title: 'IgnoreTarget' }),
  ],
  { title: 'Target' },
);
export const RangeSourceSchema = Type.Union([Type.Literal('manual'), Type.Literal('named-location'), Type.Literal('discovered')], {
  title: 'RangeSource',
});
/** The text of one input: pasted from anywhere, with comments, quotes, bullets and spans. */
export const AddressText = Type.String({
  minLength: 1,
  maxLength: 20_000_000,
  description:
    'Addresses, CIDRs and spans (`a - b`, `a to b`), separated by commas, semicolons, blanks or lines; `#` and `//` begin comments, quotes, brackets and bullets are ignored.',
  examples: ['203.0.113.0/24, 198.51.100.7 # printers\n2001:db8::1 to 2001:db8::ff'],
});
const rangeFields = {
  name: Name,
  cidrs: Optional(
    Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
      minItems: 1,
      maxItems: 400_000,
      description: 'Single addresses, CIDRs (host bits are masked) or spans `a - b`, IPv4 and IPv6. Either this or `text`.',
      examples: [['203.0.113.0/24', '198.51.100.7', '2001:db8::1 - 2001:db8::ff']],
    }),
  ),
  text: Optional(AddressText),
  target: TargetSchema,
  presence: Optional(Type.Boolean({ description: 'Whether sign-ins from here are evidence of presence. Default true.' })),
  accessLogging: Optional(Type.Boolean({ description: 'Whether access events are recorded here. Default false.' })),
  version: Optional(Version),
};
export const RangeBody = Type.Object(rangeFields, {
  ...closed,
  title: 'RangeBody',
  examples: [
    {
      name: 'Berlin',
      cidrs: ['203.0.113.0/24'],
      target: { kind: 'office', officeId: '0b6f1b7e-2f5c-4c58-9d7e-3d1f0a9c4e21', floorId: '7c1d2e3f-5a4b-4c6d-8e9f-0a1b2c3d4e5f' },
    },
  ],
});
export const AppliesTo = Type.Union([Type.Literal('all'), Type.Literal('from-now')], {
  title: 'AppliesTo',
  description:
    'What another target means. `all` (default): the target was wrong, so days that are kept are shown there, too. `from-now`: the place has moved; the range is closed, and a new one with the new target opens. Without another target both are the same.',
});
export const RangeEditBody = Type.Object(
  { ...rangeFields, appliesTo: Optional(AppliesTo) },
  {
    ...closed,
    title: 'RangeEditBody',
    examples: [
      {
        name: 'Berlin',
        cidrs: ['203.0.113.0/24', '2001:db8:17::/48'],
        target: { kind: 'office', officeId: '0b6f1b7e-2f5c-4c58-9d7e-3d1f0a9c4e21', floorId: '7c1d2e3f-5a4b-4c6d-8e9f-0a1b2c3d4e5f' },
        version: 3,
      },
    ],
  },
);
export const NewRangeBody = Type.Object(
  { ...rangeFields, source: Optional(Type.Union([Type.Literal('manual'), Type.Literal('discovered')], { default: 'manual' })) },
  {
    ...closed,
    title: 'NewRangeBody',
    examples: [
      {
        name: 'Berlin',
        cidrs: ['203.0.113.0/24'],
        target: { kind: 'office', officeId: '0b6f1b7e-2f5c-4c58-9d7e-3d1f0a9c4e21', floorId: '7c1d2e3f-5a4b-4c6d-8e9f-0a1b2c3d4e5f' },
      },
    ],
    description: '`source` says whether it was typed in or made of a candidate.',
  },
);
/** The body of a new range and (with `appliesTo`) of an edit, which may state the `version` that was read. */
export type RangeInput = Static<typeof RangeEditBody>;
export const RangeSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    source: RangeSourceSchema,
    namedLocation: Optional(
      Type.Object(
        { id: Id, name: Type.String(), autoSync: Type.Boolean() },
        { ...closed, title: 'AutoSyncReference', description: 'The named location that it follows.' },
      ),
    ),
    cidrs: Type.Array(Type.String()),
    target: TargetSchema,
    presence: Type.Boolean(),
    accessLogging: Type.Boolean(),
    createdAt: Iso,
    from: Type.String({ ...Iso, description: 'Since when the shown content has been in force.' }),
    closedAt: Optional(Type.String({ ...Iso, description: 'When the range was closed; absent while it is in force.' })),
    version: Version,
    changeId: Optional(Type.String({ description: 'Id of the change: `POST /api/ranges/changes/{id}/undo` undoes it.' })),
    follows: Optional(Type.String({ description: 'The range that this one succeeds (“from now on”).' })),
  },
  { ...closed, title: 'Range', description: 'Addresses, and the place for which they stand.' },
);
export type RangeView = Static<typeof RangeSchema>;
const RangeConflictSchema = Type.Object({ cidr: Type.String(), rangeIds: Type.Array(Id) }, { ...closed, title: 'RangeConflict' });
export const RangeListSchema = Type.Object(
  {
    ranges: Type.Array(RangeSchema),
    conflicts: Type.Array(RangeConflictSchema, {
      description: 'The same prefix in two ranges in force: refused at every endpoint, reported where it exists all the same.',
    }),
  },
  { ...closed, title: 'RangeList', description: 'All ranges, closed ones as well.' },
);
export const RangeRemovedSchema = Type.Object(
  { outcome: Type.Union([Type.Literal('deleted'), Type.Literal('closed')]), changeId: Optional(Type.String()) },
  { ...closed, title: 'RangeRemoved', description: 'Whether the range was deleted, or closed since it had been in force.' },
);

const RangeChangeSchema = Type.Object(
  {
    id: Id,
    at: Iso,
    action: Type.Enum(['create', 'update', 'from-now', 'close', 'delete', 'import', 'undo']),
    ranges: Type.Array(NamedSchema, { description: 'The first ten of them.' }),
    total: Type.Integer({ description: 'How many ranges it changed.' }),
    undoable: Type.Boolean({ description: 'Nobody has changed any of these ranges since.' }),
    text: Type.String({ description: 'The effect of undoing, or why it cannot be undone.' }),
  },
  { ...closed, title: 'RangeChange', description: 'A stored change of ranges, with whether it can be undone.' },
);
export type RangeChangeView = Static<typeof RangeChangeSchema>;
export const RangeChangesSchema = Type.Object(
  { changes: Type.Array(RangeChangeSchema) },
  { ...closed, title: 'RangeChanges', description: 'Newest first; the last twenty.' },
);
export const RangesUndoneSchema = Type.Object(
  {
    changeId: Type.String({ ...Id, description: 'The id of the undo, which can also be undone.' }),
    ranges: Type.Array(RangeSchema, { description: 'As they are now; those that are gone are left out. At most 100.' }),
    text: Type.String({ description: 'The result in one sentence.' }),
  },
  { ...closed, title: 'RangesUndone', description: 'The ranges of an undone change, as they are now.' },
);
export type RangesUndone = Static<typeof RangesUndoneSchema>;
