import { type Static, Type } from 'typebox';
import { closed, Id, ModeSchema, Optional } from './shared.ts';

// People, for administrators: modes, never presence
export const PersonSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    upn: Type.String(),
    department: Optional(Type.String()),
    enabled: Type.Boolean(),
    guest: Type.Boolean(),
    mode: ModeSchema,
  },
  closed,
);
export type PersonView = Static<typeof PersonSchema>;
export const PeopleQuery = Type.Object(
  {
    q: Optional(Type.String({ maxLength: 200 })),
    mode: Optional(ModeSchema),
    department: Optional(Type.String({ maxLength: 200 })),
    limit: Optional(Type.Integer({ minimum: 1, maximum: 2000, default: 200 })),
    cursor: Optional(Type.String({ maxLength: 500 })),
  },
  closed,
);
export const PeopleSchema = Type.Object(
  { total: Type.Integer(), people: Type.Array(PersonSchema), nextCursor: Optional(Type.String()) },
  closed,
);
export const ModeBody = Type.Object({ mode: ModeSchema }, closed);
