import { Button, Card, makeStyles, Text } from '@fluentui/react-components';
import { texts } from '../../shared/lib/texts.ts';

const useStyles = makeStyles({
  future: { padding: '32px', display: 'grid', gap: '12px', justifyItems: 'center', textAlign: 'center' },
});

/** A day that has not come. */
export function NotYet({ words, onToday }: { words: string; onToday: () => void }) {
  const styles = useStyles();
  return (
    <Card className={styles.future}>
      <Text role="status">{words}</Text>
      <Button onClick={onToday}>{texts.text('tab.today.show-today')}</Button>
    </Card>
  );
}
