import { Field, makeStyles, mergeClasses, Subtitle2, Text } from '@fluentui/react-components';
import { TimeField } from '../../../shared/components/day-time/time-field.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { weekdayName } from '../../../shared/lib/time.ts';
import { type Fault, fieldState } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import { type HoursDraft, hoursPointer } from './opening-view-model.ts';

const useStyles = makeStyles({
  day: {
    display: 'grid',
    gap: '8px',
    gridTemplateColumns: 'minmax(88px, 1fr) minmax(0, 2fr) minmax(0, 2fr)',
    alignItems: 'start',
    '& .fui-Input': { minWidth: 0 },
    '& .fui-Input > input': { minWidth: 0 },
  },
  // Aligned with the text of the inputs.
  weekday: { paddingTop: '6px' },
});

interface OpeningFieldsProps {
  hours: readonly HoursDraft[];
  faults: readonly Fault[];
  onChange: (hours: HoursDraft[]) => void;
}

/** When an office is open on each weekday. */
export function OpeningFields({ hours, faults, onChange }: OpeningFieldsProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  return (
    <>
      <div>
        <Subtitle2 as="h3" className={shared.heading}>
          {texts.text('admin.offices.opening')}
        </Subtitle2>
        <Text size={200} block className={shared.muted}>
          {texts.text('admin.offices.opening-hint')}
        </Text>
      </div>
      <div className={mergeClasses(styles.day, shared.muted)} aria-hidden>
        <span />
        <Text size={200}>{texts.text('admin.offices.opens-head')}</Text>
        <Text size={200}>{texts.text('admin.offices.closes-head')}</Text>
      </div>
      {hours.map((row) => (
        <DayFields
          key={row.key}
          row={row}
          at={hoursPointer(hours, row)}
          faults={faults}
          onChange={(part) => onChange(hours.map((each) => (each.key === row.key ? { ...each, ...part } : each)))}
        />
      ))}
    </>
  );
}

interface DayFieldsProps {
  row: HoursDraft;
  /** Undefined for an empty row, which is not in the request. */
  at: string | undefined;
  faults: readonly Fault[];
  onChange: (part: Partial<HoursDraft>) => void;
}

function DayFields({ row, at, faults, onChange }: DayFieldsProps) {
  const styles = useStyles();
  const weekday = weekdayName(Number(row.key));
  const state = (field: 'opens' | 'closes') => (at === undefined ? {} : fieldState(faults, `${at}/${field}`));
  return (
    <div className={styles.day}>
      <Text className={styles.weekday}>{weekday}</Text>
      <Field {...state('opens')}>
        <TimeField
          aria-label={texts.text('admin.offices.opens', { weekday })}
          value={row.opens}
          onChange={(opens) => onChange({ opens })}
        />
      </Field>
      <Field {...state('closes')}>
        <TimeField
          aria-label={texts.text('admin.offices.closes', { weekday })}
          value={row.closes}
          onChange={(closes) => onChange({ closes })}
        />
      </Field>
    </div>
  );
}
