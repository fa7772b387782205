import { createRequire } from 'node:module';

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
    new mongo.MongoClient(uri);
    return undefined;
  } catch (error) {
    const rest = 'Characters such as @ : / ? # % in the user or the password must be percent-encoded (@ is %40).';
    return `cannot be read: ${reasonOf(error, uri)}. ${rest}`;
  }
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
