import { Button, Card, Field, Input, MessageBar, MessageBarBody, Select, Spinner, Switch } from '@fluentui/react-components';
import { type FormEvent, useCallback, useState } from 'react';
import type { SettingsInput, SettingsView } from '../../../server/routes/schemas/settings.ts';
import { Problem } from '../../app/problem.tsx';
import type { Http } from '../../lib/http.ts';
import { fetchSettings, saveSettings } from './api.ts';
import { usePanelStyles } from './styles.ts';
import { useAction, useResource } from './use-resource.ts';

export function SettingsPanel({ http }: { http: Http }) {
  const { value, problem, reload } = useResource(useCallback(() => fetchSettings(http), [http]));
  if (value === undefined) return problem === undefined ? <Spinner label="Loading" /> : <Problem error={problem} retry={reload} />;
  return <SettingsForm key={value.version} http={http} settings={value} onSaved={reload} />;
}

const NUMBERS = [
  ['leftOfficeAfter', 'Left the office after (minutes)', 'How much later remote evidence must be to win over the office.'],
  ['retentionDays', 'Days to keep', '4 to 90. Older days are deleted.'],
  ['smallNumber', 'Small number', 'Past figures are shown in steps of it.'],
] as const;

function SettingsForm({ http, settings, onSaved }: { http: Http; settings: SettingsView; onSaved: () => void }) {
  const styles = usePanelStyles();
  const [draft, setDraft] = useState(settings);
  const [saved, setSaved] = useState(false);
  const { busy, problem, run } = useAction();
  const change = (part: SettingsInput) => setDraft({ ...draft, ...part });
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const worked = await run(() => saveSettings(http, draft));
    setSaved(worked);
    if (worked) onSaved();
  };
  return (
    <Card className={styles.card}>
      <form className={styles.stack} onSubmit={submit} aria-label="Settings">
        {problem !== undefined && <Problem error={problem} title="The settings were not saved" retry={onSaved} />}
        {saved && (
          <MessageBar intent="success">
            <MessageBarBody>Saved.</MessageBarBody>
          </MessageBar>
        )}
        <div className={styles.fields}>
          <Field label="Addresses without a range">
            <Select value={draft.unmatched} onChange={(_, { value }) => change({ unmatched: value as SettingsView['unmatched'] })}>
              <option value="discard">Discard</option>
              <option value="remote">Count as remote</option>
              <option value="discover">Suggest as new ranges</option>
            </Select>
          </Field>
          <Field label="Mode of new people">
            <Select value={draft.defaultMode} onChange={(_, { value }) => change({ defaultMode: value as SettingsView['defaultMode'] })}>
              <option value="off">Off: nothing is recorded</option>
              <option value="track">Track: counted, never named</option>
              <option value="display">Display: counted and named</option>
            </Select>
          </Field>
          <Field label="Time zone of the organisation">
            <Input value={draft.timeZone} onChange={(_, { value }) => change({ timeZone: value })} />
          </Field>
          {NUMBERS.map(([name, label, hint]) => (
            <Field key={name} label={label} hint={hint}>
              <Input type="number" value={String(draft[name])} onChange={(_, { value }) => change({ [name]: Number(value) })} />
            </Field>
          ))}
        </div>
        <Switch
          label="Access logging (person, address and date)"
          checked={draft.accessLogging}
          onChange={(_, { checked }) => change({ accessLogging: checked })}
        />
        <div>
          <Button type="submit" appearance="primary" disabled={busy}>
            Save
          </Button>
        </div>
      </form>
    </Card>
  );
}
