import { texts } from './texts.ts';

/** The button that empties a search. Fluent calls it "clear". */
export const clearButton = () => ({ 'aria-label': texts.text('tab.my-status.clear-confirm') });

interface Named {
  'aria-label'?: string;
  'aria-labelledby'?: string;
}

/** The button that opens a list has the name of its field. Fluent calls it "Open". @param labelId of the label beside the field */
export function openButton({ 'aria-label': label, 'aria-labelledby': labelledBy }: Named, labelId: string | undefined): Named {
  return { 'aria-label': label, 'aria-labelledby': labelledBy ?? (label ? undefined : labelId) };
}
