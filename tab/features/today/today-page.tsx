import {
  Badge,
  Button,
  Card,
  Input,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
  makeStyles,
  SearchBox,
  Select,
  Skeleton,
  SkeletonItem,
  Text,
  Title2,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useMemo, useRef, useState } from 'react';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { OfficeOccupancy } from '../../../server/routes/schemas/occupancy.ts';
import { Problem } from '../../shared/components/problem.tsx';
import { Waiting } from '../../shared/components/waiting.tsx';
import type { Http } from '../../shared/lib/http.ts';
import { dayShown, dayTitle, fixOf, futureWords, todayIn } from './day.ts';
import { FloorDialog } from './floor-dialog.tsx';
import { OfficeCards } from './office-cards.tsx';
import { PeopleGroups } from './people-groups.tsx';
import { useBoard } from './use-board.ts';
import { departmentsOf, floorView, groupsOf, NO_FILTERS, officeCards, staleWords, totalWords } from './view-model.ts';

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
  // Below the header, which stays.
  people: { scrollMarginTop: '64px' },
  future: { padding: '32px', display: 'grid', gap: '12px', justifyItems: 'center', textAlign: 'center' },
  quiet: { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
  bones: { display: 'grid', gap: '12px' },
  stale: { marginBottom: '16px' },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface TodayProps {
  http: Http;
  me: Me | undefined;
  /** The person's own status, with the offices that can be chosen there. */
  ownStatus: (me: Me, offices: readonly OfficeOccupancy[]) => ReactNode;
}

export function TodayPage({ http, me, ownStatus }: TodayProps) {
  const styles = useStyles();
  const [filters, setFilters] = useState(NO_FILTERS);
  const [day, setDay] = useState('');
  const [look, setLook] = useState<{ officeId: string; floorId: string }>();
  const zone = me?.timeZone ?? 'UTC';
  const today = todayIn(me?.now, zone);
  const shown = dayShown(day, today);
  const { board, problem, state, news, reload } = useBoard(http, shown.kind === 'past' ? shown.day : undefined);
  // What is live is of now, also while nothing changes; a past day stands still.
  const now = (shown.kind === 'today' ? me?.now : undefined) ?? board?.at;
  const cards = useMemo(() => board && officeCards(board, now), [board, now]);
  const groups = useMemo(() => board && groupsOf(board, filters, zone, now), [board, filters, zone, now]);
  const stale = staleWords(board, zone, now);
  const floor = useMemo(() => board && look && floorView(board, look.officeId, look.floorId, now), [board, look, now]);
  const narrow = (change: Partial<typeof filters>) => setFilters({ ...filters, ...change });
  const people = useRef<HTMLElement>(null);
  // After the people have been narrowed, which may make the page shorter.
  const showPeople = () => setTimeout(() => people.current?.scrollIntoView({ block: 'start', behavior: 'smooth' }));
  const showToday = () => setDay('');
  const fix = shown.kind === 'past' && fixOf(problem) === 'show-today' ? { retry: showToday, retryLabel: 'Show today' } : { retry: reload };

  return (
    <>
      <div className={styles.top}>
        <div>
          <Title2 as="h1" block className={styles.title}>
            {dayTitle(shown)}
          </Title2>
          <Text className={styles.muted}>
            {shown.kind !== 'future' && board && totalWords(board, shown.kind === 'past')}
            {shown.kind !== 'future' && !board && problem === undefined && 'Looking around …'}
          </Text>
        </div>
        <span className={styles.grow} />
        {shown.kind === 'today' && (stale === undefined || state !== 'live') && <LiveBadge state={state} />}
        <Input type="date" aria-label="Day to show" value={day || (today ?? '')} max={today} onChange={(_, { value }) => setDay(value)} />
      </div>
      <div aria-live="polite" className={styles.quiet}>
        {news}
      </div>
      {shown.kind === 'today' && stale && (
        <MessageBar intent="warning" layout="multiline" role="status" className={styles.stale}>
          <MessageBarBody>
            <MessageBarTitle>{stale.asOf}</MessageBarTitle> {stale.why}
          </MessageBarBody>
        </MessageBar>
      )}
      {problem !== undefined && shown.kind !== 'future' && (
        <Problem error={problem} title={shown.kind === 'past' ? 'This day cannot be shown' : 'The picture cannot be fetched'} {...fix} />
      )}
      <div className={styles.columns}>
        <aside className={styles.aside} aria-label="My own status">
          {me ? ownStatus(me, board?.occupancy.offices ?? []) : <Bones />}
        </aside>
        <div className={styles.main}>
          {shown.kind === 'future' && today && <NotYet words={futureWords(shown.day, today)} onToday={() => setDay('')} />}
          {shown.kind !== 'future' && !board && problem === undefined && (
            <Waiting retry={reload}>
              <Bones />
            </Waiting>
          )}
          {shown.kind !== 'future' && cards && (
            <OfficeCards
              cards={cards}
              administrator={me?.administrator ?? false}
              selected={filters.officeId}
              onSelect={(officeId) => {
                narrow({ officeId });
                if (officeId) showPeople();
              }}
              onFloor={(officeId, floorId) => setLook({ officeId, floorId })}
            />
          )}
          {shown.kind !== 'future' && board && (
            <section aria-label="People" ref={people} className={styles.people}>
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

function NotYet({ words, onToday }: { words: string; onToday: () => void }) {
  const styles = useStyles();
  return (
    <Card className={styles.future}>
      <Text role="status">{words}</Text>
      <Button onClick={onToday}>Show today</Button>
    </Card>
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
