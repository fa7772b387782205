import type { Organisation } from './organisation.ts';

/** A named location in Graph's format. */
export type SimulatedLocation = Record<string, unknown> & { id: string; displayName: string };

/** The named locations of Conditional Access. Some have host bits set, as in Microsoft's samples. */
export function createNamedLocations({ sites }: Pick<Organisation, 'sites'>): SimulatedLocation[] {
  const offices = sites.map((site, index) =>
    ipLocation(`10000000-0000-4000-8000-00000000000${index}`, `${site.name} office`, true, [
      ...site.floors.map(({ cidr4 }) => cidr4),
      ...site.floors.map(({ cidr6 }) => cidr6.replace('::/', '::fda1:9d62/')),
      site.wireless,
    ]),
  );
  return [
    ...offices,
    ipLocation('20000000-0000-4000-8000-000000000001', 'Berlin guests', false, ['203.0.113.201/28']),
    ipLocation('20000000-0000-4000-8000-000000000002', 'Partner VPN', false, ['192.0.2.225/29', '10.0.0.0/8']),
    {
      '@odata.type': '#microsoft.graph.countryNamedLocation',
      id: '30000000-0000-4000-8000-000000000001',
      displayName: 'Where we work',
      countriesAndRegions: ['DE', 'US', 'SG'],
      includeUnknownCountriesAndRegions: false,
      countryLookupMethod: 'clientIpAddress',
    },
    {
      '@odata.type': '#microsoft.graph.compliantNetworkNamedLocation',
      id: '30000000-0000-4000-8000-000000000002',
      displayName: 'All Compliant Network locations',
      compliantNetworkType: 'allTenantCompliantNetworks',
      isTrusted: true,
    },
  ];
}

export function ipLocation(id: string, displayName: string, isTrusted: boolean, cidrs: readonly string[]): SimulatedLocation {
  const ipRanges = cidrs.map((cidrAddress) => ({
    '@odata.type': cidrAddress.includes(':') ? '#microsoft.graph.iPv6CidrRange' : '#microsoft.graph.iPv4CidrRange',
    cidrAddress,
  }));
  return { '@odata.type': '#microsoft.graph.ipNamedLocation', id, displayName, isTrusted, ipRanges };
}

const PAGE = 100;

/** `GET /identity/conditionalAccess/namedLocations`: one page. */
export function namedLocationsPage(locations: readonly SimulatedLocation[], query: URLSearchParams, baseUrl: string): unknown {
  const top = Math.min(PAGE, Number(query.get('$top') ?? PAGE));
  const skip = Number(query.get('$skiptoken') ?? 0);
  const more = skip + top < locations.length;
  const link = `${baseUrl}/v1.0/identity/conditionalAccess/namedLocations?$top=${top}&$skiptoken=${skip + top}`;
  return { value: locations.slice(skip, skip + top), ...(more && query.get('$top') === null ? { '@odata.nextLink': link } : {}) };
}
