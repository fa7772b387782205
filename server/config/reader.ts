import { readFileSync } from 'node:fs';

/** All variables that are read. A test checks that `docs/CONFIGURATION.md` explains each. */
export const VARIABLES = [
  'TENANT_ID',
  'CLIENT_ID',
  'CLIENT_CERTIFICATE_FILE',
  'CLIENT_CERTIFICATE_KEY_FILE',
  'AZURE_FEDERATED_TOKEN_FILE',
  'MANAGED_IDENTITY',
  'CLIENT_SECRET_FILE',
  'CLIENT_SECRET',
  'AUTHORITY_HOST',
  'GRAPH_BASE_URL',
  'HOST',
  'PORT',
  'PUBLIC_URL',
  'TRUST_PROXY',
  'MONGODB_URI',
  'DATA_DIR',
  'BOT_ENABLED',
  'BOT_ID',
  'BOT_CERTIFICATE_FILE',
  'BOT_CERTIFICATE_KEY_FILE',
  'BOT_FEDERATED_TOKEN_FILE',
  'BOT_SECRET_FILE',
  'BOT_SECRET',
  'BOT_OPENID_METADATA_URL',
  'ADMIN_ROLE',
  'POLL_SECONDS',
  'SIGN_IN_EVENTS',
  'POLL_SIGN_INS',
  'EVENT_HUB_CONNECTION_STRING',
  'EVENT_HUB_NAME',
  'EVENT_HUB_CONSUMER_GROUP',
  'TEAMS_CATALOG_APP_ID',
  'ORGANISATION_NAME',
  'PRIVACY_CONTACT',
  'CREDENTIAL_WARNING_DAYS',
  'METRICS_PORT',
  'METRICS_TOKEN',
  'LOG_LEVEL',
  'HTTPS_PROXY',
  'HTTP_PROXY',
  'NO_PROXY',
  'NODE_EXTRA_CA_CERTS',
] as const;
export type Variable = (typeof VARIABLES)[number];
export type Environment = Record<string, string | undefined>;
/** Variables that are also read in lower case, as other programs do. */
const LOWER_CASE: ReadonlySet<Variable> = new Set(['HTTPS_PROXY', 'HTTP_PROXY', 'NO_PROXY']);
export interface ConfigProblem {
  variable: Variable;
  message: string;
}

/** Whether an address is this machine: 127.0.0.0/8, ::1 or localhost. */
export function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { hostname } = new URL(address);
  return hostname === 'localhost' || hostname === '[::1]' || /^127(\.\d{1,3}){3}$/.test(hostname);
}

export type Reader = ReturnType<typeof createReader>;

/** Reads variables one by one and collects the faults; never throws. Blank values count as not set. */
export function createReader(env: Environment) {
  const problems: ConfigProblem[] = [];
  const fault = (variable: Variable, message: string) => void problems.push({ variable, message });
  const text = (variable: Variable) =>
    (env[variable] ?? (LOWER_CASE.has(variable) ? env[variable.toLowerCase()] : ''))?.trim() || undefined;

  function guid(variable: Variable): string {
    const value = text(variable)?.toLowerCase();
    if (!value) fault(variable, 'is not set. It is a GUID, shown on the overview page of the app registration.');
    else if (!/^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value))
      fault(variable, 'is not a GUID like 11111111-2222-3333-4444-555555555555.');
    return value ?? '';
  }

  /** The value if it matches the form; the fallback if it is not set. */
  function shaped(variable: Variable, form: RegExp, message: string, fallback: string): string {
    const value = text(variable);
    if (value !== undefined && !form.test(value)) fault(variable, message);
    return value ?? fallback;
  }

  function address(variable: Variable, fallback: string): string {
    const value = text(variable) ?? fallback;
    if (!URL.canParse(value)) fault(variable, 'is not a web address.');
    else {
      const { protocol, username, search, hash } = new URL(value);
      if (protocol !== 'https:' && !(protocol === 'http:' && isLoopback(value)))
        fault(variable, 'must begin with https:// (http:// is allowed on this machine only: 127.0.0.1, ::1 or localhost).');
      if (username || search || hash) fault(variable, 'must be a plain address, without user, query or fragment.');
    }
    return value.replace(/\/+$/, '');
  }

  function oneOf<const T extends string>(variable: Variable, values: readonly T[], fallback: T): T {
    const value = text(variable)?.toLowerCase();
    const found = values.find((each) => each === value);
    if (value && !found) fault(variable, `must be one of ${values.join(', ')}.`);
    return found ?? fallback;
  }

  function whole(variable: Variable, fallback: number, least: number, most: number): number {
    const value = text(variable);
    if (value === undefined) return fallback;
    const number = /^\d{1,9}$/.test(value) ? Number(value) : Number.NaN;
    if (!(number >= least && number <= most)) fault(variable, `must be a whole number from ${least} to ${most}.`);
    return number;
  }

  function file(variable: Variable): string {
    try {
      const content = readFileSync(text(variable) ?? '', 'utf8').trim();
      if (!content) fault(variable, 'names a file that is empty.');
      return content;
    } catch {
      fault(variable, 'names a file that cannot be read.');
      return '';
    }
  }

  return { problems, fault, text, guid, shaped, address, oneOf, whole, file };
}
