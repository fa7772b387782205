import type { Imported, ImportInput, NamedLocationsView, NamedLocationView } from '../../../../server/routes/schemas/named-locations.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { momentIn } from '../../../shared/lib/time.ts';
import { searchable } from '../../../shared/lib/words.ts';
import { keyOfTarget, targetOf } from '../ranges/view-model.ts';

/** Locations whose name or addresses contain the text. */
export function findLocations(locations: readonly NamedLocationView[], text: string): NamedLocationView[] {
  const wanted = searchable(text);
  return locations.filter(({ name, cidrs }) => searchable(name).includes(wanted) || cidrs.some((cidr) => cidr.includes(wanted)));
}

export interface LocationGroups {
  /** Locations whose range differs: each has a proposal. */
  changed: NamedLocationView[];
  /** They can become ranges. */
  offered: NamedLocationView[];
  followed: NamedLocationView[];
  unusable: NamedLocationView[];
}

/** Each location once, by the needed action; usable offers come first. */
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

/** Whether the location can become a range. */
export const canImport = ({ range, why, conflicts }: NamedLocationView) => !range && why === undefined && conflicts.length === 0;

export interface LocationBadge {
  words: string;
  color: 'success' | 'warning' | 'danger' | 'informative';
}

export function locationBadge({ range, change, why, conflicts }: NamedLocationView): LocationBadge {
  if (change?.kind === 'removed') return { words: texts.text('admin.named-locations.state.removed'), color: 'danger' };
  if (change?.kind === 'unusable') return { words: texts.text('admin.named-locations.state.now-unusable'), color: 'danger' };
  if (change) return { words: texts.text('admin.named-locations.state.changed'), color: 'warning' };
  if (range && why !== undefined) return { words: texts.text('admin.named-locations.state.unreadable'), color: 'warning' };
  if (range) return { words: texts.text('admin.named-locations.state.imported'), color: 'success' };
  if (why !== undefined) return { words: texts.text('admin.named-locations.state.unusable'), color: 'informative' };
  if (conflicts.length > 0) return { words: texts.text('admin.named-locations.state.taken'), color: 'warning' };
  return { words: texts.text('admin.named-locations.state.offered'), color: 'informative' };
}

/** `Trusted · 11 CIDRs`. */
export function locationFacts({ kind, trusted, cidrs }: NamedLocationView): string {
  const named = kind === 'ip' || kind === 'gone' ? undefined : texts.text(`admin.named-locations.kind.${kind}`);
  const trust = texts.text(trusted ? 'admin.named-locations.trusted' : 'admin.named-locations.not-trusted');
  const count = kind === 'ip' ? texts.text('admin.named-locations.cidrs', { count: cidrs.length }) : undefined;
  return [named, kind === 'gone' || kind === 'countries' ? undefined : trust, count].filter(Boolean).join(' · ');
}

/** The effect of applying a proposal, in one sentence; `changeLines` has the details. */
export function formatLocationChange({ change, range }: NamedLocationView): string {
  if (!change || !range) return '';
  const id = change.kind === 'changed' ? 'behind' : change.kind;
  return texts.text(`admin.named-locations.change.${id}`, { range: range.name });
}

export interface ChangeLine {
  kind: 'adds' | 'removes' | 'renames';
  words: string;
  cidrs?: readonly string[];
}

/** The additions, the removals, and the new name of the range. */
export function changeLines({ change }: NamedLocationView): ChangeLine[] {
  if (!change) return [];
  const { added, removed, name } = change;
  const lines: ChangeLine[] = [];
  if (added.length > 0)
    lines.push({ kind: 'adds', words: texts.text('admin.named-locations.change.adds', { count: added.length }), cidrs: added });
  if (removed.length > 0)
    lines.push({ kind: 'removes', words: texts.text('admin.named-locations.change.removes', { count: removed.length }), cidrs: removed });
  if (name !== undefined) lines.push({ kind: 'renames', words: texts.text('admin.named-locations.change.renames', { name }) });
  return lines;
}

/** Whether applying the proposal closes the range, which needs a confirmation. */
export const closesRange = ({ change }: NamedLocationView) => change !== undefined && change.kind !== 'changed';

/** The ranges that already hold some of its CIDRs, without duplicates. */
export function rivalsOf({ conflicts }: NamedLocationView): { id: string; name: string; cidrs: string[] }[] {
  const rivals = new Map<string, { id: string; name: string; cidrs: string[] }>();
  for (const { rangeId: id, rangeName: name, cidr } of conflicts) {
    const rival = rivals.get(id) ?? { id, name, cidrs: [] };
    rival.cidrs.push(cidr);
    rivals.set(id, rival);
  }
  return [...rivals.values()];
}

/** The selection for an import: targets by location, as the select has them, and the chosen locations. */
export interface ImportDraft {
  chosen: ReadonlySet<string>;
  targets: Readonly<Record<string, string>>;
  autoSync: boolean;
}

export const NOTHING_CHOSEN: ImportDraft = { chosen: new Set(), targets: {}, autoSync: false };

/** The chosen target, otherwise the server's suggestion, otherwise none. */
export function targetFor({ id, suggestion }: NamedLocationView, { targets }: Pick<ImportDraft, 'targets'>): string {
  return targets[id] ?? (suggestion ? keyOfTarget(suggestion.target) : '');
}

/** The chosen locations that can still be imported. */
export function chosenOf(locations: readonly NamedLocationView[], { chosen }: Pick<ImportDraft, 'chosen'>): NamedLocationView[] {
  return locations.filter((location) => chosen.has(location.id) && canImport(location));
}

/** The chosen locations without a target. */
export const withoutTarget = (locations: readonly NamedLocationView[], draft: ImportDraft) =>
  chosenOf(locations, draft).filter((location) => targetFor(location, draft) === '');

export function toImport(locations: readonly NamedLocationView[], draft: ImportDraft): ImportInput {
  const { autoSync } = draft;
  return {
    imports: chosenOf(locations, draft).map((location) => ({ id: location.id, target: targetOf(targetFor(location, draft)), autoSync })),
  };
}

/** The result of an import in one sentence; the reasons for refusals are beside it. */
export function formatImported({ imported }: Imported): string {
  const [first] = imported;
  if (imported.length === 1 && first) return texts.text('admin.named-locations.import.done-one', { location: first.name });
  return texts.text('admin.named-locations.import.done', { count: imported.length });
}

export function refusedLines({ refused }: Imported, locations: readonly NamedLocationView[]): { id: string; words: string }[] {
  const nameOf = (id: string) => locations.find((each) => each.id === id)?.name ?? id;
  return refused.map(({ id, detail }) => ({
    id,
    words: texts.text('admin.named-locations.import.refused-one', { location: nameOf(id), why: detail }),
  }));
}

/** `8 named locations, read from Entra 09:12.` */
export function formatList({ locations, readAt, now }: NamedLocationsView, zone: string): string {
  const count = locations.filter(({ kind }) => kind !== 'gone').length;
  if (readAt === undefined) return texts.text('admin.named-locations.count-unread', { count });
  return texts.text('admin.named-locations.count-read', { count, when: momentIn(readAt, zone, now) });
}
