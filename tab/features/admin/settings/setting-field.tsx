import { Checkbox, Field, Input, makeStyles, Radio, RadioGroup, Switch, Text } from '@fluentui/react-components';
import type { SettingAbout } from '../../../../server/routes/schemas/settings.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { weekdayName } from '../../../shared/lib/time.ts';
import { type Fault, fieldState } from '../parts/faults.ts';
import { usePartStyles } from '../parts/styles.ts';
import { ZoneField } from '../parts/zone-field.tsx';
import { DepartmentModes } from './department-modes.tsx';
import { choiceLabel, isChoice, isNumber, isSwitch, type SettingsDraft, settingHint, WEEK } from './view-model.ts';

const useStyles = makeStyles({
  number: { maxWidth: '220px' },
  days: { display: 'flex', flexWrap: 'wrap' },
});

interface SettingFieldProps {
  about: SettingAbout;
  /** Works-council mode sets it. */
  fixed: boolean;
  draft: SettingsDraft;
  departments: readonly string[];
  faults: readonly Fault[];
  onChange: (part: Partial<SettingsDraft>) => void;
}

/** One setting with the server's texts on its effect and its default. */
export function SettingField({ about, fixed, draft, departments, faults, onChange }: SettingFieldProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const { name, title, unit, choices } = about;
  const hint = fixed ? `${settingHint(about)} ${texts.text('admin.settings.works-council.fixed')}` : settingHint(about);
  const state = fieldState(faults, `/${name}`);
  if (name === 'timeZone')
    return <ZoneField label={title} hint={hint} value={draft.timeZone} faults={faults} onChange={(timeZone) => onChange({ timeZone })} />;
  if (name === 'departmentModes')
    return (
      <DepartmentModes
        title={title}
        hint={hint}
        rows={draft.departmentModes}
        departments={departments}
        faults={faults}
        onChange={(departmentModes) => onChange({ departmentModes })}
      />
    );
  if (name === 'workingDays')
    return (
      <Field label={title} hint={hint} {...state}>
        <fieldset className={`${shared.fieldset} ${styles.days}`} aria-label={title}>
          {WEEK.map((day) => (
            <Checkbox
              key={day}
              label={weekdayName(day)}
              checked={draft.workingDays.includes(day)}
              onChange={(_, { checked }) => onChange({ workingDays: toggled(draft.workingDays, day, checked === true) })}
            />
          ))}
        </fieldset>
      </Field>
    );
  if (isNumber(name))
    return (
      <Field label={title} hint={hint} {...state}>
        <Input
          className={styles.number}
          inputMode="numeric"
          disabled={fixed}
          value={draft[name]}
          contentAfter={unit && <Text className={shared.muted}>{texts.text(`admin.settings.unit.${unit}`)}</Text>}
          onChange={(_, { value }) => onChange({ [name]: value })}
        />
      </Field>
    );
  if (choices && (name === 'unmatched' || name === 'defaultMode' || name === 'insights' || name === 'language'))
    return (
      <Field label={title} hint={hint} {...state}>
        <RadioGroup disabled={fixed} value={draft[name]} onChange={(_, { value }) => onChange({ [name]: value })}>
          {choices.map(({ value, meaning }) => (
            <Radio
              key={value}
              value={value}
              label={{
                children: (
                  <>
                    <Text block>{isChoice(value) ? choiceLabel(value) : meaning}</Text>
                    {isChoice(value) && (
                      <Text size={200} block className={shared.muted}>
                        {meaning}
                      </Text>
                    )}
                  </>
                ),
              }}
            />
          ))}
        </RadioGroup>
      </Field>
    );
  if (isSwitch(name))
    return (
      <Field hint={hint} {...state}>
        <Switch label={title} disabled={fixed} checked={draft[name]} onChange={(_, { checked }) => onChange({ [name]: checked })} />
      </Field>
    );
  return null;
}

const toggled = (days: readonly number[], day: number, on: boolean) =>
  (on ? [...days, day] : days.filter((each) => each !== day)).sort((a, b) => a - b);
