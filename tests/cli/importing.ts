import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../../server/store/open-store.ts';
import { runScript, type Said } from '../support/run-script.ts';

export const ADA = 'aaaaaaaa-0000-4000-8000-000000000001';
const HOUR = 3_600_000;
/** Yesterday. */
export const RECENT = Date.now() - 24 * HOUR;

export const signIn = (at: number | string, fields: object = {}) => ({
  createdDateTime: typeof at === 'string' ? at : new Date(at).toISOString(),
  userId: ADA,
  status: { errorCode: 0 },
  ipAddress: '203.0.113.5',
  isInteractive: true,
  riskState: 'none',
  ...fields,
});

export interface Importing {
  dataDir: string;
  /** The output of the terminal for an import of a file with this content. */
  run(content: string | object, ...args: string[]): Promise<Said>;
  /** Makes the database, with Ada in its directory or with no directory yet. */
  fill(people: boolean): Promise<void>;
  close(): Promise<void>;
}

/** A folder for one test of `npm run import`. */
export async function openImporting(): Promise<Importing> {
  const folder = await mkdtemp(join(tmpdir(), 'indoors-import-'));
  const dataDir = join(folder, 'data');
  return {
    dataDir,
    async run(content, ...args) {
      const file = join(folder, 'export');
      await writeFile(file, typeof content === 'string' || content instanceof Uint8Array ? content : JSON.stringify(content));
      return runScript('server/cli/import.ts', [file, ...args], { DATA_DIR: dataDir });
    },
    async fill(people) {
      const store = await openStore({ dataDir });
      const ada = { id: ADA, upn: 'ada@example.com', name: 'Ada', enabled: true, guest: false };
      if (people) await store.saveDirectory([ada], 'display');
      await store.close();
    },
    close: () => rm(folder, { recursive: true }),
  };
}
