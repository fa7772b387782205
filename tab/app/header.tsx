import { makeStyles, Tab, TabList, Text, tokens } from '@fluentui/react-components';
import { useNavigation } from '../shared/components/navigation.tsx';
import { hrefOf } from '../shared/lib/route.ts';
import { scrollIntoView } from '../shared/lib/scroll-into-view.ts';
import { texts } from '../shared/lib/texts.ts';
import { PersonMenu, type PersonMenuProps } from './person-menu.tsx';

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
    // On paper there is nothing to press.
    '@media print': { display: 'none' },
    '@media (max-width: 640px)': { padding: '6px 12px', gap: tokens.spacingHorizontalXS },
  },
  logo: { width: '28px', height: '28px', '@media (max-width: 400px)': { display: 'none' } },
  // Where letters are large or words long, the tabs scroll; the way to one's own menu stays.
  nav: { minWidth: 0, overflowX: 'auto', scrollbarWidth: 'none' },
  name: { '@media (max-width: 480px)': { display: 'none' } },
  grow: { flexGrow: 1 },
  // Forced colours take the line below the chosen tab away.
  tabs: {
    // Small, so that four fit on a small phone.
    '@media (max-width: 400px)': {
      // Room to scroll on: the frame narrows after the chosen tab has scrolled into view, as the menu gets its name.
      minWidth: 'max-content',
      paddingRight: '12px',
      '& > .fui-Tab': { paddingLeft: '4px', paddingRight: '4px', scrollMarginInline: '12px' },
      '& > .fui-Tab > span': { fontSize: tokens.fontSizeBase200, paddingLeft: 0, paddingRight: 0 },
    },
    '& [aria-selected="true"]': { '@media screen and (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-4px' } },
  },
});

const TABS = ['today', 'insights', 'my-data', 'admin'] as const;

interface HeaderProps extends PersonMenuProps {
  /** The tab that is chosen. */
  page: string;
  administrator: boolean;
  /** Whether the person may read insights. */
  insights: boolean;
}

/** The name of the app, its pages, and one's own menu. */
export function Header({ page, administrator, insights, ...menu }: HeaderProps) {
  const styles = useStyles();
  const { go } = useNavigation();
  const isShown = { today: true, insights, 'my-data': true, admin: administrator };
  return (
    <header className={styles.header}>
      <img src="/tab/icon.svg" alt="" className={styles.logo} />
      <Text weight="semibold" size={400} className={styles.name}>
        Indoors
      </Text>
      <nav aria-label={texts.text('tab.shell.pages')} className={styles.nav}>
        <TabList className={styles.tabs} selectedValue={page} onTabSelect={(_, { value }) => go(hrefOf(String(value)))}>
          {TABS.filter((each) => isShown[each]).map((each) => (
            <Tab key={each} value={each} ref={each === page ? scrollIntoView : undefined}>
              {texts.text(`tab.shell.${each}`)}
            </Tab>
          ))}
        </TabList>
      </nav>
      <span className={styles.grow} />
      <PersonMenu {...menu} />
    </header>
  );
}
