import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Name, Optional, Version } from './shared.ts';

const Capacity = Type.Integer({ minimum: 1, maximum: 100_000 });
const NICKNAMES = 20;
const CLOSED_DAYS = 500;
const ClockTime = Type.String({ pattern: '^(?:[01]\\d|2[0-3]):[0-5]\\d$', examples: ['08:00'] });
const OpeningHoursSchema = Type.Object(
  {
    weekday: Type.Integer({ minimum: 1, maximum: 7, description: 'ISO 8601: 1 is Monday, 7 is Sunday.' }),
    opens: ClockTime,
    closes: Type.String({
      pattern: '^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$',
      description: 'Later than `opens`.',
      examples: ['18:00', '24:00'],
    }),
  },
  { ...closed, title: 'OpeningHours' },
);
const ClosedDaySchema = Type.Object(
  { day: Type.String({ format: 'date', examples: ['2026-12-25'] }), name: Optional(Name) },
  { ...closed, title: 'ClosedDay' },
);
const FloorBody = Type.Object(
  {
    id: Optional(Id),
    name: Name,
    nicknames: Optional(Type.Array(Name, { maxItems: NICKNAMES })),
    level: Type.Integer({ minimum: -20, maximum: 200 }),
    capacity: Optional(Capacity),
  },
  { ...closed, title: 'FloorBody' },
);
export const OfficeBody = Type.Object(
  {
    name: Name,
    nicknames: Optional(
      Type.Array(Name, {
        maxItems: NICKNAMES,
        description: 'Unlike all names of offices and floors, and unlike each other. Left out: as they are.',
      }),
    ),
    address: Optional(Type.String({ maxLength: 300, pattern: '^(?:[^\\p{Cc}\\p{Cs}\\p{Bidi_Control}]|[\\t\\n\\r])*$' })),
    timeZone: Type.String({ minLength: 1, maxLength: 64, description: 'IANA name.', examples: ['Europe/Berlin'] }),
    openingHours: Optional(
      Type.Array(OpeningHoursSchema, {
        maxItems: 7,
        description: 'By the clocks of the zone; closed on weekdays without hours. Empty: not stated. Left out: as they are.',
      }),
    ),
    closedDays: Optional(Type.Array(ClosedDaySchema, { maxItems: CLOSED_DAYS, description: 'Each once. Left out: as they are.' })),
    capacity: Optional(Capacity),
    floors: Optional(Type.Array(FloorBody, { maxItems: 200 })),
    version: Optional(Version),
  },
  {
    ...closed,
    title: 'OfficeBody',
    examples: [
      {
        name: 'Berlin',
        timeZone: 'Europe/Berlin',
        capacity: 120,
        floors: [{ name: 'Floor 3', level: 3, capacity: 40 }],
        openingHours: [{ weekday: 1, opens: '08:00', closes: '18:00' }],
      },
    ],
  },
);
export type OfficeInput = Static<typeof OfficeBody>;
const FloorSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    nicknames: Optional(Type.Array(Type.String())),
    level: Type.Integer(),
    capacity: Optional(Type.Integer()),
    floorPlanId: Optional(Type.String({ description: 'Changes with the picture that was uploaded; absent where one is drawn.' })),
    seatsId: Optional(Type.String({ description: 'Changes with the seats that were placed in that picture; absent for none.' })),
    seatCount: Optional(Type.Integer({ description: 'How many these are.' })),
    archived: Type.Boolean(),
  },
  { ...closed, title: 'Floor' },
);
export const OfficeSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    nicknames: Optional(Type.Array(Type.String())),
    address: Optional(Type.String()),
    timeZone: Type.String(),
    openingHours: Optional(Type.Array(OpeningHoursSchema, { description: 'By weekday; absent where they are not stated.' })),
    closedDays: Optional(Type.Array(ClosedDaySchema, { description: 'By day.' })),
    capacity: Optional(Type.Integer()),
    floors: Type.Array(FloorSchema),
    archived: Type.Boolean(),
    createdAt: Iso,
    version: Version,
  },
  { ...closed, title: 'Office', description: 'An office with its floors.' },
);
export type OfficeView = Static<typeof OfficeSchema>;
export const OfficeListSchema = Type.Object(
  { offices: Type.Array(OfficeSchema) },
  { ...closed, title: 'OfficeList', description: 'All offices, archived ones as well.' },
);
export const OfficeRemovedSchema = Type.Object(
  { outcome: Type.Literal('archived') },
  {
    ...closed,
    title: 'OfficeRemoved',
    description: 'Always the same: if only unused offices were deleted, the answer would reveal whether somebody was there.',
  },
);
