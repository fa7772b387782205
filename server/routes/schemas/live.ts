import { type Static, Type } from 'typebox';
import { CountSchema, OfficeOccupancySchema } from './occupancy.ts';
import { PersonPresenceSchema } from './presence.ts';
import { closed, Id, Iso } from './shared.ts';

// Live: what `GET /api/live` sends (server-sent events)
export const LiveChangeSchema = Type.Object(
  {
    at: Iso,
    people: Type.Array(PersonPresenceSchema),
    removed: Type.Array(Id),
    offices: Type.Array(OfficeOccupancySchema, { description: 'Offices whose numbers changed.' }),
    removedOffices: Type.Array(Id, { description: 'Archived offices without people: they are no longer shown.' }),
    total: CountSchema,
  },
  {
    ...closed,
    title: 'LiveChange',
    description: '`event: change`. Replace the people in `people`; those in `removed` may not be shown, or no longer.',
  },
);
export type LiveChange = Static<typeof LiveChangeSchema>;
/** The data of `event: me` is a whole `Me`; `event: reset` means that the client missed too much and must fetch everything again. */
