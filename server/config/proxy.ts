import { parsePrefix } from '../presence/addresses/address.ts';
import { mergeCidrs } from '../presence/addresses/merge-cidrs.ts';
import { RESERVED_CIDRS } from '../presence/addresses/reserved-space.ts';
import { finish } from '../presence/steps.ts';
import type { Reader } from './reader.ts';

/** Names of networks with proxies. */
const NAMED: Readonly<Record<string, readonly string[]>> = {
  loopback: ['127.0.0.0/8', '::1/128'],
  linklocal: ['169.254.0.0/16', 'fe80::/10'],
  uniquelocal: ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'],
};

/**
 * Trusted proxies as CIDRs; names such as `loopback` are expanded. Refuses CIDRs that together cover all public addresses: then anyone could
 * claim any address.
 */
export function readTrustProxy({ text, fault }: Reader): { trustProxy?: readonly string[] } {
  const value = text('TRUST_PROXY');
  if (value === undefined || value.toLowerCase() === 'false') return {};
  const entries = value.split(',').map((entry) => entry.trim());
  if (!entries.every((entry) => entry in NAMED || (parsePrefix(entry)?.length ?? 0) > 0)) {
    const names = Object.keys(NAMED).join(', ');
    fault('TRUST_PROXY', `must be the addresses or CIDRs of the proxies in front of the server, or ${names}, separated by commas.`);
    return {};
  }
  const cidrs = entries.flatMap((entry) => NAMED[entry] ?? [entry]);
  if (coversEverybody(cidrs)) {
    fault('TRUST_PROXY', 'covers all public addresses, so anyone could claim any address. Name only the proxies in front of the server.');
    return {};
  }
  return { trustProxy: Object.freeze(cidrs) };
}

/** All public addresses of a family. In IPv6 they are 2000::/3; a prefix so short that contains it begins there or at `::`. */
const EVERYBODY = /^(?:0\.0\.0\.0\/0|2000::\/3|::\/[012])$/;

/** Whether these CIDRs contain every public IPv4 address, or every public IPv6 address. */
function coversEverybody(cidrs: readonly string[]): boolean {
  return finish(mergeCidrs([...cidrs, ...RESERVED_CIDRS])).some((cidr) => EVERYBODY.test(cidr));
}
