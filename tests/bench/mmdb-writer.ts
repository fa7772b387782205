import { parsePrefix } from '../../server/presence/addresses/address.ts';
import type { Address } from '../../server/presence/addresses/packed-address.ts';

/**
 * A MaxMind database (format 2.0, records of 32 bits, IPv4 under ::/96) that maps each CIDR to a number: the minimum that `maxmind` needs
 * to answer the same questions as our index. Shorter CIDRs come before longer ones.
 */
export function writeMmdb(entries: readonly { cidr: string; value: number }[]): Buffer {
  const data = new DataSection();
  const tree = new Tree();
  const sorted = entries
    .map(({ cidr, value }) => ({ prefix: parsePrefix(cidr) as NonNullable<ReturnType<typeof parsePrefix>>, value }))
    .sort((a, b) => a.prefix.length - b.prefix.length);
  for (const { prefix, value } of sorted) tree.insert(prefix.start, prefix.length, data.offsetOf(value));
  const metadata = map({
    binary_format_major_version: uint(5, 2),
    binary_format_minor_version: uint(5, 0),
    build_epoch: uint(9, 1),
    database_type: text('Bench'),
    description: map({ en: text('Bench') }),
    ip_version: uint(5, 6),
    languages: Buffer.from([0x01, 0x04, ...text('en')]),
    node_count: uint(6, tree.count),
    record_size: uint(5, 32),
  });
  const marker = Buffer.concat([Buffer.from([0xab, 0xcd, 0xef]), Buffer.from('MaxMind.com')]);
  return Buffer.concat([tree.toBuffer(), Buffer.alloc(16), data.toBuffer(), marker, metadata]);
}

/** Leaves are kept as the complement of their offset until the number of nodes is known; 0 is empty (the root is never a child). */
class Tree {
  count = 1;
  private records = new Int32Array(1 << 16);

  insert(start: Address, length: number, offset: number): void {
    const words = start.family === 4 ? [0, 0, 0, start.w0] : [start.w0, start.w1, start.w2, start.w3];
    const depth = start.family === 4 ? 96 + length : length;
    let node = 0;
    for (let bit = 0; bit < depth - 1; bit++) node = this.child(2 * node + bitOf(words, bit));
    this.records[2 * node + bitOf(words, depth - 1)] = ~offset;
  }

  toBuffer(): Buffer {
    const buffer = Buffer.alloc(this.count * 8);
    for (let i = 0; i < this.count * 2; i++) {
      const record = this.records[i] as number;
      buffer.writeUInt32BE(record > 0 ? record : record === 0 ? this.count : this.count + 16 + ~record, i * 4);
    }
    return buffer;
  }

  private child(record: number): number {
    const held = this.records[record] as number;
    if (held > 0) return held;
    if (2 * this.count + 2 > this.records.length) {
      const grown = new Int32Array(this.records.length * 2);
      grown.set(this.records);
      this.records = grown;
    }
    const made = this.count++;
    this.records[2 * made] = held;
    this.records[2 * made + 1] = held;
    this.records[record] = made;
    return made;
  }
}

class DataSection {
  private readonly offsets = new Map<number, number>();
  private readonly parts: Buffer[] = [];
  private length = 0;

  offsetOf(value: number): number {
    const known = this.offsets.get(value);
    if (known !== undefined) return known;
    const part = map({ range: uint(6, value) });
    this.offsets.set(value, this.length);
    this.parts.push(part);
    this.length += part.length;
    return this.length - part.length;
  }

  toBuffer(): Buffer {
    return Buffer.concat(this.parts);
  }
}

function bitOf(words: readonly number[], bit: number): number {
  return ((words[bit >>> 5] as number) >>> (31 - (bit & 31))) & 1;
}

/** Types 1–7 are in the control byte, later ones in a separate byte. */
function uint(type: number, value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32BE(value);
  const short = bytes.subarray(bytes.findIndex((byte) => byte !== 0) < 0 ? 4 : bytes.findIndex((byte) => byte !== 0));
  const head = type <= 7 ? [(type << 5) | short.length] : [short.length, type - 7];
  return Buffer.from([...head, ...short]);
}

function text(value: string): Buffer {
  const bytes = Buffer.from(value);
  return Buffer.from([(2 << 5) | Math.min(bytes.length, 29), ...(bytes.length < 29 ? [] : [bytes.length - 29]), ...bytes]);
}

function map(fields: Record<string, Buffer>): Buffer {
  const parts = Object.entries(fields).flatMap(([key, value]) => [text(key), value]);
  return Buffer.concat([Buffer.from([(7 << 5) | Object.keys(fields).length]), ...parts]);
}
