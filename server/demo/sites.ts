/** One of the offices of the simulated organisation, with the addresses under which Entra sees it. */
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
  /** Share of the organisation's people whose office this is. */
  share: number;
  floors: readonly SiteFloor[];
  /** Wireless network of the whole building: places people in the office without a floor. */
  wireless: string;
  /** On working days, by the clocks of the zone. */
  opens: string;
  closes: string;
}

export interface SiteFloor {
  name: string;
  nicknames?: readonly string[];
  level: number;
  /** The first three octets and the host part's start of a /27 in documentation space. */
  cidr4: string;
  cidr6: string;
  /** How large it is beside the other floors of the site. */
  weight: number;
}

/** All addresses are of documentation space (RFC 5737, RFC 3849): they belong to nobody. */
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
      { name: 'Ground floor', level: 0, cidr4: '203.0.113.0/27', cidr6: '2001:db8:10::/64', weight: 0.6 },
      { name: 'Floor 1', level: 1, cidr4: '203.0.113.32/27', cidr6: '2001:db8:10:1::/64', weight: 1 },
      { name: 'Floor 2', level: 2, cidr4: '203.0.113.64/27', cidr6: '2001:db8:10:2::/64', weight: 1.2 },
      { name: 'Floor 3', level: 3, cidr4: '203.0.113.96/27', cidr6: '2001:db8:10:3::/64', weight: 1.2 },
      { name: 'Floor 4', nicknames: ['Roof'], level: 4, cidr4: '203.0.113.128/27', cidr6: '2001:db8:10:4::/64', weight: 0.7 },
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
      { name: 'Floor 11', level: 11, cidr4: '198.51.100.0/27', cidr6: '2001:db8:20:11::/64', weight: 1 },
      { name: 'Floor 12', level: 12, cidr4: '198.51.100.32/27', cidr6: '2001:db8:20:12::/64', weight: 1 },
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
      { name: 'Floor 7', level: 7, cidr4: '198.51.100.128/27', cidr6: '2001:db8:30:7::/64', weight: 1 },
      { name: 'Floor 8', level: 8, cidr4: '198.51.100.160/27', cidr6: '2001:db8:30:8::/64', weight: 1 },
    ],
  },
];

/** Where the company's VPN leaves: says nothing about a place. */
export const VPN_EGRESS = '192.0.2.240/28';
/** Addresses in no range, for discovery. By site; the third has none. */
export const UNLISTED_SITES = ['203.0.113.193', '2001:db8:40:1::'] as const;
/** A proxy in the cloud through which part of the work from home goes, wherever home is. */
export const UNLISTED_EXIT = '2001:db8:50::';
/** Mobile carriers and homes; no range of the organisation holds them. */
export const MOBILE_PREFIX = '192.0.2.1';
export const HOME_PREFIX6 = '2001:db8:f';
/** Where an attacker signs in from. */
export const ATTACKER_IP = '192.0.2.233';
