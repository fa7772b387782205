import { Button, Card, makeStyles, Radio, RadioGroup, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { ConfirmButton } from '../../shared/components/confirm-button.tsx';
import { MODE_ORDER, MODES } from './modes.ts';
import { modeWords } from './view-model.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px' },
  muted: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ModeProps {
  data: MyData;
  busy: boolean;
  onChange: (mode: MyData['mode']['mode']) => void;
}

/** The mode, what each would mean, and the choice where the organisation leaves it to people. */
export function ModeCard({ data, busy, onChange }: ModeProps) {
  const styles = useStyles();
  const { mode, mayChange } = data.mode;
  const [chosen, setChosen] = useState(mode);
  const label = 'Use this mode';
  return (
    <Card className={styles.card} role="region" aria-label="My mode">
      <Text as="h2" size={400} weight="semibold" block style={{ margin: 0 }}>
        Your mode: {MODES[mode].label}
      </Text>
      <Text className={styles.muted}>{modeWords(data)}</Text>
      {mayChange ? (
        <>
          <RadioGroup aria-label="Mode" value={chosen} disabled={busy} onChange={(_, { value }) => setChosen(value as typeof chosen)}>
            {MODE_ORDER.map((each) => (
              <Radio
                key={each}
                value={each}
                label={
                  <>
                    <Text weight="semibold">{MODES[each].label}</Text>
                    <br />
                    <Text className={styles.muted}>{MODES[each].means}</Text>
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
                title="Switch presence off?"
                deed="Switch off"
                onConfirm={() => onChange('off')}
              >
                Nothing about you will be recorded or shown any more. What is kept so far is deleted, and it cannot be undone.
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
          {MODES[mode].means} Your organisation does not let people change their mode themselves: ask an administrator. You can hide
          yourself and delete what is kept at any time.
        </Text>
      )}
    </Card>
  );
}
