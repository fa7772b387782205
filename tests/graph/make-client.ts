import { createBudgets } from '../../server/graph/budget.ts';
import { createGraphClient, type GraphClient, type GraphClientDeps } from '../../server/graph/client.ts';
import type { Log } from '../../server/graph/log.ts';
import type { Clock, Instant, Monotonic } from '../../server/presence/time.ts';

export interface TestClock extends Clock {
  advance(milliseconds: number): void;
  /** Sets it, without time passing. */
  set(at: Instant): void;
  /** Only follows `advance`. */
  monotonic: Monotonic;
}

export function testClock(start: Instant = Date.parse('2026-11-20T12:00:00Z')): TestClock {
  let at = start;
  let passed = 0;
  return {
    now: () => at,
    monotonic: () => passed,
    advance: (milliseconds) => {
      at += milliseconds;
      passed += milliseconds;
    },
    set: (instant) => {
      at = instant;
    },
  };
}

export const SECRET = { kind: 'secret', secret: 'not-a-real-secret' } as const;

/** Keeps every line, so that a test can look for what must not be in it. */
export function memoryLog(lines: string[] = []): Log & { lines: string[] } {
  const write = (fields: object, message: string): void => void lines.push(`${message} ${JSON.stringify(fields)}`);
  return { lines, debug: write, info: write, warn: write, error: write };
}

/** A client whose waiting moves the clock and is recorded. */
export function makeClient(url: string, fields: Partial<GraphClientDeps> & { clock?: TestClock } = {}) {
  const clock = fields.clock ?? testClock();
  const slept: number[] = [];
  const sleep = async (milliseconds: number): Promise<void> => {
    slept.push(milliseconds);
    clock.advance(milliseconds);
  };
  const client: GraphClient = createGraphClient({
    baseUrl: url,
    authorityHost: url,
    tenantId: '11111111-1111-4111-8111-111111111111',
    clientId: '22222222-2222-4222-8222-222222222222',
    credential: { kind: 'none' },
    log: memoryLog(),
    budget: createBudgets({ monotonic: clock.monotonic, sleep }),
    sleep,
    random: () => 0.5,
    monotonic: clock.monotonic,
    ...fields,
    clock,
  });
  return { client, clock, slept };
}
