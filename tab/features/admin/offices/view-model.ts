import type { OfficeInput, OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { plural } from '../../../shared/lib/words.ts';
import type { Fault } from '../parts/faults.ts';

export interface FloorDraft {
  key: string;
  id?: string;
  name: string;
  level: string;
  capacity: string;
}

export interface OfficeDraft {
  name: string;
  address: string;
  timeZone: string;
  capacity: string;
  floors: FloorDraft[];
}

/** Highest first, as a building stands. */
export const floorsInUse = (office: OfficeView) => office.floors.filter(({ archived }) => !archived).sort((a, b) => b.level - a.level);

export function officeDraft(office: OfficeView | undefined, timeZone: string): OfficeDraft {
  return {
    name: office?.name ?? '',
    address: office?.address ?? '',
    timeZone: office?.timeZone ?? timeZone,
    capacity: office?.capacity?.toString() ?? '',
    floors: (office ? floorsInUse(office) : []).map(({ id, name, level, capacity }) => ({
      key: id,
      id,
      name,
      level: String(level),
      capacity: capacity?.toString() ?? '',
    })),
  };
}

/** The next floor up, named as floors usually are. */
export function nextFloor(floors: readonly FloorDraft[], key: string): FloorDraft {
  const levels = floors.map(({ level }) => Number(level)).filter(Number.isInteger);
  const level = levels.length === 0 ? 0 : Math.max(...levels) + 1;
  return { key, name: level === 0 ? 'Ground floor' : `Floor ${level}`, level: String(level), capacity: '' };
}

const count = (text: string) => (text.trim() === '' ? undefined : Number(text));

/** What is saved. A floor that `base` has no more, because somebody else removed it meanwhile, is added as a new one. */
export function toOffice(draft: OfficeDraft, base: Pick<OfficeView, 'version' | 'floors'> | undefined): OfficeInput {
  return {
    name: draft.name.trim(),
    address: draft.address.trim() || undefined,
    timeZone: draft.timeZone.trim(),
    capacity: count(draft.capacity),
    floors: draft.floors.map(({ id, name, level, capacity }) => ({
      id: base?.floors.some((floor) => floor.id === id) ? id : undefined,
      name: name.trim(),
      level: Number(level),
      capacity: count(capacity),
    })),
    version: base?.version,
  };
}

/** What brings an archived office back as it was; its floors stay as they are. */
export function restored({ name, address, timeZone, capacity, version }: OfficeView): OfficeInput {
  return { name, address, timeZone, capacity, version };
}

const isCapacity = (text: string) => text.trim() === '' || (/^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= 100_000);
const CAPACITY = 'A whole number from 1 to 100,000, or nothing if it is not known.';

/** What is wrong with a draft, at the field where it is. */
export function officeFaults({ name, timeZone, capacity, floors }: OfficeDraft): Fault[] {
  const faults: Fault[] = [];
  const say = (at: string, message: string) => faults.push({ at, message });
  if (!name.trim()) say('/name', 'The office needs a name.');
  if (!timeZone.trim()) say('/timeZone', 'The office needs a time zone: its days begin and end by it.');
  if (!isCapacity(capacity)) say('/capacity', CAPACITY);
  floors.forEach((floor, i) => {
    if (!floor.name.trim()) say(`/floors/${i}/name`, 'The floor needs a name.');
    if (floors.some((other, j) => j < i && sameName(other.name, floor.name)))
      say(`/floors/${i}/name`, 'Another floor is called so already.');
    if (!/^-?\d+$/.test(floor.level.trim()) || Number(floor.level) < -20 || Number(floor.level) > 200)
      say(`/floors/${i}/level`, 'A whole number from -20 to 200; 0 is the ground.');
    if (!isCapacity(floor.capacity)) say(`/floors/${i}/capacity`, CAPACITY);
  });
  return faults;
}

const sameName = (a: string, b: string) => a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();

/** `3 floors · 240 seats · Europe/Berlin`. */
export function officeFacts(office: OfficeView): string[] {
  const floors = floorsInUse(office);
  const seats = office.capacity ?? sum(floors.map(({ capacity }) => capacity));
  return [plural(floors.length, 'floor'), ...(seats === undefined ? [] : [plural(seats, 'seat')]), office.timeZone];
}

/** The sum of what is known; `undefined` if one part is not. */
function sum(numbers: readonly (number | undefined)[]): number | undefined {
  if (numbers.length === 0) return undefined;
  let total = 0;
  for (const number of numbers) {
    if (number === undefined) return undefined;
    total += number;
  }
  return total;
}

export function sortOffices(offices: readonly OfficeView[]): { inUse: OfficeView[]; archived: OfficeView[] } {
  return { inUse: offices.filter(({ archived }) => !archived), archived: offices.filter(({ archived }) => archived) };
}

export function archivedWords(name: string): string {
  return `${name} is archived: days that are kept still name it, and it is offered nowhere any more.`;
}

const LARGEST_PLAN = 1024 * 1024;

/** What is wrong with a picture before it is sent; the server looks into it. */
export function planProblem({ type, size }: { type: string; size: number }): string | undefined {
  if (type !== 'image/svg+xml' && type !== 'image/png') return 'Only SVG and PNG pictures can be used.';
  if (size > LARGEST_PLAN) return `The picture has ${(size / 1024 / 1024).toFixed(1)} MiB, but at most 1 MiB can be used. Make it smaller.`;
  return size === 0 ? 'The file is empty.' : undefined;
}
