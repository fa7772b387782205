import type { AuditEntryView } from '../../../../server/routes/schemas/audit.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { isKnownAction } from './format-action.ts';

/** Subjects of actions that are not about one thing. */
const WITHOUT_THING = new Set(['access-events', 'new']);

/** `Uma Vega changed Berlin`: the actor, the action and its subject. */
export function entryTitle(entry: AuditEntryView): string {
  const { actorName, action, subject } = entry;
  const who = actorName ?? actorKind(entry);
  const what = formatSubject(entry);
  if (!isKnownAction(action)) return texts.text('admin.audit.did-other', { who, what, action });
  return texts.text(`admin.audit.did.${action}`, { who, what, scope: WITHOUT_THING.has(subject) ? 'other' : 'one' });
}

function actorKind({ actor, action }: AuditEntryView): string {
  if (isServiceRead(action)) return texts.text('admin.audit.service-account', { id: shortId(actor) });
  return texts.text(actor === 'system' ? 'admin.audit.system' : 'admin.audit.gone');
}

const isServiceRead = (action: string) => action === 'service-account.read';

/** The actor, for a filter by id. */
export const formatActor = ({ actor, actorName }: AuditEntryView) =>
  actorName ?? (actor === 'system' ? texts.text('admin.audit.system') : shortId(actor));

/** Whether the entry is about one thing, so that other entries about it can be searched for. */
export const isAboutOneThing = ({ action, subject }: AuditEntryView) => !WITHOUT_THING.has(subject) && action.split('.')[0] !== subject;

/** The subject, by its present name, or else its name at that time. */
export function formatSubject({ subject, subjectName, before, after }: AuditEntryView): string {
  return subjectName ?? nameIn(after) ?? nameIn(before) ?? shortId(subject);
}

const nameIn = (value: unknown) =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : undefined;

const shortId = (id: string) => (/^[0-9a-f-]{36}$/i.test(id) ? `${id.slice(0, 8)} …` : id);
