import { type Static, Type } from 'typebox';
import { closed, Id, Iso, LiveEventId, Optional } from './shared.ts';
import { StaleSchema } from './stale.ts';

export const CountSchema = Type.Object(
  {
    count: Optional(Type.Integer({ description: 'Exact; absent if people who are not named are counted in steps.' })),
    named: Optional(
      Type.Integer({ description: 'Those who are named there, exactly; the rest of the number is in steps. Absent for none.' }),
    ),
    others: Optional(Type.String({ description: 'The others beside the named, in steps.', examples: ['fewer than 5', '5–9'] })),
    atLeast: Type.Integer(),
    atMost: Type.Integer(),
    text: Type.String({ examples: ['12', 'fewer than 5', '5–9', '12 and fewer than 5 others'] }),
  },
  { ...closed, title: 'Count' },
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
  { ...closed, title: 'FloorOccupancy' },
);
export const OfficeOccupancySchema = Type.Object(
  {
    officeId: Id,
    name: Type.String(),
    address: Optional(Type.String()),
    timeZone: Type.String(),
    capacity: Optional(Type.Integer()),
    at: Optional(
      Type.String({ format: 'date-time', description: 'In an answer about a day: the instant of the office’s numbers, its noon or now.' }),
    ),
    hour: Optional(Type.String({ format: 'date-time', description: 'For a day before the office’s today: the full hour of the numbers.' })),
    present: CountSchema,
    floors: Type.Array(FloorOccupancySchema, { description: 'Highest level first.' }),
  },
  { ...closed, title: 'OfficeOccupancy' },
);
export const OccupancySchema = Type.Object(
  {
    at: Type.String({ format: 'date-time', description: 'Of a day: its noon in the zone of the organisation, or now.' }),
    event: Optional(LiveEventId),
    stale: Optional(StaleSchema),
    historic: Type.Boolean(),
    total: CountSchema,
    offices: Type.Array(OfficeOccupancySchema),
  },
  { ...closed, title: 'Occupancy', description: 'How many people are at each office and floor.' },
);
export type OfficeOccupancy = Static<typeof OfficeOccupancySchema>;
export type Occupancy = Static<typeof OccupancySchema>;
const CalendarDay = Type.String({ format: 'date', examples: ['2026-11-20'] });
/** The requested picture: now, at an instant, or of a day. */
export const WhenQuery = {
  at: Optional(Iso),
  day: Optional(
    Type.String({
      format: 'date',
      examples: ['2026-11-20'],
      description:
        'In place of `at`: a day, each office as at noon of its own zone (now, where that has not come), people at no office as at noon of the organisation’s.',
    }),
  ),
  hour: Optional(
    Type.Integer({
      minimum: 0,
      maximum: 23,
      description: 'With `day`, in place of noon: this full hour, as the clocks of each office show it.',
    }),
  ),
};
export const HoursOfDayQuery = Type.Object({ day: CalendarDay }, closed);
export const HoursOfDaySchema = Type.Object(
  {
    day: CalendarDay,
    offices: Type.Array(
      Type.Object(
        {
          officeId: Id,
          name: Type.String(),
          timeZone: Type.String(),
          hours: Type.Array(
            Type.Object(
              { hour: Type.Integer({ description: 'As the clocks of the office show it.' }), at: Iso, present: CountSchema },
              closed,
            ),
          ),
          peak: Optional(
            Type.Object(
              { hours: Type.Array(Type.Integer()), present: CountSchema },
              {
                ...closed,
                description: 'The hours with the largest number, by its steps; absent where nobody is known to have been there.',
              },
            ),
          ),
        },
        closed,
      ),
    ),
  },
  { ...closed, title: 'HoursOfDay', description: 'How many people were at each office at each full hour of a day.' },
);
export type HoursOfDay = Static<typeof HoursOfDaySchema>;
export const AtQuery = Type.Object({ at: WhenQuery.at }, closed);
export const OccupancyQuery = Type.Object(WhenQuery, closed);

export const DaysOfOfficeQuery = Type.Object({ office: Id, fromDay: CalendarDay, toDay: CalendarDay }, closed);
export const NumbersOfDaysSchema = Type.Object(
  {
    /** The requested span. Numbers are kept for years, and available once the data about people of their day is deleted. */
    fromDay: CalendarDay,
    toDay: CalendarDay,
    days: Type.Array(
      Type.Object(
        {
          day: CalendarDay,
          /** Different people present at any full hour of the day. */
          people: CountSchema,
          hours: Type.Array(Type.Object({ at: Iso, present: CountSchema }, closed)),
          floors: Type.Array(Type.Object({ floorId: Id, people: CountSchema, present: Type.Array(CountSchema) }, closed), {
            description: '`present` in the order of `hours`.',
          }),
        },
        closed,
      ),
    ),
  },
  { ...closed, title: 'NumbersOfDays', description: 'Numbers of an office for days whose data about people was deleted.' },
);
export type NumbersOfDays = Static<typeof NumbersOfDaysSchema>;
