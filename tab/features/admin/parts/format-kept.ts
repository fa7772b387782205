import { texts } from '../../../shared/lib/texts.ts';
import { type Labels, labelOf } from './field-labels.ts';
import type { KeptField } from './merge.ts';

/** My changes that are applied to their version; empty if I changed nothing. */
export function formatKept(fields: readonly KeptField[], labels: Labels = {}): string {
  if (fields.length === 0) return '';
  const names = (some: readonly KeptField[]) => some.map(({ field }) => labelOf(field, labels));
  const both = fields.filter(({ contested }) => contested);
  const kept = texts.text('admin.conflict.kept', { fields: names(fields) });
  return both.length === 0 ? kept : `${kept} ${texts.text('admin.conflict.contested', { fields: names(both) })}`;
}
