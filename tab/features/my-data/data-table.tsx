import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { useId, useState } from 'react';
import { Card } from '../../shared/components/card.tsx';
import { texts } from '../../shared/lib/texts.ts';
import type { Table } from './tables.ts';

/** The number of rows shown at first. It is small because each row is a block of several lines on a phone. */
const FIRST_ROWS = 4;

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px' },
  muted: { color: tokens.colorNeutralForeground2 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    '& th, & td': {
      textAlign: 'left',
      padding: '6px 12px 6px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      overflowWrap: 'anywhere',
      verticalAlign: 'top',
    },
    '& th': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
    // On a phone each row is a block, with the column's name before each value.
    '@media (max-width: 640px)': {
      '& thead': { position: 'absolute', width: '1px', height: '1px', overflow: 'hidden', clipPath: 'inset(50%)' },
      '& tr': { display: 'block', padding: '6px 0', borderBottom: `1px solid ${tokens.colorNeutralStroke2}` },
      '& td': { display: 'flex', gap: '8px', padding: '2px 0', borderBottom: 'none' },
      '& td::before': { content: 'attr(data-label)', flex: '0 0 96px', color: tokens.colorNeutralForeground2 },
    },
  },
  more: { justifySelf: 'start', alignSelf: 'start' },
});

/** One kind of stored data: its description, and all records. */
export function DataTable({ table }: { table: Table }) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const headingId = useId();
  const rows = all ? table.rows : table.rows.slice(0, FIRST_ROWS);
  return (
    <Card className={styles.card} role="region" aria-labelledby={headingId}>
      <Text as="h2" id={headingId} size={400} weight="semibold" block style={{ margin: 0 }}>
        {table.title}
      </Text>
      <Text className={styles.muted}>{table.note}</Text>
      {table.rows.length === 0 && <Text>{table.empty}</Text>}
      {table.rows.length > 0 && (
        // biome-ignore-start lint/a11y/noRedundantRoles: on a phone it is laid out as blocks, which would remove the roles of a table.
        <table className={styles.table} role="table" aria-labelledby={headingId}>
          <thead role="rowgroup">
            <tr role="row">
              {table.columns.map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ key, cells }) => (
              <tr key={key} role="row">
                {cells.map((cell, index) => (
                  <td key={table.columns[index]} role="cell" data-label={table.columns[index]}>
                    <span>{cell}</span>
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
        // biome-ignore-end lint/a11y/noRedundantRoles: to here
      )}
      {table.rows.length > FIRST_ROWS && (
        <Button appearance="subtle" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all
            ? texts.text('tab.my-data.table.show-few', { count: FIRST_ROWS })
            : texts.text('tab.my-data.table.show-all', { count: table.rows.length })}
        </Button>
      )}
    </Card>
  );
}
