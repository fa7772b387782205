import { Field, makeStyles, Slider, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Card } from '../../shared/components/card.tsx';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { formatHour } from './hours.ts';
import { fetchHours } from './past-api.ts';
import { hourLines } from './past-hours.ts';

/** Milliseconds without another move of the slider after which the hour is fetched. */
const PAUSE_MS = 250;

const useStyles = makeStyles({
  card: { padding: '12px 16px', gap: '8px', marginBottom: '16px' },
  slider: { width: '100%' },
  offices: {
    listStyle: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: '8px 24px',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 280px), 1fr))',
  },
  name: { overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface PastBarProps {
  http: Http;
  day: string;
  hour: number;
  onHour: (hour: number) => void;
}

/** The slider for the hour of a past day, and the number of people at noon and at the peak of each office, in its time zone. */
export default function PastBar({ http, day, hour, onHour }: PastBarProps) {
  const styles = useStyles();
  // If the hours cannot be fetched, the page shows the day without them, or says why the day cannot be shown.
  const { value } = useServerQuery(['hours', day], (signal) => fetchHours(http, day, signal));
  const [chosen, setChosen] = useState(hour);
  useEffect(() => {
    if (chosen === hour) return;
    const timer = setTimeout(() => onHour(chosen), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [chosen, hour, onHour]);
  const time = formatHour(chosen);
  return (
    <Card className={styles.card} role="region" aria-label={texts.text('tab.past.title')}>
      <Field label={texts.text('tab.past.hour', { time })}>
        <Slider
          className={styles.slider}
          min={0}
          max={23}
          step={1}
          value={chosen}
          aria-valuetext={time}
          onChange={(_, { value: next }) => setChosen(next)}
        />
      </Field>
      {value && (
        <ul className={styles.offices}>
          {hourLines(value).map(({ officeId, name, noon, peak }) => (
            <li key={officeId}>
              <Text block weight="semibold" className={styles.name}>
                {name}
              </Text>
              {noon && (
                <Text block size={200} className={styles.muted}>
                  {noon}
                </Text>
              )}
              <Text block size={200} className={styles.muted}>
                {peak}
              </Text>
            </li>
          ))}
        </ul>
      )}
    </Card>
  );
}
