import type { NamedPerson } from '../../server/presence/picture.ts';
import { searchKey } from '../../server/presence/search-key.ts';
import type { Context } from '../context.ts';
import type { DepartmentName } from '../language/language.ts';
import { ofAllLanguages, tableOf } from '../language/tables.ts';
import { listed } from '../time/symbols.ts';

/** The names of each department in all languages. */
const NAMES = new Map(
  (Object.keys(tableOf('en').departments.names) as DepartmentName[]).map((department) => [
    department,
    unique(ofAllLanguages(({ departments }) => listed(departments.names[department])).flat()),
  ]),
);

/** If only engineers are known, a question about developers means them, and the other way round. */
const NEARLY: Readonly<Partial<Record<DepartmentName, readonly DepartmentName[]>>> = {
  engineering: ['development'],
  development: ['engineering', 'it'],
};

const AMBIGUOUS: ReadonlySet<string> = new Set(ofAllLanguages(({ departments }) => listed(departments.ambiguous)).flat());

/** By what is written: the names of that department, and those of departments that are nearly the same. */
const OTHER_NAMES = new Map(
  [...NAMES].flatMap(([department, names]) => {
    const sets = [names, ...(NEARLY[department] ?? []).map((near) => NAMES.get(near) ?? [])];
    return names.filter((name) => !AMBIGUOUS.has(name)).map((name) => [searchKey(name), sets] as const);
  }),
);

/** A compound with a word for a group: "Finanzabteilung". */
const GROUP_WORD = new RegExp(
  `^(.{2,}?) ?(${ofAllLanguages(({ departments }) => listed(departments.groupEndings))
    .flat()
    .join('|')})$`,
);

/** One name of each spelling: "Opérations" is compared like "Operations". */
function unique(names: readonly string[]): string[] {
  return [...new Map(names.map((name) => [searchKey(name), name])).values()];
}

/** The written name, and without the word for a group at its end and the "s" that joins them: "Vertriebsabteilung". */
function spellingsOf(written: string): string[] {
  const [, name] = GROUP_WORD.exec(searchKey(written)) ?? [];
  if (name === undefined) return [written];
  return [written, name, ...(name.endsWith('s') ? [name.slice(0, -1)] : [])];
}

/**
 * The members who may be named, so that others are not revealed. A name in another language ("Ventas") counts if no department has that
 * name itself.
 */
export function membersOf({ board, picture }: Seen, department: string): NamedPerson[] {
  const names = board.names();
  const called = (name: string) => names.department(name).flatMap((id) => picture.find('', id) ?? []);
  const found = spellingsOf(department)
    .flatMap((name) => [[name], ...(OTHER_NAMES.get(searchKey(name)) ?? [])])
    .map((same) => same.flatMap(called))
    .find(({ length }) => length > 0);
  return (found ?? []).sort((a, b) => a.name.localeCompare(b.name, 'en'));
}

/** Whether a department has a member who may be named. It stops at the first, so it is cheap. */
export function isDepartment({ board, picture }: Seen, written: string): boolean {
  const names = board.names();
  const isCalled = (name: string) => names.department(name).some((id) => picture.find('', id) !== undefined);
  return spellingsOf(written).some((name) => isCalled(name) || (OTHER_NAMES.get(searchKey(name)) ?? []).flat().some(isCalled));
}

type Seen = Pick<Context, 'board' | 'picture'>;
