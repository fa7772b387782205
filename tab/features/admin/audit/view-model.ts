import type { AuditEntryView } from '../../../../server/routes/schemas/audit.ts';
import type { MessageId } from '../../../../server/texts/en/index.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { addDays, startOfDay } from '../../../shared/lib/time.ts';
import { narrowed } from '../../../shared/lib/words.ts';
import { type Difference, differences } from '../parts/differences.ts';
import { formatAddresses } from '../ranges/view-model.ts';
import { formatNoted, type Reader } from './format-noted.ts';

export interface AuditFilter {
  /** A room of actions (`range`), empty for all. */
  action: string;
  /** Who did it, and to what: ids with the names under which they are shown. */
  actor?: { id: string; name: string };
  subject?: { id: string; name: string };
  /** Calendar days of the viewer, both included; empty: open. */
  fromDay: string;
  toDay: string;
}

export const ALL_ENTRIES: AuditFilter = { action: '', fromDay: '', toDay: '' };

/** Whether anything is left out, so that a filter can be cleared. */
export const isNarrowed = ({ actor, subject, ...rest }: AuditFilter) => narrowed({ ...rest, actor: actor?.id, subject: subject?.id });

export interface AuditQuery extends Record<string, string | undefined> {
  action?: string;
  actor?: string;
  subject?: string;
  from?: string;
  until?: string;
}

export function auditQuery({ action, actor, subject, fromDay, toDay }: AuditFilter, zone: string): AuditQuery {
  return {
    action: action || undefined,
    actor: actor?.id,
    subject: subject?.id,
    from: fromDay ? startOfDay(fromDay, zone) : undefined,
    until: toDay ? startOfDay(addDays(toDay, 1), zone) : undefined,
  };
}

export const auditProblem = ({ fromDay, toDay }: AuditFilter) =>
  fromDay && toDay && toDay < fromDay ? texts.text('admin.lists.days-reversed') : undefined;

/** Rooms of actions to choose from. */
export const ROOMS = [
  'office',
  'range',
  'candidate',
  'person',
  'people',
  'settings',
  'access-events',
  'audit',
  'backfill',
  'collection',
  'directory',
  'warnings',
] as const;

type Action = MessageId extends infer Id ? (Id extends `admin.audit.did.${infer Name}` ? Name : never) : never;

/** The actions that have a sentence of their own. */
const ACTIONS: Readonly<Record<Action, true>> = {
  'office.create': true,
  'office.update': true,
  'office.archive': true,
  'office.plan': true,
  'range.create': true,
  'range.update': true,
  'range.close': true,
  'range.delete': true,
  'range.undo': true,
  'range.preview': true,
  'candidate.dismiss': true,
  'candidate.restore': true,
  'person.mode': true,
  'person.override': true,
  'person.override-view': true,
  'person.override-end': true,
  'person.override-restore': true,
  'person.weekly-rules': true,
  'person.erase': true,
  'people.mode': true,
  'people.mode-preview': true,
  'settings.update': true,
  'access-events.view': true,
  'access-events.export': true,
  'audit.export': true,
  'backfill.start': true,
  'backfill.stop': true,
  'collection.start': true,
  'directory.removal': true,
  'warnings.vouch': true,
  'warnings.start': true,
  'warnings.stop': true,
};

export const isKnownAction = (action: string): action is Action => Object.hasOwn(ACTIONS, action);

/** What stands as the subject of an action that is about no thing of its own. */
const NO_THING = new Set(['access-events', 'new']);

/** `Uma Vega changed Berlin`: who, what, to what. */
export function entryTitle(entry: AuditEntryView): string {
  const { actor, actorName, action, subject } = entry;
  const who = actorName ?? texts.text(actor === 'system' ? 'admin.audit.system' : 'admin.audit.gone');
  const what = subjectWords(entry);
  if (!isKnownAction(action)) return texts.text('admin.audit.did-other', { who, what, action });
  return texts.text(`admin.audit.did.${action}`, { who, what, scope: NO_THING.has(subject) ? 'other' : 'one' });
}

/** Who did it, for a filter by their id. */
export const actorWords = ({ actor, actorName }: AuditEntryView) =>
  actorName ?? (actor === 'system' ? texts.text('admin.audit.system') : shortId(actor));

/** Whether it was done to one thing, so that more that was done to it can be looked for. */
export const hasThing = ({ action, subject }: AuditEntryView) => !NO_THING.has(subject) && action.split('.')[0] !== subject;

/** What it was done to, as it is called now, or was called then. */
export function subjectWords({ subject, subjectName, before, after }: AuditEntryView): string {
  return subjectName ?? nameIn(after) ?? nameIn(before) ?? shortId(subject);
}

const nameIn = (value: unknown) =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : undefined;

const shortId = (id: string) => (/^[0-9a-f-]{36}$/i.test(id) ? `${id.slice(0, 8)} …` : id);

/** What noted fields are called, beside those of forms and settings. */
const FIELDS = [
  'action',
  'actor',
  'begin',
  'byName',
  'change',
  'changed',
  'closedAt',
  'closedDays',
  'days',
  'department',
  'display',
  'doneFrom',
  'follows',
  'format',
  'fromDay',
  'furtherPage',
  'groupId',
  'ids',
  'namedLocation',
  'nicknames',
  'off',
  'openingHours',
  'people',
  'planId',
  'range',
  'selection',
  'source',
  'subject',
  'toDay',
  'track',
  'until',
] as const;

const fieldLabels = () => Object.fromEntries(FIELDS.map((field) => [field, texts.text(`admin.audit.field.${field}`)]));

/** What was before and what is, as differences; values without a before are what was noted. */
export function entryDifferences({ before, after, names }: AuditEntryView, when: Omit<Reader, 'names'>): Difference[] {
  const reader = { ...when, names };
  const noted = formatNoted(after, reader);
  return differences(formatNoted(before, reader), before === undefined ? joinLists(noted) : noted, { labels: fieldLabels() });
}

const MAX_ITEMS = 6;

/** Where there was nothing before, the items of a list are not additions to it. */
function joinLists(noted: unknown): unknown {
  if (typeof noted !== 'object' || noted === null) return noted;
  const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every((item) => typeof item === 'string');
  return Object.fromEntries(Object.entries(noted).map(([key, value]) => [key, isTexts(value) ? formatAddresses(value, MAX_ITEMS) : value]));
}
