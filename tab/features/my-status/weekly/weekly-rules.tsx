import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import { lazyPart } from '../../../shared/components/lazy-part.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { withDays } from '../../../shared/lib/with-days.ts';
import type { RulesProps } from './rules-editor.tsx';

const RulesEditor = lazyPart('rules-editor', () => withDays(import('./rules-editor.tsx')));

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '10px', justifyItems: 'start' },
});

/** My weekly rules, fetched when the section is opened. */
export function WeeklyRules({ http, offices }: RulesProps) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.stack}>
      <Button
        size="small"
        appearance="subtle"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {texts.text('tab.weekly.title')}
      </Button>
      {open && <RulesEditor http={http} offices={offices} />}
    </div>
  );
}
