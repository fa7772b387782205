import {
  Field,
  Input,
  MessageBar,
  MessageBarBody,
  makeStyles,
  mergeClasses,
  Select,
  Subtitle2,
  Switch,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type FormEvent, type ReactNode, useCallback, useEffect, useRef } from 'react';
import type { SettingsView } from '../../../../server/routes/schemas/settings.ts';
import { Problem } from '../../../app/problem.tsx';
import type { Http } from '../../../lib/http.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { Conflict } from '../parts/conflict.tsx';
import { fieldState, otherFaults } from '../parts/faults.ts';
import { PHONE, usePartStyles } from '../parts/styles.ts';
import { useEditor } from '../parts/use-editor.ts';
import { ZoneField } from '../parts/zone-field.tsx';
import { fetchSettings, saveSettings } from './api.ts';
import { CHOICES, NUMBERS, settingsDraft, settingsFaults, settingsWarning, toSettings } from './view-model.ts';

const useStyles = makeStyles({
  group: {
    '& .fui-Field': { gridTemplateColumns: 'minmax(0, 1fr)' },
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    gap: '16px',
    padding: '20px',
    [PHONE]: { padding: '16px 12px' },
  },
  form: { maxWidth: '760px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '12px 0',
    zIndex: 1,
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

const FIELDS = ['/timeZone', '/unmatched', '/defaultMode', ...NUMBERS.map(({ name }) => `/${name}`)];

export function SettingsForm({ http, settings, onSaved }: { http: Http; settings: SettingsView; onSaved: () => void }) {
  const shared = usePartStyles();
  const styles = useStyles();
  const editor = useEditor({
    base: settings,
    draftOf: (base) => settingsDraft(base ?? settings),
    check: settingsFaults,
    save: (draft, base) => saveSettings(http, toSettings(draft, (base ?? settings).version)),
    onSaved,
  });
  const { draft, change, faults, busy, problem, conflict, dirty, tried } = editor;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  const reread = useCallback(() => fetchSettings(http), [http]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy) void editor.submit();
  };
  const warning = settingsWarning(settings, draft);
  const number = (name: (typeof NUMBERS)[number]['name']) => {
    const found = NUMBERS.find((each) => each.name === name);
    if (!found) return null;
    const { label, unit, does, normal } = found;
    return (
      <Field label={label} hint={`${does} Default: ${normal} ${unit}.`} {...fieldState(faults, `/${name}`)}>
        <Input
          inputMode="numeric"
          contentAfter={<Text className={shared.muted}>{unit}</Text>}
          value={draft[name]}
          onChange={(_, { value }) => change({ [name]: value })}
        />
      </Field>
    );
  };
  const choice = (name: keyof typeof CHOICES, hint: string) => (
    <Field label={CHOICES[name].label} hint={`${hint} Default: ${CHOICES[name].normal}.`} {...fieldState(faults, `/${name}`)}>
      <Select value={draft[name]} onChange={(_, { value }) => change({ [name]: value })}>
        {Object.entries(CHOICES[name].options).map(([value, words]) => (
          <option key={value} value={value}>
            {words}
          </option>
        ))}
      </Select>
    </Field>
  );
  return (
    <form ref={form} className={mergeClasses(shared.stack, styles.form)} onSubmit={submit} aria-label="Settings" noValidate>
      {problem !== undefined && !conflict && (faults.length === 0 || otherFaults(faults, FIELDS).length > 0) && (
        <Problem error={problem} title="The settings were not saved" />
      )}
      {conflict && <Conflict base={editor.base ?? settings} reread={reread} onChoose={editor.rebase} />}
      <Group title="Where people are">
        {choice('unmatched', 'What a sign-in from an unknown address is worth.')}
        {number('leftOfficeAfter')}
        <ZoneField
          label="Time zone of the organisation"
          hint="For people whose own zone the directory does not know, and for figures of the whole organisation. Default: UTC."
          value={draft.timeZone}
          faults={faults}
          onChange={(timeZone) => change({ timeZone })}
        />
      </Group>
      <Group title="What is kept, and of whom">
        {choice('defaultMode', 'The mode of people who are seen in the directory for the first time.')}
        {number('retentionDays')}
        {warning && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{warning}</MessageBarBody>
          </MessageBar>
        )}
        {number('smallNumber')}
        <Field hint="Keeps person, address and date of each day, never a time, for ranges that have it switched on, too. Default: off.">
          <Switch label="Access logging" checked={draft.accessLogging} onChange={(_, { checked }) => change({ accessLogging: checked })} />
        </Field>
      </Group>
      <div className={styles.foot}>
        <BusyButton type="submit" appearance="primary" busy={busy} disabledFocusable={!dirty}>
          Save
        </BusyButton>
        {dirty && <Text className={shared.muted}>Not saved yet</Text>}
      </div>
    </form>
  );
}

function Group({ title, children }: { title: string; children: ReactNode }) {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <fieldset className={`${shared.fieldset} ${shared.panel}`} aria-label={title}>
      <div className={styles.group}>
        <Subtitle2 as="h2" className={shared.heading}>
          {title}
        </Subtitle2>
        {children}
      </div>
    </fieldset>
  );
}
