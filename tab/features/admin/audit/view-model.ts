import type { AuditEntryView } from '../../../../server/routes/schemas/audit.ts';
import { addDays, startOfDay } from '../../../shared/lib/time.ts';
import { type Difference, differences } from '../parts/differences.ts';

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
  fromDay && toDay && toDay < fromDay ? 'The last day lies before the first.' : undefined;

/** Rooms of actions to choose from. */
export const ROOMS: Readonly<Record<string, string>> = {
  office: 'Offices',
  range: 'IP ranges',
  candidate: 'Candidates',
  person: 'One person',
  people: 'Many people',
  settings: 'Settings',
  'access-events': 'Looks at access events',
  audit: 'Exports of the audit',
  backfill: 'Reading the past',
};

/** What an action without a thing of its own was done to. */
const THINGS: Readonly<Record<string, string>> = {
  'access-events': 'access events',
  audit: 'the audit',
  settings: 'the settings',
  people: 'many people',
  backfill: 'reading the past',
  collection: 'collecting sign-ins',
  warnings: 'warnings by the bot',
  directory: 'the directory',
  ranges: 'IP ranges',
};

const VERBS: Readonly<Record<string, string>> = {
  create: 'added',
  update: 'changed',
  delete: 'deleted',
  archive: 'archived',
  close: 'closed',
  undo: 'changed back',
  plan: 'changed the plan of',
  preview: 'previewed a change of',
  dismiss: 'dismissed',
  restore: 'listed again',
  mode: 'changed the mode of',
  removal: 'confirmed that people have left',
  'mode-preview': 'looked at what a mode would change for',
  'override-view': 'looked at what was said for',
  override: 'said where somebody is:',
  'override-end': 'ended what was said for',
  'override-restore': 'said again what had been ended for',
  erase: 'deleted the data of',
  view: 'looked at',
  export: 'exported',
  import: 'imported',
  start: 'started',
  stop: 'stopped',
};

/** `Uma Vega changed Berlin`: who, what, to what. */
export function entryTitle({ actor, actorName, action, subject, subjectName }: AuditEntryView): string {
  const [room = '', verb = ''] = action.split('.');
  const who = actorName ?? (actor === 'system' ? 'Indoors itself' : 'Somebody who is gone');
  const what = subjectName ?? THINGS[subject] ?? THINGS[room] ?? shortId(subject);
  return `${who} ${VERBS[verb] ?? verb.replaceAll('-', ' ')} ${what}`;
}

const shortId = (id: string) => (/^[0-9a-f-]{36}$/i.test(id) ? `${id.slice(0, 8)} …` : id);

/** What was before and what is, as differences; values without a before are what was noted down. */
export const entryDifferences = ({ before, after, names = {} }: AuditEntryView): Difference[] =>
  differences(withNames(before, names), withNames(after, names));

/** Ids as what they are called now. */
function withNames(value: unknown, names: Readonly<Record<string, string>>): unknown {
  if (typeof value === 'string') return names[value] ?? value;
  if (Array.isArray(value)) return value.map((item) => withNames(item, names));
  if (typeof value !== 'object' || value === null) return value;
  // An object's own id says which it is.
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, key === 'id' ? item : withNames(item, names)]));
}
