import { texts } from '../../../shared/lib/texts.ts';
import { formatDuration } from './duration.ts';

/** A figure: its label, its value, and a remark. */
export interface Fact {
  label: string;
  value: string;
  note?: string;
}

/** The delay of records: usual and longest. */
export function lagFact(label: string, lag: { median: number; worst: number } | undefined): Fact {
  if (!lag) return { label, value: '–', note: texts.text('admin.integration.fact.not-known') };
  const worst = texts.text('admin.integration.fact.at-worst', { duration: formatDuration(lag.worst) });
  return { label, value: formatDuration(lag.median), note: worst };
}
