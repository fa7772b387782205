import { ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import { type ClaimsIdentity, type ConnectorClient, ConnectorFactory } from 'botframework-connector';

/** Default timeout of one request to the channel, in milliseconds. */
export const CHANNEL_TIMEOUT = 15_000;
const RETRY_POLICY = 'defaultRetryPolicy';

interface Request {
  method: string;
  url: string;
  timeout: number;
}
type Send = (request: Request) => Promise<unknown>;
interface Policy {
  name: string;
  sendRequest(request: Request, next: Send): Promise<unknown>;
}
/** The members of the SDK's pipeline that are used. */
interface Pipeline {
  removePolicy(which: { name: string }): Policy[];
  addPolicy(policy: Policy, where?: { phase: 'Retry' }): void;
}

/**
 * The SDK's authentication, with writes that are sent only once. By default, the SDK retries after 500, 503, 504 and a broken connection,
 * although the message may have arrived. Reads are retried.
 */
export class SendOnceAuthentication extends ConfigurationBotFrameworkAuthentication {
  /** Timeout of one request to the channel, in milliseconds. */
  channelTimeout = CHANNEL_TIMEOUT;

  override createConnectorFactory(claims: ClaimsIdentity): ConnectorFactory {
    return new SendOnceConnectorFactory(super.createConnectorFactory(claims), this.channelTimeout);
  }
}

class SendOnceConnectorFactory extends ConnectorFactory {
  readonly #inner: ConnectorFactory;
  readonly #timeout: number;

  constructor(inner: ConnectorFactory, timeout: number) {
    super();
    this.#inner = inner;
    this.#timeout = timeout;
  }

  async create(serviceUrl: string, audience?: string): Promise<ConnectorClient> {
    const client = await this.#inner.create(serviceUrl, audience);
    writeOnce(pipelineOf(client), this.#timeout);
    return client;
  }
}

/** Makes this client send targeted messages: only their recipient sees them. */
export function targetWriting(client: ConnectorClient): void {
  pipelineOf(client).addPolicy({
    name: 'targeted',
    sendRequest: (request, next) => next(Object.assign(request, { url: `${request.url}?isTargetedActivity=true` })),
  });
}

/** Whether the channel rejected a message. After a timeout or a server error, it may have accepted it. */
export function isRefused(error: unknown): boolean {
  const { statusCode } = error as { statusCode?: unknown };
  return typeof statusCode === 'number' && statusCode >= 400 && statusCode < 500 && statusCode !== 408;
}

/** The client has it in a member that its type does not declare. */
function pipelineOf(client: ConnectorClient): Pipeline {
  const inner: unknown = Reflect.get(client, 'client');
  if (typeof inner === 'object' && inner !== null && 'pipeline' in inner) return inner.pipeline as Pipeline;
  throw new Error('The client of the Bot Framework SDK has no pipeline.');
}

function writeOnce(pipeline: Pipeline, timeout: number): void {
  const [retry] = pipeline.removePolicy({ name: RETRY_POLICY });
  if (!retry) throw new Error('The client of the Bot Framework SDK has no retry policy of the known name.');
  const sendRequest: Policy['sendRequest'] = (request, next) =>
    request.method === 'GET' ? retry.sendRequest(request, next) : next(request);
  pipeline.addPolicy({ name: RETRY_POLICY, sendRequest }, { phase: 'Retry' });
  pipeline.addPolicy({
    name: 'channelTimeout',
    sendRequest: (request, next) => next(Object.assign(request, { timeout })),
  });
}
