import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Optional } from './shared.ts';

const TimeOfDay = Type.String({ pattern: '^([01]\\d|2[0-3]):[0-5]\\d$', examples: ['08:30'] });

export const MorningBody = Type.Object({ time: TimeOfDay }, { ...closed, title: 'MorningBody', examples: [{ time: '08:30' }] });

const DigestSchema = Type.Object(
  {
    id: Id,
    where: Type.Union([Type.Literal('personal'), Type.Literal('groupChat'), Type.Literal('channel')]),
    period: Type.Union([Type.Literal('today'), Type.Literal('tomorrow'), Type.Literal('next-week')]),
    time: TimeOfDay,
    timeZone: Type.String({ description: 'IANA zone of the time.' }),
    weekdays: Optional(Type.Array(Type.Integer({ minimum: 1, maximum: 7 }), { description: 'ISO 8601. Absent: each working day.' })),
    office: Optional(Type.String({ description: 'Name of the only office in it. Absent: all offices.' })),
    since: Iso,
  },
  { ...closed, title: 'Digest' },
);
export type DigestView = Static<typeof DigestSchema>;

export const SubscriptionsSchema = Type.Object(
  {
    morning: Optional(
      Type.Object(
        { time: TimeOfDay, timeZone: Type.String(), since: Iso },
        { ...closed, description: 'The question in the morning where I will be.' },
      ),
    ),
    digests: Type.Array(DigestSchema, { description: 'Digests that I asked for, in chats and channels.' }),
  },
  { ...closed, title: 'Subscriptions', description: 'The messages of the bot that I asked for.' },
);
export type SubscriptionsView = Static<typeof SubscriptionsSchema>;
