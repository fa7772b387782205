import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { type RefObject, useMemo } from 'react';
import { Card } from '../../../shared/components/card.tsx';
import { Problem } from '../../../shared/components/problem.tsx';
import { useServerQuery } from '../../../shared/hooks/use-server-query.ts';
import type { Http } from '../../../shared/lib/http.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { walkList } from '../arrow-keys.ts';
import { type Filters, isSearching } from '../filters.ts';
import type { Mine } from '../mine.ts';
import { People } from '../person-rows.tsx';
import { PictureSkeleton } from '../skeletons.tsx';
import { fetchExpected, fetchPlans } from './api.ts';
import { daySummary, formatExpected, formatTeam, narrowPlans, type PlannedGroup, plannedGroups } from './day-plans.ts';

/** The maximum number of offices whose expected numbers are fetched, with one request each. */
const MAX_OFFICES = 6;

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  card: { padding: '16px', gap: '6px' },
  title: { margin: 0, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2 },
});

interface DayAheadProps {
  http: Http;
  day: string;
  /** The viewer's. */
  zone: string;
  /** The reader's office, which comes first. */
  office: { officeId: string; name: string } | undefined;
  /** Whether the reader may know the expected numbers; a change of it fetches them again. Undefined while it is unknown. */
  insights: boolean | undefined;
  filters: Filters;
  mine: Mine;
  /** The lists, and the input of the search above them. */
  results: RefObject<HTMLDivElement | null>;
  box: RefObject<HTMLInputElement | null>;
}

/** A future day: plans of people and expected numbers. */
export default function DayAhead({ http, day, zone, office, insights, filters, mine, results, box }: DayAheadProps) {
  const styles = useStyles();
  const { value, problem, reload } = useServerQuery(['plans', day], (signal) => fetchPlans(http, day, signal), { onReturn: true });
  const narrowed = isSearching(filters);
  const plans = useMemo(() => value && (narrowed ? narrowPlans(value, filters, mine) : value), [value, narrowed, filters, mine]);
  // With a filter there is no group without people who fit.
  const groups = useMemo(() => plans && plannedGroups(plans, narrowed ? undefined : office, zone), [plans, narrowed, office, zone]);
  const { team } = mine.surroundings;
  const members = useMemo(() => new Set([...(team.manager ? [team.manager] : []), ...team.colleagues, ...team.reports]), [team]);
  if (problem !== undefined && !plans)
    return <Problem error={problem} title={texts.text('tab.week.plans-not-fetched')} retry={() => void reload()} />;
  if (!plans || !groups) return <PictureSkeleton retry={() => void reload()} />;
  return (
    <div className={styles.stack}>
      <div role="status">
        <Text block>{plans.total > 0 ? daySummary(plans) : texts.text(narrowed ? 'tab.today.nobody-fits' : 'tab.week.nobody')}</Text>
        {plans.total > 0 && !narrowed && <Text block>{formatTeam(plans, members)}</Text>}
        <Text block size={200} className={styles.muted}>
          {texts.text('tab.week.day-means')}
        </Text>
      </div>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: arrow keys of the buttons in it */}
      <div ref={results} className={styles.stack} onKeyDown={(event) => walkList(event, box.current)}>
        {groups.map((group, at) => (
          <Group key={group.key} http={http} day={day} group={group} ask={at < MAX_OFFICES} insights={insights} />
        ))}
      </div>
    </div>
  );
}

interface GroupProps extends Pick<DayAheadProps, 'http' | 'day' | 'insights'> {
  group: PlannedGroup;
  /** Whether its expected numbers are fetched. */
  ask: boolean;
}

function Group({ http, day, group, ask, insights }: GroupProps) {
  const styles = useStyles();
  const { officeId, title, people } = group;
  return (
    <Card className={styles.card} role="group" aria-label={title}>
      <Text as="h2" weight="semibold" size={400} className={styles.title}>
        {title}
      </Text>
      {officeId !== undefined && ask && <Expected http={http} day={day} officeId={officeId} insights={insights} />}
      <Text className={styles.muted}>
        {officeId === undefined
          ? texts.text('tab.shared.people', { count: people.length })
          : texts.text('tab.week.here', { count: people.length })}
      </Text>
      {people.length > 0 && <People people={people} step={12} />}
    </Card>
  );
}

/** The expected numbers of an office. If they cannot be fetched, the plans are shown without them. */
function Expected({ http, day, officeId, insights }: Pick<DayAheadProps, 'http' | 'day' | 'insights'> & { officeId: string }) {
  const { value } = useServerQuery(['expected', officeId, day, insights], (signal) => fetchExpected(http, day, officeId, signal));
  const words = value ? formatExpected(value) : [];
  return words.length > 0 ? <Text>{words.join(' · ')}</Text> : null;
}
