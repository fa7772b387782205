import type { Imported, ImportInput, NamedLocationsView, NamedLocationView } from '../../../../server/routes/schemas/named-locations.ts';
import { momentIn } from '../../../shared/lib/time.ts';
import { plural, searchable } from '../../../shared/lib/words.ts';
import { keyOfTarget, targetOf } from '../ranges/view-model.ts';

/** Those whose name or addresses have the text in them. */
export function findLocations(locations: readonly NamedLocationView[], text: string): NamedLocationView[] {
  const wanted = searchable(text);
  return locations.filter(({ name, cidrs }) => searchable(name).includes(wanted) || cidrs.some((cidr) => cidr.includes(wanted)));
}

export interface LocationGroups {
  /** Their range lacks something: a proposal each. */
  changed: NamedLocationView[];
  /** They can be ranges, but are none yet. */
  offered: NamedLocationView[];
  followed: NamedLocationView[];
  unusable: NamedLocationView[];
}

/** Each location once, by what is to be done about it; of the offers those first that can be taken. */
export function groupLocations(locations: readonly NamedLocationView[]): LocationGroups {
  const groups: LocationGroups = { changed: [], offered: [], followed: [], unusable: [] };
  for (const location of locations) {
    const { range, change, why } = location;
    const group = range ? (change ? 'changed' : 'followed') : why === undefined ? 'offered' : 'unusable';
    groups[group].push(location);
  }
  groups.offered.sort((a, b) => Number(canImport(b)) - Number(canImport(a)));
  return groups;
}

/** Nothing stands in the way of making it a range. */
export const canImport = ({ range, why, conflicts }: NamedLocationView) => !range && why === undefined && conflicts.length === 0;

export interface LocationBadge {
  words: string;
  color: 'success' | 'warning' | 'danger' | 'informative';
}

export function locationBadge({ range, change, why, conflicts }: NamedLocationView): LocationBadge {
  if (change?.kind === 'removed') return { words: 'Removed in Entra', color: 'danger' };
  if (change?.kind === 'unusable') return { words: 'Cannot be used any more', color: 'danger' };
  if (change) return { words: 'Changed in Entra', color: 'warning' };
  if (range && why !== undefined) return { words: 'Imported, cannot be read now', color: 'warning' };
  if (range) return { words: 'Imported', color: 'success' };
  if (why !== undefined) return { words: 'Cannot be used', color: 'informative' };
  if (conflicts.length > 0) return { words: 'In other ranges already', color: 'warning' };
  return { words: 'Not imported', color: 'informative' };
}

const KINDS: Record<NamedLocationView['kind'], string | undefined> = {
  ip: undefined,
  countries: 'Countries',
  'compliant-network': 'Compliant network',
  unknown: 'Of a kind that is not known here',
  gone: undefined,
};

/** `Trusted · 11 CIDRs`. */
export function locationFacts({ kind, trusted, cidrs }: NamedLocationView): string {
  const count = kind === 'ip' ? plural(cidrs.length, 'CIDR') : undefined;
  const trust = kind === 'gone' || kind === 'countries' ? undefined : trusted ? 'Trusted' : 'Not trusted';
  return [KINDS[kind], trust, count].filter(Boolean).join(' · ');
}

/** What applying a proposal would do, in one sentence. */
export function changeWords({ change, range }: NamedLocationView): string {
  if (!change || !range) return '';
  const { kind, added, removed, name } = change;
  if (kind === 'removed') return `Entra has this location no more. Applying closes the range “${range.name}”.`;
  if (kind === 'unusable') return `No part of it can be used any more. Applying closes the range “${range.name}”.`;
  const parts = [
    added.length > 0 && `adds ${plural(added.length, 'CIDR')}`,
    removed.length > 0 && `removes ${plural(removed.length, 'CIDR')}`,
    name !== undefined && `calls it “${name}”`,
  ].filter((part) => part !== false);
  return `The range “${range.name}” is behind. Applying ${listed(parts)}.`;
}

/** Applying ends the range: that is asked first. */
export const closesRange = ({ change }: NamedLocationView) => change !== undefined && change.kind !== 'changed';

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** The ranges that have some of its CIDRs, too, each once. */
export function rivalsOf({ conflicts }: NamedLocationView): { id: string; name: string; cidrs: string[] }[] {
  const rivals = new Map<string, { id: string; name: string; cidrs: string[] }>();
  for (const { rangeId: id, rangeName: name, cidr } of conflicts) {
    const rival = rivals.get(id) ?? { id, name, cidrs: [] };
    rival.cidrs.push(cidr);
    rivals.set(id, rival);
  }
  return [...rivals.values()];
}

/** What somebody is about to import: targets by location, as the select has them, and which are chosen. */
export interface ImportDraft {
  chosen: ReadonlySet<string>;
  targets: Readonly<Record<string, string>>;
  autoSync: boolean;
}

export const NOTHING_CHOSEN: ImportDraft = { chosen: new Set(), targets: {}, autoSync: false };

/** What was picked, else what the server suggests, else nothing. */
export function targetFor({ id, suggestion }: NamedLocationView, { targets }: Pick<ImportDraft, 'targets'>): string {
  return targets[id] ?? (suggestion ? keyOfTarget(suggestion.target) : '');
}

/** Those that are chosen and can (still) be imported. */
export function chosenOf(locations: readonly NamedLocationView[], { chosen }: Pick<ImportDraft, 'chosen'>): NamedLocationView[] {
  return locations.filter((location) => chosen.has(location.id) && canImport(location));
}

/** Of those that are chosen, the ones that nobody has said the meaning of. */
export const withoutTarget = (locations: readonly NamedLocationView[], draft: ImportDraft) =>
  chosenOf(locations, draft).filter((location) => targetFor(location, draft) === '');

export function toImport(locations: readonly NamedLocationView[], draft: ImportDraft): ImportInput {
  const { autoSync } = draft;
  return {
    imports: chosenOf(locations, draft).map((location) => ({ id: location.id, target: targetOf(targetFor(location, draft)), autoSync })),
  };
}

/** What became of an import, one sentence; why some were refused stands beside it. */
export function importedWords({ imported }: Imported): string {
  const [first] = imported;
  if (imported.length === 1 && first) return `“${first.name}” is a range now.`;
  return `${plural(imported.length, 'named location is a range', 'named locations are ranges')} now.`;
}

export function refusedLines({ refused }: Imported, locations: readonly NamedLocationView[]): { id: string; words: string }[] {
  return refused.map(({ id, detail }) => ({ id, words: `${locations.find((each) => each.id === id)?.name ?? id}: ${detail}` }));
}

/** `8 named locations, read 09:12.` */
export function listWords({ locations, readAt, now }: NamedLocationsView, zone: string): string {
  const count = plural(locations.filter(({ kind }) => kind !== 'gone').length, 'named location');
  return readAt === undefined ? `${count}, not read yet.` : `${count}, read from Entra ${momentIn(readAt, zone, now)}.`;
}
