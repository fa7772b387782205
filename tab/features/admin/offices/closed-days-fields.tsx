import { Button, Field, Input, makeStyles, mergeClasses, Subtitle2, Text } from '@fluentui/react-components';
import { AddRegular } from '@fluentui/react-icons/svg/add';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { DateField } from '../../../shared/components/day-time/date-field.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { type Fault, fieldState } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import type { ClosedDayDraft } from './opening-view-model.ts';

const useStyles = makeStyles({
  day: {
    display: 'grid',
    gap: '8px',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 32px',
    alignItems: 'start',
    '& .fui-Input': { minWidth: 0 },
    '& .fui-Input > input': { minWidth: 0 },
  },
  // As high as a label, so that the button is beside the inputs.
  remove: { marginTop: '24px' },
});

interface ClosedDaysFieldsProps {
  days: readonly ClosedDayDraft[];
  faults: readonly Fault[];
  onChange: (days: ClosedDayDraft[]) => void;
}

/** Single days on which an office is closed. */
export function ClosedDaysFields({ days, faults, onChange }: ClosedDaysFieldsProps) {
  const shared = usePartStyles();
  return (
    <>
      <div className={shared.row}>
        <Subtitle2 as="h3" className={mergeClasses(shared.heading, shared.grow)}>
          {texts.text('admin.offices.closed-days')}
        </Subtitle2>
        <Button icon={<AddRegular />} onClick={() => onChange([...days, { key: crypto.randomUUID(), day: '', name: '' }])}>
          {texts.text('admin.offices.add-closed-day')}
        </Button>
      </div>
      {days.length === 0 && <Text className={shared.muted}>{texts.text('admin.offices.no-closed-days')}</Text>}
      {days.map((day, i) => (
        <ClosedDayFields
          key={day.key}
          day={day}
          at={`/closedDays/${i}`}
          faults={faults}
          onChange={(part) => onChange(days.map((each) => (each.key === day.key ? { ...each, ...part } : each)))}
          onRemove={() => onChange(days.filter(({ key }) => key !== day.key))}
        />
      ))}
    </>
  );
}

interface ClosedDayFieldsProps {
  day: ClosedDayDraft;
  /** JSON pointer to it in the request. */
  at: string;
  faults: readonly Fault[];
  onChange: (part: Partial<ClosedDayDraft>) => void;
  onRemove: () => void;
}

function ClosedDayFields({ day, at, faults, onChange, onRemove }: ClosedDayFieldsProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const named = day.name.trim() || day.day;
  const remove = named
    ? texts.text('admin.offices.closed-day-remove', { day: named })
    : texts.text('admin.offices.closed-day-remove-empty');
  return (
    <fieldset className={shared.fieldset} aria-label={named || texts.text('admin.offices.closed-day-empty')}>
      <div className={styles.day}>
        <Field label={texts.text('admin.offices.closed-day')} required {...fieldState(faults, `${at}/day`)}>
          <DateField value={day.day} onChange={(day) => onChange({ day })} />
        </Field>
        <Field label={texts.text('admin.offices.closed-day-name')} {...fieldState(faults, `${at}/name`)}>
          <Input value={day.name} maxLength={100} onChange={(_, { value }) => onChange({ name: value })} />
        </Field>
        <Button className={styles.remove} appearance="subtle" icon={<DeleteRegular />} aria-label={remove} onClick={onRemove} />
      </div>
    </fieldset>
  );
}
