import { type ChildProcess, spawn } from 'node:child_process';
import { join } from 'node:path';
import type { SimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import type { Clock, Instant } from '../../server/presence/time.ts';
import { childEnv } from '../support/run-script.ts';

/** Simulated seconds for which tokens last: longer than any run. */
export const TOKEN_SECONDS = 365 * 86_400;

/** The organisation's time, which may be faster than the machine's. */
export interface RunningClock extends Clock {
  /** The organisation's time at `begun`. */
  start: Instant;
  /** An instant of the machine. */
  begun: Instant;
  /** Seconds of the organisation in a second. */
  speed: number;
}

export function runningClock(start: Instant, speed: number): RunningClock {
  const begun = Date.now();
  return { start, begun, speed, now: () => start + (Date.now() - begun) * speed };
}

interface SpawnDeps {
  tenant: SimulatedTenant;
  clock: RunningClock;
  port: number;
  /** `DATA_DIR` or `MONGODB_URI`. */
  database: Record<string, string>;
}

/** Production's server as a process of its own, on that clock; timers and Graph's pace are the machine's. */
export function spawnServer({ tenant, clock: { start, begun, speed }, port, database }: SpawnDeps): ChildProcess {
  const given = new URL('../end-to-end/set-clock.ts', import.meta.url);
  given.search = String(new URLSearchParams({ ahead: String(start - begun), waits: 'true', speed: String(speed), begun: String(begun) }));
  const { tenantId, clientId, clientSecret } = tenant.organisation;
  const env = childEnv({
    ...{ TENANT_ID: tenantId, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, AUTHORITY_HOST: tenant.url, GRAPH_BASE_URL: tenant.url },
    ...{ HOST: '127.0.0.1', PORT: String(port), POLL_SECONDS: '5', LOG_LEVEL: 'error', NODE_ENV: 'production', ...database },
  });
  const script = join(import.meta.dirname, '../../server/start.mjs');
  return spawn(process.execPath, ['--import', given.href, script], { env, stdio: ['ignore', 'inherit', 'inherit'] });
}
