import { X509Certificate } from 'node:crypto';
import type { Instant } from '../presence/time.ts';
import type { GetOptions, GraphClient } from './client.ts';
import { type GraphCredential, secretsOf } from './credential.ts';
import { GraphFailure } from './failures.ts';
import { parseInstant } from './sign-ins.ts';

/** When the app's credential expires. */
export interface CredentialExpiry {
  kind: 'secret' | 'certificate';
  expiresAt: Instant;
  /** A certificate contains its expiry date; a secret has it only in the app registration. */
  source: 'graph' | 'certificate';
}

interface Registered {
  endsAt: Instant;
  /** Its first three characters; empty if Graph omits them. */
  hint: string;
}

export interface ExpiryOptions {
  credential: GraphCredential;
  /** The app that the credential belongs to. */
  clientId: string;
  now: Instant;
  options?: Partial<GetOptions>;
}

/**
 * The expiry date of the app's credential. A certificate contains it; for a secret it is read from Graph, which needs Application.Read.All.
 * Undefined if nothing expires (managed or federated identity, no credential) or the app has no such secret.
 * @throws GraphFailure DIRECTORY_PERMISSION_MISSING without the permission, and every failure of a request; an Error for an unreadable
 * certificate.
 */
export async function readCredentialExpiry(graph: GraphClient, given: ExpiryOptions): Promise<CredentialExpiry | undefined> {
  const { credential, clientId, now, options } = given;
  if (credential.kind === 'certificate') {
    const { validTo } = new X509Certificate(credential.read().certificate);
    return { kind: 'certificate', expiresAt: Date.parse(validTo), source: 'certificate' };
  }
  if (credential.kind !== 'secret') return undefined;
  const hints = secretsOf(credential.secret).map((secret) => secret.slice(0, 3));
  const body = await graph.get(applicationPath(clientId, 'passwordCredentials'), { lane: 'directory', ...options });
  const ours = chooseOurs(registered(body, 'passwordCredentials'), hints, now);
  return ours && { kind: 'secret', expiresAt: ours.endsAt, source: 'graph' };
}

export function applicationPath(clientId: string, select: string): string {
  return `/v1.0/applications(appId='${clientId}')?$select=${select}`;
}

/**
 * Chooses the app's own credential: one whose hint matches one of the given secrets or, if none does, any. Valid ones come first. The one that
 * expires last wins: a replaced secret is kept beside the new one for a while, and both work until their end.
 */
export function chooseOurs(all: readonly Registered[], hints: readonly string[], now: Instant): Registered | undefined {
  const fitting = all.filter(({ hint }) => hints.includes(hint));
  const candidates = fitting.length > 0 ? fitting : all;
  const valid = candidates.filter(({ endsAt }) => endsAt > now);
  return [...(valid.length > 0 ? valid : candidates)].sort((a, b) => b.endsAt - a.endsAt)[0];
}

function registered(body: unknown, name: string): Registered[] {
  const list = typeof body === 'object' && body !== null ? (body as Record<string, unknown>)[name] : undefined;
  if (!Array.isArray(list)) throw new GraphFailure('ANSWER_UNEXPECTED');
  return list.flatMap((each: unknown) => {
    const { endDateTime, hint } = (each ?? {}) as Record<string, unknown>;
    const endsAt = typeof endDateTime === 'string' ? parseInstant(endDateTime) : undefined;
    return endsAt === undefined ? [] : [{ endsAt, hint: typeof hint === 'string' ? hint : '' }];
  });
}
