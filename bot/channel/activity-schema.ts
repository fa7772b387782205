import { Type } from 'typebox';

/** The channel sends `null` for an unknown value. */
const Text = Type.Unsafe<string | null>({ type: ['string', 'null'] });
/** The maximum length of the channel's ids and addresses, which become parts of a URL that we call. */
const MAX_ID_LENGTH = 2048;
const Id = Type.Unsafe<string | null>({ type: ['string', 'null'], maxLength: MAX_ID_LENGTH });
const List = Type.Unsafe<unknown[] | null>({ type: ['array', 'null'] });
const Account = Type.Unsafe<{ id?: string | null; aadObjectId?: string | null } | null>({
  type: ['object', 'null'],
  properties: { id: Id, aadObjectId: Id, name: Text },
});

/**
 * The members of an activity that we or the SDK read. Other activities are rejected before either reads them. Unknown members are accepted,
 * since the channel adds some.
 */
export const ActivitySchema = Type.Object({
  type: Type.String({ minLength: 1 }),
  serviceUrl: Type.String({ minLength: 1, maxLength: MAX_ID_LENGTH }),
  conversation: Type.Object({
    id: Type.String({ minLength: 1, maxLength: MAX_ID_LENGTH }),
    tenantId: Type.Optional(Id),
    conversationType: Type.Optional(Text),
  }),
  id: Type.Optional(Id),
  channelId: Type.Optional(Id),
  from: Type.Optional(Account),
  recipient: Type.Optional(Account),
  text: Type.Optional(Text),
  locale: Type.Optional(Text),
  replyToId: Type.Optional(Id),
  localTimezone: Type.Optional(Text),
  entities: Type.Optional(List),
  membersAdded: Type.Optional(List),
});
