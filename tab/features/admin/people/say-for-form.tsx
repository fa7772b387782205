import { Field, Select } from '@fluentui/react-components';
import { useState } from 'react';
import type { OverrideInput } from '../../../../server/routes/schemas/me.ts';
import type { Occupancy } from '../../../../server/routes/schemas/occupancy.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { StatusForm } from '../../../shared/statement/status-form.tsx';

const CHOICES = ['office', 'remote', 'leave', 'hidden'] as const satisfies readonly OverrideInput['status'][];

interface SayForFormProps {
  now: string;
  /** The person's: their days without an office are days of it. */
  zone: string;
  offices: Occupancy['offices'];
  busy: boolean;
  onSay: (input: OverrideInput) => Promise<void>;
  onCancel: () => void;
}

/** A statement for somebody: its kind, from and until. */
export function SayForForm({ now, zone, offices, busy, onSay, onCancel }: SayForFormProps) {
  const [status, setStatus] = useState<(typeof CHOICES)[number]>('office');
  return (
    <>
      <Field label={texts.text('admin.people.say-as')}>
        <Select value={status} onChange={(_, { value }) => setStatus(value as typeof status)}>
          {CHOICES.map((value) => (
            <option key={value} value={value}>
              {texts.text(`admin.people.say-as.${value}`)}
            </option>
          ))}
        </Select>
      </Field>
      <StatusForm
        key={status}
        status={status}
        me={{ now, timeZone: zone, presence: {} }}
        offices={offices}
        busy={busy}
        onSay={onSay}
        onCancel={onCancel}
      />
    </>
  );
}
