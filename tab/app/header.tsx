import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { hrefOf } from '../shared/lib/route.ts';
import { scrollIntoView } from '../shared/lib/scroll-into-view.ts';
import { texts } from '../shared/lib/texts.ts';
import { PAGES } from './pages.ts';
import { PersonMenu } from './person-menu.tsx';
import type { PersonMenuProps } from './person-menu-props.ts';

const SMALL = '@media (max-width: 400px)';

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
    // Very low, as with letters four times as large.
    '@media (max-height: 400px)': { position: 'static' },
    // Buttons and links have no use on paper.
    '@media print': { display: 'none' },
    '@media (max-width: 640px)': { padding: '6px 12px', gap: tokens.spacingHorizontalXS },
  },
  logo: { width: '28px', height: '28px', [SMALL]: { display: 'none' } },
  // With large letters or long words the list of pages scrolls; the person's menu stays visible.
  nav: { minWidth: 0, overflowX: 'auto', scrollbarWidth: 'none' },
  name: { '@media (max-width: 480px)': { display: 'none' } },
  grow: { flexGrow: 1 },
  pages: {
    display: 'flex',
    listStyle: 'none',
    margin: 0,
    padding: 0,
    // Space to scroll further: the list gets narrower when the menu shows the person's name, after the chosen page has scrolled into view.
    [SMALL]: { minWidth: 'max-content', paddingRight: '12px' },
  },
  page: {
    position: 'relative',
    display: 'block',
    padding: '12px 10px',
    whiteSpace: 'nowrap',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    borderRadius: tokens.borderRadiusMedium,
    '::after': { content: '""', position: 'absolute', inset: 'auto 10px 0', height: '3px', borderRadius: tokens.borderRadiusCircular },
    ':hover': { color: tokens.colorNeutralForeground1, '::after': { backgroundColor: tokens.colorNeutralStroke1Hover } },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    // Small, so that four fit on a small phone.
    [SMALL]: { padding: '12px 4px', fontSize: tokens.fontSizeBase200, scrollMarginInline: '12px' },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': { backgroundColor: tokens.colorCompoundBrandStroke },
    ':hover': { '::after': { backgroundColor: tokens.colorCompoundBrandStroke } },
    // Forced colours remove the line below the chosen page.
    '@media screen and (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-4px' },
  },
});

interface HeaderProps extends PersonMenuProps {
  /** The chosen page. */
  page: string;
  administrator: boolean;
  /** Whether the person may read insights. */
  insights: boolean;
}

/** The pages of the app. Outside Teams, which has its own header, also the name of the app and the person's menu. */
export function Header({ page, administrator, insights, ...menu }: HeaderProps) {
  const styles = useStyles();
  const isInTeams = menu.chooseTheme === undefined;
  const isShown = { today: true, insights, 'my-data': true, admin: administrator };
  return (
    <header className={styles.header}>
      {!isInTeams && (
        <>
          <img src="/tab/icon.svg" alt="" className={styles.logo} />
          <Text weight="semibold" size={400} className={styles.name}>
            Indoors
          </Text>
        </>
      )}
      <nav aria-label={texts.text('tab.shell.pages')} className={styles.nav}>
        <ul className={styles.pages}>
          {PAGES.filter((each) => isShown[each]).map((each) => (
            <li key={each}>
              <a
                href={hrefOf(each)}
                className={mergeClasses(styles.page, each === page && styles.chosen)}
                aria-current={each === page ? 'page' : undefined}
                ref={each === page ? scrollIntoView : undefined}
              >
                {texts.text(`tab.shell.${each}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {!isInTeams && (
        <>
          <span className={styles.grow} />
          <PersonMenu {...menu} />
        </>
      )}
    </header>
  );
}
