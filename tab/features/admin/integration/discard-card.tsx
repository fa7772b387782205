import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { Integration } from '../../../../server/routes/schemas/integration.ts';
import type { Reasons } from '../../../../server/routes/schemas/reasons.ts';
import { Card } from '../../../shared/components/card.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { number } from '../../../shared/lib/words.ts';
import { CardHeading } from '../parts/card-heading.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { discardLines } from './view-model.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(64px, auto) minmax(0, 1fr) auto',
    gap: '4px 16px',
    alignItems: 'baseline',
    padding: '10px 0',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
  list: { listStyle: 'none', margin: 0, padding: 0 },
});

/** The reasons why records did not place anybody. */
export function DiscardCard({ integration, reasons }: { integration: Integration; reasons: Reasons }) {
  const shared = usePartStyles();
  const styles = useStyles();
  const discards = discardLines(integration, reasons);
  return (
    <Card className={shared.card}>
      <CardHeading title={texts.text('admin.integration.discards.title')} hint={texts.text('admin.integration.discards.hint')} />
      {discards.length === 0 && <Text className={shared.muted}>{texts.text('admin.integration.discards.none')}</Text>}
      <ul className={styles.list}>
        {discards.map(({ code, count, share, why }) => (
          <li key={code} className={styles.line}>
            <Text weight="semibold" className={shared.numbers}>
              {number(count)}
            </Text>
            <span>{why}</span>
            <Text className={shared.muted}>{share}</Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
