import { Button, makeStyles, Text } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import type { OverrideView } from '../../../../server/routes/schemas/me.ts';
import { Badge } from '../../../shared/components/badge.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { overrideTitle } from '../../../shared/statement/view-model.ts';
import { usePartStyles } from '../parts/styles.ts';
import { statementWhen } from './view-model.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: '8px' },
});

interface SaidListProps {
  statements: readonly OverrideView[];
  zone: string;
  now: string;
  busy: boolean;
  onEnd: (id: string) => void;
}

/** The statements that administrators made for somebody, with a button to end each. */
export function SaidList({ statements, zone, now, busy, onEnd }: SaidListProps) {
  const shared = usePartStyles();
  const styles = useStyles();
  if (statements.length === 0) return <Text className={shared.muted}>{texts.text('admin.people.said-none')}</Text>;
  return (
    <ul className={styles.list} aria-label={texts.text('admin.people.said-title')}>
      {statements.map((each) => (
        <li key={each.id} className={shared.row}>
          <div className={shared.grow}>
            <Text block weight="semibold">
              {overrideTitle(each)}{' '}
              {!each.inForce && !each.displaced && <Badge tint="outline">{texts.text('admin.people.said-is-planned')}</Badge>}
            </Text>
            <Text size={200} className={shared.muted}>
              {statementWhen(each, zone, now)}
            </Text>
          </div>
          <Button
            appearance="subtle"
            icon={<DismissRegular />}
            aria-label={texts.text('admin.people.said-end', { statement: overrideTitle(each) })}
            disabledFocusable={busy}
            onClick={() => onEnd(each.id)}
          />
        </li>
      ))}
    </ul>
  );
}
