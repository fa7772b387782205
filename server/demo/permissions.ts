import type { Faults } from './faults.ts';

/** The application permissions to which an administrator of the simulated tenant has consented. */
const CONSENTED = [
  'AuditLog.Read.All',
  'Directory.Read.All',
  'Policy.Read.All',
  'Application.Read.All',
  'MailboxSettings.Read',
  'ProfilePhoto.Read.All',
];

/** The `roles` of the app's token. */
export function grantedPermissions({ missingPermissions }: Pick<Faults, 'missingPermissions'>): string[] {
  return CONSENTED.filter((name) => !missingPermissions.includes(name));
}

/** Whether one of these is granted. Graph documents several permissions for each resource, of which one is enough. */
export function isGranted(faults: Pick<Faults, 'missingPermissions'>, ...anyOf: readonly string[]): boolean {
  const granted = grantedPermissions(faults);
  return anyOf.some((name) => granted.includes(name));
}
