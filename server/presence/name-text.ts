import { searchKey } from './search-key.ts';

/** Number of names in a new chunk, and the maximum. */
const CHUNK = 512;
const MAX_CHUNK = 2 * CHUNK;
/** Separates names in a text. Their keys have letters, digits and spaces. */
const END = '\n';

interface Chunk {
  size: number;
  /** Undefined after a change, until the next search. */
  text: string | undefined;
}

/**
 * The names of a list as a few long texts. Searching them is much faster than searching name by name, since 100,000 names are scattered in
 * memory. It stores only positions of the list, and must be notified of each insertion and removal.
 */
export class NameText {
  private chunks: Chunk[] = [];

  copy(): NameText {
    const copy = new NameText();
    copy.chunks = this.chunks.map((chunk) => ({ ...chunk }));
    return copy;
  }

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

  /** The items whose names contain this part. `part`: a `soughtKey`. `list`: the list of the positions. */
  find<T extends { name: string }>(list: readonly T[], part: string): T[] {
    const found: T[] = [];
    for (const { text, begin } of this.texts(list)) for (const line of linesWith(text, part)) found.push(list[begin + line] as T);
    return found;
  }

  /** Builds the texts, one at a time; `begin`: the position of the first name. */
  *texts(list: readonly { name: string }[]): Generator<{ text: string; begin: number }, void> {
    let begin = 0;
    for (const chunk of this.chunks) {
      chunk.text ??= textOf(list.slice(begin, begin + chunk.size));
      yield { text: chunk.text, begin };
      begin += chunk.size;
    }
  }

  /** The chunk of a position; for an insertion, that of the position before. */
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
  return items.map(({ name }) => searchKey(name)).join(END);
}

/** Numbers of the lines that contain this part. */
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
