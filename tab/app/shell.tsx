import {
  Avatar,
  Button,
  Menu,
  MenuDivider,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
  makeStyles,
  Spinner,
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { lazy, Suspense, useEffect } from 'react';
import { useMe } from '../features/my-status/use-me.ts';
import type { Session } from '../features/sign-in/session.ts';
import type { TeamsTheme } from '../features/sign-in/teams.ts';
import { TodayPage } from '../features/today/today-page.tsx';
import { hrefOf, titleOf } from '../lib/route.ts';
import { Boundary } from './boundary.tsx';
import { useNavigation } from './navigation.tsx';
import { Problem } from './problem.tsx';
import { THEME_NAMES } from './theme.ts';
import { useAdministrator } from './use-administrator.ts';

const MyDataPage = lazy(() => import('../features/my-data/my-data-page.tsx'));
const AdminPage = lazy(() => import('../features/admin/admin-page.tsx'));

const useStyles = makeStyles({
  header: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalM,
    padding: '8px 24px',
    position: 'sticky',
    top: 0,
    zIndex: 10,
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
    '@media (max-width: 640px)': { padding: '6px 12px', gap: tokens.spacingHorizontalXS },
  },
  logo: { width: '28px', height: '28px' },
  name: { '@media (max-width: 480px)': { display: 'none' } },
  grow: { flexGrow: 1 },
  // Forced colours take the line below the chosen tab away.
  tabs: {
    '& [aria-selected="true"]': { '@media screen and (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-4px' } },
  },
  main: { maxWidth: '1360px', margin: '0 auto', padding: '20px 24px 48px', '@media (max-width: 640px)': { padding: '12px 12px 40px' } },
});

/** What their addresses begin with, and their titles; pages of the administration have titles of their own. */
const PAGES: Readonly<Record<string, string>> = { today: 'Today', 'my-data': 'My data', admin: '' };

interface ShellProps {
  session: Session;
  themeName: TeamsTheme;
  /** Absent in Teams, which has its own. */
  chooseTheme: ((name: TeamsTheme) => void) | undefined;
}

/** Header, pages and menu of somebody who is signed in. */
export function Shell({ session, themeName, chooseTheme }: ShellProps) {
  const styles = useStyles();
  const { path, go } = useNavigation();
  const { me, setMe, problem, reload } = useMe(session.http);
  const administrator = useAdministrator(session.http, me, problem);
  const page = PAGES[path[0] ?? ''] === undefined ? 'today' : String(path[0]);
  const title = PAGES[page];
  useEffect(() => {
    if (title) document.title = titleOf(title);
  }, [title]);
  return (
    <>
      <header className={styles.header}>
        <img src="/tab/icon.svg" alt="" className={styles.logo} />
        <Text weight="semibold" size={400} className={styles.name}>
          Indoors
        </Text>
        <nav aria-label="Pages">
          <TabList className={styles.tabs} selectedValue={page} onTabSelect={(_, { value }) => go(hrefOf(String(value)))}>
            <Tab value="today">Today</Tab>
            <Tab value="my-data">My data</Tab>
            {administrator && <Tab value="admin">Administration</Tab>}
          </TabList>
        </nav>
        <span className={styles.grow} />
        <Menu
          checkedValues={{ theme: [themeName] }}
          onCheckedValueChange={(_, { checkedItems }) => chooseTheme?.(checkedItems[0] as TeamsTheme)}
        >
          <MenuTrigger disableButtonEnhancement>
            <Button
              appearance="subtle"
              shape="circular"
              icon={<Avatar name={me?.name ?? session.name} color="colorful" size={28} />}
              aria-label={`Menu of ${me?.name ?? 'the person signed in'}`}
            />
          </MenuTrigger>
          <MenuPopover>
            <MenuList>
              <MenuItem disabled>{me?.name ?? '…'}</MenuItem>
              {chooseTheme && <MenuDivider />}
              {chooseTheme &&
                Object.entries(THEME_NAMES).map(([value, label]) => (
                  <MenuItemRadio key={value} name="theme" value={value}>
                    {label}
                  </MenuItemRadio>
                ))}
              {session.switchPerson && <MenuDivider />}
              {session.switchPerson && <MenuItem onClick={session.switchPerson}>Look as somebody else</MenuItem>}
            </MenuList>
          </MenuPopover>
        </Menu>
      </header>
      <main className={styles.main}>
        {problem !== undefined && !me && <Problem error={problem} retry={reload} />}
        {page === 'today' && <TodayPage http={session.http} me={me} setMe={setMe} />}
        {page === 'my-data' && (
          <Suspense fallback={<Spinner label="Opening your data" />}>
            <MyDataPage http={session.http} onChanged={reload} />
          </Suspense>
        )}
        {page === 'admin' && me && !administrator && (
          <Problem
            error={new Error('This page is for administrators. Ask one to give you the app role in Microsoft Entra.')}
            title="Not for you"
          />
        )}
        {page === 'admin' && administrator && (
          <Boundary at={path.join('/')}>
            <Suspense fallback={<Spinner label="Opening administration" />}>
              <AdminPage http={session.http} zone={administrator.zone} />
            </Suspense>
          </Boundary>
        )}
      </main>
    </>
  );
}
