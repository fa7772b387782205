import { Field, Input, Switch, Textarea } from '@fluentui/react-components';
import { useCallback } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import type { Http } from '../../../lib/http.ts';
import { EditorDrawer } from '../parts/editor.tsx';
import { fieldState } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import { useEditor } from '../parts/use-editor.ts';
import { fetchRange, saveRange } from './api.ts';
import { TargetField } from './target-field.tsx';
import { rangeDraft, rangeFaults, targetInWords, toRange } from './view-model.ts';

interface RangeFormProps {
  http: Http;
  range: RangeView | undefined;
  offices: readonly OfficeView[];
  back: string;
  onSaved: (range: RangeView) => void;
}

const FIELDS = ['/name', '/target', '/cidrs'];

export function RangeForm({ http, range, offices, back, onSaved }: RangeFormProps) {
  const shared = usePartStyles();
  const editor = useEditor({
    base: range,
    draftOf: rangeDraft,
    check: rangeFaults,
    save: (draft, base) => saveRange(http, base?.id, toRange(draft, base?.version)),
    onSaved,
  });
  const { draft, change, faults } = editor;
  const id = range?.id ?? '';
  const reread = useCallback(() => fetchRange(http, id), [http, id]);
  return (
    <EditorDrawer
      title={range ? `Edit ${range.name}` : 'New range'}
      failure="The range was not saved"
      editor={editor}
      fields={FIELDS}
      back={back}
      reread={reread}
      inWords={(value) => ({ ...value, target: targetInWords(value.target, offices) })}
    >
      <div className={shared.fields}>
        <Field label="Name" required {...fieldState(faults, '/name')}>
          <Input value={draft.name} maxLength={100} onChange={(_, { value }) => change({ name: value })} />
        </Field>
        <TargetField value={draft.target} offices={offices} faults={faults} onChange={(target) => change({ target })} />
      </div>
      <Field
        label="Addresses"
        required
        hint="The public addresses that Entra sees: 203.0.113.7, 203.0.113.0/24, 2001:db8::/48, or a span a - b."
        {...fieldState(faults, '/cidrs')}
      >
        <Textarea
          rows={8}
          resize="vertical"
          spellCheck={false}
          value={draft.cidrs}
          textarea={{ className: shared.mono }}
          onChange={(_, { value }) => change({ cidrs: value })}
        />
      </Field>
      <Field hint="Off: sign-ins from here place nobody.">
        <Switch label="Counts as presence" checked={draft.presence} onChange={(_, { checked }) => change({ presence: checked })} />
      </Field>
      <Field hint="On: person, address and date are kept, never the time; only where the organisation’s own switch is on, too.">
        <Switch label="Access logging" checked={draft.accessLogging} onChange={(_, { checked }) => change({ accessLogging: checked })} />
      </Field>
    </EditorDrawer>
  );
}
