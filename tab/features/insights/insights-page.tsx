import { makeStyles, mergeClasses, Spinner, Text, tokens } from '@fluentui/react-components';
import type { InsightsView } from '../../../server/routes/schemas/insights.ts';
import type { Me } from '../../../server/routes/schemas/me.ts';
import type { OfficeView } from '../../../server/routes/schemas/offices.ts';
import { useLive } from '../../shared/components/live.tsx';
import { MessageBar, MessageBarBody, MessageBarTitle } from '../../shared/components/message-bar.tsx';
import { useNavigation } from '../../shared/components/navigation.tsx';
import { Part } from '../../shared/components/part.tsx';
import { Problem } from '../../shared/components/problem.tsx';
import { useSay } from '../../shared/components/say.tsx';
import { Waiting } from '../../shared/components/waiting.tsx';
import { useAction } from '../../shared/hooks/use-action.ts';
import { useOfficesInUse } from '../../shared/hooks/use-offices.ts';
import { type ServerQuery, useServerQuery } from '../../shared/hooks/use-server-query.ts';
import { download } from '../../shared/lib/download.ts';
import { type Http, HttpProblem } from '../../shared/lib/http.ts';
import { hrefOf } from '../../shared/lib/route.ts';
import { texts } from '../../shared/lib/texts.ts';
import { dayIn, formatDay } from '../../shared/lib/time.ts';
import { placeText } from '../../shared/lib/words.ts';
import { type ChosenPlace, csvPath, fetchInsights } from './api.ts';
import { type Chart, comingChart, headCountChart, heatChart, trendChart, weekdayChart } from './charts.ts';
import { FigureCard } from './figure-card.tsx';
import { usePaletteStyles } from './palette.ts';
import { aboutOf } from './picture.ts';
import { PlaceBar } from './place-bar.tsx';
import {
  basisText,
  comingTable,
  headCountTable,
  heatTable,
  limitsText,
  nowText,
  type Table,
  trendTable,
  weekdayTable,
} from './view-model.ts';

const useStyles = makeStyles({
  stack: { display: 'grid', gap: '16px', gridTemplateColumns: 'minmax(0, 1fr)' },
  // As many columns as fit, up to three: with more, the last one would be empty. Cards of different heights leave no gaps.
  columns: {
    columnWidth: '400px',
    columnCount: '3',
    columnGap: '16px',
    '@media (max-width: 480px)': { columnWidth: 'auto', columnCount: 'auto' },
  },
  heading: { margin: 0 },
  about: { maxWidth: '100ch' },
  muted: { maxWidth: '100ch', color: tokens.colorNeutralForeground2 },
});

/** Milliseconds until the figures are fetched again. */
const REFETCH_MS = 30_000;

/** How full an office or floor usually is: numbers of past days, rounded to steps, each with its definition. */
export default function InsightsPage({ http, me }: { http: Http; me: Me }) {
  const styles = useStyles();
  const palette = usePaletteStyles();
  const offices = useOfficesInUse(http);
  return (
    <div className={mergeClasses(styles.stack, palette.paper)}>
      <Text as="h1" size={600} weight="semibold" className={styles.heading}>
        {texts.text('tab.insights.title')}
      </Text>
      <Answered query={offices}>
        {(found) =>
          found.length === 0 ? <Text>{texts.text('tab.insights.no-offices')}</Text> : <Place http={http} me={me} offices={found} />
        }
      </Answered>
    </div>
  );
}

/** Whether the server has the figures and no longer shows them, or no longer has them: then earlier ones are not shown either. */
const isWithheld = (problem: unknown) => problem instanceof HttpProblem && [403, 404].includes(problem.status);

/** The answer, its failure, or a loading state. */
function Answered<T>({ query: { value, problem, reload }, children }: { query: ServerQuery<T>; children: (value: T) => React.ReactNode }) {
  const again = () => void reload();
  return (
    <>
      {problem !== undefined && <Problem error={problem} retry={again} />}
      {value !== undefined && !isWithheld(problem) && children(value)}
      {value === undefined && problem === undefined && (
        <Waiting retry={again}>
          <Spinner label={texts.text('tab.insights.loading')} />
        </Waiting>
      )}
    </>
  );
}

interface PlaceProps {
  http: Http;
  me: Me;
  offices: readonly OfficeView[];
}

/** The place of the address; otherwise the office where the reader is, or the first office. */
function Place({ http, me, offices }: PlaceProps) {
  const styles = useStyles();
  const { path, go } = useNavigation();
  const say = useSay();
  const { busy, problem, run } = useAction();
  const [, officeId, floor] = path;
  const office = officeId ?? offices.find(({ id }) => id === me.presence.officeId)?.id ?? offices[0]?.id ?? '';
  const site: ChosenPlace = { office, floor };
  const insights = useServerQuery(['insights', office, floor ?? ''], (signal) => fetchInsights(http, site, signal), {
    onReturn: true,
    every: REFETCH_MS,
  });
  // An organisation may switch the figures of floors off.
  useLive({ onReset: (stream) => void (stream ?? insights.reload()) });
  const shown = offices.find(({ id }) => id === office);
  const saveCsv = async () => {
    const done = await run(() => download(http, csvPath(site), 'indoors-insights.csv'), texts.text('tab.insights.unread-hint'));
    if (done) say(texts.text('tab.insights.csv-done', { file: done.value }));
  };
  return (
    <>
      <PlaceBar
        offices={offices}
        floors={insights.value?.floors ?? []}
        site={site}
        busy={busy}
        onSite={(next) => go(hrefOf('insights', next.office, ...(next.floor === undefined ? [] : [next.floor])))}
        onCsv={() => void saveCsv()}
      />
      {problem !== undefined && <Problem error={problem} retry={() => void saveCsv()} />}
      <Answered query={insights}>
        {(view) => (
          <div className={styles.stack}>
            <Figures view={view} createdOn={shown && dayIn(shown.createdAt, view.timeZone)} />
          </div>
        )}
      </Answered>
    </>
  );
}

/** @param createdOn the day on which the office was set up, if it is known */
function Figures({ view, createdOn }: { view: InsightsView; createdOn: string | undefined }) {
  const styles = useStyles();
  const today = dayIn(view.at, view.timeZone);
  const now = nowText(view);
  const basis = basisText(view, today);
  const about = aboutOf(view, basis);
  const figures = (table: Table, chartOf: (view: InsightsView, table: Table) => Chart | undefined) => (
    <FigureCard table={table} chart={chartOf(view, table)} about={about} />
  );
  return (
    <>
      <Text as="h2" size={500} weight="semibold" className={styles.heading}>
        {placeText(view.name, view.floorName)}
      </Text>
      {view.counted === undefined && createdOn !== undefined && (
        <MessageBar intent="info">
          <MessageBarBody>
            <MessageBarTitle>{texts.text('tab.insights.empty')}</MessageBarTitle>
            {texts.text('tab.insights.empty-hint', { day: formatDay(createdOn, today) })}
          </MessageBarBody>
        </MessageBar>
      )}
      <Text className={styles.about}>{basis}</Text>
      {now !== undefined && (
        <Text>
          <strong>{texts.text('tab.insights.now')}</strong> · {now}
        </Text>
      )}
      <Text className={styles.muted}>{limitsText()}</Text>
      <div className={styles.columns}>
        {view.counted && <Part>{() => <FigureCard table={heatTable(view)} chart={heatChart(view)} about={about} />}</Part>}
        {view.counted && <Part>{() => figures(weekdayTable(view), weekdayChart)}</Part>}
        <Part>{() => figures(comingTable(view, today), comingChart)}</Part>
        {view.counted && <Part>{() => figures(headCountTable(view, today), headCountChart)}</Part>}
        {view.counted && <Part>{() => figures(trendTable(view, today), trendChart)}</Part>}
      </div>
    </>
  );
}
