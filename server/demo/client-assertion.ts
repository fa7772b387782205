import { type KeyObject, X509Certificate } from 'node:crypto';
import { type CryptoKey, decodeJwt, decodeProtectedHeader, type JWTVerifyOptions, jwtVerify } from 'jose';
import type { Instant } from '../presence/time.ts';

/** Trusted credentials of the simulated app registration, besides its secret. */
export interface TrustedCredentials {
  /** PEM; tests may change them at any time. */
  certificates: string[];
  /** Federated identities: trusted issuers and their subjects. */
  federated: { issuer: string; subject: string; key: CryptoKey | KeyObject }[];
}

export interface Refusal {
  /** The number after AADSTS. */
  code: number;
  text: string;
}

/** Seconds of clock tolerance. */
const CLOCK_TOLERANCE = 300;

export interface AssertionContext {
  trusted: TrustedCredentials;
  clientId: string;
  tenantId: string;
  now: Instant;
}

/** Checks a client assertion (RFC 7523) like Entra: the signature of a registered certificate or of a trusted issuer. Undefined if it is valid. */
export async function refuseAssertion(assertion: string, context: AssertionContext): Promise<Refusal | undefined> {
  try {
    return decodeProtectedHeader(assertion)['x5t#S256'] === undefined
      ? await refuseFederated(assertion, context)
      : await refuseSigned(assertion, context);
  } catch {
    return { code: 50027, text: 'JWT token is invalid or malformed.' };
  }
}

async function refuseSigned(assertion: string, { trusted, clientId, tenantId, now }: AssertionContext): Promise<Refusal | undefined> {
  const { 'x5t#S256': thumbprint } = decodeProtectedHeader(assertion);
  const certificates = trusted.certificates.map((pem) => new X509Certificate(pem));
  const found = certificates.find(({ fingerprint256 }) => fromHex(fingerprint256) === thumbprint);
  if (!found) return { code: 700027, text: 'The certificate with identifier used to sign the client assertion is not registered.' };
  if (Date.parse(found.validTo) < now)
    return { code: 1000502, text: 'The provided certificate is not within its specified validity window.' };
  const options = { issuer: clientId, subject: clientId, algorithms: ['PS256', 'RS256'] };
  if (!(await isGood(assertion, found.publicKey, options, now)))
    return { code: 700027, text: 'Client assertion failed signature validation.' };
  const [audience] = [decodeJwt(assertion).aud].flat();
  return audience?.includes(`/${tenantId}/`) ? undefined : { code: 700023, text: 'Client assertion audience claim does not match.' };
}

async function refuseFederated(assertion: string, { trusted, now }: AssertionContext): Promise<Refusal | undefined> {
  const { iss, sub } = decodeJwt(assertion);
  const found = trusted.federated.find(({ issuer }) => issuer === iss);
  if (!found) return { code: 700211, text: 'No matching federated identity record found for presented assertion issuer.' };
  if (found.subject !== sub) return { code: 700213, text: 'No matching federated identity record found for presented assertion subject.' };
  const good = await isGood(assertion, found.key, { audience: 'api://AzureADTokenExchange' }, now);
  return good ? undefined : { code: 700024, text: 'Client assertion is not within its valid time range.' };
}

function isGood(assertion: string, key: CryptoKey | KeyObject, options: JWTVerifyOptions, now: Instant): Promise<boolean> {
  const all = { ...options, currentDate: new Date(now), clockTolerance: CLOCK_TOLERANCE, requiredClaims: ['exp'] };
  return jwtVerify(assertion, key, all).then(
    () => true,
    () => false,
  );
}

function fromHex(fingerprint: string): string {
  return Buffer.from(fingerprint.replaceAll(':', ''), 'hex').toString('base64url');
}
