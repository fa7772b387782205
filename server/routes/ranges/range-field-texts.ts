import type { Office, Target } from '../../presence/place.ts';
import type { RangeContent } from '../../presence/ranges/range-edit.ts';

type Texts = Partial<Record<keyof RangeContent, string>>;

/** More addresses are a number. */
const MAX_ADDRESSES = 20;

/** What the changed fields of a range were and will be, in words for the administrator who judges the change. */
export function fieldTexts(
  changes: readonly string[],
  before: RangeContent,
  after: RangeContent,
  offices: ReadonlyMap<string, Office>,
): { before: Texts; after: Texts } {
  const pick = (content: RangeContent, other: RangeContent, only: string): Texts => {
    const all: Required<Texts> = {
      name: content.name,
      cidrs: cidrsText(content.cidrs, new Set(other.cidrs), only),
      target: targetText(content.target, offices),
      presence: content.presence ? 'yes' : 'no',
      accessLogging: content.accessLogging ? 'yes' : 'no',
    };
    return Object.fromEntries(Object.entries(all).filter(([field]) => changes.includes(field)));
  };
  return { before: pick(before, after, 'no longer'), after: pick(after, before, 'new') };
}

/** "3 in all; new: 203.0.113.0/25": how many, and those that only this side has. */
function cidrsText(cidrs: readonly string[], other: ReadonlySet<string>, only: string): string {
  const own = cidrs.filter((cidr) => !other.has(cidr));
  const more = own.length > MAX_ADDRESSES ? ` and ${own.length - MAX_ADDRESSES} more` : '';
  return `${cidrs.length} in all${own.length > 0 ? `; ${only}: ${own.slice(0, MAX_ADDRESSES).join(', ')}${more}` : ''}`;
}

function targetText(target: Target, offices: ReadonlyMap<string, Office>): string {
  if (target.kind !== 'office') return target.kind;
  const office = offices.get(target.officeId);
  const floor = office?.floors.find(({ id }) => id === target.floorId);
  return [office?.name ?? 'an office that is gone', floor?.name].filter((name) => name !== undefined).join(', ');
}
