import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { type Entry, openPromise } from 'yauzl';

/** One file to read: the file itself, decompressed if necessary, or one inside a ZIP. */
export interface FilePart {
  /** The file name without its folder. */
  name: string;
  /** Opens the part for one reading. Errors of the file system and the libraries reject, or arrive in the stream. */
  open(): Promise<OpenPart>;
}

export interface OpenPart {
  /** The content, decompressed. Its end or its destruction closes the file. */
  stream: Readable;
  /** Bytes of the file on disk that have been read; in a ZIP those of the parts before this one. */
  position(): number;
}

/** A file that cannot be read; the message contains the reason and the remedy. */
export class FileFault extends Error {}

/** A file that is not an export of sign-ins. A ZIP may contain some, for example a readme or the portal's authentication details. */
export class NotAnExport extends FileFault {}

const GZIP = Buffer.from([0x1f, 0x8b]);
const [ZIP, EMPTY_ZIP] = [Buffer.from('PK\u0003\u0004'), Buffer.from('PK\u0005\u0006')];

/**
 * The parts of a file to read. Its first bytes decide, not its name. For a ZIP these are its files, without folders and without the files that
 * macOS adds.
 * @returns also whether the file is a ZIP
 * @throws FileFault for a ZIP that cannot be read; errors of the file system and the libraries.
 */
export async function partsOf(path: string): Promise<{ parts: FilePart[]; zip: boolean }> {
  const head = await firstBytes(path);
  if ([ZIP, EMPTY_ZIP].some((begin) => head.equals(begin))) return { parts: await zipParts(path), zip: true };
  const name = nameIn(path);
  if (!head.subarray(0, 2).equals(GZIP)) return { parts: [{ name, open: async () => plain(path) }], zip: false };
  return { parts: [{ name: name.replace(/\.gz$/i, ''), open: async () => gunzipped(plain(path)) }], zip: false };
}

function plain(path: string): OpenPart {
  const stream = createReadStream(path);
  return { stream, position: () => stream.bytesRead };
}

function gunzipped({ stream, position }: OpenPart): OpenPart {
  const gunzip = createGunzip();
  stream.on('error', (error) => gunzip.destroy(error));
  gunzip.on('close', () => stream.destroy());
  return { stream: stream.pipe(gunzip), position };
}

async function zipParts(path: string): Promise<FilePart[]> {
  const zip = await openPromise(path, { autoClose: false });
  const entries: Entry[] = [];
  try {
    for await (const entry of zip.eachEntry()) {
      const hidden = /(^|\/)(__MACOSX\/|\.)/.test(entry.fileName);
      if (!entry.fileName.endsWith('/') && !hidden) entries.push(entry);
    }
  } finally {
    zip.close();
  }
  if (entries.some((entry) => entry.isEncrypted())) throw new FileFault('The ZIP is encrypted. Unpack it first.');
  return entries.map((entry, index) => {
    const before = entries.slice(0, index).reduce((sum, { compressedSize }) => sum + compressedSize, 0);
    const gzip = /\.gz$/i.test(entry.fileName);
    const from = async () => {
      const part = await openEntry(path, entry, before);
      return gzip ? gunzipped(part) : part;
    };
    return { name: nameIn(entry.fileName).replace(/\.gz$/i, ''), open: from };
  });
}

/** Opens a separate handle, which is closed with the stream. */
async function openEntry(path: string, entry: Entry, before: number): Promise<OpenPart> {
  const zip = await openPromise(path, { autoClose: false });
  try {
    const stream = await zip.openReadStreamPromise(entry);
    stream.on('close', () => zip.close());
    return { stream, position: () => before };
  } catch (error) {
    zip.close();
    throw error;
  }
}

async function firstBytes(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

function nameIn(path: string): string {
  return path.split(/[/\\]/).at(-1) ?? path;
}
