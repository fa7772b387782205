import { SearchBox } from '@fluentui/react-components';
import type { ComponentProps } from 'react';
import { clearButton } from '../lib/fluent-names.ts';

/** A field to search. Fluent names its button in English: here it has a name in the reader's language. */
export function FindBox(props: ComponentProps<typeof SearchBox>) {
  return <SearchBox dismiss={clearButton()} {...props} />;
}
