import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { type Address, parseHost, readAddress } from '../../presence/addresses/address.ts';
import { reservedBlockOf } from '../../presence/addresses/reserved-space.ts';
import { prefixOfAddress } from '../../presence/discovery/candidate.ts';
import type { RouteDeps } from '../deps.ts';
import { iso, replies } from '../replies.ts';
import { type MyAddress, MyAddressSchema } from '../schemas/candidates.ts';

/** `GET /api/my-address`: "I am in the office now". For administrators. The address is answered, and kept nowhere. */
export const myAddressRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, { board, clock }) => {
  const schema = { tags: ['Places'], summary: 'The address that you come from, for a range', response: replies(MyAddressSchema) };
  app.get('/api/my-address', { schema, config: { access: 'administrator' as const } }, async (request): Promise<MyAddress> => {
    await board.refresh();
    const at = iso(clock.now());
    const address = readAddress(request.ip);
    if (typeof address === 'string') return { ...unusable(request), at };
    if (isForwardedUnasked(request)) {
      const text = `${FORWARDED} So ${address.text} is probably the proxy’s address. ${REMEDY}`;
      return { address: address.text, usable: false, text, at };
    }
    return { ...usable(address, board, clock.now()), at };
  });
};

const FORWARDED = 'The request came through a proxy, and the server was not told to believe what proxies say.';
const REMEDY = 'Set TRUST_PROXY on the server (docs/CONFIGURATION.md), and look again.';

/** Somebody between you and us names the address in a header that we do not read. `ips` is there only where we do. */
function isForwardedUnasked(request: FastifyRequest): boolean {
  return request.ips === undefined && request.headers['x-forwarded-for'] !== undefined;
}

function unusable(request: FastifyRequest): Omit<MyAddress, 'at'> {
  const seen = parseHost(request.ip);
  if (seen === undefined) return { usable: false, text: `The server cannot tell from where you come. ${REMEDY}` };
  const bits = seen.family === 4 ? 32 : 128;
  const kind = reservedBlockOf(seen, bits)?.name ?? 'not public';
  const because = isForwardedUnasked(request)
    ? `${FORWARDED} ${REMEDY}`
    : 'Either you reach the server from inside its own network, or it stands behind a proxy: then set TRUST_PROXY on the server.';
  const text = `The server sees you at ${seen.text}, which is no public address (${kind}). Entra sees the public one, so a range of this would never match. ${because}`;
  return { address: seen.text, usable: false, text };
}

function usable(address: Address, board: RouteDeps['board'], now: number): Omit<MyAddress, 'at'> {
  const match = board.rangeIndex().find(address, now);
  if (match?.heldThen) {
    const { range, version } = match;
    const text = `You come from ${address.text}, which is in the range “${range.name}” already.`;
    return { address: address.text, usable: true, text, heldBy: { rangeId: range.id, name: range.name, target: version.target } };
  }
  const cidr = prefixOfAddress(address);
  const whole = address.family === 4 ? '' : ` Your computer changes its address within ${cidr}, so the range takes all of it.`;
  return {
    address: address.text,
    usable: true,
    text: `You come from ${address.text}, which no range holds yet.${whole} If you are in the office now, name the office.`,
    range: { name: `Address ${address.text}`, cidrs: [cidr], presence: true, accessLogging: false, source: 'manual' },
  };
}
