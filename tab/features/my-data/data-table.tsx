import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { DismissRegular } from '@fluentui/react-icons/svg/dismiss';
import { useId, useRef, useState } from 'react';
import { Card } from '../../shared/components/card.tsx';
import { texts } from '../../shared/lib/texts.ts';
import type { Removal, Row, Table } from './tables.ts';

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

interface DataTableProps {
  table: Table;
  busy: boolean;
  onRemove: (removal: Removal) => void;
}

/** One kind of stored data: its description, and all records. */
export function DataTable({ table, busy, onRemove }: DataTableProps) {
  const styles = useStyles();
  const [all, setAll] = useState(false);
  const headingId = useId();
  const heading = useRef<HTMLElement>(null);
  const { over } = table;
  const rows = shownRows(table, all);
  const canRemove = rows.some(({ remove }) => remove !== undefined);
  const remove = (removal: Removal) => {
    onRemove(removal);
    // The button goes with its row.
    heading.current?.focus();
  };
  return (
    <Card className={styles.card} role="region" aria-labelledby={headingId}>
      <Text as="h2" ref={heading} tabIndex={-1} id={headingId} size={400} weight="semibold" block style={{ margin: 0 }}>
        {table.title}
      </Text>
      <Text className={styles.muted}>{table.note}</Text>
      {table.rows.length === 0 && <Text>{over?.none ?? table.empty}</Text>}
      {rows.length > 0 && (
        // biome-ignore-start lint/a11y/noRedundantRoles: on a phone it is laid out as blocks, which would remove the roles of a table.
        <table className={styles.table} role="table" aria-labelledby={headingId}>
          <thead role="rowgroup">
            <tr role="row">
              {table.columns.map((column) => (
                <th key={column} scope="col" role="columnheader">
                  {column}
                </th>
              ))}
              {canRemove && (
                <th scope="col" role="columnheader">
                  {texts.text('tab.my-data.table.remove')}
                </th>
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            {rows.map(({ key, cells, remove: removal }) => (
              <tr key={key} role="row">
                {cells.map((cell, index) => (
                  <td key={table.columns[index]} role="cell" data-label={table.columns[index]}>
                    <span>{cell}</span>
                  </td>
                ))}
                {removal && (
                  <td role="cell" data-label={texts.text('tab.my-data.table.remove')}>
                    <Button
                      size="small"
                      appearance="subtle"
                      icon={<DismissRegular />}
                      aria-label={removal.label}
                      title={removal.label}
                      disabledFocusable={busy}
                      onClick={() => remove(removal)}
                    />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
        // biome-ignore-end lint/a11y/noRedundantRoles: to here
      )}
      {(over !== undefined || table.rows.length > FIRST_ROWS) && (
        <Button appearance="subtle" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {moreLabel(table, all)}
        </Button>
      )}
    </Card>
  );
}

/** Rows that are over are folded, and otherwise all but the first ones. */
function shownRows({ rows, over }: Table, all: boolean): Row[] {
  if (over) return all ? [...rows, ...over.rows] : rows;
  return all ? rows : rows.slice(0, FIRST_ROWS);
}

function moreLabel({ rows, over }: Table, all: boolean): string {
  if (over) return all ? over.hide : over.show;
  if (all) return texts.text('tab.my-data.table.show-few', { count: FIRST_ROWS });
  return texts.text('tab.my-data.table.show-all', { count: rows.length });
}
