import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { SettingsChange, SettingsInput, SettingsView } from '../../../../server/routes/schemas/settings.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { useAction } from '../../../shared/hooks/use-action.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { ComeIntoView } from '../parts/come-into-view.tsx';
import { Conflict } from '../parts/conflict.tsx';
import { otherFaults } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import { useEditor } from '../parts/use-editor.ts';
import { fetchSettings, previewSettings, saveSettings } from './api.ts';
import { SaveDialog } from './save-dialog.tsx';
import { SettingField } from './setting-field.tsx';
import { SettingsGroup } from './settings-group.tsx';
import { formatSettings, isFixed, settingGroups, settingLabels, settingsDraft, settingsFaults, toSettings } from './view-model.ts';
import { WorksCouncilCard } from './works-council-card.tsx';

const useStyles = makeStyles({
  form: { maxWidth: '760px' },
  foot: {
    position: 'sticky',
    bottom: 0,
    zIndex: 1,
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '12px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

interface SettingsFormProps {
  http: Http;
  settings: SettingsView;
  departments: readonly string[];
  onSaved: () => void;
}

/** Every setting explained in place; the consequences of a change are shown before it is saved. */
export function SettingsForm({ http, settings, departments, onSaved }: SettingsFormProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const [asking, setAsking] = useState<{ input: SettingsInput; change: SettingsChange }>();
  const { about } = settings;
  const refetch = useAction();
  const editor = useEditor({
    base: settings,
    draftOf: (base) => settingsDraft(base ?? settings),
    check: (draft) => settingsFaults(draft, about),
    save: async (draft, base) => {
      const input = toSettings(draft, (base ?? settings).version);
      const change = await previewSettings(http, input);
      if (change.consequences.length === 0) await saveSettings(http, input);
      return { input, change };
    },
    onSaved: (done) => (done.change.consequences.length > 0 ? setAsking(done) : void finish()),
  });
  async function finish() {
    onSaved();
    const read = await refetch.run(() => fetchSettings(http), texts.text('admin.shared.unread-hint'));
    if (read) editor.rebase(read.value, 'theirs');
  }
  const { draft, change, faults, busy, problem, conflict, dirty, tried } = editor;
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    if (tried > 0) form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [tried]);
  const reread = useCallback(() => fetchSettings(http), [http]);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (!busy && dirty) void editor.submit();
  };
  const shown = about.map(({ name }) => `/${name}`);
  return (
    <form
      ref={form}
      className={mergeClasses(shared.stack, styles.form)}
      onSubmit={submit}
      aria-label={texts.text('admin.settings.title')}
      noValidate
    >
      <WorksCouncilCard http={http} settings={editor.base ?? settings} unsaved={dirty} onDone={() => void finish()} />
      {settingGroups(about).map(({ title, settings: members }) => (
        <SettingsGroup key={title} title={title}>
          {members.map((each) => (
            <SettingField
              key={each.name}
              about={each}
              fixed={isFixed((editor.base ?? settings).worksCouncilMode, each)}
              draft={draft}
              departments={departments}
              faults={faults}
              onChange={change}
            />
          ))}
        </SettingsGroup>
      ))}
      {problem !== undefined && !conflict && (faults.length === 0 || otherFaults(faults, shown).length > 0) && (
        <ComeIntoView>
          <Problem error={problem} retry={() => void editor.submit()} title={texts.text('admin.settings.not-saved')} />
        </ComeIntoView>
      )}
      {conflict && (
        <Conflict
          base={editor.base ?? settings}
          reread={reread}
          kept={editor.kept}
          labels={settingLabels(about)}
          format={formatSettings}
          onChoose={editor.rebase}
        />
      )}
      <div className={styles.foot}>
        <BusyButton type="submit" appearance="primary" busy={busy} disabledFocusable={!dirty}>
          {texts.text('admin.parts.save')}
        </BusyButton>
        <Text className={shared.muted}>{texts.text(dirty ? 'admin.settings.unsaved' : 'admin.settings.all-saved')}</Text>
      </div>
      {asking && (
        <SaveDialog
          http={http}
          title={texts.text('admin.settings.ask')}
          verb={texts.text('admin.parts.save')}
          input={asking.input}
          consequences={asking.change.consequences}
          onClose={() => setAsking(undefined)}
          onDone={() => {
            setAsking(undefined);
            void finish();
          }}
        />
      )}
    </form>
  );
}
