import type { Malformed } from '../../presence/sign-in.ts';

/** A JSON object of the file, or the fault of a record that cannot be read. */
export type JsonRecord = { record: Record<string, unknown> } | Malformed;

/** Keys of arrays of records in an envelope: of Graph, Event Hub and Splunk, and the tables of Log Analytics. */
const ENVELOPE_KEY = /"(?:value|records|results|tables)"\s*:\s*$/i;
/** Characters before a list in which its key is searched; no tool writes so many blanks in between. */
const KEY_LENGTH = 200;
/** The same one level deeper: Elastic's `{"took":1,"_shards":{…},"hits":{"total":{…},"hits":[…]}}`. */
const HITS_KEY = /"hits"\s*:\s*$/;
const INNER_KEY = /^\s*\{(?:[^{}]|\{[^{}]*\})*"hits"\s*:\s*\{(?:[^{}[]|\{[^{}]*\})*"hits"\s*:\s*$/;
/** The key of the rows in a table of Log Analytics, which follow its columns. */
const ROWS_KEY = /"rows"\s*:\s*$/i;
/** The maximum length of the head of a table or of a search. */
const MAX_HEAD_LENGTH = 100_000;
const MAX_SEARCH_HEAD_LENGTH = 10_000;
/** The first character that is not a separator. Text that is not an object is skipped in one step, so that files of such text take linear time. */
const AFTER_BLANKS = /[^\0- ,}\uFEFF]/g;
const AFTER_JUNK = /[{}[\],\n]/g;
const NO_JSON: Malformed = { malformed: 'The record is not valid JSON.' };
const NO_OBJECT: Malformed = { malformed: 'The record is not an object.' };
/** Maximum characters of an open record before other records are searched in it; a record has a few thousand. */
const MAX_LENGTH = 500_000;
/** Characters in which the first two names of a record are searched. */
const HEAD_LENGTH = 2_000;
const NO_END: Malformed = { malformed: 'The file ends before its list does.' };

/** `depth` is that of the object that contains the list of records. */
type OpenArray = { kind: 'plain' } | { kind: 'envelope'; depth: number } | { kind: 'rows'; columns: readonly string[] };

/**
 * Splits JSON text, in chunks of any size, into its records: an array of objects, consecutive objects or one per line, envelopes
 * (`{"value":[…]}`, `{"records":[…]}`) nested in these, and tables of columns and rows. A broken record is counted as malformed, and reading
 * continues after it, or with the next record of the same kind inside its text: a bad record never stops an import and never affects another.
 * Holds at most one record.
 */
export class JsonRecordSplitter {
  /** `between` records, inside a `record`, in the `rest` of an envelope behind its array, or in `junk` that is not an object. */
  #state: 'between' | 'record' | 'rest' | 'junk' = 'between';
  readonly #arrays: OpenArray[] = [];
  /** The last opened array has no element yet. */
  #isEmpty = false;
  #depth = 0;
  #inString = false;
  #escaped = false;
  #text = '';
  #previous = '\n';

  *push(chunk: string): Generator<JsonRecord> {
    let from = 0;
    for (let i = 0; i < chunk.length; i++) {
      if (this.#state === 'between' || this.#state === 'junk') {
        const next = indexOf(this.#state === 'junk' ? AFTER_JUNK : AFTER_BLANKS, chunk, i);
        if (next > i) this.#previous = chunk[next - 1] as string;
        from = i = next;
        if (next === chunk.length) break;
      }
      const char = chunk[i] as string;
      if (this.#state === 'between' || this.#state === 'junk') yield* this.#between(char);
      else if (this.#neverEnded(char)) {
        yield NO_JSON;
        this.#begin();
        from = i;
      } else if (this.#inString) this.#string(char);
      else if (char === '"') this.#inString = true;
      else if (char === '[' && this.#state === 'record' && this.#depth <= 2 && this.#opensList(chunk, from, i)) {
        this.#state = 'between';
        this.#text = '';
      } else if (char === '{' || char === '[') this.#depth++;
      else if ((char === '}' || char === ']') && --this.#depth === 0) {
        const text = this.#state === 'record' ? this.#text + chunk.slice(from, i + 1) : undefined;
        this.#state = 'between';
        this.#text = '';
        if (text !== undefined) yield* this.#parsed(text);
        from = i + 1;
      }
      this.#previous = char;
    }
    if (this.#state === 'record') this.#text += chunk.slice(from);
    if (this.#text.length > MAX_LENGTH && !(yield* this.#resumed(this.#text))) {
      yield NO_JSON;
      this.#state = 'between';
      this.#text = '';
    }
  }

  /**
   * Whether the array that begins at `at` contains records; if so, it is opened. `from` is where the object around it continues in this chunk.
   * That object is only parsed as a whole after the right key, since it may contain very many lists.
   */
  #opensList(chunk: string, from: number, at: number): boolean {
    const depth = this.#depth;
    const key = this.#text.slice(-KEY_LENGTH) + chunk.slice(Math.max(from, at - KEY_LENGTH), at);
    const head = () => this.#text + chunk.slice(from, at);
    if (depth === 2) {
      if (!HITS_KEY.test(key) || this.#text.length + at - from > MAX_SEARCH_HEAD_LENGTH || !INNER_KEY.test(head())) return false;
      this.#arrays.push({ kind: 'envelope', depth });
      return true;
    }
    const columns = ROWS_KEY.test(key) ? columnsIn(head()) : undefined;
    if (columns) this.#arrays.push({ kind: 'rows', columns });
    else if (ENVELOPE_KEY.test(key)) this.#arrays.push({ kind: 'envelope', depth });
    else return false;
    return true;
  }

  /** Yields a complete record. If it is broken, its text may contain other records. */
  *#parsed(text: string): Generator<JsonRecord> {
    const list = this.#arrays.at(-1);
    const record = parse(text, list?.kind === 'rows' ? list.columns : undefined);
    if ('record' in record || !(yield* this.#resumed(text))) yield record;
  }

  /** Reports a record as broken and reads the records that begin inside its text; the last of them may still be open. False if none begins there. */
  *#resumed(text: string): Generator<JsonRecord, boolean> {
    const starts = startsWithin(text);
    const last = starts.at(-1);
    if (last === undefined) return false;
    this.#state = 'between';
    this.#text = '';
    yield NO_JSON;
    for (const [index, start] of starts.slice(0, -1).entries()) {
      const records = [...new JsonRecordSplitter().push(text.slice(start, starts[index + 1]))];
      yield* records.length > 0 ? records : [NO_JSON];
    }
    yield* this.push(text.slice(last));
    return true;
  }

  *end(): Generator<JsonRecord> {
    if (this.#state === 'record') yield* this.#resumed(this.#text);
    if (this.#state === 'record') yield { malformed: 'The file ends in the middle of a record.' };
    else if (this.#state === 'junk') yield NO_JSON;
    else if (this.#state === 'rest' || this.#arrays.length > 0) yield NO_END;
  }

  *#between(char: string): Generator<JsonRecord> {
    const structural = '{}[],\n'.includes(char);
    if (this.#state === 'junk' && structural) {
      this.#state = 'between';
      yield NO_JSON;
    }
    if (char === '{' || (char === '[' && this.#arrays.at(-1)?.kind === 'rows')) this.#begin();
    else if (char === '[') {
      this.#arrays.push({ kind: 'plain' });
      this.#isEmpty = true;
    } else if (char === ']') yield* this.#closeArray();
    else if (!structural && char > ' ' && char !== '\uFEFF') {
      this.#state = 'junk';
      this.#isEmpty = false;
    }
  }

  /** Lists inside a list are parsed as part of it; an empty list is reported in place of a record. */
  *#closeArray(): Generator<JsonRecord> {
    const list = this.#arrays.pop();
    if (list && list.kind !== 'plain') {
      this.#state = 'rest';
      this.#depth = list.kind === 'rows' ? 1 : list.depth;
    } else if (this.#isEmpty && this.#arrays.length > 0) yield NO_OBJECT;
    this.#isEmpty = false;
  }

  /** Whether a record lacks its end: there is one object per line, and a line begins a new one. */
  #neverEnded(char: string): boolean {
    return char === '{' && this.#previous === '\n' && this.#arrays.length === 0 && this.#state === 'record';
  }

  #begin(): void {
    this.#state = 'record';
    this.#isEmpty = false;
    this.#depth = 1;
    this.#inString = false;
    this.#escaped = false;
    this.#text = '';
  }

  #string(char: string): void {
    if (this.#escaped) this.#escaped = false;
    else if (char === '\\') this.#escaped = true;
    else if (char === '"') this.#inString = false;
  }
}

/** Where the next match begins at or after `from`; the end of the text if there is none. */
function indexOf(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.exec(text)?.index ?? text.length;
}

/** `{"id":"…","createdDateTime":`: the head of a record, with its first two names. */
const HEAD = /^\{\s*("[^"\\]*")\s*:\s*(?:"(?:[^"\\]|\\.)*"|[\w.+-]+)\s*,\s*("[^"\\]*")\s*:/;

/**
 * Where in the text of a broken record others begin: at objects with the same first two names. A string cannot contain this, since its quotes
 * would be escaped.
 */
function startsWithin(text: string): number[] {
  const [, first = '', second = ''] = HEAD.exec(text.slice(0, HEAD_LENGTH)) ?? [];
  const starts: number[] = [];
  if (first === '') return starts;
  for (let at = text.indexOf(first, text.indexOf(first) + 1); at !== -1; at = text.indexOf(first, at + 1)) {
    const brace = text.lastIndexOf('{', at);
    const alike = text.slice(brace + 1, at).trim() === '' && HEAD.exec(text.slice(brace, brace + HEAD_LENGTH))?.[2] === second;
    if (alike) starts.push(brace);
  }
  return starts;
}

function parse(text: string, columns: readonly string[] | undefined): JsonRecord {
  try {
    const value: unknown = JSON.parse(text);
    if (!Array.isArray(value)) return { record: value as Record<string, unknown> };
    if (columns?.length !== value.length) return NO_JSON;
    return { record: Object.fromEntries(columns.map((name, index) => [name, value[index]])) };
  } catch {
    return NO_JSON;
  }
}

/** The names in the head of a table, `{"name":"PrimaryResult","columns":[{"name":…}],"rows":`; undefined if it is not such a head. */
function columnsIn(head: string): string[] | undefined {
  if (head.length > MAX_HEAD_LENGTH) return undefined;
  try {
    const table = JSON.parse(`${head}null}`) as { columns?: unknown; Columns?: unknown };
    const columns = table.columns ?? table.Columns;
    if (!Array.isArray(columns)) return undefined;
    return columns.map((column: { name?: unknown; ColumnName?: unknown }) => String(column.name ?? column.ColumnName));
  } catch {
    return undefined;
  }
}
