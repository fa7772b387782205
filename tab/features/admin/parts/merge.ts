/** The merged value of a field that two people edited: my edits are applied to theirs. */
export interface KeptField {
  field: string;
  /** Whether somebody else has also changed it, to a different value. */
  contested: boolean;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

interface Keyed {
  key: string;
}
const isKeyed = (value: unknown): value is Keyed =>
  typeof value === 'object' && value !== null && 'key' in value && typeof value.key === 'string';
const isKeyedList = (value: unknown): value is Keyed[] => Array.isArray(value) && value.every(isKeyed);

/** How to treat members of a list that I edited and somebody else removed. */
export type Removed = 'restore' | 'leave-out';

/**
 * Applies my changes of `clean` to `theirs`: a field that I did not change has their value. Lists whose members have a `key` are merged
 * member by member, and texts of several lines line by line. Where both changed the same value, mine counts.
 */
export function mergeDrafts<Draft extends object>(clean: Draft, mine: Draft, theirs: Draft, removed: Removed = 'leave-out'): Draft {
  const merged = { ...theirs };
  for (const field of Object.keys({ ...theirs, ...mine }) as (keyof Draft)[])
    merged[field] = mergeValues(clean[field], mine[field], theirs[field], removed) as Draft[keyof Draft];
  return merged;
}

function mergeValues(clean: unknown, mine: unknown, theirs: unknown, removed: Removed): unknown {
  if (same(mine, clean)) return theirs;
  if (same(theirs, clean)) return mine;
  if (isKeyedList(clean) && isKeyedList(mine) && isKeyedList(theirs)) {
    const restored = removed === 'restore' ? editedAndRemoved(clean, mine, theirs) : [];
    return [...mergeLists(clean, mine, theirs), ...restored];
  }
  if (typeof clean === 'string' && typeof mine === 'string' && typeof theirs === 'string' && /\n/.test(mine + theirs))
    return mergeLines(clean.split('\n'), mine.split('\n'), theirs.split('\n')).join('\n');
  return mine;
}

const find = (list: readonly Keyed[], { key }: Keyed) => list.find((each) => each.key === key);

function editedAndRemoved(clean: readonly Keyed[], mine: readonly Keyed[], theirs: readonly Keyed[]): Keyed[] {
  return mine.filter((my) => {
    const was = find(clean, my);
    return was !== undefined && !same(was, my) && find(theirs, my) === undefined;
  });
}

/** Names of the members of lists that I edited and somebody else removed. */
export function removedNames<Draft extends object>(clean: Draft, mine: Draft, theirs: Draft): string[] {
  return (Object.keys(mine) as (keyof Draft)[]).flatMap((field) => {
    const [was, my, their] = [clean[field], mine[field], theirs[field]];
    if (!isKeyedList(was) || !isKeyedList(my) || !isKeyedList(their)) return [];
    return editedAndRemoved(was, my, their).map((member) => ('name' in member ? String(member.name) : member.key));
  });
}

/** Members that one side removed are removed; members that one side added are added. */
function mergeLists(clean: readonly Keyed[], mine: readonly Keyed[], theirs: readonly Keyed[]): Keyed[] {
  const kept = theirs.flatMap((their): Keyed[] => {
    const [was, my] = [find(clean, their), find(mine, their)];
    if (was === undefined) return [their];
    return my === undefined ? [] : [mergeDrafts(was, my, their)];
  });
  return [...kept, ...mine.filter((my) => find(clean, my) === undefined)];
}

function mergeLines(clean: readonly string[], mine: readonly string[], theirs: readonly string[]): string[] {
  const [was, my, their] = [new Set(clean), new Set(mine), new Set(theirs)];
  return [...mine.filter((line) => !(was.has(line) && !their.has(line))), ...theirs.filter((line) => !was.has(line) && !my.has(line))];
}

/** The fields that I changed, in the draft's order. */
export function keptFields<Draft extends object>(clean: Draft, mine: Draft, theirs: Draft): KeptField[] {
  return (Object.keys(mine) as (keyof Draft & string)[])
    .filter((field) => !same(mine[field], clean[field]))
    .map((field) => ({ field, contested: !same(theirs[field], clean[field]) && !same(theirs[field], mine[field]) }));
}
