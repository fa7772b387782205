import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Optional } from './shared.ts';

export const AuditQuerySchema = Type.Object(
  {
    actor: Optional(Type.String({ minLength: 1, maxLength: 128, description: 'Object id of the actor; `system` for the server itself.' })),
    action: Optional(
      Type.String({
        minLength: 1,
        maxLength: 100,
        description: 'An action, or a prefix of actions: `range` matches `range.create`, `range.update` …',
      }),
    ),
    subject: Optional(Type.String({ minLength: 1, maxLength: 128, description: 'Id of the object of the action, in any case.' })),
    from: Optional(Iso),
    until: Optional(Type.String({ format: 'date-time', description: 'Exclusive.' })),
    format: Optional(
      Type.Union([Type.Literal('page'), Type.Literal('json'), Type.Literal('csv')], {
        description: '`json` and `csv` (or `Accept: text/csv`) are downloads of all that fit, without pages.',
      }),
    ),
    limit: Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })),
    cursor: Optional(Type.String({ maxLength: 500 })),
  },
  closed,
);
export type AuditInput = Static<typeof AuditQuerySchema>;

const AuditRecord = Type.Unknown({
  description: 'A long list is shortened: `omitted` beside it says how many items it had more, for example `{ "cidrs": 17 }`.',
});

const AuditEntrySchema = Type.Object(
  {
    id: Id,
    at: Iso,
    actor: Type.String({ description: 'Object id of the actor; `system` for the server itself.' }),
    actorName: Optional(Type.String({ description: 'The current name in the directory; absent if the person is no longer there.' })),
    action: Type.String(),
    subject: Type.String({ description: 'Id of the object of the action.' }),
    subjectName: Optional(Type.String({ description: 'The current name of a person, an office or a range.' })),
    before: Optional(AuditRecord),
    after: Optional(AuditRecord),
    names: Optional(
      Type.Record(Type.String(), Type.String(), {
        description: 'The current names of people, offices, floors and ranges whose ids are in `before` and `after`.',
      }),
    ),
  },
  { ...closed, title: 'AuditEntry' },
);
export type AuditEntryView = Static<typeof AuditEntrySchema>;
export const AuditPageSchema = Type.Object(
  { entries: Type.Array(AuditEntrySchema), nextCursor: Optional(Type.String()) },
  { ...closed, title: 'AuditPage', description: 'Audit entries, newest first, a page at a time.' },
);
export type AuditPage = Static<typeof AuditPageSchema>;
