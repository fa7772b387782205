import { type Static, Type } from 'typebox';
import { CountSchema, OfficeOccupancySchema } from './occupancy.ts';
import { PersonPresenceSchema } from './presence.ts';
import { closed, Id, Iso } from './shared.ts';

// Live: what `GET /api/live` sends (server-sent events)
/** `event: change`. Replace the people in `people`; those in `removed` may not be shown, or no longer. */
export const LiveChangeSchema = Type.Object(
  {
    at: Iso,
    people: Type.Array(PersonPresenceSchema),
    removed: Type.Array(Id),
    /** Offices whose numbers changed. */
    offices: Type.Array(OfficeOccupancySchema),
    /** Archived offices without people: they are no longer shown. */
    removedOffices: Type.Array(Id),
    total: CountSchema,
  },
  closed,
);
export type LiveChange = Static<typeof LiveChangeSchema>;
/** `event: me` has a whole `Me` as its data; `event: reset` says that too much was missed: fetch everything again. */
