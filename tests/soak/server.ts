import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { createOrganisation, type Organisation } from '../../server/demo/organisation.ts';
import { seedStore } from '../../server/demo/seed.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../server/demo/simulated-tenant.ts';
import type { PresenceList } from '../../server/routes/schemas/presence.ts';
import { openStore } from '../../server/store/open-store.ts';
import { childEnv } from '../support/run-script.ts';
import { type LivePicture, pictureOfList } from './live-picture.ts';

/** A board as `GET /api/presence` has it. */
export interface Listed {
  picture: LivePicture;
  /** The last live event that it contains. */
  event: string;
}

/** Figures of `/metrics` by name, labels added up. */
export type Metrics = ReadonlyMap<string, number>;

export interface ServerOptions {
  port: number;
  people: number;
  /** Simulated seconds per second. */
  speed: number;
}

/** Wednesday, 09:00 in Berlin. */
export const START = Date.parse('2026-11-18T08:00:00Z');
/** Simulated seconds for which tokens last: longer than any soak. */
const TOKEN_SECONDS = 365 * 86_400;

/**
 * The production server in a separate process, over SQLite and the simulated tenant of this process. Simulated time is faster than real
 * time, so that a few people sign in as often as many. Timers and Graph's rate limits use real time.
 */
export class Server {
  readonly url: string;
  readonly organisation: Organisation;
  private readonly child: ChildProcess;
  private readonly tenant: SimulatedTenant;
  readonly dataDir: string;
  private readonly agent = new Agent({ keepAlive: true, maxSockets: 32 });
  private last = { text: '', picture: new Map() as LivePicture };

  static async start({ port, people, speed }: ServerOptions): Promise<Server> {
    const organisation = createOrganisation({ people });
    const begun = Date.now();
    const clock = { now: () => START + (Date.now() - begun) * speed };
    const tenant = await startSimulatedTenant({ organisation, clock, tokenClock: clock, deltaPageSize: 1000 });
    const dataDir = await mkdtemp(join(tmpdir(), 'indoors-soak-'));
    const store = await openStore({ dataDir });
    await seedStore(store, organisation, START);
    await store.close();
    const given = new URL('../end-to-end/set-clock.ts', import.meta.url);
    given.search = String(new URLSearchParams({ ahead: String(START - begun), waits: 'true', speed: String(speed), begun: String(begun) }));
    const { tenantId, clientId, clientSecret } = organisation;
    const env = childEnv({
      ...{ TENANT_ID: tenantId, CLIENT_ID: clientId, CLIENT_SECRET: clientSecret, AUTHORITY_HOST: tenant.url, GRAPH_BASE_URL: tenant.url },
      ...{ HOST: '127.0.0.1', PORT: String(port), DATA_DIR: dataDir, POLL_SECONDS: '5', LOG_LEVEL: 'error', NODE_ENV: 'production' },
    });
    const script = join(import.meta.dirname, '../../server/start.mjs');
    const child = spawn(process.execPath, ['--import', given.href, script], { env, stdio: ['ignore', 'inherit', 'inherit'] });
    const server = new Server({ url: `http://127.0.0.1:${port}`, organisation, child, tenant, dataDir });
    await server.ready();
    return server;
  }

  private constructor(made: { url: string; organisation: Organisation; child: ChildProcess; tenant: SimulatedTenant; dataDir: string }) {
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

  async call<T>(
    method: string,
    path: string,
    { token, body }: { token?: string; body?: unknown } = {},
  ): Promise<{ status: number; body: T }> {
    const { status, text } = await this.ask(method, path, token, body === undefined ? undefined : JSON.stringify(body));
    return { status, body: (text === '' ? undefined : JSON.parse(text)) as T };
  }

  /** All people who may be named. Pages of different events are fetched again. */
  async list(token: string): Promise<Listed> {
    for (;;) {
      const pages: string[] = [];
      let [cursor, event]: [string | undefined, string | undefined] = ['', undefined];
      while (cursor !== undefined) {
        const { status, text } = await this.ask('GET', `/api/presence?limit=2000${cursor && `&cursor=${cursor}`}`, token);
        if (status !== 200) throw new Error(`/api/presence is answered with ${status}.`);
        const head = /^\{"at":"[^"]*","event":"([^"]*)",/.exec(text);
        if (!head || (event !== undefined && head[1] !== event)) break;
        event = head[1];
        pages.push(text.slice(head[0].length));
        cursor = /"nextCursor":"([^"]*)"\}$/.exec(text)?.[1];
      }
      if (cursor === undefined && event !== undefined) return { event, picture: this.parsed(pages) };
    }
  }

  async metrics(): Promise<Metrics> {
    const { text } = await this.ask('GET', '/metrics');
    const found = new Map<string, number>();
    for (const [, name = '', value] of text.matchAll(/^(\w+)(?:\{[^}]*\})? (\S+)$/gm))
      found.set(name, (found.get(name) ?? 0) + Number(value));
    return found;
  }

  async stop(): Promise<void> {
    this.agent.destroy();
    if (!this.ended) {
      const ended = once(this.child, 'exit');
      this.child.kill('SIGTERM');
      await ended;
    }
    await this.tenant.close();
    await rm(this.dataDir, { recursive: true, force: true });
  }

  /** Most clients get the same text: it is parsed once. */
  private parsed(pages: readonly string[]): LivePicture {
    const text = pages.join('\n');
    if (text !== this.last.text) {
      const people = pages.flatMap((page) => (JSON.parse(`{${page}`) as PresenceList).people);
      this.last = { text, picture: pictureOfList(people) };
    }
    return this.last.picture;
  }

  private ask(method: string, path: string, token?: string, body?: string): Promise<{ status: number; text: string }> {
    const headers = { ...(token && { authorization: `Bearer ${token}` }), ...(body && { 'content-type': 'application/json' }) };
    return new Promise((resolve, reject) => {
      const asked = request(`${this.url}${path}`, { method, headers, agent: this.agent }, async (response) => {
        const parts: Buffer[] = [];
        for await (const part of response) parts.push(part as Buffer);
        resolve({ status: response.statusCode ?? 0, text: Buffer.concat(parts).toString() });
      });
      asked.on('error', reject).end(body);
    });
  }
}
