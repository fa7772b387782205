import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { createSecureContext } from 'node:tls';

/**
 * The fault of a `MONGODB_URI`, as the rest of a sentence that begins with its name; undefined if it can be used. Contains no part of a password.
 * The driver itself parses the URI, so a URI that it would refuse is found before the first connection.
 */
export function mongoUriFault(uri: string): string | undefined {
  if (!/^mongodb(\+srv)?:\/\/[^/]/.test(uri)) return 'must begin with mongodb:// or mongodb+srv://.';
  return driverFault(uri) ?? nameFault(uri);
}

function driverFault(uri: string): string | undefined {
  // Loaded only if there is a URI to read, since loading takes long.
  const { mongo } = createRequire(import.meta.url)('mongoose') as typeof import('mongoose');
  try {
    const { options } = new mongo.MongoClient(uri);
    return hostFault(options) ?? certificateFault(options);
  } catch (error) {
    const rest = 'Characters such as @ : / ? # % in the user or the password must be percent-encoded (@ is %40).';
    return `cannot be read: ${reasonOf(error, uri)}. ${rest}`;
  }
}

/** The driver takes any characters for the name of a host, and then would try to connect again and again. */
function hostFault({ hosts, srvHost }: Pick<import('mongoose').mongo.MongoOptions, 'hosts' | 'srvHost'>): string | undefined {
  const named = [...hosts.flatMap(({ host, isIPv6 }) => (host === undefined || isIPv6 ? [] : [host])), ...(srvHost ? [srvHost] : [])];
  const isName = (host: string) => /^[\p{L}\p{N}_-]+(?:\.[\p{L}\p{N}_-]+)*\.?$/u.test(host);
  return named.every(isName)
    ? undefined
    : 'names a host that cannot exist. Write mongodb://HOST:PORT/DATABASE, with a comma between hosts.';
}

type TlsOptions = Pick<
  import('mongoose').mongo.MongoClientOptions,
  'tls' | 'tlsCAFile' | 'tlsCRLFile' | 'tlsCertificateKeyFile' | 'passphrase'
>;

/** The driver reads these files only when it connects, and then a missing one would look like a database that is unavailable. */
function certificateFault({ tls, tlsCAFile, tlsCRLFile, tlsCertificateKeyFile, passphrase }: TlsOptions): string | undefined {
  if (!tls) return undefined;
  for (const [option, path] of Object.entries({ tlsCAFile, tlsCRLFile, tlsCertificateKeyFile })) {
    if (path === undefined) continue;
    try {
      const content = readFileSync(path);
      if (option === 'tlsCAFile') new X509Certificate(content);
      else createSecureContext(option === 'tlsCRLFile' ? { crl: content } : { cert: content, key: content, passphrase });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      const why =
        code === 'ENOENT'
          ? 'does not exist'
          : code === 'EACCES'
            ? 'may not be read'
            : 'cannot be used: it is not in PEM form, or its password is wrong';
      return `has an option ${option} with a file that ${why}: ${path}.`;
    }
  }
  return undefined;
}

/** The driver's message. It contains options and their values, but no user or password, unless the driver parsed a password with a `?` as options. */
function reasonOf(error: unknown, uri: string): string {
  const query = uri.indexOf('?');
  const isSafe = query < 0 || !uri.includes('@', query);
  const message = error instanceof Error ? error.message : '';
  if (isSafe && /^(URI )?options? |directConnection|must be|can only be|valid/i.test(message)) return message.replace(/\.$/, '');
  return 'it is not of the form mongodb://USER:PASSWORD@HOST:PORT/DATABASE';
}

/** Checks the database name. Without one the driver would use the database `test`. */
function nameFault(uri: string): string | undefined {
  const name = /^mongodb(?:\+srv)?:\/\/[^/?]+\/([^?]*)/.exec(uri)?.[1] ?? '';
  if (name === '') return 'names no database. Write its name after the hosts, for instance mongodb://db.example.com/indoors.';
  if (/[/\\. "$*<>:|]|%/.test(name) || name.length > 63)
    return 'names a database whose name MongoDB does not allow: at most 63 letters, digits, - and _.';
  return undefined;
}
