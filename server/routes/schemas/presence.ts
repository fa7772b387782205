import { type Static, Type } from 'typebox';
import type { PresenceReason } from '../../presence/reasons.ts';
import { PlanSchema } from './day-plans.ts';
import { WhenQuery } from './occupancy.ts';
import { closed, Id, Iso, LiveEventId, Optional } from './shared.ts';
import { StaleSchema } from './stale.ts';

const StatusSchema = Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('leave'), Type.Literal('none')], {
  title: 'PresenceStatus',
});
export const ReasonSchema = Type.Object(
  { code: Type.String({ description: 'See docs/REASONS.md.' }), text: Type.String() },
  { ...closed, title: 'Reason' },
);
const PRESENCE = {
  status: StatusSchema,
  officeId: Optional(Id),
  officeName: Optional(Type.String()),
  floorId: Optional(Id),
  floorName: Optional(Type.String()),
  since: Optional(Iso),
};
export const PresenceSchema = Type.Object(
  { ...PRESENCE, reason: ReasonSchema },
  { ...closed, title: 'Presence', description: 'Why is a sentence in the language of the request.' },
);
export type PresenceView = Static<typeof PresenceSchema>;
export const PresenceListViewSchema = Type.Object(
  {
    ...PRESENCE,
    reason: Type.Object(
      { code: Type.Unsafe<PresenceReason>(Type.String({ description: 'See docs/REASONS.md and `/api/reasons`.' })) },
      closed,
    ),
  },
  { ...closed, title: 'ListedPresence', description: 'In lists, which are the same for readers of every language, why is a code.' },
);
export type PresenceListView = Static<typeof PresenceListViewSchema>;

export const PersonPresenceSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    department: Optional(Type.String()),
    presence: PresenceListViewSchema,
  },
  { ...closed, title: 'PersonPresence' },
);
export type PersonPresence = Static<typeof PersonPresenceSchema>;
export const OnePersonSchema = Type.Object(
  { ...PersonPresenceSchema.properties, presence: PresenceSchema, stale: Optional(StaleSchema) },
  { ...closed, title: 'OnePerson', description: 'The same as an answer of its own.' },
);

export const PersonCardSchema = Type.Object(
  {
    ...OnePersonSchema.properties,
    upn: Type.String({ description: 'To write to them, or to call.' }),
    plans: Type.Array(Type.Object({ day: Type.String({ format: 'date' }), plans: Type.Array(PlanSchema) }, closed), {
      description: 'Of today and the six days after it, in my zone; days without plans are left out.',
    }),
  },
  { ...closed, title: 'PersonCard', description: 'The content of a card about a person.' },
);
export type PersonCard = Static<typeof PersonCardSchema>;

export const PresenceQuery = Type.Object(
  {
    office: Optional(Id),
    floor: Optional(Id),
    department: Optional(Type.String({ maxLength: 200 })),
    status: Optional(StatusSchema),
    q: Optional(Type.String({ maxLength: 200, description: 'Part of a name, in any case; “zoe” and “ozturk” find Zoë and Öztürk.' })),
    ...WhenQuery,
    limit: Optional(Type.Integer({ minimum: 1, maximum: 2000, default: 200 })),
    cursor: Optional(Type.String({ maxLength: 500 })),
  },
  closed,
);

export const PresenceListSchema = Type.Object(
  {
    at: Iso,
    event: Optional(LiveEventId),
    stale: Optional(StaleSchema),
    total: Type.Integer({ description: 'Everybody who may be named and fits the filters, on all pages.' }),
    people: Type.Array(PersonPresenceSchema),
    nextCursor: Optional(Type.String()),
  },
  { ...closed, title: 'PresenceList', description: 'Who is where, by name, a page at a time.' },
);
export type PresenceList = Static<typeof PresenceListSchema>;
