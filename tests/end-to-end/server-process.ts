import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { childEnv } from '../support/run-script.ts';

const ROOT = join(import.meta.dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { scripts: { start: string } };
/** The directory of the Node that runs the tests, since npm puts the project’s own before all others. */
const PATH = [dirname(process.execPath), process.env.PATH].join(delimiter);

export interface Ended {
  code: number | null;
  signal: NodeJS.Signals | null;
}

export interface ServerProcess {
  /** Its output so far. */
  said: { out: string; err: string };
  /** Its URL once it listens; rejects if it ends before. */
  url: Promise<string>;
  /** Resolves when its output matches; rejects if it ends before. */
  says(text: RegExp): Promise<RegExpExecArray>;
  ended: Promise<Ended>;
  kill(signal: NodeJS.Signals): void;
}

/**
 * `npm start` as an operator runs it: the script of package.json in a shell, which gets the signals. It has that environment, and a clock
 * without waiting.
 * @param ahead milliseconds by which its clock is ahead of this machine's
 * @param waits whether it waits for Graph's budget as usual: on MongoDB the database's time counts, which cannot be skipped
 */
export function startServer(environment: Record<string, string>, ahead = 0, waits = false): ServerProcess {
  const clock = { NODE_OPTIONS: `--import ${new URL(`./set-clock.ts?ahead=${ahead}&waits=${waits}`, import.meta.url)}` };
  const env = childEnv({ PATH, HOST: '127.0.0.1', PORT: '0', ...clock, ...environment });
  const child = spawn(scripts.start, { shell: true, cwd: ROOT, env, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = { out: '', err: '' };
  const ended = once(child, 'close').then(([code, signal]) => ({ code, signal }) as Ended);
  const says = (text: RegExp): Promise<RegExpExecArray> =>
    new Promise((resolve, reject) => {
      const look = (): void => {
        const found = text.exec(said.out);
        if (found) resolve(found);
      };
      child.stdout.on('data', look);
      void ended.then(() => reject(new Error(`The server ended before it said that: ${said.out}${said.err}`)));
      look();
    });
  child.stdout.on('data', (data: Buffer) => {
    said.out += data.toString();
  });
  child.stderr.on('data', (data: Buffer) => {
    said.err += data.toString();
  });
  const url = says(/Server listening at (http:\/\/127\.0\.0\.1:\d+)/).then((found) => found[1] as string);
  // A caller that waits for the end needs no second rejection.
  url.catch(() => {});
  return { said, url, says, ended, kill: (signal) => void child.kill(signal) };
}
