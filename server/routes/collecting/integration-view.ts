import type { CollectionCounts, Problem } from '../../store/port/collecting.ts';
import { iso } from '../replies.ts';

export function problemView({ code, message, remedy, since }: Problem) {
  return { code, message, remedy, since: iso(since) };
}

export function countsView({ discarded, ...counts }: CollectionCounts) {
  const known = Object.entries(discarded).filter((entry): entry is [string, number] => entry[1] !== undefined);
  return { ...counts, discarded: Object.fromEntries(known) };
}
