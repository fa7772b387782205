import { type Static, Type } from 'typebox';
import { closed, Id, Iso, Optional } from './shared.ts';

const Repeat = Type.Union([Type.Literal('once'), Type.Literal('daily')], {
  title: 'FollowRepeat',
  description: '`once`: it ends with its message. `daily`: one message each day until it is ended.',
});

export const FollowBody = Type.Object(
  {
    repeat: Repeat,
    knowing: Type.Literal('they-see-it', { description: 'That I know that the person sees my name among their followers.' }),
  },
  { ...closed, title: 'FollowBody', examples: [{ repeat: 'once', knowing: 'they-see-it' }] },
);
export const FollowersBody = Type.Object(
  { allowed: Type.Boolean({ description: 'Whether others may follow me. False ends all who do.' }) },
  { ...closed, title: 'FollowersBody', examples: [{ allowed: true }] },
);

const FollowSchema = Type.Object({ personId: Id, name: Type.String(), repeat: Repeat, since: Iso }, { ...closed, title: 'Follow' });
export type FollowView = Static<typeof FollowSchema>;

export const FollowsSchema = Type.Object(
  {
    follows: Type.Array(FollowSchema, { description: 'Whom I follow, by name.' }),
    followers: Type.Array(FollowSchema, { description: 'Who follows me, by name, no matter in which mode they are.' }),
    following: Type.Boolean({
      description: 'Whether the organisation allows following. If not, follows rest: nobody gets a message about anybody.',
    }),
    mayBeFollowed: Type.Boolean(),
    reachable: Type.Boolean({ description: 'Whether the bot can write to me. It can once I have written to it in our own chat.' }),
    botChat: Optional(
      Type.String({ description: 'The address of that chat in Teams; absent if the bot is off, or the cloud is not the global one.' }),
    ),
  },
  { ...closed, title: 'Follows', description: 'Whom I follow, and who follows me.' },
);
export type FollowsView = Static<typeof FollowsSchema>;
