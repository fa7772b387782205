import { type Static, Type } from 'typebox';
import { FavouritesSchema } from './favourites.ts';
import { FollowsSchema } from './follows.ts';
import { OverrideSchema, overrideFields } from './me.ts';
import { PresenceSchema } from './presence.ts';
import { closed, Id, Iso, ModeSchema, Optional } from './shared.ts';
import { SubscriptionsSchema } from './subscriptions.ts';
import { WeeklyRulesSchema } from './weekly-rules.ts';

const Day = Type.String({ format: 'date', description: 'Calendar day.', examples: ['2026-11-20'] });
const DeletedOn = Type.String({ format: 'date', description: 'The day, in the organisation’s zone, on which it is deleted.' });

/** Who did something: the person, an administrator (by name as long as the directory has it), or Indoors itself. */
const DoneBySchema = Type.Object(
  {
    kind: Type.Union([Type.Literal('self'), Type.Literal('administrator'), Type.Literal('system')]),
    name: Optional(Type.String()),
  },
  closed,
);
export type DoneBy = Static<typeof DoneBySchema>;

const PlaceSchema = Type.Object(
  {
    kind: Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('ignore')]),
    officeName: Optional(Type.String()),
    floorName: Optional(Type.String()),
  },
  closed,
);

const MyDaySchema = Type.Object(
  {
    day: Day,
    rangeId: Id,
    rangeName: Type.String(),
    /** Where the range points now, so that corrections correct the past. */
    place: PlaceSchema,
    first: Iso,
    last: Iso,
    /** IANA zone of the day. */
    timeZone: Type.String(),
    deletedOn: DeletedOn,
  },
  closed,
);
export type MyDay = Static<typeof MyDaySchema>;

/** Why I am shown as I am: a sentence, and what it rests on. */
const WhySchema = Type.Object(
  {
    presence: PresenceSchema,
    /** The statement that decided. */
    override: Optional(OverrideSchema),
    /** The range and its day that decided, with the instants kept. */
    evidence: Optional(MyDaySchema),
  },
  closed,
);

export const MyDataSchema = Type.Object(
  {
    now: Iso,
    /** IANA zone in which my days are counted. */
    timeZone: Type.String(),
    /** Where it comes from: what I set, my mailbox, the client I used last, or the organisation. */
    timeZoneFrom: Type.Union([Type.Literal('own'), Type.Literal('mailbox'), Type.Literal('client'), Type.Literal('organisation')]),
    /** The time zone that I set. */
    ownTimeZone: Optional(Type.String()),
    /** The last time zone of my client. */
    clientTimeZone: Optional(Type.String()),
    organisationTimeZone: Type.String(),
    retentionDays: Type.Integer(),
    directory: Type.Object(
      {
        id: Id,
        upn: Type.String(),
        /** Since when the account has this UPN, as far as is known. */
        upnSince: Optional(Iso),
        name: Type.String(),
        department: Optional(Type.String()),
        managerId: Optional(Id),
        managerName: Optional(Type.String()),
        enabled: Type.Boolean(),
        guest: Type.Boolean(),
        /** The mailbox's, IANA or Windows name. */
        timeZone: Optional(Type.String()),
      },
      closed,
    ),
    mode: Type.Object(
      {
        mode: ModeSchema,
        chosenAt: Optional(Iso),
        chosenBy: Optional(DoneBySchema),
        /** Sign-ins from before it do not count. Absent for `off`, and where the first mode reaches back. */
        countedSince: Optional(Iso),
        /** Nobody is named for the time before it. Likewise. */
        namedSince: Optional(Iso),
        /** Whether the organisation lets me change it myself. */
        mayChange: Type.Boolean(),
      },
      closed,
    ),
    /** When what was kept was last deleted; sign-ins from before it are never taken in again. */
    erasedAt: Optional(Iso),
    why: WhySchema,
    days: Type.Array(MyDaySchema),
    accessEvents: Type.Array(Type.Object({ day: Day, ip: Type.String(), deletedOn: DeletedOn }, closed)),
    overrides: Type.Array(Type.Object({ ...overrideFields, deletedOn: DeletedOn }, closed)),
    clears: Type.Array(Type.Object({ at: Iso, setBy: DoneBySchema, deletedOn: DeletedOn }, closed)),
    /** Where I usually am on which weekday. */
    weeklyRules: WeeklyRulesSchema,
    follows: FollowsSchema,
    /** Whom and what I want to see first. */
    favourites: FavouritesSchema,
    /** My subscriptions to messages of the bot. */
    subscriptions: SubscriptionsSchema,
    /** My own chat with the bot, in which it writes to me unasked; `refusedAt`: when its channel began to refuse messages. */
    chat: Optional(Type.Object({ id: Optional(Type.String()), refusedAt: Optional(Iso) }, closed)),
    /** Actions on me or by me, newest first. */
    audit: Type.Array(
      Type.Object(
        {
          at: Iso,
          action: Type.String(),
          by: DoneBySchema,
          /** Whether it was done to me. For my actions on others it shows only that I did them. */
          toMe: Type.Boolean(),
          deletedOn: DeletedOn,
          before: Optional(Type.Unknown()),
          after: Optional(Type.Unknown()),
        },
        closed,
      ),
    ),
    /** There are older entries than those listed. */
    moreAudit: Type.Boolean(),
  },
  closed,
);
export type MyData = Static<typeof MyDataSchema>;

export const MyZoneBody = Type.Object(
  { timeZone: Type.Union([Type.String({ maxLength: 100 }), Type.Null()], { description: 'IANA name; null: none of my own.' }) },
  closed,
);
export const MyModeBody = Type.Object({ mode: ModeSchema }, closed);
