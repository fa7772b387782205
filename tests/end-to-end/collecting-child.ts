import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface, type Interface } from 'node:readline';
import type { SimulatedTenant } from '../../server/demo/simulated-tenant.ts';

export interface Where {
  tenant: SimulatedTenant;
  dataDir: string;
  mongodbUri?: string;
}

const PROGRAM = new URL('./collect-process.ts', import.meta.url).pathname;

/** A collecting process that can be killed and restarted any number of times. */
export class CollectingChild {
  readonly #where: Where;
  #child: ChildProcess | undefined;
  #lines: Interface | undefined;
  /** The process has ended, and all its output was read. */
  #gone: Promise<unknown> = Promise.resolve();
  #errors = '';

  constructor(where: Where) {
    this.#where = where;
  }

  /** Collects at that instant. Returns the answer of the process, or `killed` if it was killed after this many milliseconds. */
  collect(at: number, killAfter?: number): Promise<string> {
    return this.#say(`${at}`, at, killAfter);
  }

  /** The same for the time behind the live poll. */
  backfill(at: number, killAfter?: number): Promise<string> {
    return this.#say(`${at} backfill`, at, killAfter);
  }

  /** The id of the process; undefined while there is none. */
  get pid(): number | undefined {
    return this.#child?.pid;
  }

  async #say(line: string, at: number, killAfter?: number): Promise<string> {
    if (!this.#child) await this.#start(at);
    const child = this.#child as ChildProcess;
    const answer = this.#nextLine();
    child.stdin?.write(`${line}\n`);
    const timer = killAfter === undefined ? undefined : setTimeout(() => child.kill('SIGKILL'), killAfter);
    const said = await answer;
    clearTimeout(timer);
    // If this process is busy, the kill is sent although the answer has arrived: the answer counts, but the process has ended.
    if (said === undefined || child.killed) {
      await this.#gone;
      this.#child = undefined;
    }
    if (said !== undefined) return said;
    if (!child.killed) throw new Error(`The collecting process ended by itself: ${this.#errors}`);
    return 'killed';
  }

  async stop(): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (!child || child.exitCode !== null || child.signalCode !== null) return;
    child.stdin?.end();
    await this.#gone;
  }

  async #start(at: number): Promise<void> {
    const { tenant, dataDir, mongodbUri } = this.#where;
    const { tenantId, clientId, clientSecret } = tenant.organisation;
    const facts = { tenant: tenant.url, tenantId, clientId, secret: clientSecret, data: dataDir, now: String(at) };
    const given = Object.entries({ ...facts, ...(mongodbUri ? { mongo: mongodbUri } : {}) }).flatMap(([name, value]) => [
      `--${name}`,
      value,
    ]);
    const child = spawn(process.execPath, [PROGRAM, ...given], { stdio: ['pipe', 'pipe', 'pipe'] });
    child.stdin.on('error', () => {});
    child.stderr.on('data', (data: Buffer) => {
      this.#errors += data.toString();
    });
    this.#child = child;
    this.#gone = once(child, 'close');
    this.#lines = createInterface({ input: child.stdout });
    if ((await this.#nextLine()) !== 'ready') throw new Error(`The collecting process did not start: ${this.#errors}`);
  }

  /** Undefined when the process is gone. */
  #nextLine(): Promise<string | undefined> {
    const lines = this.#lines as Interface;
    return new Promise((resolve) => {
      lines.once('line', resolve);
      void this.#gone.then(() => resolve(undefined));
    });
  }
}
