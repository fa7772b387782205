import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(import.meta.dirname, '../..');

export interface Source {
  /** From the top of the repository: `server/board/board.ts`. */
  file: string;
  text: string;
}

/** Every source file of the product. */
export function* sources(): Generator<Source> {
  for (const top of ['server', 'bot', 'tab', 'appPackage']) {
    for (const name of readdirSync(join(ROOT, top), { recursive: true, encoding: 'utf8' })) {
      if (!/\.tsx?$/.test(name) || name.startsWith('dist')) continue;
      const file = join(top, name);
      yield { file, text: readFileSync(join(ROOT, file), 'utf8') };
    }
  }
}

/** The text without its comments. Lines keep their numbers. */
export function codeOf(text: string): string {
  return text.replace(/(?<!\S)(?:\/\*[\s\S]*?\*\/|\/\/.*)/g, (comment) => comment.replace(/[^\n]/g, ''));
}
