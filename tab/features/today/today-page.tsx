import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useDeferredValue, useMemo, useRef, useState } from 'react';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { lazyPart } from '../../shared/components/lazy-part.tsx';
import { LinesSkeleton } from '../../shared/components/lines-skeleton.tsx';
import { useNavigation } from '../../shared/components/navigation.tsx';
import { Part } from '../../shared/components/part.tsx';
import { AwayContext, Problem } from '../../shared/components/problem.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { causeOf } from '../../shared/lib/recovery.ts';
import { texts } from '../../shared/lib/texts.ts';
import { withDays } from '../../shared/lib/with-days.ts';
import type { Board } from './board.ts';
import { dayOfQuery, dayShown, isNotKept, todayIn } from './day.ts';
import { departmentsOf, type Filters, isSearching, NO_FILTERS } from './filters.ts';
import { NOON } from './hours.ts';
import { useLayout } from './layout.ts';
import { idsOfMine, isOfficeUndecided, myOfficeId, withFavourites } from './mine.ts';
import { PhotoProvider } from './photos/photo-context.tsx';
import { Picture } from './picture.tsx';
import { FindBarSkeleton, PictureSkeleton } from './skeletons.tsx';
import { StaleBar } from './stale-bar.tsx';
import { Toolbar } from './toolbar.tsx';
import { useBoard } from './use-board.ts';
import { useMine } from './use-mine.ts';
import { useOpen } from './use-open.ts';
import { useOpened } from './use-opened.ts';
import { useWide } from './use-wide.ts';
import { formatStale } from './view-model.ts';
import { hrefOfWanted, isThere, type Place } from './wanted.ts';
import type { PlanDay } from './week/week-section.tsx';
import { WeekPart } from './week-part.tsx';

const DayAhead = lazyPart('day-ahead', () => withDays(import('./week/day-ahead.tsx')));
const DayNote = lazyPart('day-note', () => withDays(import('./day-note.tsx')));
const PastBar = lazyPart('past-bar', () => withDays(import('./past-bar.tsx')));
const OwnPast = lazyPart(
  'own-past',
  () => withDays(import('./own-past.tsx')),
  () => <LinesSkeleton />,
);
const FindBar = lazyPart('find-bar', () => import('./find-bar.tsx'), FindBarSkeleton);
const WorksCouncilLine = lazyPart('works-council-line', () => import('./works-council-line.tsx'));
const Results = lazyPart('results', () => import('./results.tsx'));
const NoOffices = lazyPart('no-offices', () => import('./no-offices.tsx'));
const NotThere = lazyPart('not-there', () => import('./not-there.tsx'));
const Opened = lazyPart('today-opened', () => withDays(import('./opened.tsx')));

const useStyles = makeStyles({
  problem: { marginBottom: '16px' },
  quiet: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
});

interface TodayProps {
  http: Http;
  me: Me | undefined;
  /** The person's own status. It gets the offices that can be chosen, and the id of the person's office. */
  ownStatus: (me: Me, offices: readonly OfficeOccupancy[], officeId: string | undefined) => ReactNode;
  /** A menu of what the person can say about a coming day, with the same offices. */
  planDay: (me: Me, offices: readonly OfficeOccupancy[], officeId: string | undefined) => PlanDay;
  /** The person's own plans for a coming day, in place of the status. */
  ownPlan: (me: Me, offices: readonly OfficeOccupancy[], officeId: string | undefined, day: string) => ReactNode;
  /** The setup, shown to administrators before there is an office. */
  setUp: ReactNode;
}

/** The people who are in, today or on another day, by relevance for the reader, and the reader's own status. */
export function TodayPage({ http, me, ownStatus, planDay, ownPlan, setUp }: TodayProps) {
  const styles = useStyles();
  const layout = useLayout();
  const { go, query } = useNavigation();
  const open = useOpen();
  const { wanted, before } = useOpened();
  const day = dayOfQuery(query);
  const [hour, setHour] = useState(NOON);
  const title = useRef<HTMLHeadingElement>(null);
  const [box, results] = [useRef<HTMLInputElement>(null), useRef<HTMLDivElement>(null)];
  // The filters stay while another day is being fetched.
  const [filters, setFilters] = useState(NO_FILTERS);
  const zone = me?.timeZone ?? 'UTC';
  const today = todayIn(me?.now, zone);
  const shown = dayShown(day, today);
  const close = useMine(http);
  const { mine } = close;
  const ids = useMemo(() => idsOfMine(mine), [mine]);
  const past = shown.kind === 'past' ? { day: shown.day, hour } : undefined;
  const { board: fetched, problem, state, news, reload } = useBoard(http, past, ids);
  const board = useMemo(
    () => (fetched?.namesGone ? fetched : fetched && withFavourites(fetched, mine.favourites)),
    [fetched, mine.favourites],
  );
  // A live board is current even while nothing changes. A past day does not change.
  const now = (shown.kind === 'today' ? me?.now : undefined) ?? board?.at ?? '';
  const stale = useMemo(() => (shown.kind === 'today' ? formatStale(board, zone, now) : undefined), [shown.kind, board, zone, now]);
  const again = () => {
    reload();
    close.reload();
  };
  const chooseDay = (chosen: string) => go(hrefOfWanted(undefined, chosen === today ? '' : chosen));
  const showToday = () => chooseDay('');
  const showDay = (chosen: string) => {
    chooseDay(chosen);
    // The list of days has closed, and the new day starts at the top of the page.
    scrollTo({ top: 0 });
    title.current?.focus();
  };
  const picture = shown.kind === 'future' ? undefined : board;
  // A day ahead has no picture, but plans of the same people.
  const offices = board?.occupancy.offices ?? [];
  const noOffices = board !== undefined && offices.length === 0;
  const tooFar = shown.kind === 'future' && shown.tooFar;
  const there = board && wanted && isThere(board, wanted);
  const coming = shown.kind !== 'future' && !board && problem === undefined;
  const ofMine = useMemo(() => officeOf(board, board && myOfficeId(board, me, mine)), [board, me, mine]);
  const narrow = (change: Partial<Filters>) => {
    setFilters((old) => ({ ...old, ...change }));
    // The reader has moved on from a link without a target.
    if (there === false) open(undefined);
  };
  const lookedFor = useDeferredValue(filters);
  const searched = picture && !picture.namesGone && isSearching(lookedFor) ? picture : undefined;
  const first = useRef<Place>(undefined);
  const departments = useMemo(() => (board ? departmentsOf(board) : []), [board]);
  // Shown in place of offices and people.
  const single = !picture || noOffices || searched !== undefined;
  const wide = useWide();
  const week = shown.kind === 'today' && picture && me && !single && !isOfficeUndecided(me, close.coming) && (
    <WeekPart http={http} me={me} officeId={ofMine?.officeId} onDay={showDay} planDay={planDay(me, offices, ofMine?.officeId)} />
  );
  const ownPart = (reader: Me) => {
    if (shown.kind === 'future') return ownPlan(reader, offices, ofMine?.officeId, shown.day);
    if (shown.kind === 'past') return <OwnPast me={reader} board={board} />;
    return ownStatus(reader, offices, ofMine?.officeId);
  };
  const openFirst = () => first.current && open(first.current);
  return (
    <PhotoProvider http={http}>
      <Toolbar
        title={title}
        shown={shown}
        picture={picture}
        coming={coming}
        state={shown.kind === 'today' && (stale === undefined || state !== 'live') ? state : undefined}
        day={day || (today ?? '')}
        today={today}
        onDay={chooseDay}
      />
      <div aria-live="polite" className={styles.quiet}>
        {news}
      </div>
      {me?.worksCouncilMode && <WorksCouncilLine http={http} />}
      {stale && <StaleBar {...stale} />}
      {problem !== undefined &&
        shown.kind !== 'future' &&
        (isNotKept(problem) ? (
          <DayNote about="nothing-kept" onToday={showToday} />
        ) : (
          <Problem
            className={styles.problem}
            error={problem}
            title={texts.text(shown.kind === 'past' ? 'tab.today.day-not-shown' : 'tab.today.not-fetched')}
            retry={again}
          />
        ))}
      {tooFar && <DayNote about="too-far" onToday={showToday} />}
      {picture?.namesGone && <DayNote about="names-gone" />}
      {shown.kind === 'past' && picture && <PastBar http={http} day={shown.day} hour={hour} onHour={setHour} />}
      {there === false && <NotThere />}
      {board && !noOffices && !board.namesGone && !tooFar && (
        <FindBar
          filters={filters}
          offices={offices}
          departments={departments}
          team={mine.surroundings.team}
          onChange={narrow}
          onEnter={openFirst}
          box={box}
          results={results}
        />
      )}
      <div className={mergeClasses(layout.grid, single && layout.single, shown.kind === 'future' && layout.ownFirst)}>
        <div className={layout.right}>
          {!tooFar && (
            <aside className={layout.aside} aria-label={texts.text('tab.today.own-status')}>
              <Part>{me ? ownPart(me) : <LinesSkeleton />}</Part>
            </aside>
          )}
          {wide && week}
        </div>
        {single && (
          <div className={layout.onlyOne}>
            {shown.kind === 'future' && !tooFar && (
              <DayAhead
                http={http}
                day={shown.day}
                zone={zone}
                office={ofMine}
                insights={me?.insights}
                filters={lookedFor}
                mine={mine}
                results={results}
                box={box}
              />
            )}
            {coming && <PictureSkeleton retry={reload} />}
            {picture && noOffices && (me?.administrator ? setUp : <NoOffices />)}
            {searched && (
              <Results board={searched} filters={lookedFor} mine={mine} zone={zone} now={now} first={first} list={results} above={box} />
            )}
          </div>
        )}
        {picture && !single && (
          <AwayContext value={causeOf(problem) === 'server'}>
            <Picture http={http} board={picture} now={now} zone={zone} me={me} close={close} week={!wide && week} />
          </AwayContext>
        )}
      </div>
      {board && there && wanted.kind !== 'unknown' && (
        <Opened http={http} board={board} now={now} zone={zone} me={me} day={shown.kind} place={wanted} before={before} />
      )}
    </PhotoProvider>
  );
}

/** The id and the name of an office of the board. */
function officeOf(board: Board | undefined, id: string | undefined): { officeId: string; name: string } | undefined {
  return board?.occupancy.offices.find(({ officeId }) => officeId === id);
}
