import { Field, makeStyles, Slider, Text, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { Card } from '../../shared/components/card.tsx';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { hourWords } from './hours.ts';
import { fetchHours } from './past-api.ts';
import { hourLines } from './past-hours.ts';

/** Milliseconds without a further move, after which the hour is fetched. */
const PAUSE = 250;

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

/** The hours of a past day: which is shown, and each office's noon and peak by its own clocks. */
export default function PastBar({ http, day, hour, onHour }: PastBarProps) {
  const styles = useStyles();
  // If they cannot be fetched, the page says why the day is not shown, or shows it without them.
  const { value } = useServerQuery(['hours', day], (signal) => fetchHours(http, day, signal));
  const [chosen, setChosen] = useState(hour);
  useEffect(() => {
    if (chosen === hour) return;
    const timer = setTimeout(() => onHour(chosen), PAUSE);
    return () => clearTimeout(timer);
  }, [chosen, hour, onHour]);
  const time = hourWords(chosen);
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
