import { type Check, doneAt, notTried, ok, skipped } from './check.ts';
import type { PortalPages } from './portal-pages.ts';

interface Permission {
  name: string;
  /** Permissions of which each includes it. */
  within: readonly string[];
  /** A lesser one that serves the same use, though not all that this one is documented for. */
  instead?: string;
  /** `unused`: named for those who look for it, and asked for by nothing. */
  need: 'required' | 'optional' | 'unused';
  /** What it is for, after "to". */
  use: string;
}

/** Covers people, groups and the app registration, and is documented as needed for the sign-in log: the one that is asked for. */
const DIRECTORY = 'Directory.Read.All';

/** Application permissions of Microsoft Graph, by the reference pages of what is read with them. */
export const PERMISSIONS: readonly Permission[] = [
  { name: 'AuditLog.Read.All', within: [], need: 'required', use: 'read the sign-in log' },
  {
    name: DIRECTORY,
    within: ['Directory.ReadWrite.All'],
    instead: 'User.Read.All',
    need: 'required',
    use: 'know who the people are, and for the sign-in log beside AuditLog.Read.All',
  },
  {
    name: 'Policy.Read.All',
    within: ['Policy.Read.ConditionalAccess'],
    need: 'optional',
    use: 'take over named locations as ranges',
  },
  {
    name: 'Application.Read.All',
    within: [DIRECTORY, 'Application.ReadWrite.All', 'Application.ReadWrite.OwnedBy', 'Directory.ReadWrite.All'],
    need: 'optional',
    use: 'warn before the client secret or certificate expires',
  },
  {
    name: 'GroupMember.Read.All',
    within: [DIRECTORY, 'Group.Read.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All'],
    need: 'optional',
    use: 'choose presence modes by group',
  },
  {
    name: 'MailboxSettings.Read',
    within: ['MailboxSettings.ReadWrite'],
    need: 'optional',
    use: 'end people’s days by the time zone of their mailbox',
  },
  { name: 'Place.Read.All', within: ['Place.ReadWrite.All'], need: 'unused', use: 'take offices from Microsoft Places' },
];

export const permissionId = (name: string) => `permission:${name}`;

/**
 * Each permission by itself, by the `roles` of the app's token. Where they are not known (`undefined`), what was read
 * with the permission tells: `proven` maps its name to whether that worked.
 */
export function checkPermissions(
  roles: ReadonlySet<string> | undefined,
  proven: ReadonlyMap<string, boolean>,
  pages: PortalPages,
): Check[] {
  return PERMISSIONS.map((permission) => {
    const { name, within, instead, need, use } = permission;
    const id = permissionId(name);
    if (need === 'unused') return skipped(id, `Not needed: it would let Indoors ${use}, which it does not do yet.`);
    const by = roles && [name, ...within].find((role) => roles.has(role));
    const granted = roles ? by !== undefined : proven.get(name);
    if (granted) return ok(id, by && by !== name ? `Granted by ${by}.` : 'Granted.');
    if (granted === undefined) return notTried(id, 'the token does not tell which permissions it carries.');
    const remedy = doneAt(remedyFor(permission), pages.permissions);
    if (instead && roles?.has(instead)) {
      return { id, state: 'warn', message: `${name} is not granted, but ${instead} is: enough to know who the people are.`, remedy };
    }
    return need === 'required'
      ? { id, state: 'fail', message: `${name} is not granted; it is needed to ${use}.`, remedy }
      : { id, state: 'skipped', message: `${name} is not granted. It is optional: with it Indoors can ${use}.`, remedy };
  });
}

/** A permission that is required anyway includes the lesser ones, so they are not asked for. */
function remedyFor({ name, within, need }: Permission): string {
  const included = within.includes(DIRECTORY);
  const wanted = included ? `${DIRECTORY} of Microsoft Graph, which includes it,` : `${name} of Microsoft Graph`;
  return `Add the application permission ${wanted} and grant admin consent${need === 'optional' && !included ? ', if you want that' : ''}.`;
}

/** The application permissions that a token of Entra's carries; undefined where it is not to be read. For display only; it grants nothing. */
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
