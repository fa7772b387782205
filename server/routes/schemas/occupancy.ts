import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Optional } from './shared.ts';

export const CountSchema = Type.Object(
  {
    count: Optional(Type.Integer({ description: 'Exact; absent for days before today, which are shown in steps.' })),
    atLeast: Type.Integer(),
    atMost: Type.Integer(),
    text: Type.String({ examples: ['12', 'fewer than 5', '5–9'] }),
  },
  closed,
);
export type Count = Static<typeof CountSchema>;

const FloorOccupancySchema = Type.Object(
  {
    floorId: Id,
    name: Type.String(),
    level: Type.Integer(),
    capacity: Optional(Type.Integer()),
    present: CountSchema,
  },
  closed,
);
export const OfficeOccupancySchema = Type.Object(
  {
    officeId: Id,
    name: Type.String(),
    address: Optional(Type.String()),
    timeZone: Type.String(),
    capacity: Optional(Type.Integer()),
    present: CountSchema,
    /** Highest level first. */
    floors: Type.Array(FloorOccupancySchema),
  },
  closed,
);
export const OccupancySchema = Type.Object(
  {
    at: Iso,
    historic: Type.Boolean(),
    total: CountSchema,
    offices: Type.Array(OfficeOccupancySchema),
  },
  closed,
);
export type OfficeOccupancy = Static<typeof OfficeOccupancySchema>;
export type Occupancy = Static<typeof OccupancySchema>;
export const AtQuery = Type.Object({ at: Optional(Iso) }, closed);
