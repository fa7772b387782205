import { lazyPart } from '../../../shared/components/lazy-part.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { withDays } from '../../../shared/lib/with-days.ts';
import { Disclosure } from '../disclosure.tsx';
import type { RulesProps } from './rules-editor.tsx';

const RulesEditor = lazyPart('rules-editor', () => withDays(import('./rules-editor.tsx')));

/** My weekly rules, fetched when the section is opened. */
export function WeeklyRules(props: RulesProps) {
  return (
    <Disclosure title={texts.text('tab.weekly.title')}>
      <RulesEditor {...props} />
    </Disclosure>
  );
}
