import type { Office, Target } from '../../presence/place.ts';
import type { RangeContent } from '../../presence/ranges/range-edit.ts';
import type { Texts } from '../../texts/texts.ts';

type FieldTexts = Partial<Record<keyof RangeContent, string>>;

/** More addresses than this are shown as a number. */
const MAX_ADDRESSES = 20;

/** The old and new values of the changed fields of a range, as text for the administrator who reviews the change. */
export function fieldTexts(
  changes: readonly string[],
  before: RangeContent,
  after: RangeContent,
  offices: ReadonlyMap<string, Office>,
  texts: Texts,
): { before: FieldTexts; after: FieldTexts } {
  const pick = (content: RangeContent, other: RangeContent, only: 'new' | 'gone'): FieldTexts => {
    const all: Required<FieldTexts> = {
      name: content.name,
      cidrs: cidrsText(content.cidrs, new Set(other.cidrs), only, texts),
      target: targetText(content.target, offices, texts),
      presence: switchText(content.presence, texts),
      accessLogging: switchText(content.accessLogging, texts),
    };
    return Object.fromEntries(Object.entries(all).filter(([field]) => changes.includes(field)));
  };
  return { before: pick(before, after, 'gone'), after: pick(after, before, 'new') };
}

/** "3 in all; new: 203.0.113.0/25": the number of CIDRs, and those that only this side has. */
function cidrsText(cidrs: readonly string[], other: ReadonlySet<string>, only: 'new' | 'gone', texts: Texts): string {
  const own = cidrs.filter((cidr) => !other.has(cidr));
  const count = cidrs.length;
  if (own.length === 0) return texts.text('range.field.cidrs', { count });
  const listed = own.slice(0, MAX_ADDRESSES).join(', ');
  const more = own.length - MAX_ADDRESSES;
  const some = more > 0 ? texts.text('candidate.more', { first: listed, count: more }) : listed;
  return texts.text(`range.field.cidrs-${only}`, { count, cidrs: some });
}

function switchText(on: boolean, texts: Texts): string {
  return texts.text(on ? 'range.field.yes' : 'range.field.no');
}

function targetText(target: Target, offices: ReadonlyMap<string, Office>, texts: Texts): string {
  if (target.kind !== 'office') return texts.text(`range.field.target.${target.kind}`);
  const office = offices.get(target.officeId);
  const floor = office?.floors.find(({ id }) => id === target.floorId);
  return [office?.name ?? texts.text('preview.place.gone'), floor?.name].filter((name) => name !== undefined).join(', ');
}
