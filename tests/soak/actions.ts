import { setTimeout as delay } from 'node:timers/promises';
import type { Random } from '../bench/range-data.ts';
import type { Server } from './server.ts';

interface ActionsDeps {
  adminToken: string;
  /** Tokens of people who may make statements. */
  tokens: readonly string[];
  random: Random;
  statementsASecond: number;
  /** Milliseconds. */
  rangeEditEvery: number;
}

export interface Done {
  statements: number;
  rangeEdits: number;
  /** The number of unexpected answers, by method, path and status. */
  refused: Record<string, number>;
}

/** Until it is stopped, people make and end statements, and an administrator adds and closes a range. */
export function startActions(server: Server, deps: ActionsDeps) {
  const done: Done = { statements: 0, rangeEdits: 0, refused: {} };
  const stopping = new AbortController();
  const pause = (milliseconds: number) => delay(milliseconds, undefined, { signal: stopping.signal }).catch(() => {});
  const note = ({ status }: { status: number }, what: string) => {
    if (status >= 300) done.refused[`${what} ${status}`] = (done.refused[`${what} ${status}`] ?? 0) + 1;
  };
  const pick = <T>(values: readonly T[]) => values[Math.floor(deps.random() * values.length)] as T;

  async function makeStatements(): Promise<void> {
    while (!stopping.signal.aborted) {
      await pause(1000 / deps.statementsASecond);
      const token = pick(deps.tokens);
      const body = { status: pick(['remote', 'leave']) };
      if (deps.random() < 0.3) note(await server.call('DELETE', '/api/me/override', { token }), 'DELETE /api/me/override');
      else note(await server.call('PUT', '/api/me/override', { token, body }), 'PUT /api/me/override');
      done.statements += 1;
    }
  }

  async function editRanges(): Promise<void> {
    const token = deps.adminToken;
    for (let n = 0; ; n++) {
      await pause(deps.rangeEditEvery);
      if (stopping.signal.aborted) return;
      const body = {
        name: `Guests ${n}`,
        cidrs: [`192.0.2.${n % 256}/32`],
        target: { kind: 'remote' },
        presence: true,
        accessLogging: false,
      };
      const added = await server.call<{ id: string }>('POST', '/api/ranges', { token, body });
      note(added, 'POST /api/ranges');
      await pause(deps.rangeEditEvery / 2);
      note(await server.call('DELETE', `/api/ranges/${added.body.id}`, { token }), 'DELETE /api/ranges/{id}');
      done.rangeEdits += 2;
    }
  }

  const running = Promise.all([makeStatements(), editRanges()]);
  return {
    done,
    async stop(): Promise<void> {
      stopping.abort();
      await running;
    },
  };
}
