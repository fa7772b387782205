import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Name, Optional, Version } from './shared.ts';

const Capacity = Type.Integer({ minimum: 1, maximum: 100_000 });
const FloorBody = Type.Object(
  {
    id: Optional(Id),
    name: Name,
    level: Type.Integer({ minimum: -20, maximum: 200 }),
    capacity: Optional(Capacity),
  },
  closed,
);
export const OfficeBody = Type.Object(
  {
    name: Name,
    address: Optional(Type.String({ maxLength: 300, pattern: '^(?:[^\\p{Cc}\\p{Cs}]|[\\t\\n\\r])*$' })),
    timeZone: Type.String({ minLength: 1, maxLength: 64, description: 'IANA name.', examples: ['Europe/Berlin'] }),
    capacity: Optional(Capacity),
    floors: Optional(Type.Array(FloorBody, { maxItems: 200 })),
    version: Optional(Version),
  },
  closed,
);
export type OfficeInput = Static<typeof OfficeBody>;
const FloorSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    level: Type.Integer(),
    capacity: Optional(Type.Integer()),
    planId: Optional(Type.String({ description: 'Changes with the picture that was uploaded; absent where one is drawn.' })),
    archived: Type.Boolean(),
  },
  closed,
);
export const OfficeSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    address: Optional(Type.String()),
    timeZone: Type.String(),
    capacity: Optional(Type.Integer()),
    floors: Type.Array(FloorSchema),
    archived: Type.Boolean(),
    createdAt: Iso,
    version: Version,
  },
  closed,
);
export type OfficeView = Static<typeof OfficeSchema>;
export const OfficeListSchema = Type.Object({ offices: Type.Array(OfficeSchema) }, closed);
/** Always the same: an office that is deleted only where nobody was would tell of people. */
export const OfficeRemovedSchema = Type.Object({ outcome: Type.Literal('archived') }, closed);
