import { type Static, Type } from 'typebox';
import { AddressText } from './ranges.ts';
import { closed, Id, Optional } from './shared.ts';

export const RangeCheckBody = Type.Object(
  {
    text: AddressText,
    rangeId: Optional(Type.String({ minLength: 1, maxLength: 128, description: 'The range that is edited: it is no “other range”.' })),
  },
  closed,
);
export type RangeCheckInput = Static<typeof RangeCheckBody>;

/** One entry that cannot be used. */
const AddressFaultSchema = Type.Object(
  {
    line: Type.Integer({ minimum: 1 }),
    /** The column of the entry's first character, in UTF-16 units as text fields count. */
    column: Type.Integer({ minimum: 1 }),
    /** As entered. */
    entry: Type.String(),
    reason: Type.Enum(['syntax', 'prefix-length', 'netmask', 'span', 'not-public', 'too-wide']),
    message: Type.String(),
    /** The remedy. */
    remedy: Type.String(),
  },
  closed,
);

/** The same CIDR in another range in force: refused. */
const CidrConflictSchema = Type.Object({ cidr: Type.String(), rangeId: Id, rangeName: Type.String(), message: Type.String() }, closed);
/** A shorter or longer prefix of another range in force: allowed, the more specific one wins. */
const NestedCidrSchema = Type.Object(
  {
    cidr: Type.String(),
    otherCidr: Type.String(),
    rangeId: Id,
    rangeName: Type.String(),
    /** Whether the entry lies `inside` the other range's CIDR, or `around` it. */
    relation: Type.Union([Type.Literal('inside'), Type.Literal('around')]),
    /** "Most specific wins": who decides about the addresses that both hold. */
    message: Type.String(),
  },
  closed,
);
export const RangeCheckSchema = Type.Object(
  {
    /** Whether it could be saved as it is. */
    ok: Type.Boolean(),
    /** Canonical, as they would be saved, in the order entered; the first 10,000. */
    cidrs: Type.Array(Type.String()),
    cidrCount: Type.Integer(),
    /** Neighbours joined, for display; the first 10,000. */
    merged: Type.Array(Type.String()),
    mergedCount: Type.Integer(),
    /** Addresses of IPv4 in all, each once. */
    ipv4Addresses: Type.Integer(),
    faults: Type.Array(AddressFaultSchema),
    faultCount: Type.Integer(),
    conflicts: Type.Array(CidrConflictSchema),
    conflictCount: Type.Integer(),
    nested: Type.Array(NestedCidrSchema),
    nestedCount: Type.Integer(),
  },
  closed,
);
export type RangeCheck = Static<typeof RangeCheckSchema>;
