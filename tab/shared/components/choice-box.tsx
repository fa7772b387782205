import { Combobox, useFieldContext_unstable } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { openButton } from '../lib/fluent-names.ts';

/** A field with a list of choices. Fluent names its button in English: here the button has the name of the field. */
export function ChoiceBox(props: ComponentProps<typeof Combobox>) {
  const field = useFieldContext_unstable();
  return <Combobox expandIcon={openButton(props, field?.labelId)} {...props} />;
}
