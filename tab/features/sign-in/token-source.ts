/** Keeps a token until a minute before it ends, or until the server refuses it; one fetch at a time. */
export function createTokenSource(deps: {
  fetchToken(fresh: boolean): Promise<{ token: string; expiresAt: number }>;
  /** Called with `true` when a token is requested, and with `false` when there is one or it cannot be obtained. */
  onWait?(waits: boolean): void;
  /** Milliseconds on the real clock: a token's end is the identity provider's. */
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

/** `expiresAt` as the demo gives it: ISO, seconds or milliseconds. A token whose end cannot be read is kept for five minutes. */
export function expiryOf(expiresAt: string | number, now: number): number {
  const at = typeof expiresAt === 'string' ? Date.parse(expiresAt) : expiresAt < 1e11 ? expiresAt * 1000 : expiresAt;
  return Number.isFinite(at) && at > now ? at : now + 5 * 60_000;
}

/**
 * When a JSON Web Token expires, in milliseconds.
 * @throws Error if that cannot be read
 */
export function expiryOfJwt(token: string): number {
  const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
  try {
    const { exp } = JSON.parse(atob(payload));
    if (typeof exp === 'number') return exp * 1000;
  } catch {}
  throw new Error('Invalid token');
}
