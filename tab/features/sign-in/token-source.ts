/** Caches a token until a minute before it expires, or until the server refuses it. Only one request for a token runs at a time. */
export function createTokenSource(deps: {
  fetchToken(fresh: boolean): Promise<{ token: string; expiresAt: number }>;
  /** Called with `true` when a token is requested, and with `false` when there is one or it cannot be obtained. */
  onWait?(waits: boolean): void;
  /** Milliseconds of the real clock, which the expiry of a token refers to. */
  now(): number;
}): (options: { fresh: boolean }) => Promise<string> {
  let held: { token: string; expiresAt: number } | undefined;
  let running: Promise<string> | undefined;

  async function renew(fresh: boolean): Promise<string> {
    held = await deps.fetchToken(fresh);
    return held.token;
  }

  return async ({ fresh }) => {
    if (!fresh && held !== undefined && held.expiresAt - 60_000 > deps.now()) return held.token;
    if (running === undefined) {
      deps.onWait?.(true);
      running = renew(fresh).finally(() => {
        running = undefined;
        deps.onWait?.(false);
      });
    }
    return running;
  };
}

/**
 * The expiry in milliseconds, from the `expiresAt` of the demo: ISO, seconds or milliseconds. A token with an unreadable expiry is cached
 * for five minutes.
 */
export function expiryOf(expiresAt: string | number, now: number): number {
  const at = typeof expiresAt === 'string' ? Date.parse(expiresAt) : expiresAt < 1e11 ? expiresAt * 1000 : expiresAt;
  return Number.isFinite(at) && at > now ? at : now + 5 * 60_000;
}

/**
 * When a JSON Web Token expires, in milliseconds.
 * @throws Error if the token has no readable expiry
 */
export function expiryOfJwt(token: string): number {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  try {
    const { exp } = JSON.parse(atob(payload));
    if (typeof exp === 'number') return exp * 1000;
  } catch {}
  throw new Error('Invalid token');
}
