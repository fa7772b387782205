import { Field, Input, Select } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import type { FormEvent } from 'react';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { DateField } from '../../../shared/components/day-time/date-field.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { BusyButton } from '../parts/busy-button.tsx';
import { type Fault, fieldState } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import type { EventsDraft } from './view-model.ts';

/** Pointers of the fields that show their own faults. */
export const FIELDS = ['?person', '?address', '?range', '?fromDay', '?toDay'];

interface SearchFormProps {
  draft: EventsDraft;
  ranges: readonly RangeView[];
  faults: readonly Fault[];
  busy: boolean;
  onChange: (part: Partial<EventsDraft>) => void;
  onSearch: () => void;
}

/** The people, addresses and days to search for. */
export function SearchForm({ draft, ranges, faults, busy, onChange, onSearch }: SearchFormProps) {
  const shared = usePartStyles();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSearch();
  };
  return (
    <form className={shared.stack} onSubmit={submit} aria-label={texts.text('admin.access-events.form')} noValidate>
      <div className={shared.fields}>
        <Field
          label={texts.text('admin.access-events.person')}
          hint={texts.text('admin.access-events.person-hint')}
          {...fieldState(faults, '?person')}
        >
          <Input value={draft.person} maxLength={200} onChange={(_, { value }) => onChange({ person: value })} />
        </Field>
        <Field
          label={texts.text('admin.access-events.address')}
          hint={texts.text('admin.access-events.address-hint')}
          {...fieldState(faults, '?address')}
        >
          <Input value={draft.address} maxLength={50} onChange={(_, { value }) => onChange({ address: value })} />
        </Field>
        <Field label={texts.text('admin.access-events.range')} {...fieldState(faults, '?range')}>
          <Select value={draft.range} onChange={(_, { value }) => onChange({ range: value })}>
            <option value="">{texts.text('admin.access-events.every-range')}</option>
            {ranges.map(({ id, name, closedAt }) => (
              <option key={id} value={id}>
                {closedAt === undefined ? name : texts.text('admin.access-events.range-closed', { range: name })}
              </option>
            ))}
          </Select>
        </Field>
        <Field
          label={texts.text('admin.access-events.first-day')}
          hint={texts.text('admin.access-events.first-day-hint')}
          {...fieldState(faults, '?fromDay')}
        >
          <DateField value={draft.fromDay} onChange={(fromDay) => onChange({ fromDay })} />
        </Field>
        <Field
          label={texts.text('admin.access-events.last-day')}
          hint={texts.text('admin.access-events.last-day-hint')}
          {...fieldState(faults, '?toDay')}
        >
          <DateField value={draft.toDay} onChange={(toDay) => onChange({ toDay })} />
        </Field>
      </div>
      <div>
        <BusyButton type="submit" appearance="primary" icon={<EyeRegular />} busy={busy}>
          {texts.text('admin.access-events.look')}
        </BusyButton>
      </div>
    </form>
  );
}
