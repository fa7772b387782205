import avro from 'avsc';
import type { OpenPart } from './file-parts.ts';

/** The encoding of a file's text; `avro`: in the bodies of captured events. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'avro';

/** The encoding according to the first bytes; undefined if they are not text. */
export function encodingOf(head: Uint8Array): Encoding | undefined {
  const [a, b, c, d] = head;
  if (a === 0x4f && b === 0x62 && c === 0x6a && d === 1) return 'avro';
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  return head.includes(0) ? undefined : 'utf-8';
}

/** The text in chunks, without a byte order mark. @throws errors of the stream */
export async function* textOf(
  { stream, position }: OpenPart,
  encoding: Encoding,
  onBytes?: (bytes: number) => void,
): AsyncGenerator<string> {
  if (encoding === 'avro') return yield* bodiesOf({ stream, position }, onBytes);
  const decoder = new TextDecoder(encoding);
  for await (const bytes of stream as AsyncIterable<Buffer>) {
    onBytes?.(position());
    yield decoder.decode(bytes, { stream: true });
  }
  yield decoder.decode();
}

/** Length in bytes of the marker that ends the header and each block of a capture. */
const MARK = 16;

/** Event Hubs Capture: each event's body is a JSON document, and becomes a line. */
async function* bodiesOf({ stream, position }: OpenPart, onBytes?: (bytes: number) => void): AsyncGenerator<string> {
  const decoder = new avro.streams.BlockDecoder();
  const seen: { tail: Buffer; mark?: Buffer } = { tail: Buffer.alloc(0) };
  decoder.on('metadata', (_type: unknown, _codec: string, header: { sync: Buffer }) => {
    seen.mark = header.sync;
  });
  stream.on('error', (error) => decoder.destroy(error));
  stream.on('data', (bytes: Buffer) => {
    seen.tail = Buffer.concat([seen.tail, bytes]).subarray(-MARK);
  });
  for await (const event of stream.pipe(decoder) as AsyncIterable<{ Body?: unknown }>) {
    onBytes?.(position());
    const { Body: body } = event;
    const text = body instanceof Uint8Array ? Buffer.from(body).toString('utf8') : body;
    // A missing body counts as a record that cannot be read.
    yield `${typeof text === 'string' ? text : 'null'}\n`;
  }
  // The decoder drops an incomplete block without an error.
  if (!seen.mark?.equals(seen.tail)) throw new Error('the last block does not end');
}
