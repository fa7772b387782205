import { Button, Link, makeStyles, Switch, Text, tokens } from '@fluentui/react-components';
import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { Card } from '../../shared/components/card.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { askedLines, followerLines, type MessageLine } from './messages.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px' },
  muted: { color: tokens.colorNeutralForeground2 },
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gap: '4px' },
  line: { display: 'flex', alignItems: 'center', justifyContent: 'space-between', gap: '8px' },
});

interface MessagesProps {
  data: MyData;
  busy: boolean;
  onEnd: (line: MessageLine) => void;
  onAllow: (allowed: boolean) => void;
}

/** My subscriptions to messages of the bot, and my followers; each can be ended. */
export function MessagesCard({ data, busy, onEnd, onAllow }: MessagesProps) {
  const styles = useStyles();
  const { follows } = data;
  return (
    <Card className={styles.card} role="region" aria-label={texts.text('tab.messages.title')}>
      <Text as="h2" size={400} weight="semibold" block style={{ margin: 0 }}>
        {texts.text('tab.messages.title')}
      </Text>
      <Lines
        title={texts.text('tab.messages.asked')}
        empty={texts.text('tab.messages.asked-none')}
        lines={askedLines(data)}
        busy={busy}
        onEnd={onEnd}
      />
      {!follows.reachable && (
        <Text className={styles.muted}>
          {texts.text('tab.messages.unreachable')}{' '}
          {follows.botChat !== undefined && (
            <Link href={follows.botChat} target="_blank" rel="noreferrer" inline>
              {texts.text('tab.messages.write')}
            </Link>
          )}
        </Text>
      )}
      <Lines
        title={texts.text('tab.messages.followers')}
        empty={texts.text('tab.messages.followers-none')}
        lines={followerLines(data)}
        busy={busy}
        onEnd={onEnd}
      />
      {!follows.following && <Text className={styles.muted}>{texts.text('tab.messages.following-off')}</Text>}
      <Switch
        checked={follows.mayBeFollowed}
        disabled={busy}
        label={texts.text('tab.messages.may-be-followed')}
        onChange={(_, { checked }) => onAllow(checked)}
      />
    </Card>
  );
}

interface LinesProps {
  title: string;
  empty: string;
  lines: readonly MessageLine[];
  busy: boolean;
  onEnd: (line: MessageLine) => void;
}

function Lines({ title, empty, lines, busy, onEnd }: LinesProps) {
  const styles = useStyles();
  return (
    <>
      <Text weight="semibold">{title}</Text>
      {lines.length === 0 && <Text className={styles.muted}>{empty}</Text>}
      {lines.length > 0 && (
        <ul className={styles.list} aria-label={title}>
          {lines.map((line) => (
            <li key={line.path} className={styles.line}>
              <Text>{line.words}</Text>
              <Button
                size="small"
                disabledFocusable={busy}
                aria-label={texts.text('tab.messages.end-one', { what: line.words })}
                onClick={() => onEnd(line)}
              >
                {texts.text('tab.messages.end')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
