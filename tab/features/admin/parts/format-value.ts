import { texts } from '../../../shared/lib/texts.ts';
import { weekdayName } from '../../../shared/lib/time.ts';

export type Fields = Readonly<Record<string, unknown>>;
export const isFields = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as people read it; undefined if there is none. */
export function formatValue(value: unknown): string | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean') return texts.text(value ? 'admin.difference.on' : 'admin.difference.off');
  if (!isFields(value)) return String(value);
  if ('weekday' in value) return formatHours(value);
  return Object.values(value).filter(Boolean).map(formatValue).join(' ');
}

/** `Monday 08:00–18:00`, of the opening hours of an office. */
export function formatHours({ weekday, opens, closes }: Fields): string {
  return texts.text('admin.difference.hours', {
    weekday: weekdayName(Number(weekday)),
    opens: String(opens),
    closes: String(closes),
  });
}
