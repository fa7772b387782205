import { makeStyles, tokens } from '@fluentui/react-components';

export const PHONE = '@media (max-width: 640px)';

/** Styles that all pages of the administration share. */
export const usePartStyles = makeStyles({
  stack: { display: 'grid', gap: tokens.spacingVerticalL, gridTemplateColumns: 'minmax(0, 1fr)' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: tokens.spacingHorizontalS },
  fields: {
    display: 'grid',
    alignItems: 'start',
    gap: tokens.spacingVerticalL,
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 220px), 1fr))',
  },
  filters: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    // As wide as the longest choice, so that none is cut.
    '& > *': { flex: '1 1 auto', minWidth: '160px', maxWidth: '100%' },
    '& > :first-child': { flex: '1 1 200px' },
    [PHONE]: { '& > :first-child': { flex: '1 1 100%' } },
  },
  card: { padding: '16px', gap: '12px', [PHONE]: { padding: '12px' } },
  panel: {
    backgroundColor: tokens.colorNeutralBackground1,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    overflow: 'hidden',
  },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2 },
  mono: { fontFamily: tokens.fontFamilyMonospace, fontSize: tokens.fontSizeBase200 },
  numbers: { fontVariantNumeric: 'tabular-nums' },
  heading: { margin: 0 },
  fieldset: { border: 'none', margin: 0, padding: 0, minWidth: 0 },
});
