import { Button, makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { ArrowRepeatAllRegular } from '@fluentui/react-icons/svg/arrow-repeat-all';
import { ChatRegular } from '@fluentui/react-icons/svg/chat';
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle';
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle';
import { type ReactNode, useState } from 'react';
import type { Me } from '../../../../server/routes/schemas/me.ts';
import { Card } from '../../../shared/components/card.tsx';
import { HOVERED } from '../../../shared/components/hovered.ts';
import { Problem } from '../../../shared/components/problem.tsx';
import { StepButtons } from '../../../shared/components/step-buttons.tsx';
import type { Http } from '../../../shared/lib/http.ts';
import { causeOf } from '../../../shared/lib/recovery.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { addDays } from '../../../shared/lib/time.ts';
import { useMine } from '../use-mine.ts';
import { useWeek } from './use-week.ts';
import { formatMost, type Sign, type WeekRow, weekRows, weekTitle } from './view-model.ts';

/** The number of weeks that can be shown. */
const MAX_WEEKS = 4;

const SIGNS: Record<Sign, typeof ChatRegular> = {
  seen: CheckmarkCircleRegular,
  said: ChatRegular,
  usual: ArrowRepeatAllRegular,
  nothing: QuestionCircleRegular,
};

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px' },
  head: { display: 'flex', alignItems: 'center', gap: '4px' },
  title: { margin: 0, flexGrow: 1 },
  muted: { color: tokens.colorNeutralForeground2 },
  days: { listStyle: 'none', margin: 0, padding: 0, display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)' },
  day: {
    borderTop: `1px solid ${tokens.colorNeutralStroke2}`,
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr) auto',
    alignItems: 'center',
    columnGap: '8px',
  },
  row: {
    display: 'grid',
    gridTemplateColumns: '88px minmax(0, 1fr)',
    gap: '0 8px',
    width: 'calc(100% + 8px)',
    margin: '0 0 0 -8px',
    padding: '6px 8px',
    minHeight: '44px',
    alignItems: 'center',
    justifyContent: 'stretch',
    textAlign: 'start',
    whiteSpace: 'normal',
    fontWeight: tokens.fontWeightRegular,
    boxSizing: 'border-box',
    // As wide as the space of a button.
    border: '1px solid transparent',
  },
  opens: { ':hover': HOVERED },
  words: { minWidth: 0, overflowWrap: 'anywhere' },
  sign: { display: 'flex', alignItems: 'center', gap: '6px' },
  icon: { flexShrink: 0, fontSize: '16px' },
});

interface WeekProps {
  http: Http;
  me: Me;
  /** The reader's office, whose expected numbers are shown. */
  officeId: string | undefined;
  onDay: (day: string) => void;
  planDay: PlanDay;
}

/** What I can say about a coming day. @param title the day in words */
export type PlanDay = (day: string, title: string) => ReactNode;

/** One row per day: my place or plan, the plans of others, and the expected numbers. */
export default function WeekSection({ http, me, officeId, onDay, planDay }: WeekProps) {
  const styles = useStyles();
  const [week, setWeek] = useState(0);
  const [today, setToday] = useState<string>();
  const from = week === 0 || today === undefined ? undefined : addDays(today, 7 * week);
  const { value, problem, reload } = useWeek(http, { me, from, officeId });
  if (value && value.today !== today) setToday(value.today);
  // A stream that is up keeps the board: then only the part about my people says that the server is away.
  const { problem: ofMine } = useMine(http);
  const most = value && formatMost(value);
  return (
    <Card className={styles.card} role="region" aria-label={texts.text('tab.week.title')}>
      <div className={styles.head}>
        <Text as="h2" weight="semibold" size={400} className={styles.title} aria-live="polite">
          {weekTitle(from, today)}
        </Text>
        <StepButtons
          back={texts.text('tab.week.earlier')}
          forward={texts.text('tab.week.later')}
          first={week === 0}
          last={week === MAX_WEEKS - 1 || today === undefined}
          onStep={(by) => setWeek(week + by)}
        />
      </div>
      {problem !== undefined && causeOf(ofMine) !== 'server' && (
        <Problem error={problem} retry={() => void reload()} title={texts.text('tab.week.not-fetched')} />
      )}
      {most && <Text>{most}</Text>}
      {value && (
        <ul className={styles.days}>
          {weekRows(value, me.timeZone).map((row) => (
            <Day key={row.day} row={row} onDay={onDay} planDay={planDay} />
          ))}
        </ul>
      )}
    </Card>
  );
}

function Day({ row, onDay, planDay }: { row: WeekRow } & Pick<WeekProps, 'onDay' | 'planDay'>) {
  const styles = useStyles();
  const words = (
    <>
      <Text weight="semibold">{row.title}</Text>
      <span className={styles.words}>
        {row.mine.map(({ sign, words }) => (
          <Mine key={words} sign={sign} words={words} />
        ))}
        {row.facts && (
          <Text block size={200} className={styles.muted}>
            {row.facts}
          </Text>
        )}
      </span>
    </>
  );
  return (
    <li className={styles.day}>
      {row.opens ? (
        <Button appearance="subtle" className={mergeClasses(styles.row, styles.opens)} onClick={() => onDay(row.day)}>
          {words}
        </Button>
      ) : (
        <div className={styles.row}>{words}</div>
      )}
      {row.opens && planDay(row.day, row.title)}
    </li>
  );
}

function Mine({ sign, words }: WeekRow['mine'][number]) {
  const styles = useStyles();
  const Icon = SIGNS[sign];
  return (
    <span className={styles.sign}>
      <Icon className={styles.icon} aria-hidden />
      <Text className={sign === 'nothing' ? styles.muted : undefined}>{words}</Text>
    </span>
  );
}
