import { Problem } from '../../../shared/components/problem.tsx';
import { useSay } from '../../../shared/components/say.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import type { PageProps } from '../page-props.ts';
import { Section } from '../parts/section.tsx';
import { Loaded } from '../parts/states.tsx';
import { useDepartments, useSettings } from '../use-queries.ts';
import { SettingsForm } from './settings-form.tsx';

/** The settings of the whole organisation. */
export function SettingsPage({ http }: PageProps) {
  const settings = useSettings(http, { fresh: true });
  const known = useDepartments(http);
  const say = useSay();
  // Retrying the settings also retries the departments.
  const reload = async () => {
    await Promise.all([settings.reload(), known.problem === undefined ? undefined : known.reload()]);
  };
  return (
    <Section title={texts.text('admin.settings.title')} lead={texts.text('admin.settings.lead')}>
      {known.problem !== undefined && settings.problem === undefined && (
        <Problem error={known.problem} retry={() => void known.reload()} title={texts.text('admin.people.departments-missing')} />
      )}
      <Loaded from={{ ...settings, reload }} rows={8}>
        {(shown) => (
          <SettingsForm
            http={http}
            settings={shown}
            departments={known.value?.departments.map(({ department }) => department).filter(Boolean) ?? []}
            onSaved={() => say(texts.text('admin.settings.saved'))}
          />
        )}
      </Loaded>
    </Section>
  );
}
