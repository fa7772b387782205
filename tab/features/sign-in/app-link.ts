import type { Client } from '../../../server/routes/schemas/client.ts';

/** The tab that opens first (`appPackage/manifest.json`). */
const ENTITY = 'today';

/**
 * The link to the app's Today tab in Teams. An app of an organisation's catalogue is linked by its id in the catalogue, which
 * administrators configure. `undefined` without that id, or in a cloud whose Teams has another address.
 */
export function appLink({ teamsAppId, authorityHost }: Pick<Client, 'teamsAppId' | 'authorityHost'>): string | undefined {
  const global = authorityHost === 'https://login.microsoftonline.com';
  return teamsAppId === undefined || !global ? undefined : `https://teams.microsoft.com/l/entity/${teamsAppId}/${ENTITY}`;
}
