import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Optional } from './shared.ts';

const CalendarDay = Type.String({ format: 'date', examples: ['2026-11-23'] });

export const PlansQuery = Type.Object(
  {
    day: CalendarDay,
    office: Optional(Id),
    floor: Optional(Id),
    limit: Optional(Type.Integer({ minimum: 1, maximum: 2000, default: 200 })),
    cursor: Optional(Type.String({ maxLength: 500 })),
  },
  closed,
);

export const PlanSchema = Type.Object(
  {
    status: Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('leave')], { title: 'PlanStatus' }),
    officeId: Optional(Id),
    officeName: Optional(Type.String()),
    floorId: Optional(Id),
    floorName: Optional(Type.String()),
    from: Iso,
    until: Iso,
    wholeDay: Type.Boolean({ description: 'Whether it covers all of the day, or the rest of today.' }),
  },
  { ...closed, title: 'Plan' },
);
export type PlanView = Static<typeof PlanSchema>;

export const PlansSchema = Type.Object(
  {
    day: CalendarDay,
    total: Type.Integer({ description: 'Everybody who may be named and plans something that fits, on all pages.' }),
    offices: Type.Array(Type.Object({ officeId: Id, name: Type.String(), people: Type.Integer() }, closed)),
    remote: Type.Integer(),
    leave: Type.Integer(),
    people: Type.Array(
      Type.Object({ id: Id, name: Type.String(), department: Optional(Type.String()), plans: Type.Array(PlanSchema) }, closed),
    ),
    nextCursor: Optional(Type.String()),
  },
  { ...closed, title: 'DayPlans', description: 'Who plans to be where on a day, and how many.' },
);
export type PlansView = Static<typeof PlansSchema>;
