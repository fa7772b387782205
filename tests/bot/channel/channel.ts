import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT } from 'jose';
import { keyPair } from '../../support/keys.ts';

export const APP_ID = '22222222-2222-4222-8222-222222222222';
export const TENANT = '11111111-1111-4111-8111-111111111111';

/** What the bot sent to the channel. */
export interface Reply {
  path: string;
  authorization: string | undefined;
  activity: { type: string; text?: string; summary?: string; recipient?: { id: string }; attachments?: { contentType: string }[] };
}

/** Whether only its recipient sees what is written to this address. */
export function isTargeted(path = ''): boolean {
  return path.endsWith('?isTargetedActivity=true');
}

/** What may happen to a message on its way. */
export type Trouble = { status: number; headers?: Record<string, string> } | 'broken' | 'silent';

/** Below this it takes nothing, as after the bot was removed. */
const REFUSED = '/refused';

/** Teams as the bot sees it, on loopback: it announces signing keys, signs messages, and records the replies. */
export async function openChannel() {
  const { publicKey, privateKey } = await keyPair('ours');
  const stranger = await keyPair('foreign');
  const replies: Reply[] = [];
  let messages = 0;
  let keysAsked = 0;
  let refusesChats = false;
  let targetedStatus = 201;
  let trouble: Trouble | undefined;
  /** Who is in a conversation, by its id; others cannot be read. */
  const rosters = new Map<string, object[]>();
  const key = { ...(await exportJWK(publicKey)), kid: 'channel-key', use: 'sig', endorsements: ['msteams', 'directline'] };
  const server = createServer((request, response) => void serve(request, response));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

  async function serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    response.setHeader('content-type', 'application/json');
    if (request.url === '/openid')
      return void response.end(JSON.stringify({ issuer: 'https://api.botframework.com', jwks_uri: `${address}/keys` }));
    if (request.url === '/keys') keysAsked += 1;
    if (request.url === '/keys') return void response.end(JSON.stringify({ keys: [key] }));
    if (request.url?.startsWith(REFUSED))
      return void response.writeHead(403).end(JSON.stringify({ error: { code: 'BotNotInConversation' } }));
    const [, conversation, page = '0'] =
      /^\/v3\/conversations\/([^/]+)\/pagedmembers\?(?:.*continuationToken=(\d+))?/i.exec(request.url ?? '') ?? [];
    if (conversation !== undefined) return void serveRoster(rosters.get(decodeURIComponent(conversation)), Number(page), response);
    if (refusesChats && request.url === '/v3/conversations')
      return void response.writeHead(403).end(JSON.stringify({ error: { code: 'BotNotInstalled' } }));
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    replies.push({
      path: request.url ?? '',
      authorization: request.headers.authorization,
      activity: JSON.parse(Buffer.concat(chunks).toString('utf8')) as Reply['activity'],
    });
    if (isTargeted(request.url) && targetedStatus !== 201) return void response.writeHead(targetedStatus).end('{}');
    if (trouble === 'silent') return;
    if (trouble === 'broken') return void request.socket.destroy();
    if (trouble) return void response.writeHead(trouble.status, trouble.headers).end('{}');
    response.end(JSON.stringify({ id: `reply-${replies.length}` }));
  }

  /** Two members a page. */
  function serveRoster(members: object[] | undefined, page: number, response: ServerResponse): void {
    if (!members) return void response.writeHead(403).end(JSON.stringify({ error: { code: 'BotNotInConversationRoster' } }));
    const more = members.length > 2 * (page + 1) ? { continuationToken: String(page + 1) } : {};
    response.end(JSON.stringify({ members: members.slice(2 * page, 2 * page + 2), ...more }));
  }

  /** From now on what is written is recorded, but answered so. */
  function meetTrouble(met: Trouble | undefined): void {
    trouble = met;
  }

  /** How messages that are for one reader of a conversation are answered from now on. */
  function answerTargeted(status: number): void {
    targetedStatus = status;
  }

  function refuseNewChats(refuses: boolean): void {
    refusesChats = refuses;
  }

  /** A bearer token as the channel signs it; `forged`: with a key that nobody announced. */
  async function token(claims: Record<string, unknown> = {}, forged = false): Promise<string> {
    const exp = Math.floor(Date.now() / 1000) + 600;
    const signed = await new SignJWT({ serviceurl: address, aud: APP_ID, iss: 'https://api.botframework.com', exp, ...claims })
      .setProtectedHeader({ alg: 'RS256', kid: 'channel-key' })
      .setIssuedAt()
      .sign(forged ? stranger.privateKey : privateKey);
    return `Bearer ${signed}`;
  }

  return {
    address,
    refusing: address + REFUSED,
    metadataUrl: `${address}/openid`,
    /** How often the signing keys were asked for. */
    keysAsked: () => keysAsked,
    replies,
    rosters,
    refuseNewChats,
    answerTargeted,
    meetTrouble,
    token,
    message,
    close: () => closed(server),
  };

  /** A message that somebody of our tenant types in the chat with the bot. */
  function message(text: string, more: Record<string, unknown> = {}) {
    return {
      type: 'message',
      id: `activity-${++messages}`,
      channelId: 'msteams',
      serviceUrl: address,
      from: { id: '29:somebody', aadObjectId: 'max' },
      recipient: { id: `28:${APP_ID}`, name: 'Indoors' },
      conversation: { id: 'a:conversation', conversationType: 'personal', tenantId: TENANT },
      channelData: { tenant: { id: TENANT } },
      text,
      ...more,
    };
  }
}

export type Channel = Awaited<ReturnType<typeof openChannel>>;

async function closed(server: Server): Promise<void> {
  server.closeAllConnections();
  server.close();
  await once(server, 'close');
}
