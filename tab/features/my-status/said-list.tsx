import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { Badge } from '../../shared/components/badge.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { Disclosure } from './disclosure.tsx';
import type { OverrideLine } from './view-model.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '6px' },
  line: { display: 'flex', alignItems: 'center', gap: '8px' },
  words: { flexGrow: 1, minWidth: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface SaidListProps {
  lines: readonly OverrideLine[];
  busy: boolean;
  onEnd: (id: string) => void;
}

/** My statements, with a way to end each. Those that a later one displaced are folded. */
export function SaidList({ lines, ...shared }: SaidListProps) {
  const displaced = lines.filter((line) => line.displaced);
  return (
    <>
      <Lines lines={lines.filter((line) => !line.displaced)} {...shared} />
      {displaced.length > 0 && (
        <Disclosure title={texts.text('tab.my-status.earlier', { count: displaced.length })}>
          <Lines lines={displaced} {...shared} />
        </Disclosure>
      )}
    </>
  );
}

function Lines({ lines, busy, onEnd }: SaidListProps) {
  const styles = useStyles();
  if (lines.length === 0) return null;
  return (
    <ul className={styles.list} aria-label={texts.text('tab.my-status.said')}>
      {lines.map(({ id, title, when, planned }) => (
        <li key={id} className={styles.line}>
          <div className={styles.words}>
            <Text block weight="semibold">
              {title}
            </Text>
            <Text size={200} className={styles.muted}>
              {when}
            </Text>
          </div>
          {planned && <Badge tint="outline">{texts.text('tab.my-status.planned')}</Badge>}
          <Button
            size="small"
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={texts.text('tab.my-status.end', { statement: title, when })}
            disabledFocusable={busy}
            onClick={() => onEnd(id)}
          />
        </li>
      ))}
    </ul>
  );
}
