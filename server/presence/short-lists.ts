/**
 * Long lists in the records of audit entries are stored without their end. `omitted` in the record says how many items each list had more:
 * `{ cidrs: [… 1000 items], omitted: { cidrs: 17 } }`.
 */

/** The record with the first items of its list; the record itself if the list has `max` items or fewer, or there is none. */
export function shortenList(record: unknown, list: string, max: number): unknown {
  if (!isRecord(record)) return record;
  const items = record[list];
  if (!Array.isArray(items) || items.length <= max) return record;
  return { ...record, [list]: items.slice(0, max), omitted: { [list]: items.length - max } };
}

/** What stood at the end of a shortened list before there was `omitted`. */
const FORMER_END = /^… \+(\d+)$/;

/** A stored record, or a part of it, in the form of today. */
export function readShortLists(value: unknown): unknown {
  if (!isRecord(value)) return value;
  const record: Record<string, unknown> = {};
  const omitted: Record<string, number> = {};
  for (const [key, part] of Object.entries(value)) {
    const [, count] = (Array.isArray(part) && FORMER_END.exec(String(part.at(-1)))) || [];
    if (count !== undefined) omitted[key] = Number(count);
    record[key] = Array.isArray(part) && count !== undefined ? part.slice(0, -1) : readShortLists(part);
  }
  return Object.keys(omitted).length === 0 ? record : { ...record, omitted };
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
