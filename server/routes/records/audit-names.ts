import type { World } from '../../presence/world.ts';

/**
 * Looks up the current names of the ids in audit entries: of people, offices, floors and ranges. Entries contain only ids, so no name of a
 * deleted person remains.
 */
export function createNames({ people, offices, ranges }: World) {
  const floors = new Map([...offices.values()].flatMap((office) => office.floors.map(({ id, name }) => [id, name] as const)));
  const nameOf = (id: string): string | undefined => (people.get(id) ?? offices.get(id) ?? ranges.get(id))?.name ?? floors.get(id);

  function collect(value: unknown, found: Record<string, string>): void {
    if (typeof value === 'string') {
      const name = nameOf(value);
      if (name !== undefined) found[value] = name;
    } else if (typeof value === 'object' && value !== null) {
      for (const part of Object.values(value)) collect(part, found);
    }
  }

  return {
    nameOf,
    namesIn(...values: readonly unknown[]): Record<string, string> | undefined {
      const found: Record<string, string> = {};
      for (const value of values) collect(value, found);
      return Object.keys(found).length > 0 ? found : undefined;
    },
  };
}
