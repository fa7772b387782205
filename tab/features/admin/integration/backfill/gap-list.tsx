import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { HistoryRegular } from '@fluentui/react-icons/svg/history';
import { texts } from '../../../../shared/lib/texts.ts';
import { BusyButton } from '../../parts/busy-button.tsx';
import { usePartStyles } from '../../parts/styles.ts';
import type { GapLine } from './view-model.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  gap: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: '8px 16px',
    padding: '10px 0',
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
  },
  words: { flex: '1 1 240px', minWidth: 0, overflowWrap: 'anywhere' },
});

interface GapListProps {
  gaps: readonly GapLine[];
  /** A backfill is running: only one runs at a time. */
  underWay: boolean;
  busy: boolean;
  onRead: (gap: GapLine) => void;
}

/** The gaps, and the parts of them that can still be read. */
export function GapList({ gaps, underWay, busy, onRead }: GapListProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  if (gaps.length === 0) return null;
  return (
    <div>
      <Text block weight="semibold">
        {texts.text('admin.backfill.gaps.title')}
      </Text>
      {underWay && (
        <Text block size={200} className={shared.muted}>
          {texts.text('admin.backfill.gaps.wait')}
        </Text>
      )}
      <ul className={styles.list} aria-label={texts.text('admin.backfill.gaps.label')}>
        {gaps.map((gap) => (
          <li key={gap.key} className={styles.gap}>
            <div className={styles.words}>
              <Text weight="semibold" block>
                {gap.words}
              </Text>
              <Text className={shared.muted}>
                {gap.reason} {gap.remark}
              </Text>
            </div>
            {gap.readable && (
              <BusyButton
                size="small"
                icon={<HistoryRegular />}
                busy={busy}
                disabledFocusable={underWay}
                aria-label={texts.text('admin.backfill.gaps.read-one', { span: gap.words })}
                onClick={() => onRead(gap)}
              >
                {texts.text('admin.backfill.gaps.read')}
              </BusyButton>
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
