import { makeStyles, Text } from '@fluentui/react-components';
import { type ReactNode, useCallback, useMemo } from 'react';
import type { Me } from '../../../server/routes/schemas/me.ts';
import { lazyPart } from '../../shared/components/lazy-part.tsx';
import { LinesSkeleton } from '../../shared/components/lines-skeleton.tsx';
import { Part } from '../../shared/components/part.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { Board } from './board.ts';
import { useLayout } from './layout.ts';
import { isOfficeUndecided, type Mine, myOfficeId, myPeople, otherPlaces } from './mine.ts';
import { MyOffice } from './my-office.tsx';
import { MyPeople } from './my-people.tsx';
import { PlaceCards } from './place-cards.tsx';
import type { useMine } from './use-mine.ts';
import { officeCard } from './view-model.ts';

const Elsewhere = lazyPart('elsewhere', () => import('./elsewhere.tsx'));

const useStyles = makeStyles({ title: { margin: '0 0 8px' } });

interface PictureProps {
  http: Http;
  board: Board;
  /** The shown instant. */
  now: string;
  /** The viewer's. */
  zone: string;
  me: Me | undefined;
  close: ReturnType<typeof useMine>;
  /** Nothing where it is not among these parts. */
  week: ReactNode;
}

/** The page by relevance for the reader: their office, their people, the other offices, and people who are not at an office. */
export function Picture({ http, board, now, zone, me, close, week }: PictureProps) {
  const layout = useLayout();
  const { mine, coming, problem, reload } = close;
  const undecided = isOfficeUndecided(me, coming);
  const officeId = undecided ? undefined : myOfficeId(board, me, mine);
  const mineNow = board.occupancy.offices.find((each) => each.officeId === officeId);
  const findPeople = useCallback(
    () => myPeople(board, mine, { id: me?.id ?? '', zone, officeId, now }),
    [board, mine, me?.id, zone, officeId, now],
  );
  return (
    <>
      <section className={layout.office} aria-label={texts.text('tab.today.my-office')}>
        {undecided && me !== undefined && <LinesSkeleton />}
        {mineNow && <Part>{() => <MyOffice http={http} card={officeCard(mineNow, now)} />}</Part>}
      </section>
      {!board.namesGone && (
        <div className={layout.people}>
          <Part>
            <MyPeople find={findPeople} coming={coming} problem={problem} retry={reload} />
          </Part>
        </div>
      )}
      {week}
      {!undecided && (
        <Part>
          <OtherPlaces board={board} now={now} officeId={mineNow?.officeId} mine={mine} />
        </Part>
      )}
      <Elsewhere board={board} zone={zone} now={now} />
    </>
  );
}

interface OtherPlacesProps {
  board: Board;
  now: string;
  /** The reader's office; undefined if the board does not have it. */
  officeId: string | undefined;
  mine: Mine;
}

/** The offices that are not the reader's, and favourite floors. */
function OtherPlaces({ board, now, officeId, mine }: OtherPlacesProps) {
  const layout = useLayout();
  const styles = useStyles();
  const places = useMemo(() => otherPlaces(board, officeId, mine, now), [board, officeId, mine, now]);
  if (places.offices.length === 0 && places.floors.length === 0) return null;
  const title = texts.text(officeId === undefined ? 'tab.today.offices' : 'tab.today.other-offices');
  return (
    <section className={layout.places} aria-label={title}>
      <Text as="h2" block weight="semibold" size={400} className={styles.title}>
        {title}
      </Text>
      <PlaceCards {...places} />
    </section>
  );
}
