import { makeStyles, Skeleton, SkeletonItem } from '@fluentui/react-components';
import { useEffect, useMemo, useRef } from 'react';
import { useNavigation } from '../../shared/components/navigation.tsx';
import { Waiting } from '../../shared/components/waiting.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { Board } from './board.ts';
import { FloorDialog } from './floor-dialog.tsx';
import { OfficeCards } from './office-cards.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleGroups } from './people-groups.tsx';
import { departmentsOf, type Filters, floorView, groupsOf, NO_FILTERS, officeCards } from './view-model.ts';
import { hrefOfWanted, type Wanted } from './wanted.ts';

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
  /** What the address is about, where it is there. */
  wanted: Wanted | undefined;
}

/** Offices with how full they are, and who is where. */
export function Picture({ http, board, now, zone, administrator, filters, onFilter, wanted }: PictureProps) {
  const styles = useStyles();
  const { go } = useNavigation();
  const people = useRef<HTMLElement>(null);
  const cards = useMemo(() => officeCards(board, now), [board, now]);
  const groups = useMemo(() => groupsOf(board, filters, zone, now), [board, filters, zone, now]);
  const departments = useMemo(() => departmentsOf(board), [board]);
  const floor = useMemo(
    () => (wanted?.kind === 'floor' ? floorView(board, wanted.officeId, wanted.floorId, now) : undefined),
    [board, wanted, now],
  );
  const narrow = (change: Partial<Filters>) => onFilter({ ...filters, ...change });
  const show = (change: Partial<Filters>) => {
    onFilter({ ...NO_FILTERS, ...change });
    // After the people have been narrowed, which may make the page shorter.
    setTimeout(() => people.current?.scrollIntoView({ block: 'start', behavior: 'smooth' }));
  };
  const select = (officeId: string) => (officeId ? show({ officeId }) : narrow({ officeId }));
  const openWanted = useRef(() => {});
  openWanted.current = () => {
    if (wanted?.kind === 'office') show({ officeId: wanted.officeId });
    if (wanted?.kind === 'person') show({ text: board.people.get(wanted.personId)?.name ?? '' });
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: once for each address, not for each change of the board.
  useEffect(() => openWanted.current(), [wanted]);
  return (
    <>
      <OfficeCards
        cards={cards}
        administrator={administrator}
        selected={filters.officeId}
        onSelect={select}
        onFloor={(officeId, floorId) => go(hrefOfWanted({ kind: 'floor', officeId, floorId }))}
      />
      <section aria-label={texts.text('tab.today.people')} ref={people} className={styles.people}>
        <PeopleFilters filters={filters} offices={board.occupancy.offices} departments={departments} onChange={narrow} />
        <PeopleGroups groups={groups} filtered={Object.values(filters).some(Boolean)} />
      </section>
      {floor && (
        <FloorDialog
          http={http}
          floor={floor}
          onFloor={(floorId) => go(hrefOfWanted({ kind: 'floor', officeId: floor.officeId, floorId }))}
          onClose={() => go(hrefOfWanted(undefined))}
        />
      )}
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
