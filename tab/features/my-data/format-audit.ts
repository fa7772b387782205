import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { texts } from '../../shared/lib/texts.ts';
import { MODES, modeLabel } from './modes.ts';

type Entry = MyData['audit'][number];

/** The audited actions that have a text. */
const ACTIONS = [
  'access-events.export',
  'access-events.view',
  'audit.export',
  'backfill.start',
  'backfill.stop',
  'candidate.dismiss',
  'candidate.restore',
  'collection.start',
  'directory.removal',
  'office.archive',
  'office.create',
  'office.floor-plan',
  'office.seats',
  'office.update',
  'people.mode',
  'person.erase',
  'person.mode',
  'person.override',
  'person.override-end',
  'person.override-restore',
  'person.weekly-rules',
  'range.close',
  'range.create',
  'range.delete',
  'range.preview',
  'people.mode-preview',
  'person.override-view',
  'range.undo',
  'range.update',
  'screen.create',
  'screen.revoke',
  'settings.update',
  'settings.works-council-on',
  'settings.works-council-off',
  'warnings.start',
  'warnings.stop',
  'warnings.prove-role',
] as const;

/** Actions that have a separate text if they were done to the reader. */
const TO_ME = ['person.erase', 'person.override-view', 'person.override', 'person.override-end', 'person.override-restore'] as const;

/** The text of an audit entry about me or my action; the code itself if there is no text. */
export function formatAudit({ action, toMe, before, after }: Entry): string {
  if (toMe && action === 'person.mode') {
    return texts.text('tab.my-data.did-to-you.person.mode', { before: modeIn(before), after: modeIn(after) });
  }
  const toMeAction = toMe ? TO_ME.find((each) => each === action) : undefined;
  if (toMeAction) return texts.text(`tab.my-data.did-to-you.${toMeAction}`);
  const known = ACTIONS.find((each) => each === action);
  return known ? texts.text(`tab.my-data.did.${known}`) : action;
}

function modeIn(value: unknown): string {
  const mode = typeof value === 'object' && value !== null && 'mode' in value ? value.mode : undefined;
  const known = MODES.find((each) => each === mode);
  return known ? modeLabel(known) : texts.text('tab.my-data.mode.label.unknown');
}
