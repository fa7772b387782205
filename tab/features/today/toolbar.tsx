import { Badge, Input, makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import type { LiveState } from '../../shared/lib/live.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { Board } from './board.ts';
import { type DayShown, dayTitle } from './day.ts';
import { summaryWords } from './view-model.ts';

const useStyles = makeStyles({
  title: { margin: 0 },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', marginBottom: '16px' },
  grow: { flexGrow: 1 },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface ToolbarProps {
  shown: DayShown;
  picture: Board | undefined;
  /** Whether the picture is being fetched. */
  coming: boolean;
  /** How live the picture is; undefined where that is not said. */
  state: LiveState | undefined;
  /** What stands in the field; `today` is the last that can be chosen. */
  day: string;
  today: string | undefined;
  onDay: (day: string) => void;
}

/** Which day is shown, how many are in, and the choice of another day. */
export function Toolbar({ shown, picture, coming, state, day, today, onDay }: ToolbarProps) {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <div>
        <Title2 as="h1" block className={styles.title}>
          {dayTitle(shown)}
        </Title2>
        <Text className={styles.muted}>
          {picture && summaryWords(picture, shown.kind === 'past')}
          {coming && texts.text('tab.today.looking')}
        </Text>
      </div>
      <span className={styles.grow} />
      {state && <LiveBadge state={state} />}
      <Input type="date" aria-label={texts.text('tab.today.day')} value={day} max={today} onChange={(_, { value }) => onDay(value)} />
    </div>
  );
}

function LiveBadge({ state }: { state: LiveState }) {
  return (
    <Badge appearance="tint" color={state === 'live' ? 'success' : 'warning'} role="status">
      {texts.text(`tab.today.${state}`)}
    </Badge>
  );
}
