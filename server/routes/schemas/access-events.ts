import { type Static, Type } from 'typebox';
import { CountSchema } from './occupancy.ts';
import { closed, Id, NamedSchema, Optional } from './shared.ts';

const Day = Type.String({ format: 'date', description: 'Calendar day, YYYY-MM-DD.', examples: ['2026-11-20'] });

export const AccessEventsQuery = Type.Object(
  {
    person: Optional(
      Type.String({
        minLength: 1,
        maxLength: 200,
        description:
          'Object id, UPN, or part of a name of people in mode `display`. Anybody else is answered like nobody: PERSON_NOT_FOUND.',
      }),
    ),
    address: Optional(Type.String({ minLength: 1, maxLength: 50, description: 'An IP address or a CIDR.', examples: ['203.0.113.0/24'] })),
    range: Optional(Type.String({ minLength: 1, maxLength: 128, description: 'Id of the range that held the address on that day.' })),
    fromDay: Optional(Type.String({ ...Day, description: 'First day. Default: six days ago.' })),
    toDay: Optional(
      Type.String({
        ...Day,
        description: 'Last day, included. Default: today, the organisation’s; zones further east may be a day ahead.',
      }),
    ),
    format: Optional(
      Type.Union([Type.Literal('json'), Type.Literal('csv')], {
        description: '`csv` (or `Accept: text/csv`) answers all that fit at once, without pages.',
      }),
    ),
    limit: Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 200 })),
    cursor: Optional(Type.String({ maxLength: 500 })),
  },
  closed,
);
export type AccessEventsInput = Static<typeof AccessEventsQuery>;

const AccessEventSchema = Type.Object(
  {
    day: Day,
    person: Type.Object({ id: Id, name: Type.String(), department: Optional(Type.String()) }, closed),
    address: Type.String(),
    range: Optional(
      Type.Object(NamedSchema.properties, {
        ...closed,
        title: 'Named',
        description: 'The range that held the address on that day; absent if none did.',
      }),
    ),
  },
  { ...closed, title: 'AccessEvent' },
);
export type AccessEventView = Static<typeof AccessEventSchema>;
export const AccessEventsSchema = Type.Object(
  {
    /** The days that were looked at: those that were asked for and are kept. */
    fromDay: Day,
    toDay: Day,
    events: Type.Array(AccessEventSchema, { description: 'Newest day first; within a day each person’s together.' }),
    others: Optional(
      Type.Array(Type.Object({ day: Day, people: CountSchema }, closed), {
        description:
          'How many more people’s events fit, who may not be named, in steps of the small-number threshold: an entry for every day, also where there are none. For a range they count by the addresses that it held when the day began. On the first page only; never with `person` or `address`.',
      }),
    ),
    nextCursor: Optional(Type.String()),
  },
  { ...closed, title: 'AccessEventPage', description: 'Access events, newest day first, a page at a time.' },
);
export type AccessEventsPage = Static<typeof AccessEventsSchema>;
