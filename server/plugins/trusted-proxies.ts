import { BlockList } from 'node:net';
import { parseHost, parsePrefix } from '../presence/addresses/address.ts';

/**
 * Whether an address of `X-Forwarded-For`, or of the connection itself, belongs to a trusted proxy. Some gateways (Azure Application Gateway
 * among them) append a port to each address, which Fastify's own comparison does not recognise.
 * @param cidrs valid CIDRs
 */
export function trustedProxies(cidrs: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const prefix = parsePrefix(cidr);
    if (prefix) list.addSubnet(prefix.start.text, prefix.length, `ipv${prefix.start.family}`);
  }
  return (text) => {
    const address = parseHost(text.trim());
    return address !== undefined && list.check(address.text, `ipv${address.family}`);
  };
}
