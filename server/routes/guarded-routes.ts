import { backfillRoutes } from './collecting/backfill.ts';
import { integrationRoutes } from './collecting/integration.ts';
import { removalRoutes } from './collecting/removal.ts';
import { warningRoutes } from './collecting/warnings.ts';
import { favouriteRoutes } from './me/favourites.ts';
import { followRoutes } from './me/follows.ts';
import { meRoutes } from './me/me.ts';
import { myDataRoutes } from './me/my-data.ts';
import { subscriptionRoutes } from './me/subscriptions.ts';
import { surroundingsRoute } from './me/surroundings.ts';
import { weeklyRuleRoutes } from './me/weekly-rules.ts';
import { floorPlanRoutes } from './offices/floor-plans.ts';
import { floorSeatRoutes } from './offices/floor-seats.ts';
import { officeRoutes } from './offices/offices.ts';
import { peopleRoutes } from './people/people.ts';
import { peopleModeRoutes } from './people/people-modes.ts';
import { peopleOverrideRoutes } from './people/people-overrides.ts';
import { photoRoutes } from './people/photos.ts';
import { askRoute } from './presence/ask.ts';
import { dayPlanRoutes } from './presence/day-plans.ts';
import { expectedRoutes } from './presence/expected.ts';
import { insightsRoute } from './presence/insights.ts';
import { liveRoute } from './presence/live.ts';
import { occupancyRoutes } from './presence/occupancy.ts';
import { presenceRoutes } from './presence/presence.ts';
import { sharedBoardRoute } from './presence/shared-board.ts';
import { weekRoute } from './presence/week.ts';
import { candidateRoutes } from './ranges/candidates.ts';
import { myAddressRoute } from './ranges/my-address.ts';
import { namedLocationRoutes } from './ranges/named-locations.ts';
import { rangeCheckRoute } from './ranges/range-check.ts';
import { rangeFileRoutes } from './ranges/range-files.ts';
import { rangePreviewRoute } from './ranges/range-preview.ts';
import { rangeUndoRoutes } from './ranges/range-undo.ts';
import { rangeRoutes } from './ranges/ranges.ts';
import { reasonRoutes } from './reasons.ts';
import { accessEventRoutes } from './records/access-events.ts';
import { auditLogRoutes } from './records/audit-log.ts';
import { serviceAccountRoutes } from './records/service-accounts.ts';
import { screenRoutes } from './screens/screens.ts';
import { settingsRoutes } from './settings.ts';
import { worksCouncilRoute } from './works-council.ts';

/** Routes that need a valid token. */
export const GUARDED_ROUTES = [
  meRoutes,
  myDataRoutes,
  weeklyRuleRoutes,
  followRoutes,
  favouriteRoutes,
  surroundingsRoute,
  subscriptionRoutes,
  presenceRoutes,
  occupancyRoutes,
  expectedRoutes,
  insightsRoute,
  dayPlanRoutes,
  weekRoute,
  sharedBoardRoute,
  officeRoutes,
  floorPlanRoutes,
  floorSeatRoutes,
  rangeRoutes,
  rangeCheckRoute,
  rangePreviewRoute,
  rangeFileRoutes,
  rangeUndoRoutes,
  candidateRoutes,
  myAddressRoute,
  settingsRoutes,
  worksCouncilRoute,
  screenRoutes,
  accessEventRoutes,
  auditLogRoutes,
  serviceAccountRoutes,
  peopleRoutes,
  photoRoutes,
  peopleModeRoutes,
  peopleOverrideRoutes,
  integrationRoutes,
  removalRoutes,
  warningRoutes,
  backfillRoutes,
  reasonRoutes,
  namedLocationRoutes,
  askRoute,
  liveRoute,
];
