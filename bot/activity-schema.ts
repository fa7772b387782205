import { Type } from 'typebox';

/** The channel sends `null` for what it does not know. */
const Text = Type.Unsafe<string | null>({ type: ['string', 'null'] });
const List = Type.Unsafe<unknown[] | null>({ type: ['array', 'null'] });
const Account = Type.Unsafe<{ id?: string | null; aadObjectId?: string | null } | null>({
  type: ['object', 'null'],
  properties: { id: Text, aadObjectId: Text, name: Text },
});

/**
 * The form of an activity as far as we or the SDK read it: anything else is refused before either does. Unknown members are
 * let through, since the channel adds some.
 */
export const ActivitySchema = Type.Object({
  type: Type.String({ minLength: 1 }),
  serviceUrl: Type.String({ minLength: 1 }),
  conversation: Type.Object({
    id: Type.String({ minLength: 1 }),
    tenantId: Type.Optional(Text),
    conversationType: Type.Optional(Text),
  }),
  id: Type.Optional(Text),
  channelId: Type.Optional(Text),
  from: Type.Optional(Account),
  recipient: Type.Optional(Account),
  text: Type.Optional(Text),
  locale: Type.Optional(Text),
  replyToId: Type.Optional(Text),
  localTimezone: Type.Optional(Text),
  entities: Type.Optional(List),
  membersAdded: Type.Optional(List),
});
