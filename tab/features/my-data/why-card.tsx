import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { EyeRegular } from '@fluentui/react-icons/svg/eye';
import { EyeOffRegular } from '@fluentui/react-icons/svg/eye-off';
import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { Card } from '../../shared/components/card.tsx';
import { MessageBar, MessageBarBody } from '../../shared/components/message-bar.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { formatWhy, groundsOf, hidingOf } from './view-model.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px' },
  muted: { color: tokens.colorNeutralForeground2 },
  button: { alignSelf: 'start' },
});

interface WhyProps {
  data: MyData;
  busy: boolean;
  onHide: () => void;
  onShow: (ids: readonly string[]) => void;
}

/** Why I am shown as I am, the evidence for it, and the button to hide. */
export function WhyCard({ data, busy, onHide, onShow }: WhyProps) {
  const styles = useStyles();
  const hiding = hidingOf(data);
  return (
    <Card className={styles.card} role="region" aria-label={texts.text('tab.my-data.why.region')}>
      <Text as="h2" size={400} weight="semibold" block style={{ margin: 0 }}>
        {texts.text('tab.my-data.why.title')}
      </Text>
      <Text>{formatWhy(data)}</Text>
      {groundsOf(data).map((line) => (
        <Text key={line} className={styles.muted}>
          {line}
        </Text>
      ))}
      {hiding && (
        <MessageBar>
          <MessageBarBody>{texts.text('tab.my-data.why.hidden', { until: hiding.until })}</MessageBarBody>
        </MessageBar>
      )}
      {hiding && (
        <Button className={styles.button} icon={<EyeRegular />} disabledFocusable={busy} onClick={() => onShow(hiding.ids)}>
          {texts.text('tab.my-data.why.show')}
        </Button>
      )}
      {!hiding && data.mode.mode !== 'off' && (
        <Button className={styles.button} icon={<EyeOffRegular />} disabledFocusable={busy} onClick={onHide}>
          {texts.text('tab.my-data.why.hide')}
        </Button>
      )}
    </Card>
  );
}
