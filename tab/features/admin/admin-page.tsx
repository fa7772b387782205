import { createFocusOutlineStyle, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useNavigation } from '../../shared/components/navigation.tsx';
import { NoSuchPage } from '../../shared/components/no-such-page.tsx';
import { hrefOf } from '../../shared/lib/route.ts';
import { scrollIntoView } from '../../shared/lib/scroll-into-view.ts';
import { texts } from '../../shared/lib/texts.ts';
import type { PageProps } from './page-props.ts';
import { ADMIN_PAGES, type AdminPageEntry, adminPageOf } from './pages.tsx';
import { RowsSkeleton } from './parts/states.tsx';
import { useFirstPage } from './set-up/use-first-page.ts';
import { WhileSettingUp } from './set-up/while-setting-up.tsx';

const NARROW = '@media (max-width: 860px)';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: '200px minmax(0, 1fr)',
    gap: '32px',
    alignItems: 'start',
    [NARROW]: { gridTemplateColumns: 'minmax(0, 1fr)', gap: '16px' },
  },
  menu: {
    position: 'sticky',
    top: '76px',
    display: 'grid',
    gap: '2px',
    [NARROW]: { position: 'static', display: 'flex', overflowX: 'auto', paddingBottom: '4px', scrollbarWidth: 'thin' },
  },
  link: {
    display: 'flex',
    alignItems: 'center',
    gap: '10px',
    padding: '8px 12px',
    whiteSpace: 'nowrap',
    textDecorationLine: 'none',
    color: tokens.colorNeutralForeground2,
    borderRadius: tokens.borderRadiusMedium,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '& svg': { fontSize: '20px', flexShrink: 0 },
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover, color: tokens.colorNeutralForeground2Hover },
    ...createFocusOutlineStyle(),
    [NARROW]: { padding: '6px 10px', '& svg': { display: 'none' } },
  },
  here: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    color: tokens.colorNeutralForeground1Selected,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 3px 0 0 ${tokens.colorCompoundBrandStroke}`,
    [NARROW]: {
      boxShadow: `inset 0 -2px 0 ${tokens.colorCompoundBrandStroke}`,
      borderRadius: 0,
      backgroundColor: 'transparent',
      color: tokens.colorNeutralForeground1,
    },
    // Forced colours remove shadows.
    '@media (forced-colors: active)': { outline: '2px solid Highlight', outlineOffset: '-2px' },
  },
});

/** The administration: its menu, and the page that the address names. */
export default function AdminPage({ http, zone }: PageProps) {
  const styles = useStyles();
  const { path } = useNavigation();
  const first = useFirstPage(http, path);
  const shown = first && adminPageOf(path, first);
  return (
    <div className={styles.columns}>
      <nav aria-label={texts.text('tab.shell.admin')} className={styles.menu}>
        {ADMIN_PAGES.map((page) => {
          const entry = <Entry key={page.key} page={page} here={page === shown} />;
          return page.passing ? (
            <WhileSettingUp key={page.key} http={http}>
              {entry}
            </WhileSettingUp>
          ) : (
            entry
          );
        })}
      </nav>
      {shown && <shown.Page key={shown.key} http={http} zone={zone} item={path[2]} part={path[4]} />}
      {!first && <RowsSkeleton />}
      {first && !shown && <NoSuchPage home={hrefOf('admin')} homeName={texts.text('tab.shell.admin')} />}
    </div>
  );
}

/** A page in the menu. */
function Entry({ page, here }: { page: AdminPageEntry; here: boolean }) {
  const styles = useStyles();
  return (
    <a
      ref={here ? scrollIntoView : undefined}
      href={hrefOf('admin', page.key)}
      className={mergeClasses(styles.link, here && styles.here)}
      aria-current={here ? 'page' : undefined}
    >
      {page.icon}
      {texts.text(page.titleId)}
    </a>
  );
}
