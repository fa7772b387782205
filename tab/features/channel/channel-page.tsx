import { Link, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useEffect } from 'react';
import { LinesSkeleton } from '../../shared/components/lines-skeleton.tsx';
import { MessageBar, MessageBarBody } from '../../shared/components/message-bar.tsx';
import { useNavigation } from '../../shared/components/navigation.tsx';
import { NoSuchPage } from '../../shared/components/no-such-page.tsx';
import { Problem } from '../../shared/components/problem.tsx';
import { Waiting } from '../../shared/components/waiting.tsx';
import { useServerQuery } from '../../shared/hooks/use-server-query.ts';
import { type Http, HttpProblem } from '../../shared/lib/http.ts';
import { titleOf } from '../../shared/lib/route.ts';
import { texts } from '../../shared/lib/texts.ts';
import { fetchBoard, type Where } from './api.ts';
import { ConfigurePage } from './configure-page.tsx';
import { OfficeCards } from './office-cards.tsx';
import { OfficePart } from './office-part.tsx';
import { hrefOfPlace, type Place, placeOf } from './view-model.ts';

const useStyles = makeStyles({
  main: {
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    maxWidth: '1100px',
    margin: '0 auto',
    padding: '20px 24px 48px',
    '@media (max-width: 640px)': { padding: '12px 12px 40px' },
  },
  heading: { margin: 0 },
  muted: { color: tokens.colorNeutralForeground2 },
});

/** Milliseconds after which the picture is fetched again. */
const REFETCH_MS = 15_000;

interface ChannelPageProps {
  http: Http;
  /** Absent outside Teams. */
  conversation: Where | undefined;
}

/** The tab of a channel or chat: the part of an office that every reader may see. It is the same for all readers. */
export default function ChannelPage({ http, conversation }: ChannelPageProps) {
  const styles = useStyles();
  const { path } = useNavigation();
  const place = placeOf(path);
  return (
    <main className={styles.main}>
      {path[1] === 'configure' && <ConfigurePage http={http} />}
      {path[1] !== 'configure' && place && <SharedBoard key={path.join('/')} http={http} place={place} where={conversation ?? {}} />}
      {path[1] !== 'configure' && !place && <NoSuchPage home={hrefOfPlace({})} homeName={texts.text('tab.channel.all')} />}
    </main>
  );
}

function SharedBoard({ http, place, where }: { http: Http; place: Place; where: Where }) {
  const key = ['shared-board', place, where];
  const { value, problem, reload } = useServerQuery(key, (signal) => fetchBoard(http, place, where, signal), {
    every: REFETCH_MS,
    onReturn: true,
  });
  const title = texts.text('tab.channel.title');
  useEffect(() => {
    document.title = titleOf(title);
  }, [title]);
  if (problem instanceof HttpProblem && problem.status === 404) return <NotThere />;
  const [office] = value?.offices ?? [];
  return (
    <>
      {problem !== undefined && <Problem error={problem} retry={() => void reload()} />}
      {value === undefined && problem === undefined && (
        <Waiting retry={() => void reload()}>
          <LinesSkeleton heights={[32, 120, 200]} words={texts.text('tab.shared.loading')} />
        </Waiting>
      )}
      {value?.stale && (
        <MessageBar intent="warning">
          <MessageBarBody>{value.stale.why}</MessageBarBody>
        </MessageBar>
      )}
      {value && place.officeId === undefined && <OfficeCards offices={value.offices} />}
      {value && place.officeId !== undefined && office && <OfficePart board={value} office={office} floorId={place.floorId} />}
    </>
  );
}

/** Shown if the office or floor of the tab or link no longer exists. */
function NotThere() {
  const styles = useStyles();
  return (
    <>
      <Text as="h1" size={600} weight="semibold" className={styles.heading}>
        {texts.text('tab.channel.not-there')}
      </Text>
      <Text className={styles.muted}>{texts.text('tab.channel.not-there-hint')}</Text>
      <Link href={hrefOfPlace({})}>{texts.text('tab.channel.all')}</Link>
    </>
  );
}
