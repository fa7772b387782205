import { type Static, Type } from 'typebox';
import { closed } from './shared.ts';

/** What the tab must know before it can sign in. Public. */
export const ClientSchema = Type.Object(
  {
    clientId: Type.String(),
    tenantId: Type.String(),
    authorityHost: Type.String(),
    /** In the demo the tab offers people to look as, and fetches their tokens from `POST /demo/token`. */
    demo: Type.Boolean(),
  },
  closed,
);
export type Client = Static<typeof ClientSchema>;
