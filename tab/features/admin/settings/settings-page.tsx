import { useSay } from '../../../shared/components/say.tsx';
import { together } from '../../../shared/hooks/use-server-query.ts';
import type { PageProps } from '../page-props.ts';
import { Section } from '../parts/section.tsx';
import { Loaded } from '../parts/states.tsx';
import { useDepartments, useSettings } from '../use-queries.ts';
import { SettingsForm } from './settings-form.tsx';

export function SettingsPage({ http }: PageProps) {
  const resource = together({ settings: useSettings(http, { fresh: true }), known: useDepartments(http) });
  const say = useSay();
  return (
    <Section title="Settings" lead="What holds for the whole organisation. Each says what it does and what it is by default.">
      <Loaded from={resource} rows={8}>
        {({ settings, known }) => (
          <SettingsForm
            http={http}
            settings={settings}
            departments={known.departments.map(({ department }) => department).filter(Boolean)}
            onSaved={() => say('The settings are saved and in force.')}
          />
        )}
      </Loaded>
    </Section>
  );
}
