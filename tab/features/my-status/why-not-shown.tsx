import { Button, makeStyles } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Me } from '../../../server/routes/schemas/me.ts';
import { lazyPart } from '../../shared/components/lazy-part.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { withDays } from '../../shared/lib/with-days.ts';

const Answer = lazyPart('not-shown', () => withDays(import('./not-shown-answer.tsx')));

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '6px', justifyItems: 'start', gridTemplateColumns: 'minmax(0, 1fr)' },
  question: { whiteSpace: 'normal', textAlign: 'start' },
});

/** "I'm here, why am I not shown?": fetched on request, and again when my presence changes. */
export function WhyNotShown({ http, me }: { http: Http; me: Me }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  return (
    <div className={styles.stack}>
      <Button
        size="small"
        appearance="subtle"
        className={styles.question}
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        onClick={() => setOpen(!open)}
      >
        {texts.text('tab.my-status.why-not-shown')}
      </Button>
      {open && <Answer http={http} shown={`${me.presence.status} ${me.presence.since ?? ''}`} />}
    </div>
  );
}
