import type { Integration } from '../../../server/routes/schemas/integration.ts';
import type { OfficeInput, OfficeView } from '../../../server/routes/schemas/offices.ts';
import type { RangeInput, RangeView } from '../../../server/routes/schemas/ranges.ts';
import { agoWords } from '../../lib/time.ts';

export interface RangeDraft {
  name: string;
  /** One address, CIDR or span a line. */
  cidrs: string;
  /** `remote`, `ignore`, `OFFICE` or `OFFICE/FLOOR` (ids, encoded). */
  target: string;
  presence: boolean;
  accessLogging: boolean;
}

export const targetKey = (officeId: string, floorId?: string) =>
  `office:${encodeURIComponent(officeId)}/${encodeURIComponent(floorId ?? '')}`;

export function rangeDraft(range: RangeView | undefined): RangeDraft {
  if (range === undefined) return { name: '', cidrs: '', target: '', presence: true, accessLogging: false };
  const { name, cidrs, target, presence, accessLogging } = range;
  return {
    name,
    cidrs: cidrs.join('\n'),
    target: target.kind === 'office' ? targetKey(target.officeId, target.floorId) : target.kind,
    presence,
    accessLogging,
  };
}

/** Entries stand on lines of their own, or between commas; a span keeps its blanks. */
export function toRange(draft: RangeDraft, version: number | undefined): RangeInput {
  const cidrs = draft.cidrs
    .split(/[\n,;]/)
    .map((entry) => entry.trim())
    .filter(Boolean);
  return {
    name: draft.name.trim(),
    cidrs,
    target: targetOf(draft.target),
    presence: draft.presence,
    accessLogging: draft.accessLogging,
    version,
  };
}

function targetOf(key: string): RangeInput['target'] {
  if (key === 'remote' || key === 'ignore') return { kind: key };
  const [officeId = '', floorId = ''] = key
    .replace(/^office:/, '')
    .split('/')
    .map(decodeURIComponent);
  return { kind: 'office', officeId, floorId: floorId || undefined };
}

export function targetInWords(target: RangeView['target'], offices: readonly OfficeView[]): string {
  if (target.kind !== 'office') return { remote: 'Remote', ignore: 'Ignored (VPN or proxy)' }[target.kind];
  const office = offices.find(({ id }) => id === target.officeId);
  const floor = office?.floors.find(({ id }) => id === target.floorId);
  return [office?.name ?? 'An office that is gone', floor?.name].filter(Boolean).join(', ');
}

export interface OfficeDraft {
  name: string;
  address: string;
  timeZone: string;
  capacity: string;
  floors: { key: string; id?: string; name: string; level: string; capacity: string }[];
}

export function officeDraft(office: OfficeView | undefined, timeZone: string): OfficeDraft {
  const floors = (office?.floors ?? []).filter(({ archived }) => !archived);
  return {
    name: office?.name ?? '',
    address: office?.address ?? '',
    timeZone: office?.timeZone ?? timeZone,
    capacity: office?.capacity?.toString() ?? '',
    floors: floors.map(({ id, name, level, capacity }) => ({
      key: id,
      id,
      name,
      level: String(level),
      capacity: capacity?.toString() ?? '',
    })),
  };
}

const count = (text: string) => (text.trim() === '' ? undefined : Number(text));

export function toOffice(draft: OfficeDraft, version: number | undefined): OfficeInput {
  return {
    name: draft.name.trim(),
    address: draft.address.trim() || undefined,
    timeZone: draft.timeZone.trim(),
    capacity: count(draft.capacity),
    floors: draft.floors.map(({ id, name, level, capacity }) => ({
      id,
      name: name.trim(),
      level: Number(level),
      capacity: count(capacity),
    })),
    version,
  };
}

/** The line an administrator reads first. */
export function integrationLine(integration: Integration): { intent: 'success' | 'info' | 'error'; words: string } {
  const { state, lastSuccessAt, now, problem } = integration;
  if (state === 'failing') return { intent: 'error', words: problem?.message ?? 'Sign-ins cannot be read.' };
  if (state === 'waiting' || lastSuccessAt === undefined) return { intent: 'info', words: 'No sign-ins have been read yet.' };
  return { intent: 'success', words: `Sign-ins were read ${agoWords(lastSuccessAt, now)}.` };
}

/** Why records were discarded, the most frequent first: `office-unknown` reads as "office unknown". */
export function discardedLines(discarded: Readonly<Record<string, number>>): { reason: string; count: number }[] {
  return Object.entries(discarded)
    .filter(([, n]) => n > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([reason, n]) => ({ reason: reason.replaceAll('-', ' '), count: n }));
}
