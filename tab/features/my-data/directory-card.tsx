import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Fragment } from 'react';
import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { Card } from '../../shared/components/card.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { factsOf } from './view-model.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px' },
  heading: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
  facts: {
    display: 'grid',
    gridTemplateColumns: 'max-content minmax(0, 1fr)',
    gap: '4px 16px',
    margin: 0,
    '& dt': { color: tokens.colorNeutralForeground2 },
    '& dd': { margin: 0, overflowWrap: 'anywhere' },
    '@media (max-width: 480px)': { gridTemplateColumns: 'minmax(0, 1fr)', '& dd': { marginBottom: '6px' } },
  },
});

/** My directory data. */
export function DirectoryCard({ data }: { data: MyData }) {
  const styles = useStyles();
  const title = texts.text('tab.my-data.directory.title');
  return (
    <Card className={styles.card} role="region" aria-label={title}>
      <Text as="h2" size={400} weight="semibold" block className={styles.heading}>
        {title}
      </Text>
      <Text className={styles.muted}>{texts.text('tab.my-data.directory.note')}</Text>
      <dl className={styles.facts}>
        {factsOf(data).map(([name, value]) => (
          <Fragment key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </Fragment>
        ))}
      </dl>
    </Card>
  );
}
