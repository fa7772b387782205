import { makeStyles, Text } from '@fluentui/react-components';
import type { NotShown } from '../../../server/routes/schemas/me.ts';
import { Problem } from '../../shared/components/problem.tsx';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Form } from '../../shared/lib/form.ts';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';

const LINES: Form<NotShown> = { lines: [''] };

const useStyles = makeStyles({ answer: { display: 'grid', gap: '6px' } });

/** Why I am not shown, with the facts of the bot’s answer. @param shown how I am shown; a change fetches the answer again */
export default function NotShownAnswer({ http, shown }: { http: Http; shown: string }) {
  const styles = useStyles();
  const { value, problem, reload } = useServerQuery(['not-shown', shown], (signal) =>
    http.get<NotShown>('/api/me/not-shown', LINES, signal),
  );
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
