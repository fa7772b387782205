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
  Tab,
  TabList,
  Text,
  tokens,
} from '@fluentui/react-components';
import { type ReactNode, useEffect } from 'react';
import { MyStatusCard } from '../features/my-status/my-status-card.tsx';
import { useMe } from '../features/my-status/use-me.ts';
import type { Session } from '../features/sign-in/session.ts';
import type { TeamsTheme } from '../features/sign-in/teams.ts';
import { TodayPage } from '../features/today/today-page.tsx';
import { useNavigation } from '../shared/components/navigation.tsx';
import { NoSuchPage } from '../shared/components/no-such-page.tsx';
import { Problem } from '../shared/components/problem.tsx';
import { initialsOf, menuLabel } from '../shared/lib/names.ts';
import { hrefOf, titleOf } from '../shared/lib/route.ts';
import { loadTexts } from '../shared/lib/texts.ts';
import { Boundary } from './boundary.tsx';
import { lazyPage } from './lazy-page.tsx';
import { THEME_NAMES } from './theme.ts';
import { useAdministrator } from './use-administrator.ts';

const MyDataPage = lazyPage('my-data', () => import('../features/my-data/my-data-page.tsx'), 'tab.shell.opening-my-data');
const AdminPage = lazyPage(
  'admin',
  async () => {
    const [page] = await Promise.all([import('../features/admin/admin-page.tsx'), loadTexts('admin')]);
    return page;
  },
  'tab.shell.opening-admin',
);

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
  logo: { width: '28px', height: '28px', '@media (max-width: 400px)': { display: 'none' } },
  // Where letters are large, the tabs scroll; the way to one's own menu stays.
  nav: { minWidth: 0, overflowX: 'auto', scrollbarWidth: 'none' },
  person: { flexShrink: 0 },
  name: { '@media (max-width: 480px)': { display: 'none' } },
  grow: { flexGrow: 1 },
  // Forced colours take the line below the chosen tab away.
  tabs: {
    '@media (max-width: 345px)': { '& > .fui-Tab': { paddingLeft: '7px', paddingRight: '7px' } },
    '& [aria-selected="true"]': { '@media screen and (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-4px' } },
  },
  main: { maxWidth: '1360px', margin: '0 auto', padding: '20px 24px 48px', '@media (max-width: 640px)': { padding: '12px 12px 40px' } },
});

/** What their addresses begin with, and their titles; pages of the administration have titles of their own. */
const PAGES: Readonly<Record<string, string>> = { today: 'Today', 'my-data': 'My data', admin: '' };

interface ShellProps {
  session: Session;
  /** Stands above the page while no sign-in is accepted. */
  refused: ReactNode;
  themeName: TeamsTheme;
  /** Absent in Teams, which has its own. */
  chooseTheme: ((name: TeamsTheme) => void) | undefined;
}

/** Header, pages and menu of somebody who is signed in. */
export function Shell({ session, refused, themeName, chooseTheme }: ShellProps) {
  const styles = useStyles();
  const { path, go } = useNavigation();
  const { me, setMe, problem, reload } = useMe(session.http);
  const name = me?.name ?? session.name;
  const administrator = useAdministrator(session.http, me, problem);
  const [page = 'today'] = path;
  const exists = Object.hasOwn(PAGES, page) && (page === 'admin' || path.length <= 1);
  const title = exists ? PAGES[page] : 'No such page';
  const nothingYet = me === undefined && refused;
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
        <nav aria-label="Pages" className={styles.nav}>
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
              className={styles.person}
              icon={<Avatar name={name} initials={initialsOf(name)} color="colorful" size={28} />}
              aria-label={menuLabel(name)}
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
        {refused}
        {problem !== undefined && !me && !refused && <Problem error={problem} retry={reload} />}
        <Boundary at={path.join('/')}>
          {!nothingYet && exists && page === 'today' && (
            <TodayPage
              http={session.http}
              me={me}
              ownStatus={(mine, offices) => <MyStatusCard http={session.http} me={mine} setMe={setMe} offices={offices} />}
            />
          )}
          {!nothingYet && exists && page === 'my-data' && <MyDataPage http={session.http} onChanged={reload} />}
          {page === 'admin' && me && !administrator && (
            <Problem
              error={new Error('This page is for administrators. Ask one to give you the app role in Microsoft Entra.')}
              title="Not for you"
              retry={undefined}
            />
          )}
          {page === 'admin' && administrator && <AdminPage http={session.http} zone={administrator.zone} />}
          {!exists && <NoSuchPage home={hrefOf('today')} homeName="Today" />}
        </Boundary>
      </main>
    </>
  );
}
