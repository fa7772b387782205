import { texts } from '../../../shared/lib/texts.ts';
import { addDays, startOfDay } from '../../../shared/lib/time.ts';
import { dayFault } from '../../../shared/lib/typed.ts';
import { narrowed } from '../../../shared/lib/words.ts';

export interface AuditFilter {
  /** The kind of action (`range`); empty for all. */
  action: string;
  /** Actors and subjects: ids with the names under which they are shown. */
  actor?: { id: string; name: string };
  subject?: { id: string; name: string };
  /** Calendar days of the viewer, both included; empty: no limit. */
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

/** Why nothing can be asked, and the field with the fault. */
export function auditFault({ fromDay, toDay }: AuditFilter): { at: 'fromDay' | 'toDay'; message: string } | undefined {
  const [from, to] = [dayFault(fromDay), dayFault(toDay)];
  if (from !== undefined) return { at: 'fromDay', message: from };
  if (to !== undefined) return { at: 'toDay', message: to };
  if (fromDay && toDay && toDay < fromDay) return { at: 'toDay', message: texts.text('admin.lists.days-reversed') };
  return undefined;
}

export const auditProblem = (filter: AuditFilter) => auditFault(filter)?.message;

/** The kinds of actions to choose from. */
export const ACTION_KINDS = [
  'office',
  'range',
  'candidate',
  'person',
  'people',
  'service-account',
  'screen',
  'settings',
  'access-events',
  'audit',
  'backfill',
  'collection',
  'directory',
  'warnings',
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];

/** The kind of an entry's action; undefined if it cannot be chosen. */
export const kindOf = ({ action }: { action: string }): ActionKind | undefined =>
  ACTION_KINDS.find((each) => each === action.split('.')[0]);
