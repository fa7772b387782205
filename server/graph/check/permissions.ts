import { type Check, doneAt, notTried, ok } from './check.ts';
import type { PortalPages } from './portal-pages.ts';

interface Permission {
  name: string;
  /** Permissions of which each includes it. */
  within: readonly string[];
  required: boolean;
  /** What it is for, after "to". */
  use: string;
}

/** Application permissions of Microsoft Graph, by the reference pages of what is read with them. */
export const PERMISSIONS: readonly Permission[] = [
  { name: 'AuditLog.Read.All', within: [], required: true, use: 'read the sign-in log' },
  {
    name: 'User.Read.All',
    within: ['Directory.Read.All', 'User.ReadWrite.All', 'Directory.ReadWrite.All'],
    required: true,
    use: 'know who the people are',
  },
  {
    name: 'Policy.Read.All',
    within: ['Policy.Read.ConditionalAccess'],
    required: false,
    use: 'take over named locations as ranges',
  },
  {
    name: 'Application.Read.All',
    within: ['Directory.Read.All', 'Application.ReadWrite.All', 'Application.ReadWrite.OwnedBy', 'Directory.ReadWrite.All'],
    required: false,
    use: 'warn before the client secret or certificate expires',
  },
  {
    name: 'GroupMember.Read.All',
    within: ['Directory.Read.All', 'Group.Read.All', 'Group.ReadWrite.All', 'Directory.ReadWrite.All'],
    required: false,
    use: 'choose presence modes by group',
  },
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
    const { name, within, required, use } = permission;
    const id = permissionId(name);
    const by = roles && [name, ...within].find((role) => roles.has(role));
    const granted = roles ? by !== undefined : proven.get(name);
    if (granted) return ok(id, by && by !== name ? `Granted by ${by}.` : 'Granted.');
    if (granted === undefined) return notTried(id, 'the token does not tell which permissions it carries.');
    const remedy = `Add the application permission ${name} of Microsoft Graph and grant admin consent`;
    return required
      ? { id, state: 'fail', message: `${name} is not granted; it is needed to ${use}.`, remedy: doneAt(`${remedy}.`, pages.permissions) }
      : {
          id,
          state: 'skipped',
          message: `${name} is not granted. It is optional: with it Indoors can ${use}.`,
          remedy: doneAt(`${remedy}, if you want that.`, pages.permissions),
        };
  });
}

/** The application permissions that a token of Entra's carries; undefined where it is not to be read. Nothing is trusted on its word. */
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
