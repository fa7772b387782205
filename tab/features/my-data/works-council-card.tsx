import { makeStyles, Text } from '@fluentui/react-components';
import { Card } from '../../shared/components/card.tsx';
import { useWorksCouncil } from '../../shared/hooks/use-works-council.ts';
import type { Http } from '../../shared/lib/http.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px' },
  heading: { margin: 0 },
  list: { margin: 0, paddingInlineStart: '20px', display: 'grid', gap: '4px' },
});

/** What works-council mode means for everybody; nothing while it is off. */
export function WorksCouncilCard({ http }: { http: Http }) {
  const styles = useStyles();
  const { value } = useWorksCouncil(http);
  if (!value?.on) return null;
  return (
    <Card className={styles.card} role="region" aria-label={value.title}>
      <Text as="h2" size={400} weight="semibold" block className={styles.heading}>
        {value.title}
      </Text>
      <ul className={styles.list}>
        {value.sets.map(({ setting, text }) => (
          <li key={setting}>
            <Text>{text}</Text>
          </li>
        ))}
      </ul>
    </Card>
  );
}
