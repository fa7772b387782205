import { seeded } from './random.ts';

/** A security group of the simulated directory, with its direct members except groups. */
export interface DemoGroup {
  id: string;
  name: string;
  groupIds: readonly string[];
  deviceIds: readonly string[];
  /** Departments whose people are members, as in a dynamic group. */
  departments: readonly string[];
}

/** A group for each department, and one that contains all of these and a device, since group members can have any type. */
export function createGroups(seed: string, departments: readonly string[]): DemoGroup[] {
  const idOf = (name: string) => seeded(seed, 'group', name).guid();
  const groups = departments.map((name) => ({ id: idOf(name), name, groupIds: [], deviceIds: [], departments: [name] }));
  const all = {
    id: idOf('All staff'),
    name: 'All staff',
    groupIds: groups.map(({ id }) => id),
    deviceIds: [idOf('device')],
    departments: [],
  };
  return [all, ...groups];
}
