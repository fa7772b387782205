import { folded } from './names.ts';

/** Names in one text when it is made, and at most. */
const CHUNK = 512;
const MAX_CHUNK = 2 * CHUNK;
/** Ends a name in a text, and what stands for it where a name has one. */
const END = '\n';
const INSTEAD = '\0';

interface Chunk {
  size: number;
  /** Undefined until it is searched: its names have changed. */
  text: string | undefined;
}

/**
 * The names of a list as a few long texts, in which a part of a name is found much faster than name by name: 100,000 names lie
 * all over the memory. It holds positions of the list alone, and is notified of each that is added or removed.
 */
export class NameText {
  private chunks: Chunk[] = [];

  insert(at: number): void {
    const found = this.chunkAt(at);
    if (found === undefined) {
      this.chunks.push({ size: 1, text: undefined });
      return;
    }
    const { chunk, index } = found;
    chunk.size += 1;
    chunk.text = undefined;
    if (chunk.size <= MAX_CHUNK) return;
    chunk.size -= CHUNK;
    this.chunks.splice(index + 1, 0, { size: CHUNK, text: undefined });
  }

  remove(at: number): void {
    const found = this.chunkAt(at, false);
    if (found === undefined) return;
    found.chunk.size -= 1;
    found.chunk.text = undefined;
    if (found.chunk.size === 0) this.chunks.splice(found.index, 1);
  }

  /** Whether `find` can look for this. */
  static canFind(part: string): boolean {
    return part !== '' && !part.includes(END) && !part.includes(INSTEAD);
  }

  /** The items whose names have this part. `part`: folded. `list`: the one of which it holds the positions. */
  find<T extends { name: string }>(list: readonly T[], part: string): T[] {
    const found: T[] = [];
    for (const { text, begin } of this.texts(list)) for (const line of linesWith(text, part)) found.push(list[begin + line] as T);
    return found;
  }

  /** Makes the texts, one at a time, before they are searched; `begin`: the position of the first name. */
  *texts(list: readonly { name: string }[]): Generator<{ text: string; begin: number }, void> {
    let begin = 0;
    for (const chunk of this.chunks) {
      chunk.text ??= textOf(list.slice(begin, begin + chunk.size));
      yield { text: chunk.text, begin };
      begin += chunk.size;
    }
  }

  /** The chunk of a position; that of the one before where something is added there. */
  private chunkAt(at: number, added = true): { chunk: Chunk; index: number } | undefined {
    let end = 0;
    for (const [index, chunk] of this.chunks.entries()) {
      end += chunk.size;
      if (at < end || (added && at === end)) return { chunk, index };
    }
    return undefined;
  }
}

function textOf(items: readonly { name: string }[]): string {
  return items.map(({ name }) => folded(name).replaceAll(END, INSTEAD)).join(END);
}

/** Numbers of the lines that have this part. */
function* linesWith(text: string, part: string): Generator<number, void> {
  let [line, start] = [0, 0];
  for (let at = text.indexOf(part); at >= 0; at = text.indexOf(part, start)) {
    let end = text.indexOf(END, start);
    while (end >= 0 && end < at) {
      line += 1;
      start = end + 1;
      end = text.indexOf(END, start);
    }
    yield line;
    if (end < 0) return;
    line += 1;
    start = end + 1;
  }
}
