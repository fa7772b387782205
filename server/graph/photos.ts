import { type BatchOptions, readBatch } from './batch.ts';
import type { GraphClient } from './client.ts';

export interface Photo {
  type: 'image/jpeg' | 'image/png';
  bytes: Buffer;
}

/** Twice the size at which the tab shows it, so it is sharp on dense screens. A few kilobytes. */
const SIZE = '96x96';
const MAX_BYTES = 200_000;

/**
 * Photos of people, at most 20 at once; `undefined` if there is none. People for whom Graph fails temporarily are omitted. Needs
 * ProfilePhoto.Read.All.
 * @throws GraphFailure as `readBatch`
 */
export async function readPhotos(
  client: GraphClient,
  ids: readonly string[],
  options: BatchOptions,
): Promise<Map<string, Photo | undefined>> {
  const paths = new Map(ids.map((id) => [id, `/users/${encodeURIComponent(id)}/photos/${SIZE}/$value`]));
  const found = await readBatch(client, paths, options);
  return new Map([...found].map(([id, body]) => [id, photoOf(body)]));
}

/** In a batch, a picture is Base64 text. Its first bytes show its type; data that is not a picture counts as no photo. */
function photoOf(body: unknown): Photo | undefined {
  const bytes = Buffer.from(typeof body === 'string' ? body : '', 'base64');
  if (bytes.length > MAX_BYTES) return undefined;
  if (bytes.subarray(0, 3).equals(JPEG)) return { type: 'image/jpeg', bytes };
  return bytes.subarray(0, 8).equals(PNG) ? { type: 'image/png', bytes } : undefined;
}

const JPEG = Buffer.from([0xff, 0xd8, 0xff]);
const PNG = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
