import { useCallback } from 'react';
import { useSay } from '../../../app/say.tsx';
import type { PageProps } from '../page-props.ts';
import { Section } from '../parts/section.tsx';
import { Loaded } from '../parts/states.tsx';
import { useResource } from '../use-resource.ts';
import { fetchSettings } from './api.ts';
import { SettingsForm } from './settings-form.tsx';

export function SettingsPage({ http }: PageProps) {
  const resource = useResource(useCallback(() => fetchSettings(http), [http]));
  const say = useSay();
  return (
    <Section title="Settings" lead="What holds for the whole organisation. Each says what it does and what it is by default.">
      <Loaded from={resource} rows={8}>
        {(settings) => (
          <SettingsForm
            key={settings.version}
            http={http}
            settings={settings}
            onSaved={() => {
              void resource.reload();
              say('The settings are saved and in force.');
            }}
          />
        )}
      </Loaded>
    </Section>
  );
}
