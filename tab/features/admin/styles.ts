import { makeStyles, tokens } from '@fluentui/react-components';

/** What all panels share. */
export const usePanelStyles = makeStyles({
  stack: { display: 'grid', gap: '12px', justifyItems: 'stretch' },
  card: { padding: '16px', gap: '12px' },
  row: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: '8px' },
  fields: { display: 'grid', gap: '12px', gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 240px), 1fr))' },
  grow: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  muted: { color: tokens.colorNeutralForeground2 },
  facts: { display: 'grid', gridTemplateColumns: 'auto 1fr', gap: '4px 16px', margin: 0, '& dd': { margin: 0 } },
  floor: {
    border: 'none',
    margin: 0,
    padding: 0,
    display: 'grid',
    gap: '8px',
    gridTemplateColumns: '2fr 1fr 1fr auto',
    alignItems: 'end',
    '& > *': { minWidth: 0 },
    '& .fui-Input': { minWidth: 0 },
  },
});
