import type { DryRun } from '../ingest/import/dry-run.ts';
import { isOfForm } from '../ingest/import/form-advice.ts';
import type { SignInReason } from '../presence/reasons.ts';
import type { CollectionCounts } from '../store/port/collecting.ts';
import { textsIn } from '../texts/all-texts.ts';
import { plural } from './plural.ts';

/** Maximum networks without a range that are listed. */
const MAX_NETWORKS = 20;

/** Differences between a file and the log. The log is read again automatically. */
const OF_FILES: Partial<Record<SignInReason, string>> = {
  'unknown-person':
    'The directory does not know this person, or the record has no object id and the account got its name later. If the person is added to the directory, import the file again.',
};

/** Whether records were read and all were discarded because of their format: then the file is wrong. */
export function isOfWrongForm({ read, used, discarded }: CollectionCounts): boolean {
  return read > 0 && used === 0 && Object.keys(discarded).every(isOfForm);
}

/** The result for all records of a file, line by line. Contains only numbers, no names. */
export function describeCounts(counts: CollectionCounts, malformed: ReadonlyMap<string, number>): string[] {
  if (counts.read === 0) return ['The file has no records.', '0 records read, 0 used, 0 discarded'];
  const discarded = Object.entries(counts.discarded) as [SignInReason, number][];
  const sum = discarded.reduce((total, [, count]) => total + count, 0);
  const lines = [`${plural(counts.read, 'record')} read, ${counts.used} used, ${sum} discarded`];
  for (const [reason, count] of discarded.sort(([, a], [, b]) => b - a)) {
    lines.push(`${String(count).padStart(8)}  ${reason}: ${OF_FILES[reason] ?? textsIn('en').text(`reason.sign-in.${reason}`)}`);
    if (reason === 'malformed') for (const [what, times] of malformed) lines.push(`${String(times).padStart(16)}  ${what}`);
  }
  return lines;
}

/** The effect of an import: people by day and place, and the networks that could be ranges. */
export function describeMeaning({ days, networks, twice }: DryRun): string[] {
  const lines: string[] = [];
  if (days.length > 0) lines.push('', 'People by day and place');
  for (const { day, place, people } of days) lines.push(`${String(people).padStart(8)}  ${day}  ${place}`);
  if (twice > 0)
    lines.push(
      `${plural(twice, 'sign-in stands', 'sign-ins stand')} in two rows: a range that holds the address began later, so it counts for that and, as set for addresses of no range, as remote.`,
    );
  if (networks.length > 0) lines.push('', 'Networks that no range holds, those with the most people first');
  for (const { network, people, signIns } of networks.slice(0, MAX_NETWORKS))
    lines.push(`${plural(people, 'person', 'people').padStart(15)}, ${plural(signIns, 'sign-in')}  ${network}`);
  if (networks.length > MAX_NETWORKS) lines.push(`          and ${networks.length - MAX_NETWORKS} more`);
  return lines;
}
