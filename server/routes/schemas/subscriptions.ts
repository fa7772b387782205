import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Optional } from './shared.ts';

const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['08:30'] });

export const MorningBody = Type.Object({ time: TimeOfDay }, closed);

const DigestSchema = Type.Object(
  {
    id: Id,
    where: Type.Union([Type.Literal('personal'), Type.Literal('groupChat'), Type.Literal('channel')]),
    period: Type.Union([Type.Literal('today'), Type.Literal('tomorrow'), Type.Literal('next-week')]),
    time: TimeOfDay,
    /** IANA zone of the time. */
    timeZone: Type.String(),
    /** ISO 8601. Absent: each working day. */
    weekdays: Optional(Type.Array(Type.Integer({ minimum: 1, maximum: 7 }))),
    since: Iso,
  },
  closed,
);
export type DigestView = Static<typeof DigestSchema>;

export const SubscriptionsSchema = Type.Object(
  {
    /** The question in the morning where I will be. */
    morning: Optional(Type.Object({ time: TimeOfDay, timeZone: Type.String(), since: Iso }, closed)),
    digests: Type.Array(DigestSchema, { description: 'Digests that I asked for, in chats and channels.' }),
  },
  closed,
);
export type SubscriptionsView = Static<typeof SubscriptionsSchema>;
