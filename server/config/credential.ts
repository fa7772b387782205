import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Reader, Variable } from './reader.ts';

/** A function reads it each time: a file that was replaced needs no restart. */
export type Secret = string | (() => string);

/** In PEM. The key is the certificate's. */
export interface CertificateAndKey {
  readonly certificate: string;
  readonly privateKey: string;
}

/** The server's credential for Entra. `none` only for a Graph on this machine. */
export type Credential =
  | { kind: 'secret'; secret: Secret }
  /** Read each time, as a secret's file is. */
  | { kind: 'certificate'; read: () => CertificateAndKey }
  /**
   * A federated identity: an issuer that Entra trusts (Kubernetes, another cloud) issues tokens for this app, which last an hour or less.
   */
  | { kind: 'federated'; assertion: () => string }
  /** Without an id that of the machine itself. */
  | { kind: 'managed-identity'; identityId?: string }
  | { kind: 'none' };

const WAYS = ['CLIENT_SECRET', 'CLIENT_SECRET_FILE', 'CLIENT_CERTIFICATE_FILE', 'AZURE_FEDERATED_TOKEN_FILE', 'MANAGED_IDENTITY'] as const;

/** Exactly one way to prove who we are; none is needed towards a Graph on this machine (`loopback`). */
export function readCredential(reader: Reader, loopback: boolean): Credential {
  const { text, fault, file } = reader;
  const given = WAYS.filter((variable) => text(variable) && text(variable)?.toLowerCase() !== 'false');
  const [first, ...more] = given;
  for (const other of more) fault(other, `is set beside ${first}: set only one of them.`);
  if (text('CLIENT_CERTIFICATE_KEY_FILE') && !text('CLIENT_CERTIFICATE_FILE'))
    fault('CLIENT_CERTIFICATE_FILE', 'is not set, but CLIENT_CERTIFICATE_KEY_FILE is.');
  switch (first) {
    case 'CLIENT_SECRET':
      return { kind: 'secret', secret: text(first) ?? '' };
    case 'CLIENT_SECRET_FILE':
      return { kind: 'secret', secret: readEachTime(text(first) ?? '', file(first)) };
    case 'CLIENT_CERTIFICATE_FILE':
      return readCertificate(reader);
    case 'AZURE_FEDERATED_TOKEN_FILE':
      return { kind: 'federated', assertion: readEachTime(text(first) ?? '', file(first)) };
    case 'MANAGED_IDENTITY':
      return readManagedIdentity(reader, first);
    default:
      if (!loopback) fault('CLIENT_SECRET', `is not set. Set it, or ${WAYS.slice(1, -1).join(', ')} or MANAGED_IDENTITY=true.`);
      return { kind: 'none' };
  }
}

/** While the file is being replaced it may be missing or empty: then what it held last is used. */
function readEachTime(path: string, first: string): () => string {
  let last = first;
  return () => {
    try {
      last = readFileSync(path, 'utf8').trim() || last;
    } catch {
      // The file existed at the start. If its last content is no longer valid, Entra reports that.
    }
    return last;
  };
}

function readManagedIdentity({ text, guid, fault }: Reader, variable: Variable): Credential {
  const value = text(variable)?.toLowerCase() ?? '';
  if (value === 'true') return { kind: 'managed-identity' };
  if (value.includes('-')) return { kind: 'managed-identity', identityId: guid(variable) };
  fault(variable, 'must be true, false or the client id of a user-assigned identity.');
  return { kind: 'managed-identity' };
}

function readCertificate(reader: Reader): Credential {
  const { file, text, fault } = reader;
  const certificate = file('CLIENT_CERTIFICATE_FILE');
  if (certificate && !certificate.includes('BEGIN CERTIFICATE'))
    fault('CLIENT_CERTIFICATE_FILE', 'names a file without a certificate in PEM form.');
  const keyVariable = text('CLIENT_CERTIFICATE_KEY_FILE') ? 'CLIENT_CERTIFICATE_KEY_FILE' : 'CLIENT_CERTIFICATE_FILE';
  const privateKey = keyVariable === 'CLIENT_CERTIFICATE_FILE' ? certificate : file(keyVariable);
  if (privateKey && !privateKey.includes('PRIVATE KEY')) fault(keyVariable, 'names a file without a private key in PEM form.');
  let last = { certificate, privateKey };
  if (certificate.includes('BEGIN CERTIFICATE') && privateKey.includes('PRIVATE KEY')) {
    const wrong = faultOfPair(last);
    if (wrong) fault(wrong.of === 'certificate' ? 'CLIENT_CERTIFICATE_FILE' : keyVariable, wrong.message);
  }
  const [path, keyPath] = [text('CLIENT_CERTIFICATE_FILE') ?? '', text(keyVariable) ?? ''];
  return {
    kind: 'certificate',
    read() {
      last = readPair(path, keyPath) ?? last;
      return last;
    },
  };
}

/** Undefined while the files are being replaced: one is missing, half written, or already of the new pair. */
function readPair(path: string, keyPath: string): CertificateAndKey | undefined {
  try {
    const pair = { certificate: readFileSync(path, 'utf8').trim(), privateKey: readFileSync(keyPath, 'utf8').trim() };
    return faultOfPair(pair) ? undefined : pair;
  } catch {
    return undefined;
  }
}

function faultOfPair({ certificate, privateKey }: CertificateAndKey): { of: 'certificate' | 'key'; message: string } | undefined {
  const [parsed, key] = [attempt(() => new X509Certificate(certificate)), attempt(() => createPrivateKey(privateKey))];
  if (!parsed) return { of: 'certificate', message: 'names a file whose certificate cannot be read.' };
  if (!key) return { of: 'key', message: 'names a file whose private key cannot be read; it must not be encrypted.' };
  if (parsed.publicKey.asymmetricKeyType !== 'rsa')
    return { of: 'certificate', message: 'names a certificate that is not of the kind RSA, the only one that Entra takes of an app.' };
  return parsed.checkPrivateKey(key) ? undefined : { of: 'key', message: 'names a private key that does not belong to the certificate.' };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
