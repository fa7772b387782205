import { readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const [OTHERS_READ, OTHERS_ENTER] = [0o004, 0o001];

/**
 * The warning if every user of this machine can read the embedded database, which shows where people were. Undefined if nobody else can: its
 * files or a directory above them deny it. Also undefined on Windows, whose file modes do not show rights.
 * @throws Node.js system errors of the file system.
 */
export function readableFilesWarning(dataDir: string): string | undefined {
  if (process.platform === 'win32' || !allMayEnter(dataDir)) return undefined;
  const files = readdirSync(dataDir).filter((name) => name.startsWith('indoors') && modeOf(join(dataDir, name)) & OTHERS_READ);
  if (files.length === 0) return undefined;
  return `Every user of this machine can read ${files.join(', ')} in DATA_DIR. Remove these rights: chmod -R go= "${dataDir}"`;
}

function allMayEnter(directory: string): boolean {
  const above = dirname(directory);
  return (modeOf(directory) & OTHERS_ENTER) !== 0 && (above === directory || allMayEnter(above));
}

/** 0 if it no longer exists. */
function modeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mode ?? 0;
}
