import { Badge, Input, makeStyles, SearchBox, Select, Skeleton, SkeletonItem, Text, Title2, tokens } from '@fluentui/react-components';
import { useCallback, useMemo, useState } from 'react';
import type { Me } from '../../../server/routes/schemas/me.ts';
import { Problem } from '../../app/problem.tsx';
import type { Http } from '../../lib/http.ts';
import { dateIn, dayIn, startOfDay } from '../../lib/time.ts';
import { counted } from '../../lib/words.ts';
import { MyStatusCard } from '../my-status/my-status-card.tsx';
import { FloorDialog } from './floor-dialog.tsx';
import { OfficeCards } from './office-cards.tsx';
import { PeopleGroups } from './people-groups.tsx';
import { useBoard } from './use-board.ts';
import { departmentsOf, floorView, groupsOf, NO_FILTERS, officeCards } from './view-model.ts';

const NARROW = '@media (max-width: 960px)';

const useStyles = makeStyles({
  title: { margin: 0 },
  top: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '12px', marginBottom: '16px' },
  grow: { flexGrow: 1 },
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
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: '8px',
    margin: '20px 0 12px',
    '& > *': { flex: '1 1 160px', minWidth: 0, maxWidth: '100%' },
  },
  quiet: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  bones: { display: 'grid', gap: '12px' },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface TodayProps {
  http: Http;
  me: Me | undefined;
  setMe: (me: Me) => void;
}

export function TodayPage({ http, me, setMe }: TodayProps) {
  const styles = useStyles();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [day, setDay] = useState('');
  const [look, setLook] = useState<{ officeId: string; floorId: string }>();
  const zone = me?.timeZone ?? 'UTC';
  const today = me ? dayIn(me.now, zone) : '';
  // Of a past day its noon is shown.
  const at = day === '' || day >= today ? undefined : new Date(Date.parse(startOfDay(day, zone)) + 12 * 3_600_000).toISOString();
  const onMe = useCallback((next: Me) => setMe(next), [setMe]);
  const { board, problem, state, news, reload } = useBoard(http, onMe, at);
  const cards = useMemo(() => board && officeCards(board), [board]);
  const groups = useMemo(() => board && groupsOf(board, filters, zone), [board, filters, zone]);
  const floor = useMemo(() => board && look && floorView(board, look.officeId, look.floorId), [board, look]);
  const narrow = (change: Partial<typeof filters>) => setFilters({ ...filters, ...change });

  return (
    <>
      <div className={styles.top}>
        <div>
          <Title2 as="h1" block className={styles.title}>
            {at ? dateIn(at, zone) : 'Who’s in today'}
          </Title2>
          <Text className={styles.muted}>
            {board ? `${counted(board.occupancy.total, 'person', 'people')} in the offices${at ? ' at noon' : ''}` : 'Looking around …'}
          </Text>
        </div>
        <span className={styles.grow} />
        {!at && <LiveBadge state={state} />}
        <Input type="date" aria-label="Day to show" value={day || today} max={today} onChange={(_, { value }) => setDay(value)} />
      </div>
      <div aria-live="polite" className={styles.quiet}>
        {news}
      </div>
      {problem !== undefined && <Problem error={problem} retry={reload} title="The picture cannot be fetched" />}
      <div className={styles.columns}>
        <aside className={styles.aside} aria-label="My own status">
          {me ? <MyStatusCard http={http} me={me} setMe={setMe} offices={board?.occupancy.offices ?? []} /> : <Bones />}
        </aside>
        <div className={styles.main}>
          {!board && problem === undefined && <Bones />}
          {cards && (
            <OfficeCards
              cards={cards}
              administrator={me?.administrator ?? false}
              selected={filters.officeId}
              onSelect={(officeId) => narrow({ officeId })}
              onFloor={(officeId, floorId) => setLook({ officeId, floorId })}
            />
          )}
          {board && (
            <section aria-label="People">
              <div className={styles.filters}>
                <SearchBox
                  placeholder="Find somebody"
                  aria-label="Find somebody"
                  value={filters.text}
                  onChange={(_, { value }) => narrow({ text: value })}
                />
                <Select aria-label="Office" value={filters.officeId} onChange={(_, { value }) => narrow({ officeId: value })}>
                  <option value="">All offices</option>
                  {board.occupancy.offices.map(({ officeId, name }) => (
                    <option key={officeId} value={officeId}>
                      {name}
                    </option>
                  ))}
                </Select>
                <Select aria-label="Department" value={filters.department} onChange={(_, { value }) => narrow({ department: value })}>
                  <option value="">All departments</option>
                  {departmentsOf(board).map((name) => (
                    <option key={name}>{name}</option>
                  ))}
                </Select>
              </div>
              <PeopleGroups groups={groups ?? []} filtered={filters !== NO_FILTERS && Object.values(filters).some(Boolean)} />
            </section>
          )}
        </div>
      </div>
      {floor && <FloorDialog http={http} floor={floor} onClose={() => setLook(undefined)} />}
    </>
  );
}

function LiveBadge({ state }: { state: 'connecting' | 'live' | 'reconnecting' }) {
  if (state === 'live')
    return (
      <Badge appearance="tint" color="success" role="status">
        ● Live
      </Badge>
    );
  return (
    <Badge appearance="tint" color="warning" role="status">
      {state === 'connecting' ? 'Connecting …' : 'Reconnecting …'}
    </Badge>
  );
}

function Bones() {
  const styles = useStyles();
  return (
    <Skeleton aria-label="Loading" className={styles.bones}>
      {[96, 72, 48, 40].map((height) => (
        <SkeletonItem key={height} style={{ height }} />
      ))}
    </Skeleton>
  );
}
