import { type Message, message } from '../texts/message.ts';

/** One of Microsoft's clouds: addresses that belong together. */
export interface Cloud {
  name: string;
  /** Values of AUTHORITY_HOST; the first one is the one to set. */
  authorities: readonly [string, ...string[]];
  /** Value of GRAPH_BASE_URL. */
  graph: string;
  /** The portal in which app registrations are edited. */
  portal: string;
  bot: BotCloud;
}

/** The Bot Framework of a cloud. */
export interface BotCloud {
  /** The SDK's name for the cloud; empty for the global one. */
  channelService: string;
  /** The issuer of the channel's tokens; also the audience of our tokens for the channel. */
  channel: string;
  /** The address of the metadata with the channel's signing keys. */
  openIdMetadataUrl: string;
}

const [GLOBAL_AUTHORITY, US_AUTHORITY] = ['https://login.microsoftonline.com', 'https://login.microsoftonline.us'];

const US_BOT: BotCloud = {
  channelService: 'https://botframework.azure.us',
  channel: 'https://api.botframework.us',
  openIdMetadataUrl: 'https://login.botframework.azure.us/v1/.well-known/openidconfiguration',
};

const GLOBAL: Cloud = {
  name: 'global',
  authorities: [GLOBAL_AUTHORITY],
  graph: 'https://graph.microsoft.com',
  portal: 'https://entra.microsoft.com',
  bot: {
    channelService: '',
    channel: 'https://api.botframework.com',
    openIdMetadataUrl: 'https://login.botframework.com/v1/.well-known/openidconfiguration',
  },
};

/** Microsoft Graph "National cloud deployments"; Bot Framework "Configure a bot for US Government / 21Vianet". */
export const CLOUDS: readonly Cloud[] = [
  GLOBAL,
  {
    name: 'US Government L4 (GCC High)',
    authorities: [US_AUTHORITY],
    graph: 'https://graph.microsoft.us',
    portal: 'https://portal.azure.us',
    bot: US_BOT,
  },
  {
    name: 'US Government L5 (DoD)',
    authorities: [US_AUTHORITY],
    graph: 'https://dod-graph.microsoft.us',
    portal: 'https://portal.azure.us',
    bot: US_BOT,
  },
  {
    name: 'China (21Vianet)',
    authorities: ['https://login.partner.microsoftonline.cn', 'https://login.chinacloudapi.cn'],
    graph: 'https://microsoftgraph.chinacloudapi.cn',
    portal: 'https://portal.azure.cn',
    bot: {
      channelService: 'https://botframework.azure.cn',
      channel: 'https://api.botframework.azure.cn',
      openIdMetadataUrl: 'https://login.botframework.azure.cn/v1/.well-known/openidconfiguration',
    },
  },
];

export interface Addresses {
  authorityHost: string;
  graphBaseUrl: string;
}

/** The cloud of both addresses; undefined if they belong to different clouds or to no known one. */
export function cloudOf({ authorityHost, graphBaseUrl }: Addresses): Cloud | undefined {
  return cloudsOfAuthority(authorityHost).find(({ graph }) => graph === graphBaseUrl.toLowerCase());
}

/** The Bot Framework that serves the tenants of this identity provider; the global one if it is unknown. */
export function botCloudOf({ authorityHost }: Pick<Addresses, 'authorityHost'>): BotCloud {
  return (cloudsOfAuthority(authorityHost)[0] ?? GLOBAL).bot;
}

/** The portal page of the app registration of a tenant of this identity provider. */
export function portalOf({ authorityHost }: Pick<Addresses, 'authorityHost'>): string {
  return (cloudsOfAuthority(authorityHost)[0] ?? GLOBAL).portal;
}

/** The clouds of this identity provider: both of the US Government's for theirs, otherwise one or none. */
function cloudsOfAuthority(authorityHost: string): Cloud[] {
  return CLOUDS.filter(({ authorities }) => authorities.includes(authorityHost.toLowerCase()));
}

/**
 * Checks whether the identity provider and Graph belong together. `tenantGraphHost` is the tenant's Graph according to the provider's discovery
 * document (`msgraph_host`); it also shows that a tenant is in a different cloud.
 * @returns the setting to use instead; undefined if they belong together.
 */
export function cloudFault(addresses: Addresses, tenantGraphHost?: string): { message: Message; remedy: Message } | undefined {
  const { authorityHost, graphBaseUrl } = addresses;
  const configured = cloudOf(addresses);
  const home = CLOUDS.find(({ graph }) => tenantGraphHost !== undefined && graph === `https://${tenantGraphHost.toLowerCase()}`);
  if (configured && home && configured.authorities[0] !== home.authorities[0]) {
    return {
      message: message('check.cloud.tenant-elsewhere', { home: home.name, configured: configured.name }),
      remedy: message('check.cloud.tenant-elsewhere.remedy', { authorityHost: home.authorities[0], graphBaseUrl: home.graph }),
    };
  }
  if (configured) return undefined;
  const byAuthority = cloudsOfAuthority(authorityHost);
  const byGraph = CLOUDS.find(({ graph }) => graph === graphBaseUrl.toLowerCase());
  if (byAuthority.length > 0) {
    const choices = byAuthority.map(({ name, graph }) => `${graph} (${name})`);
    const remedy = byGraph
      ? message('check.cloud.set-either', { choices, authorityHost: byGraph.authorities[0] })
      : message('check.cloud.set-graph', { choices });
    return { message: message('check.cloud.mixed', { authorityHost, graphBaseUrl }), remedy };
  }
  if (!byGraph) return undefined;
  return {
    message: message('check.cloud.other-authority', { cloud: byGraph.name, authorityHost }),
    remedy: message('check.cloud.set-authority', { authorityHost: byGraph.authorities[0] }),
  };
}
