/** An office of the simulated organisation, with the addresses that Entra records for it. */
export interface Site {
  name: string;
  nicknames: readonly string[];
  address: string;
  city: string;
  country: string;
  latitude: number;
  longitude: number;
  /** IANA. */
  timeZone: string;
  /** Share of the people who belong to this office. */
  share: number;
  floors: readonly SiteFloor[];
  /** The wireless network of the whole building, which does not identify the floor. */
  wireless: string;
  /** On working days, in the zone. */
  opens: string;
  closes: string;
}

export interface SiteFloor {
  name: string;
  nicknames?: readonly string[];
  level: number;
  /** The first three octets and the first host number of a /27 in documentation space. */
  cidr4: string;
  cidr6: string;
  /** The uploaded plan; without it, Indoors draws one. */
  plan?: 'with-seats' | 'without-seats';
  /** Its size relative to the other floors of the site. */
  weight: number;
}

/** All addresses are in documentation space (RFC 5737, RFC 3849), which belongs to nobody. */
export const SITES: readonly Site[] = [
  {
    name: 'Berlin',
    nicknames: ['HQ', 'Lindenhof'],
    address: 'Lindenhof 12, Berlin',
    city: 'Berlin',
    country: 'DE',
    latitude: 52.52,
    longitude: 13.4,
    timeZone: 'Europe/Berlin',
    share: 0.45,
    wireless: '203.0.113.160/27',
    opens: '07:00',
    closes: '20:00',
    floors: [
      { name: 'Ground floor', level: 0, cidr4: '203.0.113.0/27', cidr6: '2001:db8:10::/64', plan: 'with-seats', weight: 0.6 },
      { name: 'Floor 1', level: 1, cidr4: '203.0.113.32/27', cidr6: '2001:db8:10:1::/64', plan: 'with-seats', weight: 1 },
      { name: 'Floor 2', level: 2, cidr4: '203.0.113.64/27', cidr6: '2001:db8:10:2::/64', plan: 'with-seats', weight: 1.2 },
      { name: 'Floor 3', level: 3, cidr4: '203.0.113.96/27', cidr6: '2001:db8:10:3::/64', plan: 'with-seats', weight: 1.2 },
      {
        name: 'Floor 4',
        nicknames: ['Roof'],
        level: 4,
        cidr4: '203.0.113.128/27',
        cidr6: '2001:db8:10:4::/64',
        plan: 'without-seats',
        weight: 0.7,
      },
    ],
  },
  {
    name: 'New York',
    nicknames: ['NYC'],
    address: '88 Alder Street, New York',
    city: 'New York',
    country: 'US',
    latitude: 40.71,
    longitude: -74,
    timeZone: 'America/New_York',
    share: 0.33,
    wireless: '198.51.100.96/27',
    opens: '06:30',
    closes: '21:00',
    floors: [
      { name: 'Floor 11', level: 11, cidr4: '198.51.100.0/27', cidr6: '2001:db8:20:11::/64', plan: 'with-seats', weight: 1 },
      { name: 'Floor 12', level: 12, cidr4: '198.51.100.32/27', cidr6: '2001:db8:20:12::/64', plan: 'with-seats', weight: 1 },
      { name: 'Floor 13', level: 13, cidr4: '198.51.100.64/27', cidr6: '2001:db8:20:13::/64', weight: 0.6 },
    ],
  },
  {
    name: 'Singapore',
    nicknames: ['SG'],
    address: '5 Tembusu Walk, Singapore',
    city: 'Singapore',
    country: 'SG',
    latitude: 1.29,
    longitude: 103.85,
    timeZone: 'Asia/Singapore',
    share: 0.22,
    wireless: '198.51.100.192/27',
    opens: '08:00',
    closes: '19:00',
    floors: [
      { name: 'Floor 7', level: 7, cidr4: '198.51.100.128/27', cidr6: '2001:db8:30:7::/64', plan: 'with-seats', weight: 1 },
      { name: 'Floor 8', level: 8, cidr4: '198.51.100.160/27', cidr6: '2001:db8:30:8::/64', plan: 'with-seats', weight: 1 },
    ],
  },
];

/** The egress of the company's VPN, which does not identify a place. */
export const VPN_EGRESS = '192.0.2.240/28';
/** Addresses in no range, for discovery, by site. The third site has none. */
export const UNLISTED_SITES = ['203.0.113.193', '2001:db8:40:1::'] as const;
/** A cloud proxy that some of the people at home use, in all countries. */
export const UNLISTED_EXIT = '2001:db8:50::';
/** Mobile carriers and homes. No range of the organisation contains them. */
export const MOBILE_PREFIX = '192.0.2.1';
export const HOME_PREFIX6 = '2001:db8:f';
/** The address of an attacker. */
export const ATTACKER_IP = '192.0.2.233';
