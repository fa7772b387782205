import { type Static, Type } from 'typebox';
import { closed, Iso, Optional } from './shared.ts';

/** When the client secret or certificate ends with which the server signs in to Entra. */
export const CredentialSchema = Type.Object(
  {
    kind: Type.Union([Type.Literal('secret'), Type.Literal('certificate')]),
    state: Type.Union([Type.Literal('ok'), Type.Literal('ending'), Type.Literal('ended')]),
    expiresAt: Iso,
    checkedAt: Iso,
    daysLeft: Type.Integer(),
    message: Type.String(),
    remedy: Type.String(),
  },
  closed,
);
export type CredentialView = Static<typeof CredentialSchema>;

/** Where the bot sends warnings. */
export const WarningsSchema = Type.Object(
  {
    conversations: Type.Integer({ description: 'Chats and channels that get warnings.' }),
    /** Until when the bot takes the caller's word. */
    trustedUntil: Optional(Iso),
  },
  closed,
);
export type WarningsView = Static<typeof WarningsSchema>;
