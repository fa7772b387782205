import { countsShown } from '../../presence/reasons.ts';
import type { CollectionCounts, Problem } from '../../store/port/collecting.ts';
import { iso } from '../replies.ts';

export function problemView({ code, message, remedy, since }: Problem) {
  return { code, message, remedy, since: iso(since) };
}

export function countsView({ discarded, ...counts }: CollectionCounts) {
  return { ...counts, discarded: { ...countsShown(discarded) } as Record<string, number> };
}
