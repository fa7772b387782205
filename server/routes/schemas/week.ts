import { type Static, Type } from 'typebox';
import { CalendarDay, ExpectedSchema, OpeningSchema } from './expected.ts';
import { closed, Id, Iso, Optional } from './shared.ts';
import { StaleSchema } from './stale.ts';

export const WeekQuery = Type.Object(
  {
    from: Optional(Type.String({ format: 'date', examples: ['2026-11-23'], description: 'The first day. Default: today, in my zone.' })),
    office: Optional(Type.String({ minLength: 1, maxLength: 200, description: 'The office whose expected numbers are wanted.' })),
  },
  closed,
);

const OwnPartSchema = Type.Object(
  {
    sign: Type.Union([Type.Literal('seen'), Type.Literal('said'), Type.Literal('usual')], {
      description: 'The source: sign-ins of today, a statement of mine, or my weekly rule.',
    }),
    status: Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('leave')], { title: 'PlanStatus' }),
    officeId: Optional(Id),
    officeName: Optional(Type.String()),
    floorId: Optional(Id),
    floorName: Optional(Type.String()),
    from: Optional(Iso),
    until: Optional(Type.String({ format: 'date-time', description: 'With `from`, for a part of the day; absent for the whole day.' })),
  },
  { ...closed, title: 'OwnPartOfDay' },
);

export const WeekSchema = Type.Object(
  {
    today: CalendarDay,
    officeId: Optional(Id),
    officeName: Optional(Type.String()),
    members: Type.Integer({ description: 'People of my team who may be named.' }),
    days: Type.Array(
      Type.Object(
        {
          day: CalendarDay,
          office: Type.Integer({ description: 'People who may be named and have said that they will be at an office.' }),
          remote: Type.Integer(),
          leave: Type.Integer(),
          team: Type.Integer({ description: 'How many of my team have said that they will be at an office.' }),
          place: Optional(
            Type.Object(
              {
                planned: Type.Integer(),
                opening: OpeningSchema,
                days: Optional(
                  Type.Integer({
                    description:
                      'Counted days of this weekday; with fewer than 4 there are no expected numbers. Absent for those who may not read insights.',
                  }),
                ),
                people: Optional(ExpectedSchema),
              },
              { ...closed, description: 'Of the office that was asked for.' },
            ),
          ),
          mine: Type.Array(OwnPartSchema, { description: 'Where I am or plan to be; empty where nothing is known.' }),
        },
        closed,
      ),
    ),
    most: Optional(
      Type.Object(
        { count: Type.Integer(), days: Type.Array(CalendarDay) },
        { ...closed, description: 'The days after today for which most of my team have said that they will be at an office that is open.' },
      ),
    ),
    stale: Optional(StaleSchema),
  },
  { ...closed, title: 'Week', description: 'Seven days: my plans, the numbers of others’ plans, and what is expected.' },
);
export type WeekView = Static<typeof WeekSchema>;
export type WeekDayView = WeekView['days'][number];
