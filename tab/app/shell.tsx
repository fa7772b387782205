import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { MyStatusCard } from '../features/my-status/my-status-card.tsx';
import { useMe } from '../features/my-status/use-me.ts';
import type { Session } from '../features/sign-in/session.ts';
import type { TeamsTheme } from '../features/sign-in/teams-listener.ts';
import { TodayPage } from '../features/today/today-page.tsx';
import { lazyPart } from '../shared/components/lazy-part.tsx';
import { LinesSkeleton } from '../shared/components/lines-skeleton.tsx';
import { useNavigation } from '../shared/components/navigation.tsx';
import { Problem } from '../shared/components/problem.tsx';
import { SeenProblem } from '../shared/lib/problem-text.ts';
import { hrefOf, titleOf } from '../shared/lib/route.ts';
import { loadTexts, texts } from '../shared/lib/texts.ts';
import { withDays } from '../shared/lib/with-days.ts';
import { Boundary } from './boundary.tsx';
import { Header } from './header.tsx';
import { lazyPage } from './lazy-page.tsx';
import { pageOf } from './pages.ts';
import { useAdministrator } from './use-administrator.ts';

const MyDataPage = lazyPage(
  'my-data',
  async () => {
    const [page] = await Promise.all([import('../features/my-data/my-data-page.tsx'), loadTexts('mydata')]);
    return page;
  },
  'tab.shell.opening-my-data',
);
const InsightsPage = lazyPage(
  'insights',
  async () => {
    const [page] = await Promise.all([import('../features/insights/insights-page.tsx'), loadTexts('insights')]);
    return page;
  },
  'tab.shell.opening-insights',
);
const AdminPage = lazyPage(
  'admin',
  async () => {
    const [page] = await Promise.all([withDays(import('../features/admin/admin-page.tsx')), loadTexts('admin')]);
    return page;
  },
  'tab.shell.opening-admin',
);

const SetUpCard = lazyPart('set-up', async () => {
  const [card] = await Promise.all([import('../features/admin/set-up/set-up-card.tsx'), loadTexts('admin')]);
  return card;
});

const OwnPlan = lazyPart(
  'own-plan',
  () => withDays(import('../features/my-status/own-plan.tsx')),
  () => <LinesSkeleton />,
);
const DayPlan = lazyPart('day-plan', () => withDays(import('../features/my-status/day-plan.tsx')));

const NoSuchPage = lazyPart('no-such-page', async () => ({ default: (await import('../shared/components/no-such-page.tsx')).NoSuchPage }));

const EndingCredentials = lazyPart('ending-credentials', () => import('../features/admin/integration/ending-credentials.tsx'));

const useStyles = makeStyles({
  // It begins where the header does.
  main: { maxWidth: '1360px', padding: '20px 24px 48px', '@media (max-width: 640px)': { padding: '12px 12px 40px' } },
  // As wide as the header: these pages have enough columns.
  wide: { maxWidth: '2200px' },
});

export interface ShellProps {
  session: Session;
  /** Shown above the page while the server accepts no sign-in. */
  refused: ReactNode;
  themeName: TeamsTheme;
  /** Absent in Teams, which has its own. */
  chooseTheme: ((name: TeamsTheme) => void) | undefined;
}

/** Header, pages and menu of somebody who is signed in. */
export function Shell({ session, refused, themeName, chooseTheme }: ShellProps) {
  const { http, switchPerson } = session;
  const styles = useStyles();
  const { path } = useNavigation();
  const { me, setMe, problem, reload } = useMe(http);
  const administrator = useAdministrator(http, me, problem);
  const page = pageOf(path);
  const nothingYet = me === undefined && refused;
  usePageTitle(page);
  return (
    <>
      <Header
        page={path[0] ?? 'today'}
        administrator={administrator !== undefined}
        insights={me?.insights ?? false}
        name={me?.name ?? session.name}
        themeName={themeName}
        chooseTheme={chooseTheme}
        switchPerson={switchPerson}
      />
      <main className={mergeClasses(styles.main, page !== 'my-data' && styles.wide)}>
        {refused}
        {me?.endingCredentials && path.join('/') !== 'admin/integration' && <EndingCredentials credentials={me.endingCredentials} />}
        {problem !== undefined && !me && !refused && <Problem error={problem} retry={reload} />}
        <Boundary at={path.join('/')}>
          {page === 'today' && !me && administrator && <SetUpCard http={http} />}
          {!nothingYet && page === 'today' && (me || !administrator) && (
            <TodayPage
              http={http}
              me={me}
              ownStatus={(mine, offices, officeId) => (
                <MyStatusCard http={http} me={mine} setMe={setMe} offices={offices} officeId={officeId} />
              )}
              planDay={(mine, offices, officeId) => (day, title) => (
                <DayPlan http={http} me={mine} setMe={setMe} offices={offices} officeId={officeId} day={day} title={title} />
              )}
              ownPlan={(mine, offices, officeId, day) => (
                <OwnPlan key={day} http={http} me={mine} setMe={setMe} offices={offices} officeId={officeId} day={day} />
              )}
              setUp={<SetUpCard http={http} />}
            />
          )}
          {!nothingYet && page === 'my-data' && <MyDataPage http={http} onChanged={reload} />}
          {page === 'insights' && me && !me.insights && <NotForYou why={texts.text('tab.shell.insights-closed')} />}
          {page === 'insights' && me?.insights && <InsightsPage http={http} me={me} />}
          {page === 'admin' && me && !administrator && <NotForYou why={texts.text('tab.shell.administrators-only')} />}
          {page === 'admin' && administrator && <AdminPage http={http} zone={administrator.zone} />}
          {page === undefined && <NoSuchPage home={hrefOf('today')} homeName={texts.text('tab.shell.today')} />}
        </Boundary>
      </main>
    </>
  );
}

/** The pages of the administration and the page for an unknown address set their own titles. */
function usePageTitle(page: ReturnType<typeof pageOf>): void {
  const title = page === 'admin' || page === undefined ? undefined : texts.text(`tab.shell.${page}`);
  useEffect(() => {
    if (title !== undefined) document.title = titleOf(title);
  }, [title]);
}

function NotForYou({ why }: { why: string }) {
  return <Problem error={new SeenProblem(why)} title={texts.text('tab.shell.not-for-you')} retry={undefined} />;
}
