import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import type { Reader, Variable } from './reader.ts';

/** One secret, or two while one replaces the other: Entra accepts both. */
export type Secrets = string | readonly string[];
/** A function reads it each time, so that a replaced file needs no restart. */
export type Secret = Secrets | (() => Secrets);

/** In PEM format. The key belongs to the certificate. */
export interface CertificateAndKey {
  readonly certificate: string;
  readonly privateKey: string;
}

/** The server's credential for Entra. `none` only for a Graph on this machine. */
export type Credential =
  | { kind: 'secret'; secret: Secret }
  /** Read each time, like the file of a secret. */
  | { kind: 'certificate'; read: () => CertificateAndKey }
  /**
   * A federated identity: an issuer that Entra trusts (Kubernetes, another cloud) issues tokens for this app, which are valid for an hour or
   * less.
   */
  | { kind: 'federated'; assertion: () => string }
  /** Without an id: the identity of the machine itself. */
  | { kind: 'managed-identity'; identityId?: string }
  | { kind: 'none' };

/** The variables of a credential; those without a secret come first. */
interface Variables {
  certificateFile: Variable;
  certificateKeyFile: Variable;
  federatedTokenFile: Variable;
  managedIdentity?: Variable;
  secretFile: Variable;
  secret: Variable;
}

const OF_APP: Variables = {
  certificateFile: 'CLIENT_CERTIFICATE_FILE',
  certificateKeyFile: 'CLIENT_CERTIFICATE_KEY_FILE',
  federatedTokenFile: 'AZURE_FEDERATED_TOKEN_FILE',
  managedIdentity: 'MANAGED_IDENTITY',
  secretFile: 'CLIENT_SECRET_FILE',
  secret: 'CLIENT_SECRET',
};
const OF_BOT: Variables = {
  certificateFile: 'BOT_CERTIFICATE_FILE',
  certificateKeyFile: 'BOT_CERTIFICATE_KEY_FILE',
  federatedTokenFile: 'BOT_FEDERATED_TOKEN_FILE',
  secretFile: 'BOT_SECRET_FILE',
  secret: 'BOT_SECRET',
};

/** Reads the credential: exactly one kind must be set. For a Graph on this machine (`loopback`) none is needed. */
export function readCredential(reader: Reader, loopback: boolean): Credential {
  const found = readGiven(reader, OF_APP);
  if (!found && !loopback)
    reader.fault(
      'CLIENT_SECRET',
      'is not set, nor is another credential. Set CLIENT_CERTIFICATE_FILE, AZURE_FEDERATED_TOKEN_FILE or MANAGED_IDENTITY=true; else CLIENT_SECRET_FILE or CLIENT_SECRET.',
    );
  return found ?? { kind: 'none' };
}

/** The credential of the bot's own registration; undefined if none is set. */
export function readBotCredential(reader: Reader): Credential | undefined {
  return readGiven(reader, OF_BOT);
}

function readGiven(reader: Reader, variables: Variables): Credential | undefined {
  const { text, fault, file } = reader;
  const { certificateFile, certificateKeyFile, federatedTokenFile, managedIdentity, secretFile, secret } = variables;
  const ways = [secret, secretFile, certificateFile, federatedTokenFile, ...(managedIdentity ? [managedIdentity] : [])];
  const [first, ...more] = ways.filter((variable) => text(variable) && text(variable)?.toLowerCase() !== 'false');
  for (const other of more) fault(other, `is set beside ${first}: set only one of them.`);
  if (text(certificateKeyFile) && !text(certificateFile)) fault(certificateFile, `is not set, but ${certificateKeyFile} is.`);
  switch (first) {
    case undefined:
      return undefined;
    case certificateFile:
      return readCertificate(reader, variables);
    case federatedTokenFile:
      return { kind: 'federated', assertion: readEachTime(text(first) ?? '', file(first)) };
    case 'MANAGED_IDENTITY':
      return readManagedIdentity(reader, first);
    case secretFile: {
      const content = file(first);
      checkSecrets(reader, first, content);
      const read = readEachTime(text(first) ?? '', content);
      return { kind: 'secret', secret: () => secretsIn(read()) };
    }
    default:
      checkSecrets(reader, first, text(first) ?? '');
      return { kind: 'secret', secret: secretsIn(text(first) ?? '') };
  }
}

/** Maximum secrets that are valid at once: two while one replaces the other. */
const MAX_SECRETS = 2;

function checkSecrets({ fault }: Reader, variable: Variable, content: string): void {
  if (linesOf(content).length > MAX_SECRETS)
    fault(variable, `has more than ${MAX_SECRETS} lines. A secret is one line; a second line is for the one that replaces it.`);
}

function secretsIn(content: string): Secrets {
  const [first = '', ...more] = linesOf(content).slice(0, MAX_SECRETS);
  return more.length === 0 ? first : [first, ...more];
}

function linesOf(content: string): string[] {
  return content.split(/\r?\n/).flatMap((line) => line.trim() || []);
}

/** Reads the file each time. While it is being replaced it may be missing or empty: then its last content is used. */
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

function readCertificate(reader: Reader, { certificateFile, certificateKeyFile }: Variables): Credential {
  const { file, text, fault } = reader;
  const certificate = file(certificateFile);
  if (certificate && !certificate.includes('BEGIN CERTIFICATE')) fault(certificateFile, 'names a file without a certificate in PEM form.');
  const keyVariable = text(certificateKeyFile) ? certificateKeyFile : certificateFile;
  const privateKey = keyVariable === certificateFile ? certificate : file(keyVariable);
  if (privateKey && !privateKey.includes('PRIVATE KEY')) fault(keyVariable, 'names a file without a private key in PEM form.');
  let last = { certificate, privateKey };
  if (certificate.includes('BEGIN CERTIFICATE') && privateKey.includes('PRIVATE KEY')) {
    const wrong = faultOfPair(last);
    if (wrong) fault(wrong.of === 'certificate' ? certificateFile : keyVariable, wrong.message);
  }
  const [path, keyPath] = [text(certificateFile) ?? '', text(keyVariable) ?? ''];
  return {
    kind: 'certificate',
    read() {
      last = readPair(path, keyPath) ?? last;
      return last;
    },
  };
}

/** Undefined while the files are being replaced: one is missing, incomplete, or already belongs to the new pair. */
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
    return {
      of: 'certificate',
      message: 'names a certificate that is not an RSA certificate, the only kind that Entra accepts from an app.',
    };
  return parsed.checkPrivateKey(key) ? undefined : { of: 'key', message: 'names a private key that does not belong to the certificate.' };
}

function attempt<T>(work: () => T): T | undefined {
  try {
    return work();
  } catch {
    return undefined;
  }
}
