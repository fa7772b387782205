import type { Config } from './config/config.ts';
import type { GraphClient } from './graph/client.ts';
import { botCloudOf } from './graph/clouds.ts';
import type { ConnectionCheckDeps } from './ingest/check-connection.ts';
import type { Clock } from './presence/time.ts';
import type { Store } from './store/port/store.ts';

/** The dependencies of the connection check, from the configuration; used by the server and by `npm run doctor`. */
export function connectionDeps(
  config: Config,
  parts: { graph: GraphClient; store: () => Promise<Store>; clock: Clock; machineClock?: Clock },
): ConnectionCheckDeps {
  const { tenantId, clientId, authorityHost, graphBaseUrl, credential, signInEvents, credentialWarningDays, bot } = config;
  const { channel, openIdMetadataUrl } = botCloudOf(config);
  return {
    ...parts,
    ...{ tenantId, clientId, authorityHost, graphBaseUrl, credential },
    events: signInEvents,
    readsLog: config.pollSignIns,
    eventHub: config.eventHub,
    warningDays: credentialWarningDays,
    bot: {
      appId: bot.id,
      credential: bot.credential,
      off: bot.off,
      tenantId,
      authorityHost,
      channel,
      publicUrl: config.publicUrl,
      openIdMetadataUrl: bot.openIdMetadataUrl ?? openIdMetadataUrl,
    },
  };
}
