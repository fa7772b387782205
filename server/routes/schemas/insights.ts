import { type Static, Type } from 'typebox';
import { CalendarDay, ExpectedSchema, Hour, OpeningSchema, PLACE, SITE, Weekday } from './expected.ts';
import { CountSchema } from './occupancy.ts';
import { closed, Id, Iso, Optional } from './shared.ts';

export const InsightsQuerySchema = Type.Object(
  { ...SITE, format: Optional(Type.Union([Type.Literal('json'), Type.Literal('csv')])) },
  closed,
);

const Days = Type.Integer({ description: 'Counted days on which it was open. With fewer than 4 there are no figures.' });
const FIGURES = {
  days: Days,
  average: Optional(
    Type.Object(CountSchema.properties, { ...closed, title: 'Count', description: 'The mean over the full hours of the opening hours.' }),
  ),
  peak: Optional(
    Type.Object(CountSchema.properties, { ...closed, title: 'Count', description: 'The mean of the busiest full hour of each day.' }),
  ),
};

export const InsightsSchema = Type.Object(
  {
    at: Iso,
    ...PLACE,
    floors: Type.Array(Type.Object({ floorId: Id, name: Type.String() }, closed), {
      description: 'Floors of the office that can be asked for, highest first; none where statistics of floors are off.',
    }),
    hoursStated: Type.Boolean({ description: 'Whether the office states opening hours; else those from 7 to 19 on working days count.' }),
    counted: Optional(
      Type.Object(
        { fromDay: CalendarDay, toDay: CalendarDay, days: Type.Integer() },
        { ...closed, description: 'The days of which the figures of weekdays are; absent where none was counted.' },
      ),
    ),
    weekdays: Type.Array(
      Type.Object(
        {
          weekday: Weekday,
          ...FIGURES,
          hours: Type.Array(Type.Object({ hour: Hour, days: Days, average: Optional(CountSchema) }, closed)),
        },
        closed,
      ),
    ),
    trend: Type.Object(
      {
        weeks: Type.Integer({ description: 'The length of a period.' }),
        periods: Type.Array(Type.Object({ fromDay: CalendarDay, toDay: CalendarDay, ...FIGURES }, closed)),
      },
      closed,
    ),
    now: Optional(
      Type.Object(
        { weekday: Weekday, hour: Hour, present: CountSchema, days: Days, usual: Optional(ExpectedSchema) },
        { ...closed, description: 'Beside such hours of past days; absent outside opening hours.' },
      ),
    ),
    coming: Type.Array(
      Type.Object(
        {
          day: CalendarDay,
          opening: OpeningSchema,
          open: Type.Boolean({ description: 'Without stated hours: whether it is a working day.' }),
          days: Days,
          people: Optional(ExpectedSchema),
          planned: Type.Integer(),
        },
        closed,
      ),
    ),
    headCounts: Type.Array(Type.Object({ day: CalendarDay, people: CountSchema }, closed), {
      description: 'Different people of the last counted days, the latest first.',
    }),
  },
  { ...closed, title: 'Insights', description: 'How full a place usually is, beside now, and what to expect.' },
);
export type InsightsView = Static<typeof InsightsSchema>;
