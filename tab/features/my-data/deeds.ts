import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { modeLabel } from './modes.ts';

type Entry = MyData['audit'][number];

/** What I did to anything but myself, by the audit's action. */
const MINE: Readonly<Record<string, string>> = {
  'access-events.export': 'Downloaded access events',
  'access-events.view': 'Looked at access events',
  'audit.export': 'Downloaded the audit',
  'backfill.start': 'Started to read the past',
  'backfill.stop': 'Stopped reading the past',
  'candidate.dismiss': 'Said that an address is no office',
  'candidate.restore': 'Listed an address as a candidate again',
  'collection.start': 'Collected sign-ins by hand',
  'directory.removal': 'Confirmed that people have left the directory',
  'office.archive': 'Archived an office',
  'office.create': 'Added an office',
  'office.delete': 'Deleted an office',
  'office.plan': 'Changed the plan of a floor',
  'office.update': 'Changed an office',
  'people.mode': 'Changed the modes of many people',
  'person.erase': 'Deleted what was kept about somebody',
  'person.mode': 'Changed the mode of somebody',
  'person.override': 'Said for somebody where they are',
  'person.override-end': 'Ended what was said for somebody',
  'person.override-restore': 'Said again for somebody what had been ended',
  'range.close': 'Closed an IP range',
  'range.create': 'Added an IP range',
  'range.delete': 'Deleted an IP range',
  'range.preview': 'Looked at what a change of an IP range would do',
  'people.mode-preview': 'Looked at what a change of modes would do',
  'person.override-view': 'Looked at what administrators said for somebody',
  'range.undo': 'Took a change of IP ranges back',
  'range.update': 'Changed an IP range',
  'settings.update': 'Changed the settings',
  'warnings.start': 'Had the bot send warnings to a conversation',
  'warnings.stop': 'Stopped the bot’s warnings',
  'warnings.vouch': 'Let the bot take my word for where it warns',
};

/** What an entry of the audit says of me or of what I did, in words; the code itself where there are none. */
export function deedWords({ action, toMe, before, after }: Entry): string {
  const mine = MINE[action] ?? action;
  if (!toMe) return mine;
  switch (action) {
    case 'person.mode':
      return `Mode changed from ${modeLabel(member(before, 'mode'))} to ${modeLabel(member(after, 'mode'))}`;
    case 'person.erase':
      return 'Deleted what was kept';
    case 'person.override-view':
      return 'Looked at what administrators said for you';
    case 'person.override':
      return 'Said for you where you are';
    case 'person.override-end':
      return 'Ended what was said for you';
    case 'person.override-restore':
      return 'Said again for you what had been ended';
    default:
      return mine;
  }
}

function member(value: unknown, key: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
