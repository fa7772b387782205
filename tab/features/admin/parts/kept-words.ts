import { type Labels, labelOf } from './differences.ts';
import type { KeptField } from './merge.ts';

/** What stays of mine on top of theirs; nothing where I changed nothing. */
export function keptWords(fields: readonly KeptField[], labels: Labels = {}): string {
  if (fields.length === 0) return '';
  const names = (some: readonly KeptField[]) => some.map(({ field }) => labelOf(field, labels)).join(', ');
  const both = fields.filter(({ contested }) => contested);
  const kept = `Keeping what you typed puts it on top of theirs: ${names(fields)}. All else stays theirs.`;
  return both.length === 0 ? kept : `${kept} Both of you changed ${names(both)}: where they differ, yours counts.`;
}
