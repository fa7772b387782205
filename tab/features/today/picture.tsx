import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useMemo, useRef, useState } from 'react';
import { Waiting } from '../../shared/components/waiting.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { Board } from './board.ts';
import { FloorDialog } from './floor-dialog.tsx';
import { OfficeCards } from './office-cards.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleGroups } from './people-groups.tsx';
import { departmentsOf, type Filters, floorView, groupsOf, officeCards } from './view-model.ts';

const useStyles = makeStyles({
  // Below the header, which stays.
  people: { scrollMarginTop: '64px' },
  bones: { display: 'grid', gap: '12px' },
});

interface PictureProps {
  http: Http;
  board: Board;
  /** The instant that is shown. */
  now: string | undefined;
  /** The viewer's. */
  zone: string;
  administrator: boolean;
  filters: Filters;
  onFilter: (filters: Filters) => void;
}

/** Offices with how full they are, and who is where. */
export function Picture({ http, board, now, zone, administrator, filters, onFilter }: PictureProps) {
  const styles = useStyles();
  const [look, setLook] = useState<{ officeId: string; floorId: string }>();
  const people = useRef<HTMLElement>(null);
  const cards = useMemo(() => officeCards(board, now), [board, now]);
  const groups = useMemo(() => groupsOf(board, filters, zone, now), [board, filters, zone, now]);
  const departments = useMemo(() => departmentsOf(board), [board]);
  const floor = useMemo(() => look && floorView(board, look.officeId, look.floorId, now), [board, look, now]);
  const narrow = (change: Partial<Filters>) => onFilter({ ...filters, ...change });
  const select = (officeId: string) => {
    narrow({ officeId });
    // After the people have been narrowed, which may make the page shorter.
    if (officeId) setTimeout(() => people.current?.scrollIntoView({ block: 'start', behavior: 'smooth' }));
  };
  return (
    <>
      <OfficeCards
        cards={cards}
        administrator={administrator}
        selected={filters.officeId}
        onSelect={select}
        onFloor={(officeId, floorId) => setLook({ officeId, floorId })}
      />
      <section aria-label={texts.text('tab.today.people')} ref={people} className={styles.people}>
        <PeopleFilters filters={filters} offices={board.occupancy.offices} departments={departments} onChange={narrow} />
        <PeopleGroups groups={groups} filtered={Object.values(filters).some(Boolean)} />
      </section>
      {floor && <FloorDialog http={http} floor={floor} onClose={() => setLook(undefined)} />}
    </>
  );
}

export function PictureComing({ retry }: { retry: () => void }) {
  return (
    <Waiting retry={retry}>
      <Bones />
    </Waiting>
  );
}

/** Where something is about to be. */
export function Bones() {
  const styles = useStyles();
  return (
    <Skeleton aria-label={texts.text('tab.shared.loading')} className={styles.bones}>
      {[96, 72, 48, 40].map((height) => (
        <SkeletonItem key={height} style={{ height }} />
      ))}
    </Skeleton>
  );
}
