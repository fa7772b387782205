import { Field, Input, Switch } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { useCallback } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { EditorDrawer } from '../parts/editor.tsx';
import { allSaidAt, faultsOf, fieldState } from '../parts/faults.ts';
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
import { useSuggestedName } from './use-suggested-name.ts';
import { formatTarget, movesTarget, previewInput, type RangeDraft, rangeDraft, rangeFaults, targetOf, toRange } from './view-model.ts';

interface RangeFormProps {
  http: Http;
  range: RangeView | undefined;
  /** For a new range: the values that are already known, and their source. */
  prefilled?: Partial<RangeDraft>;
  source?: 'manual' | 'discovered';
  offices: readonly OfficeView[];
  /** IANA zone of the viewer. */
  zone: string;
  back: string;
  onSaved: (range: RangeView) => void;
}

const FIELDS = ['/name', '/target', '/text', '/appliesTo'];

export function RangeForm({ http, range, prefilled, source, offices, zone, back, onSaved }: RangeFormProps) {
  const shared = usePartStyles();
  const editor = useEditor({
    base: range,
    draftOf: (base: RangeView | undefined) => rangeDraft(base, prefilled),
    check: rangeFaults,
    save: async (draft, base) =>
      base
        ? updateRange(http, base.id, toRange(draft, base))
        : createRange(http, { ...toRange(await suggestion.named(draft), undefined), source }),
    onSaved,
  });
  const { draft, change, base } = editor;
  const checked = useRangeCheck(http, draft.cidrs, base?.id);
  const suggestion = useSuggestedName({ http, prefilled: base ? undefined : prefilled, checked: checked.value, draft, change });
  const id = base?.id ?? '';
  const reread = useCallback(() => fetchRange(http, id), [http, id]);
  const { busy, problem, stale, preview, look } = usePreview(http, previewInput(draft, base));
  const unseen = faultsOf(problem);
  const faults = [...editor.faults, ...unseen];
  return (
    <EditorDrawer
      title={base ? texts.text('admin.ranges.edit', { range: base.name }) : texts.text('admin.ranges.new')}
      failure={texts.text('admin.ranges.not-saved')}
      editor={stale ? { ...editor, conflict: true } : editor}
      fields={FIELDS}
      back={back}
      reread={reread}
      format={(value) => ({ ...value, target: formatTarget(value.target, offices) })}
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
          {texts.text('admin.ranges.preview.look')}
        </BusyButton>
      }
    >
      <div className={shared.fields}>
        <Field label={texts.text('admin.field.name')} required {...fieldState(faults, '/name')}>
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
      <Field hint={texts.text('admin.ranges.form.presence-hint')}>
        <Switch
          label={texts.text('admin.field.presence')}
          checked={draft.presence}
          onChange={(_, { checked: on }) => change({ presence: on })}
        />
      </Field>
      <Field hint={texts.text('admin.ranges.form.logging-hint')}>
        <Switch
          label={texts.text('admin.field.accessLogging')}
          checked={draft.accessLogging}
          onChange={(_, { checked: on }) => change({ accessLogging: on })}
        />
      </Field>
      {problem !== undefined && !stale && !allSaidAt(unseen, FIELDS) && (
        <Problem error={problem} retry={() => void look()} title={texts.text('admin.ranges.preview.failed')} />
      )}
      {preview && <PreviewPanel preview={preview} />}
    </EditorDrawer>
  );
}
