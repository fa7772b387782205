import { useSay } from '../../../shared/components/say.tsx';
import { together } from '../../../shared/hooks/use-server-query.ts';
import { texts } from '../../../shared/lib/texts.ts';
import type { PageProps } from '../page-props.ts';
import { Section } from '../parts/section.tsx';
import { Loaded } from '../parts/states.tsx';
import { useDepartments, useSettings } from '../use-queries.ts';
import { SettingsForm } from './settings-form.tsx';

/** What holds for the whole organisation. */
export function SettingsPage({ http }: PageProps) {
  const resource = together({ settings: useSettings(http, { fresh: true }), known: useDepartments(http) });
  const say = useSay();
  return (
    <Section title={texts.text('admin.settings.title')} lead={texts.text('admin.settings.lead')}>
      <Loaded from={resource} rows={8}>
        {({ settings, known }) => (
          <SettingsForm
            http={http}
            settings={settings}
            departments={known.departments.map(({ department }) => department).filter(Boolean)}
            onSaved={() => say(texts.text('admin.settings.saved'))}
          />
        )}
      </Loaded>
    </Section>
  );
}
