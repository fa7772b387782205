import type { Me } from '../../../server/routes/schemas/me.ts';

/** The later of two answers of the server: an event may overtake the answer to an older request. */
export const newerMe = (known: Me | undefined, next: Me): Me => (known !== undefined && known.now > next.now ? known : next);
