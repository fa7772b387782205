import type { Reader, Variable } from './reader.ts';

/** How requests leave this machine. */
export interface OutgoingConfig {
  /** The proxy for `https://` addresses, which all of Microsoft's are. May contain a password. */
  readonly httpsProxy?: string;
  readonly httpProxy?: string;
  /** Names and addresses that are reached without a proxy, separated by commas. */
  readonly noProxy: string;
  /** Certificates in PEM format that are trusted in addition to the default ones. */
  readonly certificates?: string;
}

/** This machine, and the Azure endpoint for tokens of managed identities. Neither is reached through a proxy. */
const NEVER = ['localhost', '127.0.0.1', '[::1]', '::1', '169.254.169.254'];

/** Reads the variables that curl and other programs use, too, also in lower case. */
export function readOutgoing(reader: Reader): OutgoingConfig {
  const { text, file, fault } = reader;
  const [httpsProxy, httpProxy] = (['HTTPS_PROXY', 'HTTP_PROXY'] as const).map((variable) => readProxy(reader, variable));
  const noProxy = [...(text('NO_PROXY')?.split(',') ?? []).map((each) => each.trim()), ...NEVER].filter((each) => each !== '').join();
  if (!text('NODE_EXTRA_CA_CERTS')) return { httpsProxy, httpProxy, noProxy };
  const certificates = file('NODE_EXTRA_CA_CERTS');
  if (certificates && !certificates.includes('BEGIN CERTIFICATE'))
    fault('NODE_EXTRA_CA_CERTS', 'names a file without a certificate in PEM form.');
  return { httpsProxy, httpProxy, noProxy, certificates };
}

/** Reads the address of a proxy. It may contain a password, so no message repeats it. */
function readProxy({ text, fault }: Reader, variable: Variable): string | undefined {
  const value = text(variable);
  if (value === undefined) return undefined;
  const { protocol, hostname, pathname } = URL.parse(value) ?? {};
  if (/^https?:$/.test(protocol ?? '') && hostname && pathname === '/') return value;
  fault(variable, 'must be the address of a proxy, such as http://proxy.example.com:3128.');
  return undefined;
}
