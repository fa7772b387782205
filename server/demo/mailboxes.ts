import type { SimulatedDirectory } from './directory.ts';
import type { Faults } from './faults.ts';
import { GraphError } from './graph-errors.ts';
import { isGranted } from './permissions.ts';

/** The Windows names of zones, as Exchange writes them. */
const WINDOWS: Readonly<Record<string, string>> = {
  'Europe/Berlin': 'W. Europe Standard Time',
  'America/New_York': 'Eastern Standard Time',
  'Asia/Singapore': 'Singapore Standard Time',
  'Pacific/Auckland': 'New Zealand Standard Time',
};

/** `GET /users/{id}/mailboxSettings`; guests have no mailbox here. */
export function mailboxSettings(id: string, { directory, faults }: { directory: SimulatedDirectory; faults: Faults }): unknown {
  if (!isGranted(faults, 'MailboxSettings.Read'))
    throw new GraphError(403, 'ErrorAccessDenied', 'Access is denied. Check credentials and try again.');
  const person = directory.find(id);
  if (!person || person.guest)
    throw new GraphError(404, 'MailboxNotEnabledForRESTAPI', 'The mailbox is either inactive, soft-deleted, or is hosted on-premise.');
  return { timeZone: WINDOWS[person.timeZone] ?? person.timeZone };
}
