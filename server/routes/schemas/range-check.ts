import { type Static, Type } from 'typebox';
import { AddressText } from './ranges.ts';
import { closed, Id, Optional } from './shared.ts';

export const RangeCheckBody = Type.Object(
  {
    text: AddressText,
    rangeId: Optional(
      Type.String({ minLength: 1, maxLength: 128, description: 'The edited range, which does not count as another range.' }),
    ),
  },
  { ...closed, title: 'RangeCheckBody', examples: [{ text: '203.0.113.0/24, 198.51.100.7 # printers' }] },
);
export type RangeCheckInput = Static<typeof RangeCheckBody>;

const AddressFaultSchema = Type.Object(
  {
    line: Type.Integer({ minimum: 1 }),
    column: Type.Integer({ description: `The column of the entry's first character, in UTF-16 units as text fields count.`, minimum: 1 }),
    length: Type.Integer({ description: 'The number of UTF-16 units of the entry in the text.', minimum: 1 }),
    entry: Type.String({ description: 'As parsed: a span is `first-last`.' }),
    reason: Type.Enum(['syntax', 'prefix-length', 'netmask', 'span', 'not-public', 'too-wide']),
    message: Type.String(),
    remedy: Type.String({ description: 'What to do about it.' }),
  },
  { ...closed, title: 'AddressFault', description: 'One entry that cannot be used.' },
);

const CidrConflictSchema = Type.Object(
  { cidr: Type.String(), rangeId: Id, rangeName: Type.String(), message: Type.String() },
  { ...closed, title: 'CidrConflict', description: 'The same CIDR in another range in force: refused.' },
);
const NestedCidrSchema = Type.Object(
  {
    cidr: Type.String(),
    otherCidr: Type.String(),
    rangeId: Id,
    rangeName: Type.String(),
    relation: Type.Union([Type.Literal('inside'), Type.Literal('around')], {
      description: "Whether the entry lies `inside` the other range's CIDR, or `around` it.",
    }),
    message: Type.String({ description: '"Most specific wins": who decides about the addresses that both hold.' }),
  },
  {
    ...closed,
    title: 'NestedCidr',
    description: 'A shorter or longer prefix of another range in force: allowed, the more specific one wins.',
  },
);
export const RangeCheckSchema = Type.Object(
  {
    ok: Type.Boolean({ description: 'Whether it could be saved as it is.' }),
    cidrs: Type.Array(Type.String(), { description: 'Canonical, as they would be saved, in the order entered; the first 10,000.' }),
    cidrCount: Type.Integer(),
    merged: Type.Array(Type.String(), { description: 'Neighbours joined, for display; the first 10,000.' }),
    mergedCount: Type.Integer(),
    ipv4Addresses: Type.Integer({ description: 'Number of different IPv4 addresses.' }),
    faults: Type.Array(AddressFaultSchema, { description: 'The first 500.' }),
    faultCount: Type.Integer({ description: 'The number of all faults.' }),
    withoutFaults: Optional(Type.String({ description: 'The text without all entries that cannot be used; only if there are any.' })),
    conflicts: Type.Array(CidrConflictSchema, { description: 'The first 500.' }),
    conflictCount: Type.Integer(),
    nested: Type.Array(NestedCidrSchema, { description: 'The first 500.' }),
    nestedCount: Type.Integer(),
  },
  { ...closed, title: 'RangeCheck', description: 'The result of parsing pasted addresses.' },
);
export type RangeCheck = Static<typeof RangeCheckSchema>;
