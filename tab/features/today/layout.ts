import { makeStyles } from '@fluentui/react-components';

/** Three columns: mine are on the right. */
export const WIDE = '(min-width: 1200px)';
/** Other offices are below my people, so that the middle is filled. */
const LARGE = '@media (min-width: 1600px)';
const MEDIUM = '@media (max-width: 1199px)';
const NARROW = '@media (max-width: 760px)';

/**
 * The positions of the parts of the page, in three columns, two, or one on a phone, by importance. `single` has one part in place of
 * offices and people: the results, or a day without data.
 */
export const useLayout = makeStyles({
  grid: {
    display: 'grid',
    gap: '16px',
    alignItems: 'start',
    gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr) 340px',
    gridTemplateRows: 'auto auto 1fr',
    gridTemplateAreas: '"office people right" "places people right" "elsewhere people right"',
    [LARGE]: { gridTemplateAreas: '"office people right" "elsewhere people right" "elsewhere places right"' },
    [MEDIUM]: {
      gridTemplateColumns: 'minmax(0, 1fr) minmax(0, 1fr)',
      gridTemplateAreas: '"aside office" "people week" "people places" "people elsewhere"',
    },
    [NARROW]: {
      gap: '12px',
      gridTemplateColumns: 'minmax(0, 1fr)',
      gridTemplateRows: 'none',
      gridTemplateAreas: '"aside" "office" "people" "week" "places" "elsewhere"',
    },
  },
  single: {
    gridTemplateRows: 'none',
    gridTemplateAreas: '"single single right"',
    [LARGE]: { gridTemplateAreas: '"single single right"' },
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateAreas: '"single" "aside"' },
    [NARROW]: { gridTemplateAreas: '"single" "aside"' },
  },
  // My own plans come before everybody's.
  ownFirst: { [MEDIUM]: { gridTemplateAreas: '"aside" "single"' }, [NARROW]: { gridTemplateAreas: '"aside" "single"' } },
  right: {
    gridArea: 'right',
    display: 'grid',
    gap: '16px',
    gridTemplateColumns: 'minmax(0, 1fr)',
    [MEDIUM]: { display: 'contents' },
  },
  aside: { [MEDIUM]: { gridArea: 'aside' } },
  office: { gridArea: 'office' },
  people: { gridArea: 'people' },
  week: { [MEDIUM]: { gridArea: 'week' } },
  places: { gridArea: 'places' },
  elsewhere: { gridArea: 'elsewhere', display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  onlyOne: { gridArea: 'single' },
});
