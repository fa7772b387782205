import { useCallback } from 'react';
import { useSay } from '../../../shared/components/say.tsx';
import { useResource } from '../../../shared/hooks/use-resource.ts';
import type { PageProps } from '../page-props.ts';
import { Section } from '../parts/section.tsx';
import { Loaded } from '../parts/states.tsx';
import { fetchDepartments } from '../people/api.ts';
import { fetchSettings } from './api.ts';
import { SettingsForm } from './settings-form.tsx';

export function SettingsPage({ http }: PageProps) {
  const load = useCallback(async () => {
    const [settings, { departments }] = await Promise.all([fetchSettings(http), fetchDepartments(http)]);
    return { settings, departments: departments.map(({ department }) => department).filter(Boolean) };
  }, [http]);
  const resource = useResource(load);
  const say = useSay();
  return (
    <Section title="Settings" lead="What holds for the whole organisation. Each says what it does and what it is by default.">
      <Loaded from={resource} rows={8}>
        {({ settings, departments }) => (
          <SettingsForm
            http={http}
            settings={settings}
            departments={departments}
            onSaved={() => say('The settings are saved and in force.')}
          />
        )}
      </Loaded>
    </Section>
  );
}
