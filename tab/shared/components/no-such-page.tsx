import { Link, makeStyles, Text, Title3, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { titleOf } from '../lib/route.ts';
import { texts } from '../lib/texts.ts';

const useStyles = makeStyles({
  page: { display: 'grid', justifyItems: 'center', gap: '8px', padding: '48px 24px' },
  title: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** Shown for an unknown address, instead of another page. */
export function NoSuchPage({ home, homeName }: { home: string; homeName: string }) {
  const styles = useStyles();
  const title = texts.text('tab.shared.no-such-page');
  useEffect(() => {
    document.title = titleOf(title);
  }, [title]);
  return (
    <div className={styles.page}>
      <Title3 as="h1" align="center" className={styles.title}>
        {title}
      </Title3>
      <Text align="center" className={styles.muted}>
        {texts.text('tab.shared.no-such-page-hint')}
      </Text>
      <Link href={home}>{texts.text('tab.shared.go-to', { page: homeName })}</Link>
    </div>
  );
}
