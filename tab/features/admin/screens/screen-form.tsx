import { Field, Input, Select } from '@fluentui/react-components';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { ScreenCreated } from '../../../../server/routes/schemas/screens.ts';
import { LANGUAGES } from '../../../../server/texts/languages.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { EditorDrawer } from '../parts/editor.tsx';
import { fieldState } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import { useEditor } from '../parts/use-editor.ts';
import { createScreen } from './api.ts';
import { checkScreen, draftOfScreen, type ScreenDraft } from './view-model.ts';

/** A new key, and the language of its screen. */
export interface Made extends ScreenCreated {
  language: string;
}

interface ScreenFormProps {
  http: Http;
  offices: readonly OfficeView[];
  back: string;
  onMade: (made: Made) => void;
}

/** The content and the name of a new screen. */
export function ScreenForm({ http, offices, back, onMade }: ScreenFormProps) {
  const shared = usePartStyles();
  const inUse = offices.filter(({ archived }) => !archived);
  const editor = useEditor<never, ScreenDraft, Made>({
    base: undefined,
    draftOf: () => draftOfScreen(inUse, texts.language),
    check: checkScreen,
    save: async ({ name, officeId, language }) => ({ ...(await createScreen(http, { name, officeId })), language }),
    onSaved: onMade,
  });
  const { draft, faults, change } = editor;
  const names = new Intl.DisplayNames([texts.locale], { type: 'language' });
  return (
    <EditorDrawer
      title={texts.text('admin.screens.add')}
      failure={texts.text('admin.screens.not-made')}
      editor={editor}
      fields={['/name', '/officeId']}
      back={back}
      saveLabel={texts.text('admin.screens.create')}
    >
      <div className={shared.stack}>
        <Field
          label={texts.text('admin.screens.name')}
          required
          hint={texts.text('admin.screens.name-hint')}
          {...fieldState(faults, '/name')}
        >
          <Input value={draft.name} maxLength={100} onChange={(_, { value }) => change({ name: value })} />
        </Field>
        <Field
          label={texts.text('admin.screens.office')}
          required
          hint={inUse.length === 0 ? texts.text('admin.screens.no-offices') : undefined}
          {...fieldState(faults, '/officeId')}
        >
          <Select value={draft.officeId} onChange={(_, { value }) => change({ officeId: value })}>
            <option value="" disabled>
              {texts.text('admin.screens.choose-office')}
            </option>
            {inUse.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </Select>
        </Field>
        <Field label={texts.text('admin.screens.language')}>
          <Select value={draft.language} onChange={(_, { value }) => change({ language: value })}>
            {LANGUAGES.map((language) => (
              <option key={language} value={language}>
                {names.of(language)}
              </option>
            ))}
          </Select>
        </Field>
      </div>
    </EditorDrawer>
  );
}
