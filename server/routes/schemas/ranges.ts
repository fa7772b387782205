import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Name, Optional, Version } from './shared.ts';

export const TargetSchema = Type.Union([
  Type.Object({ kind: Type.Literal('office'), officeId: Id, floorId: Optional(Id) }, closed),
  Type.Object({ kind: Type.Literal('remote') }, closed),
  Type.Object({ kind: Type.Literal('ignore') }, closed),
]);
export const RangeSourceSchema = Type.Union([Type.Literal('manual'), Type.Literal('named-location'), Type.Literal('discovered')]);
const rangeFields = {
  name: Name,
  cidrs: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
    minItems: 1,
    maxItems: 400_000,
    description: 'Single addresses, CIDRs (host bits are masked) or spans `a - b`, IPv4 and IPv6.',
    examples: [['203.0.113.0/24', '198.51.100.7', '2001:db8::1 - 2001:db8::ff']],
  }),
  target: TargetSchema,
  presence: Optional(Type.Boolean({ default: true })),
  accessLogging: Optional(Type.Boolean({ default: false })),
  version: Optional(Version),
};
export const RangeBody = Type.Object(rangeFields, closed);
export type RangeInput = Static<typeof RangeBody>;
/** `source` says whether it was typed in or made of a candidate. */
export const NewRangeBody = Type.Object(
  { ...rangeFields, source: Optional(Type.Union([Type.Literal('manual'), Type.Literal('discovered')], { default: 'manual' })) },
  closed,
);
export const RangeSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    source: RangeSourceSchema,
    cidrs: Type.Array(Type.String()),
    target: TargetSchema,
    presence: Type.Boolean(),
    accessLogging: Type.Boolean(),
    createdAt: Iso,
    /** Since when what is shown has been in force. */
    from: Iso,
    /** When the range was closed; absent while it is in force. */
    closedAt: Optional(Iso),
    version: Version,
  },
  closed,
);
export type RangeView = Static<typeof RangeSchema>;
export const RangeConflictSchema = Type.Object({ cidr: Type.String(), rangeIds: Type.Array(Id) }, closed);
export const RangeListSchema = Type.Object(
  {
    ranges: Type.Array(RangeSchema),
    /** The same prefix in two ranges in force: refused at every door, reported where it exists all the same. */
    conflicts: Type.Array(RangeConflictSchema),
  },
  closed,
);
export const RangeRemovedSchema = Type.Object({ outcome: Type.Union([Type.Literal('deleted'), Type.Literal('closed')]) }, closed);
