import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import { type Fault, fieldState } from '../parts/faults.ts';
import type { RangeDraft } from './view-model.ts';

interface AppliesToProps {
  value: RangeDraft['appliesTo'];
  before: string;
  after: string;
  faults: readonly Fault[];
  onChange: (value: RangeDraft['appliesTo']) => void;
}

/** Another target can mean two things, and only the administrator knows which. */
export function AppliesTo({ value, before, after, faults, onChange }: AppliesToProps) {
  return (
    <Field label={`It meant ${before}, and is to mean ${after}. Why?`} required {...fieldState(faults, '/appliesTo')}>
      <RadioGroup value={value} onChange={(_, data) => onChange(data.value as RangeDraft['appliesTo'])}>
        <Radio
          value="all"
          label={{
            children: (
              <>
                <strong>It was wrong: correct the past.</strong> Days that are kept are shown at {after}, too, as are the people there now.
              </>
            ),
          }}
        />
        <Radio
          value="from-now"
          label={{
            children: (
              <>
                <strong>It has moved: from now on.</strong> This range is closed and a new one takes over; days that are kept stay at{' '}
                {before}.
              </>
            ),
          }}
        />
      </RadioGroup>
    </Field>
  );
}
