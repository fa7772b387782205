import type { AuditEntryView } from '../../../../server/routes/schemas/audit.ts';
import type { MessageId } from '../../../../server/texts/en/index.ts';
import { texts } from '../../../shared/lib/texts.ts';

type Action = MessageId extends infer Id ? (Id extends `admin.audit.did.${infer Name}` ? Name : never) : never;

/** The actions that have a sentence of their own. */
const ACTIONS: Readonly<Record<Action, true>> = {
  'office.create': true,
  'office.update': true,
  'office.archive': true,
  'office.floor-plan': true,
  'office.seats': true,
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
  'service-account.read': true,
  'screen.create': true,
  'screen.revoke': true,
  'settings.update': true,
  'settings.works-council-on': true,
  'settings.works-council-off': true,
  'access-events.view': true,
  'access-events.export': true,
  'audit.export': true,
  'backfill.start': true,
  'backfill.stop': true,
  'collection.start': true,
  'directory.removal': true,
  'warnings.prove-role': true,
  'warnings.start': true,
  'warnings.stop': true,
};

export const isKnownAction = (action: string): action is Action => Object.hasOwn(ACTIONS, action);

/** Subjects of actions that are not about one thing. */
const WITHOUT_THING = new Set(['access-events', 'new']);

/** `Uma Vega changed Berlin`: the actor, the action and its subject. */
export function entryTitle(entry: AuditEntryView): string {
  const { actorName, action, subject } = entry;
  const who = actorName ?? actorKind(entry);
  const what = subjectWords(entry);
  if (!isKnownAction(action)) return texts.text('admin.audit.did-other', { who, what, action });
  return texts.text(`admin.audit.did.${action}`, { who, what, scope: WITHOUT_THING.has(subject) ? 'other' : 'one' });
}

function actorKind({ actor, action }: AuditEntryView): string {
  if (isServiceRead(action)) return texts.text('admin.audit.service-account', { id: shortId(actor) });
  return texts.text(actor === 'system' ? 'admin.audit.system' : 'admin.audit.gone');
}

const isServiceRead = (action: string) => action === 'service-account.read';

/** The actor, for a filter by id. */
export const actorWords = ({ actor, actorName }: AuditEntryView) =>
  actorName ?? (actor === 'system' ? texts.text('admin.audit.system') : shortId(actor));

/** Whether the entry is about one thing, so that other entries about it can be searched for. */
export const isAboutOneThing = ({ action, subject }: AuditEntryView) => !WITHOUT_THING.has(subject) && action.split('.')[0] !== subject;

/** The subject, by its present name, or else its name at that time. */
export function subjectWords({ subject, subjectName, before, after }: AuditEntryView): string {
  return subjectName ?? nameIn(after) ?? nameIn(before) ?? shortId(subject);
}

const nameIn = (value: unknown) =>
  typeof value === 'object' && value !== null && 'name' in value && typeof value.name === 'string' ? value.name : undefined;

const shortId = (id: string) => (/^[0-9a-f-]{36}$/i.test(id) ? `${id.slice(0, 8)} …` : id);
