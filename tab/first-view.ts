import { brotliCompressSync, constants } from 'node:zlib';

/** A file of the built tab, as the bundler describes it. */
export interface BuiltFile {
  type: 'chunk' | 'asset';
  fileName: string;
  /** The size of the scripts. */
  code?: string;
  isEntry?: boolean;
  facadeModuleId?: string | null;
  /** Files that are loaded with it. */
  imports?: readonly string[];
}

/** The scripts that are loaded before the reader sees their own status and the offices, with one theme and one language. */
export interface FirstView {
  /** Loaded by everybody. */
  always: string[];
  /** By theme. */
  themes: Record<string, string[]>;
  /** By language. */
  texts: Record<string, string[]>;
  /** Inside Teams. */
  teams: string[];
}

/** The maximum number of bytes of the scripts of the first view inside Teams, compressed by brotli. */
export const FIRST_VIEW_LIMIT = 150_000;

const THEME = /\/tab\/app\/themes\/([a-z]+)\.ts$/;
const TEXTS = /\/server\/texts\/([a-z]{2})\/tab\/index\.ts$/;
const TEAMS = /\/tab\/features\/sign-in\/teams-host\.ts$/;

/** @throws Error if a part of the first view is not among the files */
export function firstViewOf(files: readonly BuiltFile[]): FirstView {
  const scripts = new Map(files.filter(({ type }) => type === 'chunk').map((file) => [file.fileName, file]));
  const always = [...scripts.values()].filter(({ isEntry }) => isEntry).flatMap(({ fileName }) => withImports(fileName, scripts));
  const of = (module: RegExp): Record<string, string[]> => {
    const found = [...scripts.values()].flatMap(({ fileName, facadeModuleId }) => {
      const match = module.exec(facadeModuleId?.replaceAll('\\', '/') ?? '');
      const needed = withImports(fileName, scripts).filter((each) => !always.includes(each));
      return match ? [[match[1] ?? '', needed] as const] : [];
    });
    if (found.length === 0) throw new Error(`No file of the built tab is made from ${module}.`);
    return Object.fromEntries(found);
  };
  return { always, themes: of(THEME), texts: of(TEXTS), teams: Object.values(of(TEAMS)).flat() };
}

/** A script and all that are loaded with it, each once. */
function withImports(name: string, scripts: ReadonlyMap<string, BuiltFile>, seen = new Set<string>()): string[] {
  if (seen.has(name) || !scripts.has(name)) return [];
  seen.add(name);
  for (const each of scripts.get(name)?.imports ?? []) withImports(each, scripts, seen);
  return [...seen];
}

/** The brotli bytes of the first view inside Teams, in its largest theme and language. */
export function firstViewBytes(files: readonly BuiltFile[], view = firstViewOf(files)): number {
  const sizes = new Map(files.map(({ fileName, code = '' }) => [fileName, code]));
  const bytes = (names: readonly string[]) => names.reduce((sum, name) => sum + brotliBytes(sizes.get(name) ?? ''), 0);
  const largest = (parts: Record<string, string[]>) => Math.max(...Object.values(parts).map(bytes));
  return bytes(view.always) + largest(view.themes) + largest(view.texts) + bytes(view.teams);
}

const brotliBytes = (code: string) => brotliCompressSync(code, { params: { [constants.BROTLI_PARAM_QUALITY]: 11 } }).length;

const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} KB`;

/** The fault of the first view's size; undefined if it is within the limit. */
export function overBudget(bytes: number, limit = FIRST_VIEW_LIMIT): string | undefined {
  if (bytes <= limit) return undefined;
  const sizes = `${kilobytes(bytes)} of script (brotli, with teams-js), ${kilobytes(bytes - limit)} more than the ${kilobytes(limit)} it may have`;
  return `The first view of the tab has ${sizes}. Fetch on demand what it does not show, with lazyPart or lazyPage.`;
}
