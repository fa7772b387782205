import { BuildingMultipleRegular } from '@fluentui/react-icons/svg/building-multiple';
import { CloudArrowDownRegular } from '@fluentui/react-icons/svg/cloud-arrow-down';
import { GlobeRegular } from '@fluentui/react-icons/svg/globe';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { KeyRegular } from '@fluentui/react-icons/svg/key';
import { LightbulbRegular } from '@fluentui/react-icons/svg/lightbulb';
import { PeopleRegular } from '@fluentui/react-icons/svg/people';
import { PlugConnectedRegular } from '@fluentui/react-icons/svg/plug-connected';
import { SettingsRegular } from '@fluentui/react-icons/svg/settings';
import { TaskListLtrRegular } from '@fluentui/react-icons/svg/task-list-ltr';
import { TvRegular } from '@fluentui/react-icons/svg/tv';
import type { ComponentType, ReactElement } from 'react';
import type { Path } from '../../shared/lib/route.ts';
import { AccessEventsPage } from './access-events/access-events-page.tsx';
import { AuditPage } from './audit/audit-page.tsx';
import { CandidatesPage } from './candidates/candidates-page.tsx';
import { IntegrationPage } from './integration/integration-page.tsx';
import { NamedLocationsPage } from './named-locations/named-locations-page.tsx';
import { OfficesPage } from './offices/offices-page.tsx';
import type { PageProps } from './page-props.ts';
import { PeoplePage } from './people/people-page.tsx';
import { RangesPage } from './ranges/ranges-page.tsx';
import { ScreensPage } from './screens/screens-page.tsx';
import { SetUpPage } from './set-up/set-up-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';

type PageKey =
  | 'set-up'
  | 'offices'
  | 'ranges'
  | 'named-locations'
  | 'candidates'
  | 'people'
  | 'screens'
  | 'settings'
  | 'integration'
  | 'access-events'
  | 'audit';

export interface AdminPageEntry {
  /** The part of the address that names it. */
  key: PageKey;
  /** Its label in the menu. */
  titleId: `admin.${PageKey}.title`;
  icon: ReactElement;
  Page: ComponentType<PageProps>;
  /** Whether an item of its list has an address of its own. */
  items?: true;
  /** The part of an item that has an address of its own: `…/offices/7/seats/3`. */
  part?: string;
  /** Whether it is in the menu only until the setup is complete. */
  passing?: true;
}

/** The pages of the administration, in the order of the menu. */
export const ADMIN_PAGES: readonly AdminPageEntry[] = [
  { key: 'set-up', titleId: 'admin.set-up.title', icon: <TaskListLtrRegular />, Page: SetUpPage, passing: true },
  { key: 'offices', titleId: 'admin.offices.title', icon: <BuildingMultipleRegular />, Page: OfficesPage, items: true, part: 'seats' },
  { key: 'ranges', titleId: 'admin.ranges.title', icon: <GlobeRegular />, Page: RangesPage, items: true },
  {
    key: 'named-locations',
    titleId: 'admin.named-locations.title',
    icon: <CloudArrowDownRegular />,
    Page: NamedLocationsPage,
    items: true,
  },
  { key: 'candidates', titleId: 'admin.candidates.title', icon: <LightbulbRegular />, Page: CandidatesPage, items: true },
  { key: 'people', titleId: 'admin.people.title', icon: <PeopleRegular />, Page: PeoplePage },
  { key: 'screens', titleId: 'admin.screens.title', icon: <TvRegular />, Page: ScreensPage, items: true },
  { key: 'settings', titleId: 'admin.settings.title', icon: <SettingsRegular />, Page: SettingsPage },
  { key: 'integration', titleId: 'admin.integration.title', icon: <PlugConnectedRegular />, Page: IntegrationPage },
  { key: 'access-events', titleId: 'admin.access-events.title', icon: <KeyRegular />, Page: AccessEventsPage },
  { key: 'audit', titleId: 'admin.audit.title', icon: <HistoryRegular />, Page: AuditPage },
];

/** The page of a path, or `first` if the path names no page; undefined for an unknown path. */
export function adminPageOf(path: Path, first: PageKey = 'offices'): AdminPageEntry | undefined {
  const [, key = first] = path;
  const page = ADMIN_PAGES.find((each) => each.key === key);
  if (path.length === 5 && page?.part !== undefined && path[3] === page.part) return page;
  return path.length <= (page?.items ? 3 : 2) ? page : undefined;
}
