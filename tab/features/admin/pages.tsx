import { BuildingMultipleRegular, GlobeRegular, PeopleRegular, PlugConnectedRegular, SettingsRegular } from '@fluentui/react-icons';
import type { ComponentType, ReactElement } from 'react';
import { IntegrationPage } from './integration/integration-page.tsx';
import { OfficesPage } from './offices/offices-page.tsx';
import type { PageProps } from './page-props.ts';
import { PeoplePage } from './people/people-page.tsx';
import { RangesPage } from './ranges/ranges-page.tsx';
import { SettingsPage } from './settings/settings-page.tsx';

interface AdminPageEntry {
  key: string;
  label: string;
  icon: ReactElement;
  Page: ComponentType<PageProps>;
}

/** The pages of the administration, in the order of the menu. */
export const PAGES: readonly AdminPageEntry[] = [
  { key: 'offices', label: 'Offices', icon: <BuildingMultipleRegular />, Page: OfficesPage },
  { key: 'ranges', label: 'IP ranges', icon: <GlobeRegular />, Page: RangesPage },
  { key: 'people', label: 'People', icon: <PeopleRegular />, Page: PeoplePage },
  { key: 'settings', label: 'Settings', icon: <SettingsRegular />, Page: SettingsPage },
  { key: 'integration', label: 'Integration', icon: <PlugConnectedRegular />, Page: IntegrationPage },
];
