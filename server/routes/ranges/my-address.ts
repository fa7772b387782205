import type { FastifyPluginAsyncTypebox } from '@fastify/type-provider-typebox';
import type { FastifyRequest } from 'fastify';
import { textsFor } from '../../plugins/language.ts';
import { type Address, parseHost, readAddress } from '../../presence/addresses/address.ts';
import { reservedBlockOf } from '../../presence/addresses/reserved-space.ts';
import { prefixOfAddress } from '../../presence/discovery/candidate.ts';
import { message } from '../../texts/message.ts';
import type { Texts } from '../../texts/texts.ts';
import type { RouteDeps } from '../deps.ts';
import { iso, replies } from '../replies.ts';
import { type MyAddress, MyAddressSchema } from '../schemas/candidates.ts';

/** `GET /api/my-address`: "I am in the office now". For administrators. The address is returned and not stored. */
export const myAddressRoute: FastifyPluginAsyncTypebox<RouteDeps> = async (app, { board, clock }) => {
  const schema = { tags: ['Places'], summary: 'Get the address of this request, for a range', response: replies(MyAddressSchema) };
  app.get('/api/my-address', { schema, config: { access: 'administrator' as const } }, async (request): Promise<MyAddress> => {
    await board.refresh();
    const at = iso(clock.now());
    const address = readAddress(request.ip);
    const texts = textsFor(request);
    if (typeof address === 'string') return { ...unusable(request, texts), at };
    if (isForwardedUnasked(request))
      return { address: address.text, usable: false, text: texts.text('my-address.proxy', { address: address.text }), at };
    return { ...usable(address, { board, texts, now: clock.now() }), at };
  });
};

/** Whether a proxy states the address in a header that the server does not trust. Fastify sets `ips` only if it trusts one. */
function isForwardedUnasked(request: FastifyRequest): boolean {
  return request.ips === undefined && request.headers['x-forwarded-for'] !== undefined;
}

function unusable(request: FastifyRequest, texts: Texts): Omit<MyAddress, 'at'> {
  const seen = parseHost(request.ip);
  if (seen === undefined) return { usable: false, text: texts.text('my-address.unknown') };
  const kind = reservedBlockOf(seen, seen.family === 4 ? 32 : 128)?.kind ?? 'not-public';
  const id = isForwardedUnasked(request) ? 'my-address.not-public-proxy' : 'my-address.not-public';
  const text = texts.text(id, { address: seen.text, space: message(`address-space.${kind}`) });
  return { address: seen.text, usable: false, text };
}

function usable(given: Address, { board, texts, now }: { board: RouteDeps['board']; texts: Texts; now: number }): Omit<MyAddress, 'at'> {
  const address = given.text;
  const match = board.rangeIndex().find(given, now);
  if (match?.heldThen) {
    const { range, version } = match;
    const text = texts.text('my-address.held', { address, range: range.name });
    return { address, usable: true, text, heldBy: { rangeId: range.id, name: range.name, target: version.target } };
  }
  const cidr = prefixOfAddress(given);
  const text = given.family === 4 ? texts.text('my-address.free', { address }) : texts.text('my-address.free-within', { address, cidr });
  const name = texts.text('my-address.range-name', { address: given.family === 4 ? address : cidr });
  return { address, usable: true, text, range: { name, cidrs: [cidr], presence: true, accessLogging: false, source: 'manual' } };
}
