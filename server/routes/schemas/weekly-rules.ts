import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Optional } from './shared.ts';

const Weekday = Type.Integer({ minimum: 1, maximum: 7, description: 'ISO 8601: 1 is Monday, 7 is Sunday.' });
const Status = Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('leave')], { title: 'PlanStatus' });

export const WeeklyRuleBody = Type.Object(
  {
    weekdays: Type.Array(Weekday, { minItems: 1, maxItems: 7, uniqueItems: true, examples: [[2, 4]] }),
    status: Status,
    officeId: Optional(Id),
    floorId: Optional(Id),
  },
  { ...closed, title: 'WeeklyRuleBody', examples: [{ weekdays: [2, 4], status: 'remote' }] },
);

export type WeeklyRuleInput = Static<typeof WeeklyRuleBody>;

/** A string, since it is in a query. */
export const EndWeeklyRulesQuery = Type.Object(
  { weekday: Optional(Type.String({ pattern: '^[1-7]$', description: 'ISO 8601: 1 is Monday, 7 is Sunday. Default: all.' })) },
  closed,
);

export const UndoWeeklyRulesQuery = Type.Object(
  {
    undoableUntil: Optional(
      Type.String({
        ...Iso,
        description: 'That of the change to undo. Refused with 409 if I have changed my rules again since. Default: my last change.',
      }),
    ),
  },
  closed,
);

const WeeklyRuleSchema = Type.Object(
  {
    weekday: Weekday,
    status: Status,
    officeId: Optional(Id),
    officeName: Optional(Type.String()),
    floorId: Optional(Id),
    floorName: Optional(Type.String()),
    setAt: Iso,
    archived: Optional(Type.Boolean({ description: 'True where the office is archived since: the rule says nothing.' })),
  },
  { ...closed, title: 'WeeklyRule' },
);
export type WeeklyRuleView = Static<typeof WeeklyRuleSchema>;

export const WeeklyRulesSchema = Type.Object(
  {
    rules: Type.Array(WeeklyRuleSchema, { description: 'By weekday, Monday first.' }),
    undoableUntil: Optional(Iso),
    former: Optional(Type.Array(WeeklyRuleSchema, { description: 'The rules before the last change, as long as they are kept.' })),
    formerDeletedOn: Optional(Type.String({ format: 'date', description: 'The day, in the organisation’s zone, on which `former` goes.' })),
  },
  { ...closed, title: 'WeeklyRules', description: 'Where I usually am on which weekday.' },
);
export type WeeklyRulesView = Static<typeof WeeklyRulesSchema>;
