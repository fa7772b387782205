import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Optional } from './shared.ts';

const since = { since: Iso };

export const FavouritesSchema = Type.Object(
  {
    people: Type.Array(
      Type.Object({ personId: Id, name: Type.String(), upn: Type.String(), department: Optional(Type.String()), ...since }, closed),
      { description: 'By name, and only those who may be named now.' },
    ),
    offices: Type.Array(Type.Object({ officeId: Id, name: Type.String(), ...since }, closed)),
    floors: Type.Array(Type.Object({ officeId: Id, officeName: Type.String(), floorId: Id, name: Type.String(), ...since }, closed)),
  },
  { ...closed, title: 'Favourites', description: 'The people, offices and floors that I want to see first.' },
);
export type FavouritesView = Static<typeof FavouritesSchema>;
