import type { Me } from '../../../server/routes/schemas/me.ts';

/** Of two answers the one that the server gave later: an event may overtake the answer to an older question. */
export const newerMe = (known: Me | undefined, next: Me): Me => (known !== undefined && known.now > next.now ? known : next);
