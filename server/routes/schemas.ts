import { type Static, type TSchema, Type } from 'typebox';

/**
 * The shapes of the HTTP API: validation, serialisation, OpenAPI and TypeScript types at once. The tab imports the
 * types and nothing else. Instants are ISO 8601 in UTC; days are `YYYY-MM-DD`.
 */

const closed = { additionalProperties: false } as const;
const Optional = <T extends TSchema>(schema: T) => Type.Optional(schema);

export const Iso = Type.String({ format: 'date-time', description: 'ISO 8601 instant, UTC.', examples: ['2026-11-20T08:00:00.000Z'] });
export const Id = Type.String({ minLength: 1, maxLength: 128 });
const Name = Type.String({ minLength: 1, maxLength: 100, pattern: '\\S' });
export const Version = Type.Integer({
  minimum: 1,
  description: 'The version that was read. If given, an edit of an older version is refused with VERSION_CONFLICT.',
});

// Problem details (RFC 9457)
export const ProblemSchema = Type.Object(
  {
    type: Type.String(),
    title: Type.String(),
    status: Type.Integer(),
    code: Type.String({ description: 'Stable; see docs/ERRORS.md.' }),
    detail: Optional(Type.String()),
    errors: Optional(
      Type.Array(Type.Object({ at: Type.String({ description: 'JSON pointer or line at fault.' }), message: Type.String() })),
    ),
  },
  { additionalProperties: true },
);
export type ProblemDetails = Static<typeof ProblemSchema>;

// Presence
export const StatusSchema = Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('leave'), Type.Literal('none')]);
export const ReasonSchema = Type.Object({ code: Type.String({ description: 'See docs/REASONS.md.' }), text: Type.String() }, closed);
export const PresenceSchema = Type.Object(
  {
    status: StatusSchema,
    officeId: Optional(Id),
    officeName: Optional(Type.String()),
    floorId: Optional(Id),
    floorName: Optional(Type.String()),
    since: Optional(Iso),
    reason: ReasonSchema,
  },
  closed,
);
export type PresenceView = Static<typeof PresenceSchema>;

export const PersonPresenceSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    department: Optional(Type.String()),
    presence: PresenceSchema,
  },
  closed,
);
export type PersonPresence = Static<typeof PersonPresenceSchema>;

export const PresenceQuery = Type.Object(
  {
    office: Optional(Id),
    floor: Optional(Id),
    department: Optional(Type.String({ maxLength: 200 })),
    status: Optional(StatusSchema),
    q: Optional(Type.String({ maxLength: 200, description: 'Part of a name, of any case.' })),
    at: Optional(Iso),
    limit: Optional(Type.Integer({ minimum: 1, maximum: 2000, default: 200 })),
    cursor: Optional(Type.String({ maxLength: 500 })),
  },
  closed,
);

export const PresenceListSchema = Type.Object(
  {
    at: Iso,
    /** Everybody who may be named and fits the filters, on all pages. */
    total: Type.Integer(),
    people: Type.Array(PersonPresenceSchema),
    nextCursor: Optional(Type.String()),
  },
  closed,
);
export type PresenceList = Static<typeof PresenceListSchema>;

// Numbers
export const CountSchema = Type.Object(
  {
    count: Optional(Type.Integer({ description: 'Exact; absent for days before today, which are shown in steps.' })),
    atLeast: Type.Integer(),
    atMost: Type.Integer(),
    text: Type.String({ examples: ['12', 'fewer than 5', '5–9'] }),
  },
  closed,
);
export type Count = Static<typeof CountSchema>;

export const FloorOccupancySchema = Type.Object(
  {
    floorId: Id,
    name: Type.String(),
    level: Type.Integer(),
    capacity: Optional(Type.Integer()),
    present: CountSchema,
  },
  closed,
);
export const OfficeOccupancySchema = Type.Object(
  {
    officeId: Id,
    name: Type.String(),
    address: Optional(Type.String()),
    timeZone: Type.String(),
    capacity: Optional(Type.Integer()),
    present: CountSchema,
    /** Highest level first. */
    floors: Type.Array(FloorOccupancySchema),
  },
  closed,
);
export const OccupancySchema = Type.Object(
  {
    at: Iso,
    historic: Type.Boolean(),
    total: CountSchema,
    offices: Type.Array(OfficeOccupancySchema),
  },
  closed,
);
export type OfficeOccupancy = Static<typeof OfficeOccupancySchema>;
export type Occupancy = Static<typeof OccupancySchema>;
export const AtQuery = Type.Object({ at: Optional(Iso) }, closed);

// Me
export const ModeSchema = Type.Union([Type.Literal('off'), Type.Literal('track'), Type.Literal('display')]);
export const OverrideStatusSchema = Type.Union([
  Type.Literal('office'),
  Type.Literal('remote'),
  Type.Literal('leave'),
  Type.Literal('hidden'),
]);
export const OverrideBody = Type.Object(
  {
    status: OverrideStatusSchema,
    officeId: Optional(Id),
    floorId: Optional(Id),
    from: Optional(Type.String({ format: 'date-time', description: 'Default: now.' })),
    until: Optional(
      Type.String({ format: 'date-time', description: 'Exclusive. Default: the end of the calendar day of `from`, where it applies.' }),
    ),
  },
  closed,
);
export type OverrideInput = Static<typeof OverrideBody>;
export const OverrideSchema = Type.Object(
  {
    id: Id,
    status: OverrideStatusSchema,
    officeId: Optional(Id),
    officeName: Optional(Type.String()),
    floorId: Optional(Id),
    floorName: Optional(Type.String()),
    setAt: Iso,
    /** Whether the person set it, or an administrator for them. */
    setBy: Type.Union([Type.Literal('self'), Type.Literal('administrator')]),
    from: Iso,
    until: Iso,
    inForce: Type.Boolean(),
  },
  closed,
);
export type OverrideView = Static<typeof OverrideSchema>;
export const MeSchema = Type.Object(
  {
    /** The server's clock; the tab measures "since" against it. */
    now: Iso,
    id: Id,
    name: Type.String(),
    upn: Type.String(),
    department: Optional(Type.String()),
    mode: ModeSchema,
    /** IANA; the organisation's where the directory knows none. */
    timeZone: Type.String(),
    administrator: Type.Boolean(),
    /** As I would be shown without `hidden`. */
    presence: PresenceSchema,
    /** When `hidden` is in force: until when. */
    hiddenUntil: Optional(Iso),
    /** In force or planned, the one set last first. */
    overrides: Type.Array(OverrideSchema),
  },
  closed,
);
export type Me = Static<typeof MeSchema>;
export const EndOverrideQuery = Type.Object(
  {
    id: Optional(Id),
  },
  closed,
);

// Places
const Capacity = Type.Integer({ minimum: 1, maximum: 100_000 });
export const FloorBody = Type.Object(
  {
    id: Optional(Id),
    name: Name,
    level: Type.Integer({ minimum: -20, maximum: 200 }),
    capacity: Optional(Capacity),
  },
  closed,
);
export const OfficeBody = Type.Object(
  {
    name: Name,
    address: Optional(Type.String({ maxLength: 300 })),
    timeZone: Type.String({ minLength: 1, maxLength: 64, description: 'IANA name.', examples: ['Europe/Berlin'] }),
    capacity: Optional(Capacity),
    floors: Optional(Type.Array(FloorBody, { maxItems: 200 })),
    version: Optional(Version),
  },
  closed,
);
export type OfficeInput = Static<typeof OfficeBody>;
export const FloorSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    level: Type.Integer(),
    capacity: Optional(Type.Integer()),
    archived: Type.Boolean(),
  },
  closed,
);
export const OfficeSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    address: Optional(Type.String()),
    timeZone: Type.String(),
    capacity: Optional(Type.Integer()),
    floors: Type.Array(FloorSchema),
    archived: Type.Boolean(),
    createdAt: Iso,
    version: Version,
  },
  closed,
);
export type OfficeView = Static<typeof OfficeSchema>;
export const OfficeListSchema = Type.Object({ offices: Type.Array(OfficeSchema) }, closed);
/** Archived while days or ranges refer to it, deleted otherwise. */
export const OfficeRemovedSchema = Type.Object({ outcome: Type.Union([Type.Literal('deleted'), Type.Literal('archived')]) }, closed);

export const TargetSchema = Type.Union([
  Type.Object({ kind: Type.Literal('office'), officeId: Id, floorId: Optional(Id) }, closed),
  Type.Object({ kind: Type.Literal('remote') }, closed),
  Type.Object({ kind: Type.Literal('ignore') }, closed),
]);
export const RangeBody = Type.Object(
  {
    name: Name,
    cidrs: Type.Array(Type.String({ minLength: 1, maxLength: 200 }), {
      minItems: 1,
      maxItems: 400_000,
      description: 'Single addresses, CIDRs (host bits are masked) or spans `a - b`, IPv4 and IPv6.',
      examples: [['203.0.113.0/24', '198.51.100.7', '2001:db8::1 - 2001:db8::ff']],
    }),
    target: TargetSchema,
    presence: Optional(Type.Boolean({ default: true })),
    accessLogging: Optional(Type.Boolean({ default: false })),
    version: Optional(Version),
  },
  closed,
);
export type RangeInput = Static<typeof RangeBody>;
export const RangeSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    source: Type.Union([Type.Literal('manual'), Type.Literal('named-location'), Type.Literal('discovered')]),
    cidrs: Type.Array(Type.String()),
    target: TargetSchema,
    presence: Type.Boolean(),
    accessLogging: Type.Boolean(),
    createdAt: Iso,
    /** Since when what is shown has been in force. */
    from: Iso,
    /** When the range was closed; absent while it is in force. */
    closedAt: Optional(Iso),
    version: Version,
  },
  closed,
);
export type RangeView = Static<typeof RangeSchema>;
export const RangeConflictSchema = Type.Object({ cidr: Type.String(), rangeIds: Type.Array(Id) }, closed);
export const RangeListSchema = Type.Object(
  {
    ranges: Type.Array(RangeSchema),
    /** The same prefix in two ranges in force: refused at every door, reported where it exists all the same. */
    conflicts: Type.Array(RangeConflictSchema),
  },
  closed,
);
export const RangeRemovedSchema = Type.Object({ outcome: Type.Union([Type.Literal('deleted'), Type.Literal('closed')]) }, closed);

// Settings
const settingsFields = {
  unmatched: Type.Union([Type.Literal('discard'), Type.Literal('remote'), Type.Literal('discover')], {
    description: 'What becomes of an address that no range held.',
  }),
  leftOfficeAfter: Type.Integer({
    minimum: 0,
    maximum: 1440,
    description: 'Minutes by which remote evidence must be later than office evidence to win.',
  }),
  timeZone: Type.String({ minLength: 1, maxLength: 64, description: 'IANA name of the organisation’s zone.' }),
  accessLogging: Type.Boolean({ description: 'The organisation’s switch for access events.' }),
  retentionDays: Type.Integer({ minimum: 4, maximum: 90 }),
  defaultMode: ModeSchema,
  smallNumber: Type.Integer({ minimum: 2, maximum: 50 }),
};
export const SettingsSchema = Type.Object({ ...settingsFields, version: Version }, closed);
export type SettingsView = Static<typeof SettingsSchema>;
/** What is left out stays as it is. */
export const SettingsBody = Type.Partial(Type.Object({ ...settingsFields, version: Version }), closed);
export type SettingsInput = Static<typeof SettingsBody>;

// People, for administrators: modes, never presence
export const PersonSchema = Type.Object(
  {
    id: Id,
    name: Type.String(),
    upn: Type.String(),
    department: Optional(Type.String()),
    enabled: Type.Boolean(),
    guest: Type.Boolean(),
    mode: ModeSchema,
  },
  closed,
);
export type PersonView = Static<typeof PersonSchema>;
export const PeopleQuery = Type.Object(
  {
    q: Optional(Type.String({ maxLength: 200 })),
    mode: Optional(ModeSchema),
    department: Optional(Type.String({ maxLength: 200 })),
    limit: Optional(Type.Integer({ minimum: 1, maximum: 2000, default: 200 })),
    cursor: Optional(Type.String({ maxLength: 500 })),
  },
  closed,
);
export const PeopleSchema = Type.Object(
  { total: Type.Integer(), people: Type.Array(PersonSchema), nextCursor: Optional(Type.String()) },
  closed,
);
export const ModeBody = Type.Object({ mode: ModeSchema }, closed);

// Integration
const IntegrationProblem = Type.Object({ code: Type.String(), message: Type.String(), remedy: Type.String(), since: Iso }, closed);
const Counts = Type.Object(
  {
    read: Type.Integer(),
    used: Type.Integer(),
    discarded: Type.Record(Type.String(), Type.Integer()),
    requests: Type.Integer(),
    throttled: Type.Integer(),
    late: Type.Integer(),
  },
  closed,
);
export const IntegrationSchema = Type.Object(
  {
    state: Type.Union([Type.Literal('waiting'), Type.Literal('ok'), Type.Literal('failing')]),
    now: Iso,
    lastStartedAt: Optional(Iso),
    lastFinishedAt: Optional(Iso),
    lastSuccessAt: Optional(Iso),
    nextRunAt: Optional(Iso),
    watermark: Optional(Iso),
    problem: Optional(IntegrationProblem),
    last: Optional(Counts),
    totals: Counts,
    lagSeconds: Optional(Type.Object({ median: Type.Number(), worst: Type.Number() }, closed)),
    events: Type.Union([Type.Literal('all'), Type.Literal('interactive')]),
    gaps: Type.Array(Type.Object({ from: Iso, until: Iso, reason: Type.String() }, closed)),
    directory: Type.Object({ lastSyncAt: Optional(Iso), people: Type.Integer(), problem: Optional(IntegrationProblem) }, closed),
  },
  closed,
);
export type Integration = Static<typeof IntegrationSchema>;

// The bot in words, for `npm run ask`
export const AskBody = Type.Object({ text: Type.String({ minLength: 1, maxLength: 1000 }) }, closed);
export const AnswerSchema = Type.Object({ text: Type.String() }, closed);

/** What the tab must know before it can sign in. Public. */
export const ClientSchema = Type.Object(
  {
    clientId: Type.String(),
    tenantId: Type.String(),
    authorityHost: Type.String(),
    /** In the demo the tab offers people to look as, and fetches their tokens from `POST /demo/token`. */
    demo: Type.Boolean(),
  },
  closed,
);
export type Client = Static<typeof ClientSchema>;

// Live: what `GET /api/live` sends (server-sent events)
/** `event: change`. Whoever is in `people` is to be replaced; whoever is in `removed` may not be shown (any more). */
export const LiveChangeSchema = Type.Object(
  {
    at: Iso,
    people: Type.Array(PersonPresenceSchema),
    removed: Type.Array(Id),
    /** Offices whose numbers changed. */
    offices: Type.Array(OfficeOccupancySchema),
    total: CountSchema,
  },
  closed,
);
export type LiveChange = Static<typeof LiveChangeSchema>;
/** `event: me` has a whole `Me` as its data; `event: reset` says that too much was missed: fetch all anew. */
