import { type Static, Type } from 'typebox';
import { closed, Optional } from './shared.ts';

export const ClientSchema = Type.Object(
  {
    clientId: Type.String(),
    tenantId: Type.String(),
    authorityHost: Type.String(),
    demo: Type.Boolean({ description: 'In the demo the tab offers people to sign in as, and gets their tokens from `POST /demo/token`.' }),
    teamsAppId: Optional(Type.String({ description: `Id of the app in the organisation's catalogue of Teams; absent if not configured.` })),
  },
  { ...closed, title: 'ClientInfo', description: 'The data that the tab needs before it can sign in. Public.' },
);
export type Client = Static<typeof ClientSchema>;
