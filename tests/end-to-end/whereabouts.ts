import { BlockList, isIP } from 'node:net';
import { NO_FAULTS } from '../../server/demo/faults.ts';
import { localDay } from '../../server/demo/local-time.ts';
import type { Organisation } from '../../server/demo/organisation.ts';
import { createSignInLog } from '../../server/demo/sign-in-log.ts';
import { VPN_EGRESS } from '../../server/demo/sites.ts';
import { DAY, HOUR, type Instant } from '../../server/presence/time.ts';

/** Where somebody is, by the names of the organisation. */
export interface Whereabouts {
  status: 'office' | 'remote' | 'none';
  office?: string;
  floor?: string;
}
type Seen = Whereabouts & { at: Instant };

/**
 * Where the simulated organisation has everybody (by id) at an instant, as far as its log has it by then. Calculated independently of the
 * engine, the store and the client, to compare with the server. Homes and phones count as remote.
 * @param zone of everybody, or of each person by id
 */
export async function whereaboutsOf(organisation: Organisation, published: Instant, at: Instant, zone: string | ((id: string) => string)) {
  const zoneOf = typeof zone === 'string' ? () => zone : zone;
  const log = createSignInLog(organisation, NO_FAULTS);
  const all = { interactive: true, nonInteractive: true, ascending: true };
  const rows = await log.rows({ from: published - 2 * DAY, until: published + 1, ...all, asOf: published });
  const placed = placesOf(organisation);
  const seen = new Map<string, Seen[]>();
  for (const { signIn } of rows) {
    const { person, errorCode, riskState, interactive, credential, ip } = signIn;
    const counts = errorCode === 0 && riskState !== 'atRisk' && (interactive || credential === 'none');
    const place = counts ? placed(ip) : undefined;
    const dayIn = organisation.sites.find(({ name }) => name === place?.office)?.timeZone ?? zoneOf(person.id);
    if (place && localDay(signIn.at, dayIn) === localDay(at, dayIn))
      seen.set(person.id, [...(seen.get(person.id) ?? []), { ...place, at: signIn.at }]);
  }
  const staff = organisation.people.filter(({ enabled, guest }) => enabled && !guest);
  return new Map(staff.map(({ id }) => [id, latest(seen.get(id) ?? [])]));
}

/** Two hours or more after the last sign-in at the office that they have left. */
function latest(seen: readonly Seen[]): Whereabouts {
  const remote = seen.findLast(({ status }) => status === 'remote');
  const office = seen.findLast(({ status }) => status === 'office');
  if (!office) return { status: remote ? 'remote' : 'none' };
  if (remote && remote.at - office.at > 2 * HOUR) return { status: 'remote' };
  const floor = seen.findLast((one) => one.office === office.office && one.floor)?.floor;
  return { status: 'office', office: office.office, ...(floor ? { floor } : {}) };
}

function placesOf({ sites }: Organisation) {
  const networks: [Whereabouts | undefined, BlockList][] = [[undefined, listOf(VPN_EGRESS)]];
  for (const { name: office, floors, wireless } of sites) {
    for (const { name: floor, cidr4, cidr6 } of floors) networks.push([{ status: 'office', office, floor }, listOf(cidr4, cidr6)]);
    networks.push([{ status: 'office', office }, listOf(wireless)]);
  }
  return (written: string): Whereabouts | undefined => {
    const ip = written.replace(/^::ffff:(?=\d+\.)/, '').replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
    if (!isIP(ip)) return undefined;
    const found = networks.find(([, network]) => network.check(ip, isIP(ip) === 6 ? 'ipv6' : 'ipv4'));
    return found ? found[0] : { status: 'remote' };
  };
}

function listOf(...cidrs: string[]): BlockList {
  const list = new BlockList();
  for (const cidr of cidrs) {
    const [address = '', length] = cidr.split('/');
    list.addSubnet(address, Number(length), isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
}
