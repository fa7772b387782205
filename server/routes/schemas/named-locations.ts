import { type Static, Type } from 'typebox';
import { IntegrationProblem } from './integration.ts';
import { TargetSchema } from './ranges.ts';
import { closed, Id, Iso, Name, Optional } from './shared.ts';

const Conflict = Type.Object({ cidr: Type.String(), rangeId: Id, rangeName: Type.String() }, { ...closed, title: 'NamedLocationConflict' });
const Unusable = Type.Object({ cidr: Type.String(), message: Type.String() }, { ...closed, title: 'UnusableAddress' });
const Follower = Type.Object({ id: Id, name: Type.String(), autoSync: Type.Boolean() }, { ...closed, title: 'AutoSyncReference' });
const Change = Type.Object(
  {
    kind: Type.Union([
      Type.Literal('changed', { description: 'other addresses, or another name' }),
      Type.Literal('removed', { description: 'the location no longer exists in Entra: applying closes the range' }),
      Type.Literal('unusable', { description: 'no part of the location can be used any more: applying closes the range' }),
    ]),
    added: Type.Array(Type.String()),
    removed: Type.Array(Type.String()),
    name: Optional(Type.String({ description: 'The new name.' })),
  },
  {
    ...closed,
    title: 'NamedLocationChange',
    description: 'The difference between the range and the location: a proposal, unless the range applies it automatically.',
  },
);

const NamedLocationSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    kind: Type.Union([
      Type.Literal('ip'),
      Type.Literal('countries'),
      Type.Literal('compliant-network'),
      Type.Literal('unknown'),
      Type.Literal('gone', { description: 'it no longer exists in Entra, but a range follows it' }),
    ]),
    trusted: Type.Boolean(),
    cidrs: Type.Array(Type.String(), { description: 'What a range can take, host bits masked.' }),
    unusable: Type.Array(Unusable, { description: 'Addresses that no range can take, and why.' }),
    why: Optional(Type.String({ description: 'Why none of it can be used; absent where something can.' })),
    atLimit: Type.Boolean({ description: 'It has as many addresses as Entra allows: others may be missing.' }),
    range: Optional(Follower),
    change: Optional(Change),
    conflicts: Type.Array(Conflict, {
      description: 'CIDRs that another range has, too: with these it cannot be imported.',
    }),
    suggestion: Optional(Type.Object({ target: TargetSchema, why: Type.String() }, closed)),
  },
  { ...closed, title: 'NamedLocation' },
);
export type NamedLocationView = Static<typeof NamedLocationSchema>;

export const NamedLocationsSchema = Type.Object(
  {
    now: Iso,
    readAt: Optional(Iso),
    problem: Optional(IntegrationProblem),
    limits: Type.Object({ locations: Type.Integer(), cidrs: Type.Integer() }, { ...closed, description: 'Entra’s own limits.' }),
    locations: Type.Array(NamedLocationSchema),
  },
  { ...closed, title: 'NamedLocations', description: 'The named locations of Conditional Access, and the ranges that follow them.' },
);
export type NamedLocationsView = Static<typeof NamedLocationsSchema>;

export const ImportBody = Type.Object(
  {
    imports: Type.Array(
      Type.Object(
        {
          id: Id,
          target: TargetSchema,
          name: Optional(Name),
          autoSync: Optional(Type.Boolean({ default: false, description: 'Whether changes in Entra are applied by themselves.' })),
          presence: Optional(Type.Boolean({ default: true })),
          accessLogging: Optional(Type.Boolean({ default: false })),
        },
        closed,
      ),
      { minItems: 1, maxItems: 200 },
    ),
  },
  {
    ...closed,
    title: 'NamedLocationImportBody',
    examples: [
      {
        imports: [
          {
            id: '5d4c3b2a-1f0e-4d9c-8b7a-6e5f4d3c2b1a',
            target: { kind: 'office', officeId: '0b6f1b7e-2f5c-4c58-9d7e-3d1f0a9c4e21', floorId: '7c1d2e3f-5a4b-4c6d-8e9f-0a1b2c3d4e5f' },
            autoSync: true,
          },
        ],
      },
    ],
  },
);
export type ImportInput = Static<typeof ImportBody>;

export const ImportedSchema = Type.Object(
  {
    imported: Type.Array(Type.Object({ id: Id, rangeId: Id, name: Type.String() }, closed)),
    refused: Type.Array(Type.Object({ id: Id, code: Type.String(), detail: Type.String(), conflicts: Type.Array(Conflict) }, closed)),
  },
  { ...closed, title: 'NamedLocationsImported', description: 'The ranges that were made, and the locations that were refused.' },
);
export type Imported = Static<typeof ImportedSchema>;

export const FollowBody = Type.Object(
  { autoSync: Type.Boolean() },
  { ...closed, title: 'NamedLocationBody', examples: [{ autoSync: true }] },
);
