import { makeStyles, Tab, TabList, Title2 } from '@fluentui/react-components';
import { useState } from 'react';
import type { Http } from '../../lib/http.ts';
import { IntegrationPanel } from './integration-panel.tsx';
import { OfficesPanel } from './offices-panel.tsx';
import { PeoplePanel } from './people-panel.tsx';
import { RangesPanel } from './ranges-panel.tsx';
import { SettingsPanel } from './settings-panel.tsx';

const PANELS = {
  integration: { label: 'Integration', Panel: IntegrationPanel },
  offices: { label: 'Offices', Panel: OfficesPanel },
  ranges: { label: 'IP ranges', Panel: RangesPanel },
  settings: { label: 'Settings', Panel: SettingsPanel },
  people: { label: 'People', Panel: PeoplePanel },
} as const;

const useStyles = makeStyles({ tabs: { overflowX: 'auto', margin: '8px 0 16px' } });

export default function AdminPage({ http, zone }: { http: Http; zone: string }) {
  const styles = useStyles();
  const [page, setPage] = useState<keyof typeof PANELS>('integration');
  const { Panel } = PANELS[page];
  return (
    <>
      <Title2 as="h1">Administration</Title2>
      <div className={styles.tabs}>
        <TabList selectedValue={page} onTabSelect={(_, { value }) => setPage(value as keyof typeof PANELS)}>
          {Object.entries(PANELS).map(([key, { label }]) => (
            <Tab key={key} value={key}>
              {label}
            </Tab>
          ))}
        </TabList>
      </div>
      <Panel http={http} zone={zone} />
    </>
  );
}
