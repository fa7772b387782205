import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createOrganisation, type Organisation } from '../../server/demo/organisation.ts';
import { seedStore } from '../../server/demo/seed.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import { openStore } from '../../server/store/open-store.ts';
import { Api } from './api.ts';
import { runningClock, spawnServer, TOKEN_SECONDS } from './spawn-server.ts';

export interface ServerOptions {
  port: number;
  people: number;
  /** Simulated seconds per second. */
  speed: number;
}

/** Wednesday, 09:00 in Berlin. */
export const START = Date.parse('2026-11-18T08:00:00Z');

/**
 * The production server in a separate process, over SQLite and the simulated tenant of this process. Simulated time is faster than real
 * time, so that a few people sign in as often as many. Timers and Graph's rate limits use real time.
 */
export class Server extends Api {
  readonly url: string;
  readonly organisation: Organisation;
  private readonly child: ChildProcess;
  private readonly tenant: SimulatedTenant;
  readonly dataDir: string;

  static async start({ port, people, speed }: ServerOptions): Promise<Server> {
    const organisation = createOrganisation({ people });
    const clock = runningClock(START, speed);
    const tenant = await startSimulatedTenant({ organisation, clock, tokenClock: clock, deltaPageSize: 1000 });
    const dataDir = await mkdtemp(join(tmpdir(), 'indoors-soak-'));
    const store = await openStore({ dataDir });
    await seedStore(store, organisation, START);
    await store.close();
    const child = spawnServer({ tenant, clock, port, database: { DATA_DIR: dataDir } });
    const server = new Server({ url: `http://127.0.0.1:${port}`, organisation, child, tenant, dataDir });
    await server.ready();
    return server;
  }

  private constructor(made: { url: string; organisation: Organisation; child: ChildProcess; tenant: SimulatedTenant; dataDir: string }) {
    super(() => made.url);
    ({ url: this.url, organisation: this.organisation, child: this.child, tenant: this.tenant, dataDir: this.dataDir } = made);
  }

  get ended(): boolean {
    return this.child.exitCode !== null || this.child.signalCode !== null;
  }

  get pid(): number {
    return this.child.pid as number;
  }

  token(upn: string, roles: string[] = []): Promise<string> {
    return this.tenant.userToken(upn, { roles, expiresIn: TOKEN_SECONDS });
  }

  private async ready(): Promise<void> {
    while (!(await this.isReady())) {
      if (this.ended) throw new Error('The server ended.');
      await delay(200);
    }
  }

  /** Whether the log has been read once. */
  private async isReady(): Promise<boolean> {
    try {
      return ((await this.metrics()).get('indoors_last_success_timestamp_seconds') ?? 0) > 0;
    } catch {
      return false;
    }
  }

  async stop(): Promise<void> {
    this.close();
    if (!this.ended) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await ended;
    }
    await this.tenant.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }
}
