import { once } from 'node:events';
import { createServer as createHttpServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createTlsServer } from 'node:https';
import { type AddressInfo, connect } from 'node:net';
import type { Duplex } from 'node:stream';
import { createSecureContext } from 'node:tls';
import { selfSigned } from './self-signed.ts';

export interface ConnectProxy {
  url: string;
  /** PEM: the certificates of the hosts behind it. */
  certificates: string;
  /** Its requests, each as `CONNECT host:port`. */
  asked: string[];
  close(): Promise<void>;
}

/**
 * A corporate proxy on loopback that only supports CONNECT, and hosts that can be reached only through it. Each name has its own
 * certificate; the host behind it is a plain server on this machine.
 * @param hosts from the name to the address of the plain server
 */
export async function startConnectProxy(hosts: Readonly<Record<string, string>>, password?: string): Promise<ConnectProxy> {
  const day = 86_400_000;
  const signed = new Map(
    Object.keys(hosts).map((host) => [host, selfSigned(host, new Date(Date.now() - 365 * day), new Date(Date.now() + 365 * day))]),
  );
  const [first] = signed.values();
  const front = createTlsServer(
    {
      cert: first?.certificate,
      key: first?.privateKey,
      SNICallback(name, done) {
        const found = signed.get(name);
        done(null, found && createSecureContext({ cert: found.certificate, key: found.privateKey }));
      },
    },
    (incoming, response) => pass(hosts[incoming.headers.host ?? ''] ?? '', incoming, response),
  ).listen(0, '127.0.0.1');
  const asked: string[] = [];
  const proxy = createHttpServer((_request, response) => response.writeHead(405).end()).listen(0, '127.0.0.1');
  // The server no longer tracks a socket that has become a tunnel.
  const tunnels = new Set<Duplex>();
  proxy.on('connect', (asking, socket, head) => {
    tunnels.add(socket.once('close', () => tunnels.delete(socket)));
    asked.push(`CONNECT ${asking.url}`);
    const isKnown = password === undefined || asking.headers['proxy-authorization'] === `Basic ${Buffer.from(password).toString('base64')}`;
    if (!isKnown) return void socket.end('HTTP/1.1 407 Proxy Authentication Required\r\n\r\n');
    if (!hosts[asking.url?.replace(/:443$/, '') ?? '']) return void socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
    const onward = connect((front.address() as AddressInfo).port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
      onward.write(head);
      onward.pipe(socket).pipe(onward);
    });
    for (const end of [socket, onward]) end.on('error', () => [socket, onward].map((each) => each.destroy()));
  });
  await Promise.all([once(front, 'listening'), once(proxy, 'listening')]);
  return {
    url: `http://${password === undefined ? '' : `${password}@`}127.0.0.1:${(proxy.address() as AddressInfo).port}`,
    certificates: [...signed.values()].map(({ certificate }) => certificate).join(''),
    asked,
    async close() {
      for (const tunnel of tunnels) tunnel.destroy();
      for (const server of [proxy, front]) server.closeAllConnections();
      await Promise.all([proxy, front].map((server) => new Promise((resolve) => server.close(resolve))));
    },
  };
}

function pass(to: string, incoming: IncomingMessage, response: ServerResponse): void {
  const { method, url = '/', headers } = incoming;
  const onward = request(new URL(url, to), { method, headers }, (answer) => {
    response.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  incoming.pipe(onward);
}
