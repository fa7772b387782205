const GUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const LABEL = '[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?';
/** A DNS name, optionally with a port, or localhost for development. Not an IP address: no certificate for one is trusted. */
const DOMAIN = new RegExp(`^(?=[^:]{1,253}(?::|$))(?:localhost|(?:${LABEL}\\.)+(?:[a-z]{2,63}|xn--[a-z0-9-]{1,59}))(?::\\d{1,5})?$`, 'i');

const isPage = (text: string) =>
  URL.canParse(text) && new URL(text).protocol === 'https:' && DOMAIN.test(new URL(text).host) && !/\s/.test(text);

interface Rule {
  names: readonly string[];
  isRight(value: string): boolean;
  wanted: string;
}

const RULES: readonly Rule[] = [
  {
    names: ['TEAMS_APP_ID', 'CLIENT_ID', 'TENANT_ID', 'AAD_APP_OBJECT_ID', 'AAD_APP_ACCESS_AS_USER_PERMISSION_ID'],
    isRight: (value) => GUID.test(value),
    wanted: 'is not a GUID like 11111111-2222-3333-4444-555555555555',
  },
  {
    names: ['PUBLIC_HOST'],
    isRight: (value) => DOMAIN.test(value),
    wanted: 'is not a domain like indoors.example.com, without https:// and without a slash',
  },
  {
    names: ['PRIVACY_URL', 'TERMS_URL'],
    isRight: isPage,
    wanted: 'is not a web address that begins with https://',
  },
  // The maximum length of a name in Teams' schema.
  { names: ['DEVELOPER_NAME'], isRight: (value) => value.length <= 32, wanted: 'is longer than 32 characters' },
  {
    names: ['APP_NAME_SUFFIX'],
    isRight: (value) => value.length <= 23,
    wanted: 'is longer than 23 characters: “Indoors” and it may have 30',
  },
];

/** The error in a value, in one sentence; undefined for a valid one. */
export function faultOf(name: string, value: string): string | undefined {
  const rule = RULES.find(({ names }) => names.includes(name));
  return rule === undefined || rule.isRight(value) ? undefined : `${name} “${value}” ${rule.wanted}.`;
}
