import type { OfficeInput, OfficeView } from '../../../../server/routes/schemas/offices.ts';
import { texts } from '../../../shared/lib/texts.ts';
import type { Fault } from '../parts/faults.ts';
import { nicknamesText, type OpeningDraft, openingDraft, openingFaults, toNicknames, toOpening } from './opening-view-model.ts';

export interface FloorDraft {
  key: string;
  id?: string;
  name: string;
  nicknames: string;
  level: string;
  capacity: string;
}

export interface OfficeDraft extends OpeningDraft {
  name: string;
  nicknames: string;
  address: string;
  timeZone: string;
  capacity: string;
  floors: FloorDraft[];
}

/** Highest first, as in a building. */
export const floorsInUse = (office: OfficeView) => office.floors.filter(({ archived }) => !archived).sort((a, b) => b.level - a.level);

export function officeDraft(office: OfficeView | undefined, timeZone: string): OfficeDraft {
  return {
    name: office?.name ?? '',
    nicknames: nicknamesText(office?.nicknames),
    address: office?.address ?? '',
    timeZone: office?.timeZone ?? timeZone,
    capacity: office?.capacity?.toString() ?? '',
    ...openingDraft(office ?? {}),
    floors: (office ? floorsInUse(office) : []).map(({ id, name, nicknames, level, capacity }) => ({
      key: id,
      id,
      name,
      nicknames: nicknamesText(nicknames),
      level: String(level),
      capacity: capacity?.toString() ?? '',
    })),
  };
}

/** The floor above the highest one, with the usual name. */
export function nextFloor(floors: readonly FloorDraft[], key: string): FloorDraft {
  const levels = floors.map(({ level }) => Number(level)).filter(Number.isInteger);
  const level = levels.length === 0 ? 0 : Math.max(...levels) + 1;
  return { key, name: floorName(level), nicknames: '', level: String(level), capacity: '' };
}

const floorName = (level: number) =>
  level === 0 ? texts.text('admin.offices.ground-floor') : texts.text('admin.offices.floor-at', { level });

const count = (text: string) => (text.trim() === '' ? undefined : Number(text));

/** The content to save. A floor that `base` no longer has, because somebody else removed it meanwhile, is added as a new one. */
export function toOffice(draft: OfficeDraft, base: Pick<OfficeView, 'version' | 'floors'> | undefined): OfficeInput {
  return {
    name: draft.name.trim(),
    nicknames: toNicknames(draft.nicknames),
    address: draft.address.trim() || undefined,
    timeZone: draft.timeZone.trim(),
    capacity: count(draft.capacity),
    ...toOpening(draft),
    floors: draft.floors.map(({ id, name, nicknames, level, capacity }) => ({
      id: base?.floors.some((floor) => floor.id === id) ? id : undefined,
      name: name.trim(),
      nicknames: toNicknames(nicknames),
      level: Number(level),
      capacity: count(capacity),
    })),
    version: base?.version,
  };
}

/** The content that restores an archived office; its floors and other lists stay unchanged. */
export function restored({ name, address, timeZone, capacity, version }: OfficeView): OfficeInput {
  return { name, address, timeZone, capacity, version };
}

const MAX_CAPACITY = 100_000;
const MIN_LEVEL = -20;
const MAX_LEVEL = 200;

const isCapacity = (text: string) => text.trim() === '' || (/^\d+$/.test(text.trim()) && Number(text) >= 1 && Number(text) <= MAX_CAPACITY);
const isLevel = (text: string) => /^-?\d+$/.test(text.trim()) && Number(text) >= MIN_LEVEL && Number(text) <= MAX_LEVEL;

/** The faults of a draft, by field. */
export function officeFaults(draft: OfficeDraft): Fault[] {
  const { name, timeZone, capacity, floors } = draft;
  const faults: Fault[] = [];
  const say = (at: string, message: string) => faults.push({ at, message });
  const sayCapacity = (at: string) => say(at, texts.text('admin.offices.capacity-wrong', { max: MAX_CAPACITY }));
  if (!name.trim()) say('/name', texts.text('admin.offices.name-missing'));
  if (!timeZone.trim()) say('/timeZone', texts.text('admin.offices.zone-missing'));
  if (!isCapacity(capacity)) sayCapacity('/capacity');
  floors.forEach((floor, i) => {
    if (!floor.name.trim()) say(`/floors/${i}/name`, texts.text('admin.offices.floor-name-missing'));
    if (floors.some((other, j) => j < i && sameName(other.name, floor.name)))
      say(`/floors/${i}/name`, texts.text('admin.offices.floor-name-twice'));
    if (!isLevel(floor.level)) say(`/floors/${i}/level`, texts.text('admin.offices.level-wrong', { min: MIN_LEVEL, max: MAX_LEVEL }));
    if (!isCapacity(floor.capacity)) sayCapacity(`/floors/${i}/capacity`);
  });
  return [...faults, ...openingFaults(draft)];
}

const sameName = (a: string, b: string) => a.trim() !== '' && a.trim().toLowerCase() === b.trim().toLowerCase();

/** `3 floors · 240 seats · Europe/Berlin`. */
export function officeFacts(office: OfficeView): string[] {
  const floors = floorsInUse(office);
  const seats = office.capacity ?? sum(floors.map(({ capacity }) => capacity));
  const floorWords = texts.text('admin.offices.floor-count', { count: floors.length });
  return [floorWords, ...(seats === undefined ? [] : [formatSeatCount(seats)]), office.timeZone];
}

/** `240 seats`. */
export const formatSeatCount = (count: number) => texts.text('admin.offices.seat-count', { count });

/** The sum; `undefined` if one of the numbers is unknown. */
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

const MAX_FLOOR_PLAN_BYTES = 1024 * 1024;

/** The fault of a picture, found before it is sent. The server checks its content. */
export function floorPlanProblem({ type, size }: { type: string; size: number }): string | undefined {
  if (type !== 'image/svg+xml' && type !== 'image/png') return texts.text('admin.offices.plan-type');
  if (size > MAX_FLOOR_PLAN_BYTES) return texts.text('admin.offices.plan-large', { size: size / 1024 / 1024 });
  return size === 0 ? texts.text('admin.offices.plan-empty') : undefined;
}
