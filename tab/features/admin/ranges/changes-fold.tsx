import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular } from '@fluentui/react-icons/svg/arrow-undo';
import type { RangeChangeView } from '../../../../server/routes/schemas/ranges.ts';
import { useServerTime } from '../../../shared/components/server-time.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { dateTimeIn } from '../../../shared/lib/time.ts';
import { Fold } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { changeTitle } from './view-model.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'flex',
    alignItems: 'center',
    gap: '12px',
    padding: '10px 16px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
});

interface ChangesFoldProps {
  changes: readonly RangeChangeView[];
  zone: string;
  busy: boolean;
  onUndo: (id: string) => void;
}

/** The last changes, and which of them can still be undone. */
export function ChangesFold({ changes, zone, busy, onUndo }: ChangesFoldProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  const { now } = useServerTime();
  return (
    <Fold title={texts.text('admin.ranges.changes.title')} count={changes.length}>
      <ul className={`${shared.panel} ${styles.list}`} aria-label={texts.text('admin.ranges.changes.title')}>
        {changes.map((change) => (
          <li key={change.id} className={styles.line}>
            <div className={shared.grow}>
              <Text block weight="semibold">
                {changeTitle(change)} <span className={shared.muted}>{dateTimeIn(change.at, zone, now)}</span>
              </Text>
              <Text size={200} className={shared.muted}>
                {change.text}
              </Text>
            </div>
            {change.undoable && (
              <Button
                icon={<ArrowUndoRegular />}
                disabledFocusable={busy}
                aria-label={texts.text('admin.ranges.changes.undo-one', { change: changeTitle(change) })}
                onClick={() => onUndo(change.id)}
              >
                {texts.text('tab.shared.undo')}
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Fold>
  );
}
