import type { AuditEntryView } from '../../../../server/routes/schemas/audit.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { type Difference, differences } from '../parts/differences.ts';
import { formatAddresses } from '../ranges/view-model.ts';
import { formatRecorded, type Reader } from './format-recorded.ts';

/** The names of audited fields, beside those of forms and settings. */
const FIELDS = [
  'action',
  'actor',
  'appId',
  'byName',
  'change',
  'changed',
  'day',
  'days',
  'department',
  'display',
  'doneFrom',
  'format',
  'fromDay',
  'furtherPage',
  'groupId',
  'ids',
  'off',
  'officeId',
  'omitted',
  'people',
  'range',
  'selection',
  'subject',
  'toDay',
  'track',
] as const;

const fieldLabels = () => Object.fromEntries(FIELDS.map((field) => [field, texts.text(`admin.audit.field.${field}`)]));

/** The old and new values as differences; values without an old one are the recorded ones. */
export function entryDifferences({ before, after, names }: AuditEntryView, when: Omit<Reader, 'names'>): Difference[] {
  const reader = { ...when, names };
  const noted = formatRecorded(after, reader);
  return differences(formatRecorded(before, reader), before === undefined ? joinLists(noted) : noted, { labels: fieldLabels() });
}

const MAX_ITEMS = 6;

/** Without an old value, the items of a list are not additions to it. */
function joinLists(noted: unknown): unknown {
  if (typeof noted !== 'object' || noted === null) return noted;
  const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
  return Object.fromEntries(Object.entries(noted).map(([key, value]) => [key, isTexts(value) ? formatAddresses(value, MAX_ITEMS) : value]));
}
