import assert from 'node:assert/strict';
import { type AddressInfo, connect, createServer, type Socket } from 'node:net';
import { isAppError } from '../../server/errors.ts';
import { openStore } from '../../server/store/open-store.ts';
import { itOnMongo } from '../support/on-mongo.ts';

describe('A MongoDB that takes everything and answers nothing', () => {
  itOnMongo(
    'When it falls silent, then what waits for it ends as STORE_UNAVAILABLE in time, and works again when it speaks',
    async (fresh) => {
      const reached = new URL(fresh());
      const proxy = await silenceable(new URL(reached));
      reached.host = `127.0.0.1:${proxy.port}`;
      const store = await openStore({ mongodbUri: reached.href, dataDir: '' });
      await store.settings();
      proxy.silent(true);
      const asked = performance.now();
      await assert.rejects(store.settings(), (error) => isAppError(error, 'STORE_UNAVAILABLE'));
      assert.ok(performance.now() - asked < 14_000, `${performance.now() - asked} ms`);
      proxy.silent(false);
      await store.settings();
      await store.close();
      proxy.close();
    },
  );
});

/** Between the driver and the server; silent, it keeps connections open and says nothing, like a process that was stopped. */
async function silenceable(to: URL) {
  let quiet = false;
  const sockets = new Set<Socket>();
  const server = createServer((client) => {
    const upstream = connect(Number(to.port), to.hostname);
    for (const [from, into] of [
      [client, upstream],
      [upstream, client],
    ] as const) {
      sockets.add(from);
      from.on('data', (bytes) => !quiet && into.write(bytes));
      from.on('close', () => into.destroy());
      from.on('error', () => into.destroy());
    }
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  return {
    port: (server.address() as AddressInfo).port,
    silent(now: boolean) {
      quiet = now;
    },
    close() {
      for (const socket of sockets) socket.destroy();
      server.close();
    },
  };
}
