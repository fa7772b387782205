import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A unique string in every field of a sign-in that the product does not need. */
export const CANARY = 'c4nary7f3a9e';
export const CANARY_NUMBER = 735190284;

/** The fields that decide who, where from, when, and whether it counts. All others are poisoned, names of members included. */
const NEEDED = new Set(['userId', 'ipAddress', 'createdDateTime', 'isInteractive', 'riskState', 'clientCredentialType', 'errorCode']);

/**
 * A server between Indoors and a tenant that forwards everything, but poisons sign-ins: some have only that string as their address, some
 * are of an unknown person.
 */
export async function startPoisonedGraph(tenantUrl: string): Promise<{ url: string; poisoned(): number; close(): Promise<void> }> {
  let url = '';
  let count = 0;
  const server = createServer((request, response) => {
    void (async () => {
      // Without the token: it is for this server's address, which the tenant does not know.
      const answer = await fetch(`${tenantUrl}${request.url}`);
      const text = (await answer.text()).replaceAll(tenantUrl, url);
      const isLog = request.url?.toLowerCase().includes('/auditlogs/signins') && answer.ok;
      response
        .writeHead(answer.status, { 'content-type': 'application/json', date: answer.headers.get('date') ?? '' })
        .end(isLog ? poisonPage(text) : text);
    })().catch(() => response.destroy());
  });

  function poisonPage(text: string): string {
    const page = JSON.parse(text) as { value: Record<string, unknown>[] };
    page.value = page.value.map((record) => {
      count += 1;
      const extra = count % 13 === 0 ? { ipAddress: CANARY } : count % 17 === 0 ? { userId: CANARY } : {};
      return { ...(poison(record) as object), ...extra };
    });
    return JSON.stringify(page);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return {
    url,
    poisoned: () => count,
    async close() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function poison(value: unknown): unknown {
  if (Array.isArray(value)) return [CANARY, ...value.map(poison)];
  if (typeof value === 'number') return CANARY_NUMBER;
  if (typeof value !== 'object' || value === null) return CANARY;
  const members = Object.entries(value).map(([name, member]) => [name, NEEDED.has(name) ? member : poison(member)]);
  return { ...Object.fromEntries(members), [`${CANARY}Name`]: CANARY };
}
