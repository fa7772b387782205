import { type Static, Type } from 'typebox';
import { closed, Iso, Optional } from './shared.ts';

export const CredentialSchema = Type.Object(
  {
    of: Type.Union([Type.Literal('app'), Type.Literal('bot')], {
      description: 'The owner: the app, or the bot’s own registration.',
    }),
    kind: Type.Union([Type.Literal('secret'), Type.Literal('certificate')]),
    state: Type.Union([Type.Literal('ok'), Type.Literal('ending'), Type.Literal('ended')]),
    expiresAt: Iso,
    checkedAt: Optional(Iso),
    daysLeft: Type.Integer(),
    message: Type.String(),
    remedy: Type.String(),
  },
  { ...closed, title: 'Credential', description: 'When the client secret or certificate expires with which the server signs in to Entra.' },
);
export type CredentialView = Static<typeof CredentialSchema>;

export const EndingCredentialSchema = Type.Object(
  { of: Type.String(), state: Type.Union([Type.Literal('ending'), Type.Literal('ended')]), message: Type.String(), remedy: Type.String() },
  { ...closed, title: 'EndingCredential', description: 'A credential that ends soon or has ended, in words.' },
);

export const WarningsSchema = Type.Object(
  {
    conversations: Type.Integer({ description: 'Chats and channels that get warnings.' }),
    trustedUntil: Optional(Type.String({ ...Iso, description: `Until when the bot treats the caller as an administrator.` })),
  },
  { ...closed, title: 'Warnings', description: 'Where the bot sends warnings.' },
);
export type WarningsView = Static<typeof WarningsSchema>;
