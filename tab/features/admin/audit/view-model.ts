import { texts } from '../../../shared/lib/texts.ts';
import { addDays, startOfDay } from '../../../shared/lib/time.ts';
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

export const auditProblem = ({ fromDay, toDay }: AuditFilter) =>
  fromDay && toDay && toDay < fromDay ? texts.text('admin.lists.days-reversed') : undefined;

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
