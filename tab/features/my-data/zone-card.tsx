import { Button, Field, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import type { MyData } from '../../../server/routes/schemas/my-data.ts';
import { Card } from '../../shared/components/card.tsx';
import { ZoneBox } from '../../shared/components/zone-box.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { formatZone } from './view-model.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px' },
  muted: { color: tokens.colorNeutralForeground2 },
  actions: { display: 'flex', flexWrap: 'wrap', gap: '8px' },
});

interface ZoneProps {
  data: MyData;
  busy: boolean;
  /** Null removes my own time zone. */
  onChange: (zone: string | null) => void;
}

/** The time zone in which my days end, its source, and the choice of another one. */
export function ZoneCard({ data, busy, onChange }: ZoneProps) {
  const styles = useStyles();
  const { timeZone, ownTimeZone } = data;
  const [chosen, setChosen] = useState(timeZone);
  return (
    <Card className={styles.card} role="region" aria-label={texts.text('tab.my-data.zone.region')}>
      <Text as="h2" size={400} weight="semibold" block style={{ margin: 0 }}>
        {texts.text('tab.my-data.zone.title', { zone: timeZone })}
      </Text>
      <Text className={styles.muted}>{formatZone(data)}</Text>
      <Field label={texts.text('tab.my-data.zone.field')}>
        <ZoneBox value={chosen} disabled={busy} onChange={setChosen} />
      </Field>
      <div className={styles.actions}>
        <Button
          appearance="primary"
          disabledFocusable={busy || chosen.trim() === '' || chosen === ownTimeZone}
          onClick={() => onChange(chosen.trim())}
        >
          {texts.text('tab.my-data.zone.use')}
        </Button>
        {ownTimeZone !== undefined && (
          <Button disabledFocusable={busy} onClick={() => onChange(null)}>
            {texts.text('tab.my-data.zone.find')}
          </Button>
        )}
      </div>
    </Card>
  );
}
