import { Button, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { Card } from '../../shared/components/card.tsx';
import { ConfirmButton } from '../../shared/components/confirm-button.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { MODES, type Mode, modeLabel, modeMeaning } from './modes.ts';
import { formatMode } from './view-model.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px' },
  muted: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ModeProps {
  data: MyData;
  busy: boolean;
  onChange: (mode: Mode) => void;
}

/** The mode, the meaning of each mode, and the choice of one if the organisation allows it. */
export function ModeCard({ data, busy, onChange }: ModeProps) {
  const styles = useStyles();
  const { mode, mayChange } = data.mode;
  const [chosen, setChosen] = useState(mode);
  const label = texts.text('tab.my-data.mode.use');
  return (
    <Card className={styles.card} role="region" aria-label={texts.text('tab.my-data.mode.region')}>
      <Text as="h2" size={400} weight="semibold" block style={{ margin: 0 }}>
        {texts.text('tab.my-data.mode.title', { mode: modeLabel(mode) })}
      </Text>
      <Text className={styles.muted}>{formatMode(data)}</Text>
      {mayChange ? (
        <>
          <RadioGroup
            aria-label={texts.text('tab.my-data.mode.choice')}
            value={chosen}
            disabled={busy}
            onChange={(_, { value }) => setChosen(MODES.find((each) => each === value) ?? mode)}
          >
            {MODES.map((each) => (
              <Radio
                key={each}
                value={each}
                label={
                  <>
                    <Text weight="semibold">{modeLabel(each)}</Text>
                    <br />
                    <Text className={styles.muted}>{modeMeaning(each)}</Text>
                  </>
                }
              />
            ))}
          </RadioGroup>
          <div className={styles.actions}>
            {chosen === 'off' && mode !== 'off' ? (
              <ConfirmButton
                label={label}
                appearance="primary"
                disabled={busy}
                title={texts.text('tab.my-data.mode.off-ask')}
                confirmLabel={texts.text('tab.my-data.mode.off-confirm')}
                onConfirm={() => onChange('off')}
              >
                {texts.text('tab.my-data.mode.off-means')}
              </ConfirmButton>
            ) : (
              <Button appearance="primary" disabledFocusable={busy || chosen === mode} onClick={() => onChange(chosen)}>
                {label}
              </Button>
            )}
          </div>
        </>
      ) : (
        <Text>
          {modeMeaning(mode)} {texts.text('tab.my-data.mode.fixed')}
        </Text>
      )}
    </Card>
  );
}
