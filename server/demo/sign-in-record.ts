import type { SimulatedSignIn } from './day-sign-ins.ts';
import type { Organisation } from './organisation.ts';
import { seeded } from './random.ts';

/** A record of `auditLogs/signIns` with all usual fields, in Graph's format. */
export type SignInRecord = Record<string, unknown> & { id: string; createdDateTime: string };

const APPS = [
  { id: '1fec8e78-bce4-4aaf-ab1b-5451cc387264', name: 'Microsoft Teams', client: 'Mobile Apps and Desktop clients' },
  { id: '00000002-0000-0ff1-ce00-000000000000', name: 'Office 365 Exchange Online', client: 'Mobile Apps and Desktop clients' },
  { id: '4765445b-32c6-49b0-83e6-1d93765276ca', name: 'OfficeHome', client: 'Browser' },
  { id: '00000003-0000-0ff1-ce00-000000000000', name: 'Office 365 SharePoint Online', client: 'Browser' },
] as const;
const DEVICES = [
  {
    os: 'Windows11',
    browser: 'Edge 141.0.0',
    agent: 'Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/141.0.0.0 Safari/537.36 Edg/141.0.0.0',
  },
  { os: 'MacOs', browser: 'Safari 18.4', agent: 'Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/18.4 Safari/605.1.15' },
  { os: 'Ios 18.1', browser: 'Mobile Safari', agent: 'Mozilla/5.0 (iPhone; CPU iPhone OS 18_1 like Mac OS X) Mobile/15E148' },
] as const;
const FAILURES: Record<number, string> = {
  50126: 'Invalid username or password or Invalid on-premise username or password.',
  50053: "The account is locked, you've tried to sign in too many times with an incorrect user ID or password.",
  50057: 'The user account is disabled.',
  50074: 'Strong Authentication is required.',
  50076: 'Due to a configuration change made by your administrator, you must use multi-factor authentication.',
  50140: "This error occurred due to 'Keep me signed in' interrupt when the user was signing-in.",
  50058: 'Session information is not sufficient for single-sign-on.',
  50097: 'Device authentication is required.',
};

/** `createdDateTime` with seven fraction digits like Graph, sometimes with none. */
function created(signIn: SimulatedSignIn, digits: number): string {
  const iso = new Date(signIn.at).toISOString();
  return digits === 0 ? `${iso.slice(0, 19)}Z` : `${iso.slice(0, 23)}${digits.toString().padStart(4, '0')}Z`;
}

/**
 * The record in Graph's format. `version` 2 is the republished one with the same `id`: the multi-factor step is aggregated (an interrupt that was
 * satisfied is a success), and details are complete.
 */
export function toRecord(signIn: SimulatedSignIn, organisation: Organisation, endpoint: 'v1.0' | 'beta', version: 1 | 2 = 1): SignInRecord {
  const random = seeded(organisation.seed, 'record', signIn.key);
  const id = random.guid();
  const correlationId = random.guid();
  const createdDateTime = created(signIn, random.chance(0.02) ? 0 : random.int(1, 9999));
  const app = random.pick(APPS);
  const device = random.pick(DEVICES);
  const { person } = signIn;
  const errorCode = version === 2 && signIn.errorCode === 50074 ? 0 : signIn.errorCode;
  const site = organisation.sites[person.siteIndex];
  const record: SignInRecord = {
    id,
    createdDateTime,
    userDisplayName: person.name,
    userPrincipalName: person.logUpn,
    userId: person.id,
    appId: app.id,
    appDisplayName: app.name,
    ipAddress: signIn.ip,
    clientAppUsed: app.client,
    correlationId,
    conditionalAccessStatus: errorCode === 0 ? 'success' : 'notApplied',
    isInteractive: signIn.interactive,
    riskDetail: version === 2 ? 'userPassedMFADrivenByRiskBasedPolicy' : 'none',
    riskLevelAggregated: signIn.riskState === 'atRisk' ? 'medium' : 'none',
    riskLevelDuringSignIn: signIn.riskState === 'atRisk' ? 'medium' : 'none',
    riskState: signIn.riskState,
    riskEventTypes: [],
    riskEventTypes_v2: signIn.riskState === 'atRisk' ? ['unfamiliarFeatures'] : [],
    resourceDisplayName: 'Microsoft Graph',
    resourceId: '00000003-0000-0000-c000-000000000000',
    status: {
      errorCode,
      failureReason: errorCode === 0 ? 'Other.' : (FAILURES[errorCode] ?? 'Other.'),
      additionalDetails: version === 2 ? 'MFA requirement satisfied by claim in the token' : null,
    },
    deviceDetail: {
      deviceId: random.guid(),
      displayName: `NL-${(person.index + 1000).toString(36).toUpperCase()}`,
      operatingSystem: device.os,
      browser: device.browser,
      isCompliant: true,
      isManaged: true,
      trustType: 'Azure AD joined',
    },
    location: {
      city: site?.city ?? '',
      state: site?.city ?? '',
      countryOrRegion: site?.country ?? '',
      geoCoordinates: { altitude: null, latitude: site?.latitude ?? null, longitude: site?.longitude ?? null },
    },
    appliedConditionalAccessPolicies: [
      {
        id: organisation.tenantId,
        displayName: 'Require MFA',
        enforcedGrantControls: ['mfa'],
        enforcedSessionControls: [],
        result: 'success',
      },
    ],
  };
  return endpoint === 'beta' ? { ...record, ...betaFields(signIn, organisation, device.agent, correlationId, createdDateTime) } : record;
}

function betaFields(signIn: SimulatedSignIn, organisation: Organisation, userAgent: string, requestId: string, createdDateTime: string) {
  return {
    signInEventTypes: [signIn.interactive ? 'interactiveUser' : 'nonInteractiveUser'],
    userType: signIn.person.guest ? 'guest' : 'member',
    userAgent,
    originalRequestId: requestId,
    uniqueTokenIdentifier: Buffer.from(requestId.slice(0, 16)).toString('base64url'),
    clientCredentialType: signIn.credential,
    incomingTokenType: signIn.interactive ? 'none' : 'refreshToken',
    authenticationRequirement: 'multiFactorAuthentication',
    authenticationProtocol: 'none',
    authenticationDetails: [
      {
        authenticationStepDateTime: createdDateTime,
        authenticationMethod: 'Previously satisfied',
        authenticationMethodDetail: null,
        succeeded: signIn.errorCode === 0,
        authenticationStepResultDetail: 'First factor requirement satisfied by claim in the token',
        authenticationStepRequirement: 'Primary authentication',
      },
    ],
    networkLocationDetails: [],
    processingTimeInMilliseconds: 137,
    tokenIssuerType: 'AzureAD',
    servicePrincipalId: '',
    crossTenantAccessType: signIn.person.guest ? 'b2bCollaboration' : 'none',
    homeTenantId: organisation.tenantId,
    resourceTenantId: organisation.tenantId,
    autonomousSystemNumber: 64_496,
    isTenantRestricted: false,
    flaggedForReview: false,
  };
}
