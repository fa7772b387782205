import { accessSync, constants } from 'node:fs';
import { resolve } from 'node:path';
import { AppError } from '../errors.ts';
import { mongoUriFault } from '../store/mongo/uri.ts';
import { makePrivateDirectory, removeEmptyDirectories } from '../store/private-directory.ts';
import { type BotConfig, readBot } from './bot.ts';
import { type Credential, readCredential } from './credential.ts';
import { type OutgoingConfig, readOutgoing } from './outgoing.ts';
import { readTrustProxy } from './proxy.ts';
import { createReader, type Environment, isLoopback, type Reader, type Variable } from './reader.ts';

const LOG_LEVELS = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

const DEFAULT_POLL_SECONDS = 300;

/** The configuration from the environment, validated and frozen. Addresses have no trailing slash; ids are lower case. */
export interface Config {
  readonly tenantId: string;
  readonly clientId: string;
  readonly credential: Credential;
  readonly authorityHost: string;
  readonly graphBaseUrl: string;
  readonly host: string;
  readonly port: number;
  /** The public address of this server; absent if unknown. */
  readonly publicUrl?: string;
  /** CIDRs of the proxies that are trusted to state the client's address. Absent: none. */
  readonly trustProxy?: readonly string[];
  /** Absent: the embedded store in `dataDir`. */
  readonly mongodbUri?: string;
  readonly dataDir: string;
  /** Id of the app in the organisation's Teams catalogue, for links to it; absent: there are no such links. */
  readonly teamsCatalogAppId?: string;
  /** The operator's name, for `/privacy`, `/terms` and `npm run dossier`; absent: it is not shown. */
  readonly organisation?: string;
  /** The contact for questions about data: an e-mail or web address, or a text. */
  readonly privacyContact?: string;
  readonly bot: BotConfig;
  readonly adminRole: string;
  /** Milliseconds between two polls. */
  readonly pollInterval: number;
  readonly signInEvents: 'all' | 'interactive';
  /** Whether the sign-in log is polled; if not, sign-ins come only from the stream. */
  readonly pollSignIns: boolean;
  /** The event hub to which Entra’s diagnostic settings send the sign-in logs; absent: they are only polled. */
  readonly eventHub?: { readonly connectionString: string; readonly eventHub?: string; readonly consumerGroup: string };
  /** Days before the end of a secret or certificate at which the first warning is sent. */
  readonly credentialWarningDays: number;
  /** A separate port for `/metrics`; absent: the server's port. */
  readonly metricsPort?: number;
  /** The token for `/metrics`; absent: none is required. */
  readonly metricsToken?: string;
  readonly outgoing: OutgoingConfig;
  readonly logLevel: (typeof LOG_LEVELS)[number];
}

/**
 * Reads the environment once. Blank values count as not set.
 * @throws AppError CONFIG_INVALID with every fault at once in `extra.problems`; no message repeats a secret.
 */
export function loadConfig(env: Environment = process.env): Config {
  const reader = createReader(env);
  const { text, guid, shaped, address, oneOf, whole } = reader;
  const tenantId = guid('TENANT_ID');
  const clientId = guid('CLIENT_ID');
  const graphBaseUrl = address('GRAPH_BASE_URL', 'https://graph.microsoft.com');
  const credential = readCredential(reader, isLoopback(graphBaseUrl));
  const mongodbUri = text('MONGODB_URI');
  const uriFault = mongodbUri && mongoUriFault(mongodbUri);
  if (uriFault) reader.fault('MONGODB_URI', uriFault);
  const port = whole('PORT', 3978, 0, 65_535);
  const config: Config = {
    tenantId,
    clientId,
    credential,
    authorityHost: address('AUTHORITY_HOST', 'https://login.microsoftonline.com'),
    graphBaseUrl,
    host: shaped('HOST', /^[\w.:%-]+$/, 'must be an address of this machine or its name, without a port or https://.', '0.0.0.0'),
    port,
    ...(text('PUBLIC_URL') ? { publicUrl: address('PUBLIC_URL', '') } : {}),
    ...readTrustProxy(reader),
    ...(mongodbUri ? { mongodbUri } : {}),
    dataDir: resolve(text('DATA_DIR') ?? './data'),
    ...(text('TEAMS_CATALOG_APP_ID') ? { teamsCatalogAppId: guid('TEAMS_CATALOG_APP_ID') } : {}),
    ...readContact(reader),
    bot: readBot(reader, { clientId, credential }),
    adminRole: shaped(
      'ADMIN_ROLE',
      /^(?!Reader$)[^\s.]\S*$/,
      'must be the value of an app role, without spaces, and not that of service accounts, Reader.',
      'Admin',
    ),
    pollInterval: whole('POLL_SECONDS', DEFAULT_POLL_SECONDS, 1, 86_400) * 1000,
    signInEvents: oneOf('SIGN_IN_EVENTS', ['all', 'interactive'], 'all'),
    ...readStream(reader),
    credentialWarningDays: whole('CREDENTIAL_WARNING_DAYS', 30, 30, 730),
    ...readMetrics(reader, port),
    outgoing: readOutgoing(reader),
    logLevel: oneOf('LOG_LEVEL', LOG_LEVELS, 'info'),
  };
  if (!mongodbUri) checkDataDir(reader, config.dataDir);
  if (reader.problems.length > 0) {
    throw new AppError('CONFIG_INVALID', {
      detail: reader.problems.map(({ variable, message }) => `${variable} ${message}`).join('\n'),
      extra: { problems: reader.problems },
    });
  }
  return Object.freeze({
    ...config,
    outgoing: Object.freeze(config.outgoing),
    bot: Object.freeze(config.bot),
    credential: Object.freeze(credential),
  });
}

function readContact({ text, shaped }: Reader): Pick<Config, 'organisation' | 'privacyContact'> {
  const [organisation, privacyContact] = (['ORGANISATION_NAME', 'PRIVACY_CONTACT'] as const).map((variable) => {
    return text(variable) && shaped(variable, /^[^\p{C}<>]{1,200}$/u, 'must be at most 200 characters in one line, without < and >.', '');
  });
  return { ...(organisation && { organisation }), ...(privacyContact && { privacyContact }) };
}

function readMetrics({ text, whole, shaped, fault }: Reader, serverPort: number): Pick<Config, 'metricsPort' | 'metricsToken'> {
  const port = text('METRICS_PORT') === undefined ? undefined : whole('METRICS_PORT', 0, 1, 65_535);
  if (port !== undefined && port === serverPort) fault('METRICS_PORT', 'is the same as PORT: choose another one.');
  // The characters of a bearer token (RFC 6750).
  const token = shaped('METRICS_TOKEN', /^[\w.~+/-]{16,}=*$/, 'must have at least 16 characters: letters, digits and - . _ ~ + /.', '');
  return { ...(port !== undefined && { metricsPort: port }), ...(token && { metricsToken: token }) };
}

/** Requires at least one source of sign-ins. */
function readStream({ text, oneOf, fault }: Reader): Pick<Config, 'pollSignIns' | 'eventHub'> {
  const pollSignIns = oneOf('POLL_SIGN_INS', ['true', 'false'], 'true') === 'true';
  const connectionString = text('EVENT_HUB_CONNECTION_STRING');
  const eventHub = text('EVENT_HUB_NAME');
  const consumerGroup = text('EVENT_HUB_CONSUMER_GROUP') ?? '$Default';
  if (connectionString === undefined) {
    if (!pollSignIns) fault('POLL_SIGN_INS', 'is false, but EVENT_HUB_CONNECTION_STRING is not set: no sign-ins would come in.');
    for (const variable of ['EVENT_HUB_NAME', 'EVENT_HUB_CONSUMER_GROUP'] as const)
      if (text(variable)) fault('EVENT_HUB_CONNECTION_STRING', `is not set, but ${variable} is.`);
    return { pollSignIns };
  }
  const parts = new Map(connectionString.split(';').map((part) => part.split(/=(.*)/s, 2) as [string, string]));
  const endpoint = parts.get('Endpoint') ?? '';
  if (!/^sb:\/\/[\w.:[\]-]+\/?$/.test(endpoint) || !parts.get('SharedAccessKeyName') || !parts.get('SharedAccessKey'))
    fault('EVENT_HUB_CONNECTION_STRING', 'is not one of an event hub: Endpoint=sb://…;SharedAccessKeyName=…;SharedAccessKey=….');
  if (parts.get('UseDevelopmentEmulator') === 'true' && !isLoopback(endpoint.replace(/^sb:/, 'http:')))
    fault('EVENT_HUB_CONNECTION_STRING', 'asks for an unencrypted connection, which is allowed on this machine only.');
  const named = parts.get('EntityPath');
  if (eventHub && named && eventHub !== named)
    fault('EVENT_HUB_NAME', 'is another event hub than EntityPath in EVENT_HUB_CONNECTION_STRING: leave one of them out.');
  if (!eventHub && !named) fault('EVENT_HUB_NAME', 'is not set, and the connection string names no event hub.');
  return { pollSignIns, eventHub: { connectionString, ...(eventHub ? { eventHub } : {}), consumerGroup } };
}

/**
 * Checks that the embedded store can create its directory; MongoDB needs none. The check creates the directory and removes it again, since the
 * start may still fail, for instance because the port is in use. The store then creates it.
 */
function checkDataDir({ fault }: Reader, directory: string): void {
  let made: string[] = [];
  try {
    made = makePrivateDirectory(directory);
    accessSync(directory, constants.W_OK | constants.X_OK);
  } catch {
    fault('DATA_DIR', 'names a directory that cannot be created or written to.');
  } finally {
    removeEmptyDirectories(made);
  }
}

/** The configuration of commands that only need the store: `MONGODB_URI`, otherwise SQLite in `DATA_DIR`. Never throws. */
export function storeSettings(env: Environment = process.env): { mongodbUri?: string; dataDir: string } {
  const mongodbUri = env.MONGODB_URI?.trim() || undefined;
  return { mongodbUri, dataDir: resolve(env.DATA_DIR?.trim() || './data') };
}

/** `PORT`, the only variable that `npm run demo` reads, not validated, so that `npm run ask` finds the demo. Never throws. */
export function demoPort(env: Environment = process.env): string | undefined {
  return env.PORT?.trim() || undefined;
}

/** The part of the configuration for `npm run dossier`, not validated. Never throws. */
export function dossierSettings(env: Environment = process.env) {
  const text = (variable: Variable) => env[variable]?.trim() || undefined;
  const { organisation, privacyContact } = readContact(createReader(env));
  return {
    ...(organisation && { organisation }),
    ...(privacyContact && { privacyContact }),
    ...(text('PUBLIC_URL') && { publicUrl: text('PUBLIC_URL') }),
    pollSeconds: Number(text('POLL_SECONDS') ?? DEFAULT_POLL_SECONDS),
    interactiveOnly: text('SIGN_IN_EVENTS') === 'interactive',
    polled: text('POLL_SIGN_INS') !== 'false',
    streamed: text('EVENT_HUB_CONNECTION_STRING') !== undefined,
    bot: text('BOT_ENABLED') !== 'false',
  };
}

/** The languages of the terminal, in order of preference: `de_AT.UTF-8` is `de-AT`. */
export function terminalLanguages(env: Environment = process.env): string[] {
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || '';
  const [name = ''] = locale.split(/[.@]/);
  return name === '' ? [] : [name.replaceAll('_', '-')];
}

/**
 * The configuration of `npm run ask` and `backfill`, not validated: the server's address (`INDOORS_URL`, otherwise `PORT` on this machine),
 * `INDOORS_TOKEN`, and the proxy for requests. Never throws.
 */
export function askSettings(env: Environment = process.env): { url?: string; port?: string; token?: string; outgoing: OutgoingConfig } {
  const text = (variable: string) => env[variable]?.trim() || undefined;
  const outgoing = readOutgoing(createReader(env));
  return { url: text('INDOORS_URL'), port: text('PORT'), token: text('INDOORS_TOKEN'), outgoing };
}
