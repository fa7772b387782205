import type { MessageId } from '../../../../server/texts/en/index.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { ACTION_KINDS } from './view-model.ts';

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

const GAP = '…';

/** A group of actions (`IP ranges`), or the sentence of one action with gaps for who and what; the text itself if it is neither. */
export function formatAction(action: string): string {
  const kind = ACTION_KINDS.find((each) => each === action);
  if (kind) return texts.text(`admin.audit.room.${kind}`);
  return isKnownAction(action) ? texts.text(`admin.audit.did.${action}`, { who: GAP, what: GAP, scope: 'one' }) : action;
}
