import { createRemoteJWKSet, type RemoteJWKSetOptions } from 'jose';
import { type Clock, MINUTE } from './presence/time.ts';

type SigningKeys = ReturnType<typeof createRemoteJWKSet>;

/**
 * The public keys that a URL announces (JWKS), to be requested before each use: keys that were fetched while the clock was ahead would not
 * be fetched again until it had caught up, so a clock that is put back makes them be fetched again.
 */
export function createSigningKeys(url: URL, clock: Clock, options: RemoteJWKSetOptions): () => SigningKeys {
  let keys = createRemoteJWKSet(url, options);
  let usedAt = clock.now();
  return () => {
    const now = clock.now();
    if (now < usedAt - MINUTE) keys = createRemoteJWKSet(url, options);
    usedAt = now;
    return keys;
  };
}
