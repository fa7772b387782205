import { accessEvents } from './access-events.ts';
import { audit } from './audit.ts';
import { backfill } from './backfill.ts';
import { candidates } from './candidates.ts';
import { integration } from './integration.ts';
import { lists } from './lists.ts';
import { namedLocations } from './named-locations.ts';
import { offices } from './offices.ts';
import { parts } from './parts.ts';
import { people } from './people.ts';
import { ranges } from './ranges.ts';
import { screens } from './screens.ts';
import { seats } from './seats.ts';
import { setUp } from './set-up.ts';
import { settingTitles } from './setting-titles.ts';
import { settingsPage } from './settings.ts';

/** What the pages of the administration say, a file for each. The tab loads it with their code. */
export const admin = {
  ...accessEvents,
  ...audit,
  ...backfill,
  ...candidates,
  ...integration,
  ...lists,
  ...namedLocations,
  ...offices,
  ...parts,
  ...people,
  ...ranges,
  ...screens,
  ...seats,
  ...setUp,
  ...settingsPage,
  ...settingTitles,
} as const;
