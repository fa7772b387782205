import { texts } from '../../../shared/lib/texts.ts';
import { dateTimeIn, dayIn, formatDay, weekdayName } from '../../../shared/lib/time.ts';
import { type Fields, formatHours, isFields } from '../parts/format-value.ts';
import { SOURCES } from '../ranges/view-model.ts';
import { choiceLabel, isChoice } from '../settings/view-model.ts';
import { formatAction } from './format-action.ts';

/** The settings for formatting values. */
export interface Reader {
  /** The present names of ids. */
  names?: Readonly<Record<string, string>>;
  /** IANA zone of the viewer. */
  zone: string;
  /** ISO UTC. Dates have their year while it is unknown. */
  now: string | undefined;
}

/** The changes of a range that can be previewed. */
const CHANGES = ['create', 'update', 'from-now', 'close'] as const;

/** A recorded value, with names for ids, and with instants, days and choices in the reader's format. */
export function formatRecorded(value: unknown, reader: Reader): unknown {
  return isFields(value) ? formatFields(value, reader) : formatRecordedValue(value, reader);
}

const formatFields = (fields: Fields, reader: Reader) =>
  // The id of the object itself is not replaced by a name.
  Object.fromEntries(Object.entries(fields).map(([key, item]) => [key, key === 'id' ? item : formatField(key, item, reader)]));

function formatField(key: string, value: unknown, reader: Reader): unknown {
  if ((key === 'mode' || key === 'defaultMode' || key === 'unmatched' || key === 'insights') && isChoice(value)) return choiceLabel(value);
  if (key === 'workingDays' && Array.isArray(value)) return value.map((day) => weekdayName(Number(day)));
  if (key === 'action' && typeof value === 'string') return formatAction(value);
  if (key === 'format') return String(value).toUpperCase();
  const change = key === 'change' && CHANGES.find((each) => each === value);
  if (change) return texts.text(`admin.audit.change.${change}`);
  const source = key === 'source' && SOURCES.find((each) => each === value);
  return source ? texts.text(`admin.ranges.source.${source}`) : formatRecordedValue(value, reader);
}

function formatRecordedValue(value: unknown, reader: Reader): unknown {
  if (typeof value === 'string') return formatText(value, reader);
  if (Array.isArray(value)) return value.map((item) => formatRecordedValue(item, reader));
  return isFields(value) ? formatObject(value, reader) : value;
}

function formatText(text: string, { names = {}, zone, now }: Reader): string {
  if (Object.hasOwn(names, text)) return names[text] ?? text;
  if (/^\d{4}-\d{2}-\d{2}T[\d:.]+Z$/.test(text)) return dateTimeIn(text, zone, now);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) ? formatDay(text, now && dayIn(now, zone)) : text;
}

function formatObject(value: Fields, reader: Reader): unknown {
  const { kind, officeId, floorId, department, mode, weekday, day, name } = value;
  const text = (part: unknown) => String(formatRecordedValue(part, reader));
  if (kind === 'remote' || kind === 'ignore') return texts.text(`admin.ranges.target.kind.${kind}`);
  if (kind === 'office' && floorId === undefined) return text(officeId);
  if (kind === 'office') return texts.text('tab.shared.floor-of', { office: text(officeId), floor: text(floorId) });
  if (kind !== undefined) return formatSelection(value, reader);
  if (department !== undefined && isChoice(mode))
    return texts.text('admin.settings.department-is', { department: String(department), mode: choiceLabel(mode) });
  if (weekday !== undefined) return formatHours(value);
  if (day !== undefined) return name === undefined ? text(day) : texts.text('admin.audit.closed-day', { day: text(day), name: text(name) });
  return formatFields(value, reader);
}

/** The people whose modes were changed. */
function formatSelection({ kind: _, ...rest }: Fields, reader: Reader): unknown {
  return Object.keys(rest).length === 0 ? texts.text('admin.audit.everybody') : formatFields(rest, reader);
}
