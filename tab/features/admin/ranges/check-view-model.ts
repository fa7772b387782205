import type { RangeCheck } from '../../../../server/routes/schemas/range-check.ts';
import { texts } from '../../../shared/lib/texts.ts';

/** The summary of the input: `3 CIDRs, 514 IPv4 addresses.`, or its faults first. */
export function checkSummary(check: RangeCheck): string {
  const { cidrCount, faultCount, conflictCount, mergedCount } = check;
  const wrong = [
    ...(faultCount > 0 ? [texts.text('admin.ranges.check.faults', { count: faultCount })] : []),
    ...(conflictCount > 0 ? [texts.text('admin.ranges.check.conflicts', { count: conflictCount })] : []),
  ];
  if (wrong.length > 0) return wrong.join(' ');
  if (cidrCount === 0) return texts.text('admin.ranges.check.empty');
  return mergedCount < cidrCount ? `${sizeText(check)} ${joinedText(check)}` : sizeText(check);
}

function sizeText({ cidrCount: count, ipv4Addresses: addresses }: RangeCheck): string {
  if (addresses === 0) return texts.text('admin.ranges.check.cidrs', { count });
  return texts.text('admin.ranges.check.size', { count, addresses });
}

function joinedText({ merged, mergedCount }: RangeCheck): string {
  const shown = merged.slice(0, 3);
  return texts.text('admin.ranges.check.joined', { cidrs: shown.join(', '), more: mergedCount - shown.length });
}

export interface CheckLine {
  key: string;
  words: string;
  /** The position of the entry in the input, so that it can be selected. */
  place?: { line: number; column: number; length: number };
}

const MAX_LINES = 20;

/** Invalid entries, their positions, and the remedies. */
export function faultLines({ faults, faultCount }: RangeCheck): { lines: CheckLine[]; more: number } {
  const lines = faults.slice(0, MAX_LINES).map(({ line, column, length, message, remedy }) => ({
    key: `${line}:${column}`,
    words: texts.text('admin.ranges.check.line', { line, fault: `${message} ${remedy}`.trim() }),
    place: { line, column, length },
  }));
  return { lines, more: faultCount - lines.length };
}

export function conflictList({ conflicts, conflictCount }: RangeCheck): { lines: CheckLine[]; more: number } {
  const lines = conflicts.slice(0, MAX_LINES).map(({ cidr, rangeId, message }) => ({ key: `${cidr} ${rangeId}`, words: message }));
  return { lines, more: conflictCount - lines.length };
}

export function nestedList({ nested, nestedCount }: RangeCheck): { lines: CheckLine[]; more: number } {
  const lines = nested
    .slice(0, MAX_LINES)
    .map(({ cidr, otherCidr, rangeId, message }) => ({ key: `${cidr} ${otherCidr} ${rangeId}`, words: message }));
  return { lines, more: nestedCount - lines.length };
}

/** The first and the last character of an entry in its text; lines and columns count from 1. */
export function selectionOf(text: string, { line, column, length }: { line: number; column: number; length: number }): [number, number] {
  let start = 0;
  for (let n = 1; n < line; n++) {
    const end = text.indexOf('\n', start);
    if (end < 0) break;
    start = end + 1;
  }
  const from = Math.min(text.length, start + column - 1);
  return [from, Math.min(text.length, from + length)];
}
