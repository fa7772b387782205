import { Button, makeStyles, Text, Title2, tokens } from '@fluentui/react-components';
import type { RefObject } from 'react';
import { Badge } from '../../shared/components/badge.tsx';
import { ShownDayField } from '../../shared/components/date-field.tsx';
import { StepButtons } from '../../shared/components/step-buttons.tsx';
import type { LiveState } from '../../shared/lib/live.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { Board } from './board.ts';
import { type DayShown, dayTitle, lastDay, stepDay } from './day.ts';
import { formatSummary } from './view-model.ts';

const useStyles = makeStyles({
  title: { margin: 0 },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', marginBottom: '16px' },
  grow: { flexGrow: 1 },
  days: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '4px', '& .fui-Input': { width: '152px' } },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface ToolbarProps {
  /** The heading, which gets the focus when another day is chosen further down the page. */
  title: RefObject<HTMLHeadingElement | null>;
  shown: DayShown;
  picture: Board | undefined;
  /** Whether the board is being fetched. */
  coming: boolean;
  /** The state of the live stream; undefined if it is not shown. */
  state: LiveState | undefined;
  /** The text of the field. */
  day: string;
  today: string | undefined;
  onDay: (day: string) => void;
}

/** The shown day, the number of people who are in, and the choice of another day. */
export function Toolbar({ title, shown, picture, coming, state, day, today, onDay }: ToolbarProps) {
  const styles = useStyles();
  return (
    <div className={styles.top}>
      <div>
        <h1 ref={title} tabIndex={-1} className={styles.title}>
          <Title2 as="span" block>
            {dayTitle(shown)}
          </Title2>
        </h1>
        <Text className={styles.muted}>
          {picture && formatSummary(picture)}
          {coming && texts.text('tab.today.looking')}
        </Text>
      </div>
      <span className={styles.grow} />
      {state && <LiveBadge state={state} />}
      <DayChoice day={day} today={today} onDay={onDay} />
    </div>
  );
}

/** The choice of a day: typed, or by steps. */
function DayChoice({ day, today, onDay }: Pick<ToolbarProps, 'day' | 'today' | 'onDay'>) {
  const styles = useStyles();
  return (
    <div className={styles.days}>
      <StepButtons
        back={texts.text('tab.today.day-before')}
        forward={texts.text('tab.today.day-after')}
        onStep={(by) => today !== undefined && onDay(stepDay(day, by, today))}
      >
        <ShownDayField aria-label={texts.text('tab.today.day')} value={day} max={today && lastDay(today)} onChange={onDay} />
      </StepButtons>
      {day !== today && <Button onClick={() => onDay('')}>{texts.text('tab.today.show-today')}</Button>}
    </div>
  );
}

function LiveBadge({ state }: { state: LiveState }) {
  return (
    <Badge tint={state === 'live' ? 'success' : 'warning'} role="status">
      {texts.text(`tab.today.${state}`)}
    </Badge>
  );
}
