import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';
import { createOrganisation, type Organisation } from '../../../server/demo/organisation.ts';
import { seedStore } from '../../../server/demo/seed.ts';
import { type SimulatedTenant, startSimulatedTenant } from '../../../server/demo/simulated-tenant.ts';
import type { Instant } from '../../../server/presence/time.ts';
import { openStore } from '../../../server/store/open-store.ts';
import { Api } from '../api.ts';
import { type RunningClock, runningClock, spawnServer, TOKEN_SECONDS } from '../spawn-server.ts';

/** Monday, 08:30 in Berlin: people arrive, and the day before, which is read first, was quiet. */
const START = Date.parse('2026-11-16T07:30:00Z');
/** Milliseconds between two looks whether a server is ready, and for which it may think about that. */
const HEALTH = 1000;
/** Milliseconds after which a request counts as not answered. */
const TIMEOUT = 10_000;

export interface ClusterOptions {
  mongodbUri: string;
  people: number;
  /** Seconds of the organisation in a second. */
  speed: number;
  /** One server each. */
  ports: readonly number[];
}

/** One server, which is killed, stopped and started again. */
export class Instance {
  readonly url: string;
  /** Asks this one. */
  readonly api: Api;
  isHealthy = false;
  private child: ChildProcess | undefined;
  private readonly spawn: () => ChildProcess;

  constructor(port: number, spawn: () => ChildProcess) {
    this.url = `http://127.0.0.1:${port}`;
    this.spawn = spawn;
    this.api = new Api(() => this.url, TIMEOUT);
  }

  /** Resolves when it is ready. */
  async start(): Promise<void> {
    this.child = this.spawn();
    while (!(await this.look())) {
      if (this.hasEnded) throw new Error(`The server at ${this.url} ended while it started.`);
      await delay(100);
    }
  }

  get hasEnded(): boolean {
    return !this.child || this.child.exitCode !== null || this.child.signalCode !== null;
  }

  signal(signal: NodeJS.Signals): void {
    this.child?.kill(signal);
  }

  /** Ends it, and returns how it ended. */
  async end(signal: 'SIGKILL' | 'SIGTERM'): Promise<number | string | null> {
    if (this.hasEnded || !this.child) return null;
    const ended = once(this.child, 'exit');
    this.child.kill(signal);
    const [code, by] = (await ended) as [number | null, string | null];
    this.isHealthy = false;
    return code ?? by;
  }

  async look(): Promise<boolean> {
    try {
      this.isHealthy = (await fetch(`${this.url}/readyz`, { signal: AbortSignal.timeout(HEALTH) })).ok;
    } catch {
      this.isHealthy = false;
    }
    return this.isHealthy;
  }
}

/** Several servers over one MongoDB and one simulated tenant, behind something like a proxy that looks whether they are ready. */
export class Cluster {
  readonly organisation: Organisation;
  readonly instances: readonly Instance[];
  /** Asks any of them that is ready: as infra's proxies do, the same one for the same token. */
  readonly api: Api;
  /** When Graph was asked for the log: milliseconds of this machine. */
  readonly logRequests: number[] = [];
  readonly clock: RunningClock;
  private readonly tenant: SimulatedTenant;
  private readonly mongodbUri: string;
  private readonly looking: NodeJS.Timeout;
  private readonly held: { at?: Instant | undefined };

  static async start({ mongodbUri, people, speed, ports }: ClusterOptions): Promise<Cluster> {
    const organisation = createOrganisation({ seed: 'several servers', people });
    const store = await openStore({ mongodbUri, dataDir: '' });
    await seedStore(store, organisation, START);
    await store.close();
    const clock = runningClock(START, speed);
    const held: { at?: Instant | undefined } = {};
    const tenant = await startSimulatedTenant({
      organisation,
      clock: { now: () => Math.min(clock.now(), held.at ?? Number.POSITIVE_INFINITY) },
      tokenClock: clock,
      deltaPageSize: 1000,
      onRequest: (path) => {
        if (/\/auditLogs\/signIns/i.test(path)) cluster.logRequests.push(performance.now());
      },
    });
    const spawn = (port: number) => spawnServer({ tenant, clock, port, database: { MONGODB_URI: mongodbUri } });
    const instances = ports.map((port) => new Instance(port, () => spawn(port)));
    const cluster = new Cluster({ organisation, tenant, instances, clock, held, mongodbUri });
    try {
      await Promise.all(instances.map((instance) => instance.start()));
      return cluster;
    } catch (error) {
      await cluster.stop();
      throw error;
    }
  }

  private constructor(
    made: Pick<Cluster, 'organisation' | 'instances' | 'clock'> & {
      tenant: SimulatedTenant;
      held: { at?: Instant | undefined };
      mongodbUri: string;
    },
  ) {
    ({ organisation: this.organisation, instances: this.instances, clock: this.clock } = made);
    ({ tenant: this.tenant, held: this.held, mongodbUri: this.mongodbUri } = made);
    this.api = new Api((token) => this.pick(token), TIMEOUT);
    this.looking = setInterval(() => {
      for (const instance of this.instances) void instance.look();
    }, HEALTH);
  }

  /** The address of a server that was ready when it was last looked at. */
  pick(token = ''): string {
    const ready = this.instances.filter(({ isHealthy }) => isHealthy);
    const among = ready.length > 0 ? ready : this.instances;
    let sum = 0;
    for (let i = Math.max(0, token.length - 40); i < token.length; i++) sum = (sum * 31 + token.charCodeAt(i)) | 0;
    return (among[Math.abs(sum) % among.length] as Instance).url;
  }

  token(upn: string, roles: string[] = []): Promise<string> {
    return this.tenant.userToken(upn, { roles, expiresIn: TOKEN_SECONDS });
  }

  /** From now on nothing more is published in the log. Returns since when, by the organisation's clock. */
  hold(): Instant {
    this.held.at = this.clock.now();
    return this.held.at;
  }

  /** What happened meanwhile is published. */
  release(): void {
    this.held.at = undefined;
  }

  openStore() {
    return openStore({ mongodbUri: this.mongodbUri, dataDir: '' });
  }

  async stop(): Promise<void> {
    clearInterval(this.looking);
    this.api.close();
    for (const { api } of this.instances) api.close();
    await Promise.all(this.instances.map((instance) => instance.end('SIGKILL')));
    await this.tenant.close();
  }
}
