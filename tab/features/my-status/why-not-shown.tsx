import { Button, makeStyles, Text } from '@fluentui/react-components';
import { ChevronDownRegular, ChevronRightRegular } from '@fluentui/react-icons';
import { useState } from 'react';
import type { Me } from '../../../server/routes/schemas/me.ts';
import { Problem } from '../../shared/components/problem.tsx';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { fetchNotShown } from './api.ts';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '6px', justifyItems: 'start', gridTemplateColumns: 'minmax(0, 1fr)' },
  question: { whiteSpace: 'normal', textAlign: 'start' },
  answer: { display: 'grid', gap: '6px' },
});

/** "I'm here, why am I not shown?", with the answer of the bot: looked up once it is asked, and again once I am shown otherwise. */
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

function Answer({ http, shown }: { http: Http; shown: string }) {
  const styles = useStyles();
  const { value, problem, reload } = useServerQuery(['not-shown', shown], (signal) => fetchNotShown(http, signal));
  if (problem !== undefined && !value)
    return <Problem error={problem} title={texts.text('tab.my-status.not-answered')} retry={() => void reload()} />;
  return (
    <div role="status" className={styles.answer}>
      {value?.lines.map((line) => (
        <Text key={line} block>
          {line}
        </Text>
      ))}
    </div>
  );
}
