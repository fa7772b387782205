import { makeStyles } from '@fluentui/react-components';
import { type ReactNode, useMemo, useState } from 'react';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { useNavigation } from '../../shared/components/navigation.tsx';
import { Problem } from '../../shared/components/problem.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import { dayShown, fixOf, futureWords, todayIn } from './day.ts';
import { NotThere } from './not-there.tsx';
import { NotYet } from './not-yet.tsx';
import { Bones, Picture, PictureComing } from './picture.tsx';
import { StaleBar } from './stale-bar.tsx';
import { Toolbar } from './toolbar.tsx';
import { useBoard } from './use-board.ts';
import { NO_FILTERS, staleWords } from './view-model.ts';
import { isThere, wantedOf } from './wanted.ts';

const NARROW = '@media (max-width: 960px)';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gap: '20px',
    gridTemplateColumns: 'minmax(0, 1fr) 340px',
    alignItems: 'start',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  // One's own status comes first for the keyboard, before everybody else's.
  aside: { gridColumn: 2, position: 'sticky', top: '68px', [NARROW]: { gridColumn: 1, position: 'static' } },
  main: { gridColumn: 1, gridRow: 1, [NARROW]: { gridRow: 2 } },
  quiet: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface TodayProps {
  http: Http;
  me: Me | undefined;
  /** The person's own status, with the offices that can be chosen there. */
  ownStatus: (me: Me, offices: readonly OfficeOccupancy[]) => ReactNode;
}

/** Who is in, today or on a past day, beside one's own status. */
export function TodayPage({ http, me, ownStatus }: TodayProps) {
  const styles = useStyles();
  const { path } = useNavigation();
  const wanted = useMemo(() => wantedOf(path.slice(1)), [path]);
  const [day, setDay] = useState('');
  // They stay while another day is being fetched.
  const [filters, setFilters] = useState(NO_FILTERS);
  const zone = me?.timeZone ?? 'UTC';
  const today = todayIn(me?.now, zone);
  const shown = dayShown(day, today);
  const { board, problem, state, news, reload } = useBoard(http, shown.kind === 'past' ? shown.day : undefined);
  // What is live is of now, also while nothing changes; a past day stands still.
  const now = (shown.kind === 'today' ? me?.now : undefined) ?? board?.at;
  const stale = useMemo(() => (shown.kind === 'today' ? staleWords(board, zone, now) : undefined), [shown.kind, board, zone, now]);
  const showToday = () => setDay('');
  const picture = shown.kind === 'future' ? undefined : board;
  const there = picture && wanted && isThere(picture, wanted);
  const coming = shown.kind !== 'future' && !board && problem === undefined;
  return (
    <>
      <Toolbar
        shown={shown}
        picture={picture}
        coming={coming}
        state={shown.kind === 'today' && (stale === undefined || state !== 'live') ? state : undefined}
        day={day || (today ?? '')}
        today={today}
        onDay={setDay}
      />
      <div aria-live="polite" className={styles.quiet}>
        {news}
      </div>
      {stale && <StaleBar {...stale} />}
      {problem !== undefined && shown.kind !== 'future' && (
        <NotShown problem={problem} past={shown.kind === 'past'} onAgain={reload} onToday={showToday} />
      )}
      {there === false && <NotThere />}
      <div className={styles.columns}>
        <aside className={styles.aside} aria-label={texts.text('tab.today.own-status')}>
          {me ? ownStatus(me, board?.occupancy.offices ?? []) : <Bones />}
        </aside>
        <div className={styles.main}>
          {shown.kind === 'future' && today && <NotYet words={futureWords(shown.day, today)} onToday={showToday} />}
          {coming && <PictureComing retry={reload} />}
          {picture && (
            <Picture
              http={http}
              board={picture}
              now={now}
              zone={zone}
              administrator={me?.administrator ?? false}
              filters={filters}
              onFilter={setFilters}
              wanted={there ? wanted : undefined}
            />
          )}
        </div>
      </div>
    </>
  );
}

interface NotShownProps {
  problem: unknown;
  past: boolean;
  onAgain: () => void;
  onToday: () => void;
}

/** Why there is no picture, and what helps. */
function NotShown({ problem, past, onAgain, onToday }: NotShownProps) {
  const title = texts.text(past ? 'tab.today.day-not-shown' : 'tab.today.not-fetched');
  return past && fixOf(problem) === 'show-today' ? (
    <Problem error={problem} title={title} retry={onToday} retryLabel={texts.text('tab.today.show-today')} />
  ) : (
    <Problem error={problem} title={title} retry={onAgain} />
  );
}
