import { type Static, Type } from 'typebox';
import { CountSchema } from './occupancy.ts';
import { closed, Id, Optional } from './shared.ts';

export const CalendarDay = Type.String({ format: 'date', examples: ['2026-11-23'] });
export const Weekday = Type.Integer({ minimum: 1, maximum: 7, description: 'ISO 8601: 1 is Monday, 7 is Sunday.' });
export const Hour = Type.Integer({ minimum: 0, maximum: 23, description: 'As the clocks of the office show it.' });

export const ExpectedSchema = Type.Object({ usual: CountSchema, middle: CountSchema }, { ...closed, title: 'ExpectedCount' });
const WEEKDAY = {
  weekday: Weekday,
  days: Type.Integer({ description: 'Counted days of this weekday, closed days left out. With fewer than 4 there are no numbers.' }),
  people: Optional(ExpectedSchema),
  hours: Type.Array(Type.Object({ hour: Hour, present: ExpectedSchema }, { ...closed, title: 'ExpectedHour' })),
  peak: Optional(Type.Object({ hours: Type.Array(Hour), usual: CountSchema }, { ...closed, title: 'ExpectedPeak' })),
};
export const ExpectedWeekdaySchema = Type.Object(WEEKDAY, { ...closed, title: 'ExpectedWeekday' });
export type ExpectedWeekdayView = Static<typeof ExpectedWeekdaySchema>;

export const PLACE = {
  officeId: Id,
  name: Type.String(),
  timeZone: Type.String(),
  floorId: Optional(Id),
  floorName: Optional(Type.String()),
  capacity: Optional(Type.Integer({ description: 'That of the floor, if one is requested.' })),
};

export const SITE = { office: Id, floor: Optional(Id) };
export const ExpectedDayQuery = Type.Object({ ...SITE, day: CalendarDay }, closed);
export const ExpectedWeekQuery = Type.Object(SITE, closed);

export const OpeningSchema = Type.Object(
  {
    state: Type.Union([Type.Literal('open'), Type.Literal('closed'), Type.Literal('not-stated')]),
    opens: Optional(Type.String({ examples: ['08:00'] })),
    closes: Optional(Type.String({ examples: ['18:00'] })),
    name: Optional(Type.String({ description: 'The name of a closed day.' })),
  },
  { ...closed, title: 'Opening' },
);

export const ExpectedDaySchema = Type.Object(
  {
    ...PLACE,
    day: CalendarDay,
    opening: OpeningSchema,
    ...WEEKDAY,
    days: Optional(
      Type.Integer({
        description: 'Counted days of this weekday, closed days left out. Absent, like all numbers, for those who may not read insights.',
      }),
    ),
    planned: Type.Integer({ description: 'People who may be named and plan to be there; they are not part of the other numbers.' }),
  },
  { ...closed, title: 'ExpectedDay', description: 'How full a place is expected to be on a day.' },
);
export type ExpectedDayView = Static<typeof ExpectedDaySchema>;

export const ExpectedWeekSchema = Type.Object(
  {
    ...PLACE,
    weekdays: Type.Array(ExpectedWeekdaySchema),
    quietest: Type.Array(Weekday, { description: 'Of the weekdays on which it is open; several where their steps are the same.' }),
    fullest: Type.Array(Weekday),
  },
  { ...closed, title: 'ExpectedWeek', description: 'How full a place usually is on each weekday.' },
);
export type ExpectedWeekView = Static<typeof ExpectedWeekSchema>;
