import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { texts } from '../../../shared/lib/texts.ts';
import { type Fault, fieldState } from '../parts/faults.ts';
import type { RangeDraft } from './view-model.ts';

interface AppliesToProps {
  value: RangeDraft['appliesTo'];
  before: string;
  after: string;
  faults: readonly Fault[];
  onChange: (value: RangeDraft['appliesTo']) => void;
}

/** Asks whether a new target also applies to past days: only the administrator knows. */
export function AppliesTo({ value, before, after, faults, onChange }: AppliesToProps) {
  return (
    <Field label={texts.text('admin.ranges.past.why', { before, after })} required {...fieldState(faults, '/appliesTo')}>
      <RadioGroup value={value} onChange={(_, data) => onChange(data.value as RangeDraft['appliesTo'])}>
        <Radio
          value="all"
          label={{
            children: (
              <>
                <strong>{texts.text('admin.ranges.past.wrong')}</strong> {texts.text('admin.ranges.past.wrong-hint', { after })}
              </>
            ),
          }}
        />
        <Radio
          value="from-now"
          label={{
            children: (
              <>
                <strong>{texts.text('admin.ranges.past.moved')}</strong> {texts.text('admin.ranges.past.moved-hint', { before })}
              </>
            ),
          }}
        />
      </RadioGroup>
    </Field>
  );
}
