import { setGlobalProxyFromEnv } from 'node:http';
import { getCACertificates, setDefaultCACertificates } from 'node:tls';
import type { OutgoingConfig } from './config/outgoing.ts';

/**
 * Lets all requests of this process use the proxy and trust the certificates of the configuration: those of `fetch` (Graph, Entra, keys) by
 * Node's own means. The Bot Framework's client reads the same variables.
 */
export function prepareOutgoing({ httpsProxy, httpProxy, noProxy, certificates }: OutgoingConfig): void {
  // Node reads the variable before an `--env-file`, and then only the environment's.
  if (certificates && getCACertificates('extra').length === 0) setDefaultCACertificates([...getCACertificates('default'), certificates]);
  if (httpsProxy || httpProxy) setGlobalProxyFromEnv({ HTTPS_PROXY: httpsProxy, HTTP_PROXY: httpProxy, NO_PROXY: noProxy });
}
