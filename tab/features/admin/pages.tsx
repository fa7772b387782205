import {
  BuildingMultipleRegular,
  CloudArrowDownRegular,
  GlobeRegular,
  HistoryRegular,
  KeyRegular,
  LightbulbRegular,
  PeopleRegular,
  PlugConnectedRegular,
  SettingsRegular,
} from '@fluentui/react-icons';
import type { ComponentType, ReactElement } from 'react';
import type { MessageId } from '../../../server/texts/en/index.ts';
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
import { SettingsPage } from './settings/settings-page.tsx';

type PageKey = MessageId extends infer Id ? (Id extends `admin.menu.${infer Key}` ? Key : never) : never;

interface AdminPageEntry {
  /** The part of the address that names it, and its label in the menu. */
  key: PageKey;
  icon: ReactElement;
  Page: ComponentType<PageProps>;
  /** Whether one of the things that it lists can be linked to. */
  items?: true;
}

/** The pages of the administration, in the order of the menu. */
export const PAGES: readonly AdminPageEntry[] = [
  { key: 'offices', icon: <BuildingMultipleRegular />, Page: OfficesPage, items: true },
  { key: 'ranges', icon: <GlobeRegular />, Page: RangesPage, items: true },
  { key: 'named-locations', icon: <CloudArrowDownRegular />, Page: NamedLocationsPage, items: true },
  { key: 'candidates', icon: <LightbulbRegular />, Page: CandidatesPage, items: true },
  { key: 'people', icon: <PeopleRegular />, Page: PeoplePage },
  { key: 'settings', icon: <SettingsRegular />, Page: SettingsPage },
  { key: 'integration', icon: <PlugConnectedRegular />, Page: IntegrationPage },
  { key: 'access-events', icon: <KeyRegular />, Page: AccessEventsPage },
  { key: 'audit', icon: <HistoryRegular />, Page: AuditPage },
];

/** The page that a path names; undefined for a path that leads nowhere. */
export function pageOf(path: Path): AdminPageEntry | undefined {
  const [, key = PAGES[0]?.key] = path;
  const page = PAGES.find((each) => each.key === key);
  return path.length <= (page?.items ? 3 : 2) ? page : undefined;
}
