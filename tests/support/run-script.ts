import { execFile } from 'node:child_process';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

/** The environment of a child process of a test: paths of programs and compiled code, and no other variable. */
export const childEnv = (given: Record<string, string> = {}): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE,
  ...given,
});

export interface Said {
  code: number;
  out: string;
  err: string;
}

/** Runs a script of the project, and resolves with its output. */
export function runScript(script: string, args: readonly string[], env: Record<string, string> = {}, input = ''): Promise<Said> {
  return new Promise((resolve) => {
    const child = execFile(process.execPath, [join(ROOT, script), ...args], { env: childEnv(env) }, (_, out, err) =>
      resolve({ code: child.exitCode ?? -1, out, err }),
    );
    child.stdin?.end(input);
  });
}

/** The same, without the white space around it. */
export async function runTrimmed(...given: Parameters<typeof runScript>): Promise<Said> {
  const { code, out, err } = await runScript(...given);
  return { code, out: out.trim(), err: err.trim() };
}
