import { type Static, Type } from 'typebox';
import { closed, Optional } from './shared.ts';

/** The data that the tab needs before it can sign in. Public. */
export const ClientSchema = Type.Object(
  {
    clientId: Type.String(),
    tenantId: Type.String(),
    authorityHost: Type.String(),
    /** In the demo the tab offers people to look as, and fetches their tokens from `POST /demo/token`. */
    demo: Type.Boolean(),
    /** Id of the app in the organisation's catalogue of Teams; absent if nobody has said it. */
    teamsAppId: Optional(Type.String()),
  },
  closed,
);
export type Client = Static<typeof ClientSchema>;
