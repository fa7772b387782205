import { type Static, Type } from 'typebox';
import { closed, Iso, Optional } from './shared.ts';

export const StaleSchema = Type.Object(
  {
    asOf: Optional(Iso),
    why: Type.String({ examples: ['Microsoft Graph cannot be reached.'] }),
  },
  {
    ...closed,
    title: 'Stale',
    description: 'The picture is not of now: sign-ins were last read at `asOf` (absent: never), and why. Absent while it is current.',
  },
);
export type Stale = Static<typeof StaleSchema>;
