import { DAY, type Instant } from '../presence/time.ts';
import type { Faults } from './faults.ts';
import { directoryPermissionMissing, notFound } from './graph-errors.ts';
import type { Organisation } from './organisation.ts';
import { isGranted } from './permissions.ts';

/** A client secret in the form of an app registration, which shows only the first three characters of its value. */
export interface RegisteredSecret {
  /** The registration that it belongs to: the app's, or another one, such as a bot's. */
  appId: string;
  /** The secret itself; never listed. */
  value: string;
  keyId: string;
  hint: string | null;
  displayName: string;
  startDateTime: string;
  endDateTime: string;
}

const LIFE = 180 * DAY;

/** The only secret of the app's registration, created at the start of the simulation. */
export function firstSecret({ clientSecret, clientId }: Organisation, now: Instant): RegisteredSecret {
  return {
    appId: clientId,
    value: clientSecret,
    keyId: clientId,
    hint: clientSecret.slice(0, 3),
    displayName: 'Indoors',
    startDateTime: iso(now),
    endDateTime: iso(now + LIFE),
  };
}

const PATH = /^applications\(appid='([0-9a-f-]+)'\)$/;

export function isApplicationPath(path: string): boolean {
  return PATH.test(path);
}

/** `GET /applications(appId='…')`: its credentials. */
export function applicationAnswer(
  path: string,
  deps: { organisation: Organisation; secrets: readonly RegisteredSecret[]; faults: Faults },
): unknown {
  if (!isGranted(deps.faults, 'Application.Read.All', 'Directory.Read.All')) throw directoryPermissionMissing();
  const appId = PATH.exec(path)?.[1];
  const secrets = deps.secrets.filter((secret) => secret.appId === appId);
  if (secrets.length === 0 && appId !== deps.organisation.clientId) throw notFound();
  return {
    displayName: 'Indoors',
    passwordCredentials: secrets.map(({ appId: _, value: __, ...listed }) => ({ ...listed, secretText: null })),
    keyCredentials: [],
  };
}

function iso(at: Instant): string {
  return new Date(at).toISOString();
}
