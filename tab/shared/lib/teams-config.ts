import { pages } from '@microsoft/teams-js';

/** The configuration of a tab of a channel or chat, which Teams stores. */
export interface TabConfig {
  entityId: string;
  contentUrl: string;
  websiteUrl: string;
  suggestedDisplayName: string;
}

/** The id of the tab that is being changed; undefined for a new one. Throws outside Teams. */
export async function configuredId(): Promise<string | undefined> {
  const { entityId } = await pages.getConfig();
  return entityId || undefined;
}

/** Sets the configuration that Teams stores when somebody saves. With `undefined`, the button of Teams is disabled. */
export function offerConfig(config: TabConfig | undefined): void {
  pages.config.setValidityState(config !== undefined);
  pages.config.registerOnSaveHandler((event) => {
    if (!config) return event.notifyFailure();
    pages.config.setConfig(config).then(
      () => event.notifySuccess(),
      () => event.notifyFailure(),
    );
  });
}
