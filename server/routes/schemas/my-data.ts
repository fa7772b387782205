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

const DoneBySchema = Type.Object(
  {
    kind: Type.Union([Type.Literal('self'), Type.Literal('administrator'), Type.Literal('system')]),
    name: Optional(Type.String()),
  },
  {
    ...closed,
    title: 'DoneBy',
    description: 'Who did something: the person, an administrator (by name as long as the directory has it), or Indoors itself.',
  },
);
export type DoneBy = Static<typeof DoneBySchema>;

const PlaceSchema = Type.Object(
  {
    kind: Type.Union([Type.Literal('office'), Type.Literal('remote'), Type.Literal('ignore')], { title: 'TargetKind' }),
    officeName: Optional(Type.String()),
    floorName: Optional(Type.String()),
  },
  { ...closed, title: 'DayPlace' },
);

const MyDaySchema = Type.Object(
  {
    day: Day,
    rangeId: Id,
    rangeName: Type.String(),
    /** The range's current target, so that a correction applies to the past. */
    place: PlaceSchema,
    first: Iso,
    last: Iso,
    timeZone: Type.String({ description: 'IANA zone of the day.' }),
    deletedOn: DeletedOn,
  },
  { ...closed, title: 'MyDay' },
);
export type MyDay = Static<typeof MyDaySchema>;

const WhySchema = Type.Object(
  {
    presence: PresenceSchema,
    /** The statement that decided. */
    override: Optional(OverrideSchema),
    /** The deciding range's day, with its stored instants. */
    evidence: Optional(MyDaySchema),
  },
  { ...closed, title: 'Why', description: 'Why I am shown as I am: a sentence, and what it rests on.' },
);

export const MyDataSchema = Type.Object(
  {
    now: Iso,
    timeZone: Type.String({ description: 'IANA zone in which my days are counted.' }),
    timeZoneFrom: Type.Union([Type.Literal('own'), Type.Literal('mailbox'), Type.Literal('client'), Type.Literal('organisation')], {
      description: 'Where it comes from: what I set, my mailbox, the client I used last, or the organisation.',
    }),
    ownTimeZone: Optional(Type.String({ description: 'The time zone that I set.' })),
    clientTimeZone: Optional(Type.String({ description: 'The last time zone of my client.' })),
    organisationTimeZone: Type.String(),
    retentionDays: Type.Integer(),
    directory: Type.Object(
      {
        id: Id,
        upn: Type.String(),
        upnSince: Optional(Type.String({ ...Iso, description: 'Since when the account has this UPN, as far as is known.' })),
        name: Type.String(),
        department: Optional(Type.String()),
        managerId: Optional(Id),
        managerName: Optional(Type.String()),
        enabled: Type.Boolean(),
        guest: Type.Boolean(),
        timeZone: Optional(Type.String({ description: `The mailbox's, IANA or Windows name.` })),
      },
      closed,
    ),
    mode: Type.Object(
      {
        mode: ModeSchema,
        chosenAt: Optional(Iso),
        chosenBy: Optional(DoneBySchema),
        countedSince: Optional(
          Type.String({
            ...Iso,
            description: 'Sign-ins from before it do not count. Absent for `off`, and where the first mode reaches back.',
          }),
        ),
        namedSince: Optional(Type.String({ ...Iso, description: 'Nobody is named for the time before it. Likewise.' })),
        mayChange: Type.Boolean({ description: 'Whether the organisation lets me change it myself.' }),
      },
      closed,
    ),
    erasedAt: Optional(
      Type.String({ ...Iso, description: 'When what was kept was last deleted; sign-ins from before it never count again.' }),
    ),
    why: WhySchema,
    days: Type.Array(MyDaySchema),
    accessEvents: Type.Array(Type.Object({ day: Day, ip: Type.String(), deletedOn: DeletedOn }, closed)),
    overrides: Type.Array(
      Type.Object(
        { ...overrideFields, timeZone: Type.String({ description: 'IANA; the office’s, else mine.' }), deletedOn: DeletedOn },
        closed,
      ),
    ),
    clears: Type.Array(Type.Object({ at: Iso, setBy: DoneBySchema, deletedOn: DeletedOn }, closed)),
    /** Where the person usually is on each weekday. */
    weeklyRules: WeeklyRulesSchema,
    follows: FollowsSchema,
    /** The people and places that the person wants to see first. */
    favourites: FavouritesSchema,
    /** The person's subscriptions to messages of the bot. */
    subscriptions: SubscriptionsSchema,
    chat: Optional(
      Type.Object(
        { id: Optional(Type.String()), refusedAt: Optional(Iso) },
        {
          ...closed,
          description:
            'My own chat with the bot, in which it writes to me unasked; `refusedAt`: when its channel began to refuse messages.',
        },
      ),
    ),
    audit: Type.Array(
      Type.Object(
        {
          at: Iso,
          action: Type.String(),
          by: DoneBySchema,
          toMe: Type.Boolean({ description: 'Whether it was done to me. For my actions on others it shows only that I did them.' }),
          deletedOn: DeletedOn,
          before: Optional(Type.Unknown()),
          after: Optional(Type.Unknown()),
        },
        closed,
      ),
      { description: 'Actions on me or by me, newest first.' },
    ),
    moreAudit: Type.Boolean({ description: 'There are older entries than those listed.' }),
  },
  { ...closed, title: 'MyData', description: 'All that is kept about me.' },
);
export type MyData = Static<typeof MyDataSchema>;

export const MyZoneBody = Type.Object(
  { timeZone: Type.Union([Type.String({ maxLength: 100 }), Type.Null()], { description: 'IANA name; null: none of my own.' }) },
  { ...closed, title: 'MyZoneBody', examples: [{ timeZone: 'Europe/Berlin' }] },
);
export const MyModeBody = Type.Object({ mode: ModeSchema }, { ...closed, title: 'MyModeBody', examples: [{ mode: 'display' }] });
