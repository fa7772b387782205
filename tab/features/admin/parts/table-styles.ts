import { makeStyles, tokens } from '@fluentui/react-components';

/** Up to here the columns have no room beside the navigation, which is above the page below 860 px. */
const NARROW = '@media (max-width: 1100px)';

/** Tables whose rows become cards where there is no room for columns. `--columns` is the grid template. */
export const useTableStyles = makeStyles({
  table: { minWidth: 0, '& [role="cell"]': { minWidth: 0, height: 'auto', minHeight: 0 } },
  head: { [NARROW]: { display: 'none' } },
  row: {
    display: 'grid',
    gridTemplateColumns: 'var(--columns)',
    alignItems: 'center',
    minHeight: '52px',
    padding: '4px 8px',
    // A click on a row does nothing, and in high contrast its text is not readable on the colour of the pointer.
    ':hover': { backgroundColor: 'transparent', color: tokens.colorNeutralForeground1 },
    ':active': { backgroundColor: 'transparent', color: tokens.colorNeutralForeground1 },
    [NARROW]: {
      gridTemplateColumns: 'minmax(0, 1fr) auto',
      padding: '10px 12px',
      gap: '4px 8px',
      '& [role="cell"]': { padding: 0 },
    },
  },
  lead: { gridColumn: 'auto' },
  /** On a line of its own where there is no room for columns. */
  wide: { [NARROW]: { gridColumn: '1 / -1', order: 1 } },
  actions: { justifyContent: 'flex-end', [NARROW]: { gridRow: 1, gridColumn: 2 } },
  badge: {
    height: 'auto',
    minHeight: '20px',
    maxWidth: '100%',
    whiteSpace: 'normal',
    overflowWrap: 'anywhere',
    textAlign: 'start',
    borderRadius: tokens.borderRadiusMedium,
  },
});
