import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, SignJWT } from 'jose';
import { keyPair } from '../../support/keys.ts';

export const APP_ID = '22222222-2222-4222-8222-222222222222';
export const TENANT = '11111111-1111-4111-8111-111111111111';

/** A message from the bot to the channel. */
export interface Reply {
  path: string;
  authorization: string | undefined;
  activity: { type: string; text?: string; summary?: string; recipient?: { id: string }; attachments?: { contentType: string }[] };
}

/** Whether a message to this address is shown only to its recipient. */
export function isTargeted(path = ''): boolean {
  return path.endsWith('?isTargetedActivity=true');
}

/** The possible errors for a message. */
export type ChannelError = { status: number; headers?: Record<string, string> } | 'broken' | 'silent';

/** Rejects all messages below this path, as after the bot was removed. */
const REFUSED = '/refused';

/** Simulated Teams on loopback: it publishes signing keys, signs messages, and records the replies. */
export async function openChannel() {
  const { publicKey, privateKey } = await keyPair('ours');
  const stranger = await keyPair('foreign');
  const replies: Reply[] = [];
  let messages = 0;
  let keysAsked = 0;
  let refusesChats = false;
  let targetedStatus = 201;
  let channelError: ChannelError | undefined;
  /** The members of conversations, by conversation id. Other rosters cannot be read. */
  const rosters = new Map<string, object[]>();
  /** The channels of teams, by team id. Those of other teams cannot be read. */
  const channels = new Map<string, object[]>();
  const key = { ...(await exportJWK(publicKey)), kid: 'channel-key', use: 'sig', endorsements: ['msteams', 'directline'] };
  const server = createServer((request, response) => void serve(request, response));
  // Like Teams, it keeps idle connections: Node's default of 5 s ends them while a slow machine prepares the first answer.
  server.keepAliveTimeout = 120_000;
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
    const [, team] = /^\/v3\/teams\/([^/]+)\/conversations$/i.exec(request.url ?? '') ?? [];
    if (team !== undefined) {
      const found = channels.get(decodeURIComponent(team));
      return void response.writeHead(found ? 200 : 403).end(JSON.stringify({ conversations: found }));
    }
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
    if (channelError === 'silent') return;
    if (channelError === 'broken') return void request.socket.destroy();
    if (channelError) return void response.writeHead(channelError.status, channelError.headers).end('{}');
    response.end(JSON.stringify({ id: `reply-${replies.length}` }));
  }

  /** Two members per page. */
  function serveRoster(members: object[] | undefined, page: number, response: ServerResponse): void {
    if (!members) return void response.writeHead(403).end(JSON.stringify({ error: { code: 'BotNotInConversationRoster' } }));
    const more = members.length > 2 * (page + 1) ? { continuationToken: String(page + 1) } : {};
    response.end(JSON.stringify({ members: members.slice(2 * page, 2 * page + 2), ...more }));
  }

  /** From now on, messages are recorded and answered like this. */
  function failWith(met: ChannelError | undefined): void {
    channelError = met;
  }

  /** The answer to targeted messages from now on. */
  function answerTargeted(status: number): void {
    targetedStatus = status;
  }

  function refuseNewChats(refuses: boolean): void {
    refusesChats = refuses;
  }

  /** A bearer token of the channel; `forged`: signed with a key that is not published. */
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
    /** The number of requests for the signing keys. */
    keysAsked: () => keysAsked,
    replies,
    rosters,
    channels,
    refuseNewChats,
    answerTargeted,
    failWith,
    token,
    message,
    close: () => closed(server),
  };

  /** A message that a person of our tenant types in the chat with the bot. */
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
