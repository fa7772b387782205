import { Link, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';

const useStyles = makeStyles({
  page: { display: 'grid', justifyItems: 'center', gap: '8px', padding: '48px 24px', textAlign: 'center' },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** An address that leads nowhere: says so, instead of showing another page under it. */
export function NoSuchPage({ home, homeName }: { home: string; homeName: string }) {
  const styles = useStyles();
  return (
    <div className={styles.page}>
      <Title3 as="h1" className={styles.title}>
        There is no such page
      </Title3>
      <Text className={styles.muted}>The link may be old or misspelt.</Text>
      <Link href={home}>Go to {homeName}</Link>
    </div>
  );
}
