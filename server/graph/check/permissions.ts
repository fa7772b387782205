import { type Message, message } from '../../texts/message.ts';
import { type Check, doneAt, ok, skipped } from './check.ts';
import type { PortalPages } from './portal-pages.ts';

interface Permission {
  name: string;
  /** Wider permissions, each of which includes it. */
  within: readonly string[];
  /** A lesser permission that usually suffices, although it is not documented for all that this one is. */
  instead?: string;
  /** `unused`: listed because people look for it; the app does not need it. */
  need: 'required' | 'optional' | 'unused';
}

/** Covers people, groups and the app registration, and is documented as required for the sign-in log, so this permission is requested. */
const DIRECTORY = 'Directory.Read.All';

/** Application permissions of Microsoft Graph, according to the reference pages of what they read. The purpose of each is in the catalogue. */
export const PERMISSIONS = [
  { name: 'AuditLog.Read.All', within: [], need: 'required' },
  { name: DIRECTORY, within: ['Directory.ReadWrite.All'], instead: 'User.Read.All', need: 'required' },
  { name: 'Policy.Read.All', within: ['Policy.Read.ConditionalAccess'], need: 'optional' },
  {
    name: 'Application.Read.All',
    within: [DIRECTORY, 'Application.ReadWrite.All', 'Application.ReadWrite.OwnedBy', 'Directory.ReadWrite.All'],
    need: 'optional',
  },
  {
    name: 'GroupMember.Read.All',
    within: [DIRECTORY, 'Group.Read.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All'],
    need: 'optional',
  },
  { name: 'MailboxSettings.Read', within: ['MailboxSettings.ReadWrite'], need: 'optional' },
  { name: 'ProfilePhoto.Read.All', within: ['ProfilePhoto.ReadWrite.All', 'User.Read.All', 'User.ReadWrite.All'], need: 'optional' },
  { name: 'Place.Read.All', within: ['Place.ReadWrite.All'], need: 'unused' },
] as const satisfies readonly Permission[];

export const permissionId = (name: string) => `permission:${name}`;

/**
 * Each permission, by the `roles` of the app's token. If these are unknown (`undefined`), a read with the permission shows it: `proven`
 * maps its name to the success of that read.
 */
export function checkPermissions(
  roles: ReadonlySet<string> | undefined,
  proven: ReadonlyMap<string, boolean>,
  pages: PortalPages,
): Check[] {
  return PERMISSIONS.map((permission) => {
    const { name, within, need } = permission;
    const instead = 'instead' in permission ? permission.instead : undefined;
    const id = permissionId(name);
    const missing = message(`permission.${name}`);
    if (need === 'unused') return skipped(id, missing);
    const by = roles && [name, ...within].find((role) => roles.has(role));
    const granted = roles ? by !== undefined : proven.get(name);
    if (granted) return ok(id, by && by !== name ? message('permission.granted-by', { permission: by }) : message('permission.granted'));
    if (granted === undefined) return skipped(id, message('check.not-tried.no-roles'));
    const remedy = doneAt(remedyFor(permission), pages.permissions);
    if (instead && roles?.has(instead))
      return { id, state: 'warn', message: message('permission.instead', { permission: name, instead }), remedy };
    return { id, state: need === 'required' ? 'fail' : 'skipped', message: missing, remedy };
  });
}

/** A required permission includes the lesser ones, so the remedy does not ask for them. */
function remedyFor({ name, within, need }: Permission): Message {
  if (within.includes(DIRECTORY)) return message('permission.add-wider', { permission: DIRECTORY });
  return message(need === 'optional' ? 'permission.add-optional' : 'permission.add', { permission: name });
}

/** The application permissions in one of Entra's tokens; undefined if it cannot be read. For display only; they grant nothing. */
export function rolesOfToken(token: string): ReadonlySet<string> | undefined {
  const [, payload, signature] = token.split('.');
  if (!payload || !signature) return undefined;
  try {
    const claims: unknown = JSON.parse(Buffer.from(payload, 'base64url').toString('utf8'));
    if (typeof claims !== 'object' || claims === null) return undefined;
    // An app without any permission gets a token without the claim.
    const roles: unknown = 'roles' in claims ? claims.roles : [];
    return Array.isArray(roles) ? new Set(roles.map(String)) : undefined;
  } catch {
    return undefined;
  }
}
