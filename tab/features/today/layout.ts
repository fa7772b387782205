import { makeStyles } from '@fluentui/react-components';

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
    gridTemplateRows: 'auto auto auto 1fr',
    gridTemplateAreas: '"office people aside" "week people aside" "places people aside" "elsewhere people aside"',
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
    gridTemplateAreas: '"single single aside"',
    [MEDIUM]: { gridTemplateColumns: 'minmax(0, 1fr)', gridTemplateAreas: '"single" "aside"' },
    [NARROW]: { gridTemplateAreas: '"single" "aside"' },
  },
  aside: { gridArea: 'aside', position: 'sticky', top: '68px', [MEDIUM]: { position: 'static' } },
  office: { gridArea: 'office' },
  people: { gridArea: 'people' },
  week: { gridArea: 'week' },
  places: { gridArea: 'places' },
  elsewhere: { gridArea: 'elsewhere', display: 'grid', gap: '12px', gridTemplateColumns: 'minmax(0, 1fr)' },
  onlyOne: { gridArea: 'single' },
});
