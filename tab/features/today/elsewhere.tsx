import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { AirplaneTakeOffRegular } from '@fluentui/react-icons/svg/airplane-take-off';
import { ChevronDownRegular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronRightRegular } from '@fluentui/react-icons/svg/chevron-right';
import { HomeRegular } from '@fluentui/react-icons/svg/home';
import { useMemo, useState } from 'react';
import { Card } from '../../shared/components/card.tsx';
import { HOVERED } from '../../shared/components/hovered.ts';
import { texts } from '../../shared/lib/texts.ts';
import { number } from '../../shared/lib/words.ts';
import type { Board } from './board.ts';
import { useLayout } from './layout.ts';
import { linesOf, peopleWho } from './people.ts';
import { People } from './person-rows.tsx';

const ICONS = { remote: HomeRegular, leave: AirplaneTakeOffRegular };

const useStyles = makeStyles({
  card: { padding: '4px 8px', gap: 0 },
  head: { margin: 0 },
  button: { width: '100%', justifyContent: 'flex-start', paddingInline: '8px', minHeight: '44px', ':hover': HOVERED },
  muted: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  grow: { flexGrow: 1 },
  people: { padding: '0 8px 8px' },
});

interface ElsewhereProps {
  board: Board;
  /** The viewer's zone, and the shown instant. */
  zone: string;
  now: string;
}

/** People who are not at an office. The list is folded because it may be long. */
export default function Elsewhere(props: ElsewhereProps) {
  const layout = useLayout();
  const { board } = props;
  const some = useMemo(() => (['remote', 'leave'] as const).filter((status) => peopleWho(board, status).length > 0), [board]);
  if (some.length === 0) return null;
  return (
    <section className={layout.elsewhere} aria-label={texts.text('tab.today.elsewhere')}>
      {some.map((status) => (
        <Fold key={status} status={status} {...props} />
      ))}
    </section>
  );
}

function Fold({ status, board, zone, now }: ElsewhereProps & { status: 'remote' | 'leave' }) {
  const styles = useStyles();
  const [open, setOpen] = useState(false);
  const people = useMemo(() => peopleWho(board, status), [board, status]);
  const lines = useMemo(() => (open ? linesOf(board, people, zone, now) : []), [open, board, people, zone, now]);
  const Icon = ICONS[status];
  const title = texts.text(`tab.today.${status}`);
  return (
    <Card
      className={styles.card}
      role="group"
      aria-label={texts.text('tab.today.group', { title, place: texts.text(`tab.today.${status}-means`) })}
    >
      <h3 className={styles.head}>
        <Button
          appearance="transparent"
          className={styles.button}
          icon={<Icon aria-hidden />}
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {title}&ensp;<span className={styles.muted}>{number(people.length)}</span>
          <span className={styles.grow} />
          {open ? <ChevronDownRegular aria-hidden /> : <ChevronRightRegular aria-hidden />}
        </Button>
      </h3>
      {open && (
        <div className={styles.people}>
          <People people={lines} />
        </div>
      )}
    </Card>
  );
}
