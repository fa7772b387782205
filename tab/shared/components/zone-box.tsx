import { Option } from '@fluentui/react-components';
import { useMemo } from 'react';
import { texts } from '../lib/texts.ts';
import { zonesLike } from '../lib/zones.ts';
import { ChoiceBox } from './choice-box.tsx';

interface ZoneBoxProps {
  value: string;
  disabled?: boolean;
  onChange: (zone: string) => void;
}

/** The choice of a time zone. Typing filters the list. It must be in a `Field`, which names it. */
export function ZoneBox({ value, disabled, onChange, ...field }: ZoneBoxProps) {
  const all = useMemo(() => Intl.supportedValuesOf('timeZone'), []);
  const { zones, more } = zonesLike(value, all);
  return (
    <ChoiceBox
      {...field}
      freeform
      autoComplete="off"
      disabled={disabled}
      value={value}
      selectedOptions={[value]}
      onChange={({ target }) => onChange(target.value)}
      onOptionSelect={(_, { optionValue }) => optionValue !== undefined && onChange(optionValue)}
    >
      {zones.map((zone) => (
        <Option key={zone}>{zone}</Option>
      ))}
      {more > 0 && (
        <Option key="more" disabled text="">
          {texts.text('tab.shared.more-zones', { count: more })}
        </Option>
      )}
      {zones.length === 0 && (
        <Option key="none" disabled text="">
          {texts.text('tab.shared.no-zone')}
        </Option>
      )}
    </ChoiceBox>
  );
}
