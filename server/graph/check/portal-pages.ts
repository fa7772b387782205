import { portalOf } from '../clouds.ts';
import type { GraphFailureKind } from '../failures.ts';

export type Page =
  | 'overview'
  | 'permissions'
  | 'credentials'
  | 'apps'
  | 'enterpriseApps'
  | 'tenant'
  | 'licences'
  | 'conditionalAccess'
  | 'signIns'
  | 'health'
  | 'bots';
export type PortalPages = Readonly<Record<Page, string>>;

/** The pages of the portal of the tenant's cloud where an administrator applies a remedy. */
export function portalPages({ authorityHost, clientId }: { authorityHost: string; clientId: string }): PortalPages {
  const portal = portalOf({ authorityHost });
  const app = (blade: string) => `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationMenuBlade/~/${blade}/appId/${clientId}`;
  return {
    overview: app('Overview'),
    permissions: app('CallAnAPI'),
    credentials: app('Credentials'),
    apps: `${portal}/#view/Microsoft_AAD_RegisteredApps/ApplicationsListBlade`,
    enterpriseApps: `${portal}/#view/Microsoft_AAD_IAM/StartboardApplicationsMenuBlade/~/AppAppsPreview`,
    tenant: `${portal}/#view/Microsoft_AAD_IAM/TenantOverview.ReactView`,
    licences: `${portal}/#view/Microsoft_AAD_IAM/LicensesMenuBlade/~/Products`,
    conditionalAccess: `${portal}/#view/Microsoft_AAD_ConditionalAccess/ConditionalAccessBlade/~/Policies`,
    signIns: `${portal}/#view/Microsoft_AAD_IAM/SignInEventsV3Blade`,
    health: 'https://admin.microsoft.com/#/servicehealth',
    bots: `${portal.replace('//entra.microsoft.com', '//portal.azure.com')}/#browse/Microsoft.BotService%2FbotServices`,
  };
}

/** The page on which a failure is corrected; absent if it is not in a portal. */
export const PAGE_OF: Readonly<Partial<Record<GraphFailureKind, Page>>> = {
  SECRET_WRONG: 'credentials',
  SECRET_EXPIRED: 'credentials',
  CERTIFICATE_REFUSED: 'credentials',
  FEDERATION_REFUSED: 'credentials',
  TENANT_UNKNOWN: 'tenant',
  DISCOVERY_NOT_FOUND: 'tenant',
  APP_UNKNOWN: 'apps',
  APP_DISABLED: 'enterpriseApps',
  CONSENT_MISSING: 'permissions',
  POLICY_BLOCKED: 'conditionalAccess',
  TOKEN_REFUSED: 'signIns',
  NO_PREMIUM_LICENCE: 'licences',
  LICENCE_UNCERTAIN: 'licences',
  AUDIT_LOG_PERMISSION_MISSING: 'permissions',
  DIRECTORY_PERMISSION_MISSING: 'permissions',
  FORBIDDEN: 'permissions',
  IDENTITY_ERROR: 'health',
  SERVER_ERROR: 'health',
};
