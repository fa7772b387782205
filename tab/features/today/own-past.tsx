import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Me } from '../../../server/routes/schemas/me.ts';
import { Card } from '../../shared/components/card.tsx';
import { hrefOf } from '../../shared/lib/route.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { Board } from './board.ts';
import { formatHour } from './hours.ts';
import { ownLine } from './people.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '12px' },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface OwnPastProps {
  me: Me;
  /** The board of the past day; undefined while it is being fetched. */
  board: Board | undefined;
}

/** How I was shown at an hour of a past day. Nothing can be said about it any more. */
export default function OwnPast({ me, board }: OwnPastProps) {
  const styles = useStyles();
  if (board?.past === undefined) return null;
  if (board.namesGone) return <Card className={styles.card}>{texts.text('tab.past.own-gone')}</Card>;
  const line = ownLine(board, me);
  return (
    <Card className={styles.card}>
      <div>
        <Text size={200} className={styles.muted} block>
          {texts.text('tab.past.own', { time: formatHour(board.past.hour) })}
        </Text>
        <Text size={500} weight="semibold" block>
          {line?.where ?? texts.text('tab.past.own-not-named')}
        </Text>
        {line?.since && <Text block>{line.since}</Text>}
      </div>
      <Link href={hrefOf('my-data')}>{texts.text('tab.past.own-days')}</Link>
    </Card>
  );
}
