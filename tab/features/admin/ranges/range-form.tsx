import { Field, Input, Switch } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons';
import { useCallback } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import type { Http } from '../../../shared/lib/http.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { EditorDrawer } from '../parts/editor.tsx';
import { fieldState } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import { useEditor } from '../parts/use-editor.ts';
import { AddressBox } from './address-box.tsx';
import { createRange, fetchRange, updateRange } from './api.ts';
import { AppliesTo } from './applies-to.tsx';
import { ClosedRange } from './closed-range.tsx';
import { PreviewPanel } from './preview-panel.tsx';
import { TargetField } from './target-field.tsx';
import { usePreview } from './use-preview.ts';
import { useRangeCheck } from './use-range-check.ts';
import { formatTarget, movesTarget, previewInput, type RangeDraft, rangeDraft, rangeFaults, targetOf, toRange } from './view-model.ts';

interface RangeFormProps {
  http: Http;
  range: RangeView | undefined;
  /** Of a new one: what is known of it already, and whence. */
  prefilled?: Partial<RangeDraft>;
  source?: 'manual' | 'discovered';
  offices: readonly OfficeView[];
  /** IANA zone of the viewer. */
  zone: string;
  back: string;
  onSaved: (range: RangeView) => void;
}

const LABELS = { cidrs: 'Addresses', target: 'Means', presence: 'Counts as presence' };
const FIELDS = ['/name', '/target', '/text', '/appliesTo'];

export function RangeForm({ http, range, prefilled, source, offices, zone, back, onSaved }: RangeFormProps) {
  const shared = usePartStyles();
  const editor = useEditor({
    base: range,
    draftOf: (base: RangeView | undefined) => rangeDraft(base, prefilled),
    check: rangeFaults,
    save: (draft, base) =>
      base ? updateRange(http, base.id, toRange(draft, base)) : createRange(http, { ...toRange(draft, undefined), source }),
    onSaved,
  });
  const { draft, change, faults, base } = editor;
  const checked = useRangeCheck(http, draft.cidrs, base?.id);
  const id = base?.id ?? '';
  const reread = useCallback(() => fetchRange(http, id), [http, id]);
  const { busy, problem, stale, preview, look } = usePreview(http, previewInput(draft, base));
  return (
    <EditorDrawer
      title={base ? `Edit ${base.name}` : 'New range'}
      failure="The range was not saved"
      editor={stale ? { ...editor, conflict: true } : editor}
      fields={FIELDS}
      back={back}
      reread={reread}
      format={(value) => ({ ...value, target: formatTarget(value.target, offices) })}
      labels={LABELS}
      gone={(theirs) =>
        theirs.closedAt !== undefined && (
          <ClosedRange
            http={http}
            range={theirs}
            zone={zone}
            onCarry={(successor) => editor.rebase(successor, 'mine')}
            onNew={editor.makeNew}
          />
        )
      }
      actions={
        <BusyButton icon={<EyeRegular />} busy={busy} onClick={() => editor.isSound() && void look()}>
          Preview
        </BusyButton>
      }
    >
      <div className={shared.fields}>
        <Field label="Name" required {...fieldState(faults, '/name')}>
          <Input value={draft.name} maxLength={100} onChange={(_, { value }) => change({ name: value })} />
        </Field>
        <TargetField value={draft.target} offices={offices} faults={faults} onChange={(target) => change({ target })} />
      </div>
      {base && movesTarget(draft, base) && (
        <AppliesTo
          value={draft.appliesTo}
          before={formatTarget(base.target, offices)}
          after={formatTarget(targetOf(draft.target), offices)}
          faults={faults}
          onChange={(appliesTo) => change({ appliesTo })}
        />
      )}
      <AddressBox value={draft.cidrs} checked={checked} faults={faults} onChange={(cidrs) => change({ cidrs })} />
      <Field hint="Off: sign-ins from here place nobody.">
        <Switch label="Counts as presence" checked={draft.presence} onChange={(_, { checked: on }) => change({ presence: on })} />
      </Field>
      <Field hint="On: person, address and date are kept, never the time; only where the organisation’s own switch is on, too.">
        <Switch label="Access logging" checked={draft.accessLogging} onChange={(_, { checked: on }) => change({ accessLogging: on })} />
      </Field>
      {problem !== undefined && !stale && <Problem error={problem} retry={() => void look()} title="There is no preview" />}
      {preview && <PreviewPanel preview={preview} />}
    </EditorDrawer>
  );
}
