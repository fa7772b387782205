import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { BuildingRegular } from '@fluentui/react-icons/svg/building';
import { Card } from '../../shared/components/card.tsx';
import { texts } from '../../shared/lib/texts.ts';

const useStyles = makeStyles({
  empty: { padding: '32px', display: 'grid', gap: '8px', justifyItems: 'center' },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** Shown before there is an office, to people who cannot add one: it says who can. */
export default function NoOffices() {
  const styles = useStyles();
  return (
    <Card className={styles.empty}>
      <BuildingRegular fontSize={48} aria-hidden />
      <Text align="center" weight="semibold" size={400}>
        {texts.text('tab.today.no-offices')}
      </Text>
      <Text align="center" className={styles.muted}>
        {texts.text('tab.today.no-offices-hint')}
      </Text>
    </Card>
  );
}
