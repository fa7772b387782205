import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Optional } from './shared.ts';

const since = { since: Iso };

export const FavouritesSchema = Type.Object(
  {
    people: Type.Array(
      Type.Object({ personId: Id, name: Type.String(), upn: Type.String(), department: Optional(Type.String()), ...since }, closed),
      { description: 'By name; also those who may be named no more, which is not to be noticed here.' },
    ),
    offices: Type.Array(Type.Object({ officeId: Id, name: Type.String(), ...since }, closed)),
    floors: Type.Array(Type.Object({ officeId: Id, officeName: Type.String(), floorId: Id, name: Type.String(), ...since }, closed)),
  },
  closed,
);
export type FavouritesView = Static<typeof FavouritesSchema>;
