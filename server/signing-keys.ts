import { createRemoteJWKSet, type RemoteJWKSetOptions } from 'jose';
import { type Clock, MINUTE } from './presence/time.ts';

type SigningKeys = ReturnType<typeof createRemoteJWKSet>;

/**
 * The public keys that a URL publishes (JWKS), to be requested before each use. Keys that were fetched while the clock was ahead would be
 * cached until it had caught up, so they are fetched again when the clock is set back.
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
