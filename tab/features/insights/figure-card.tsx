import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { useState } from 'react';
import { Card } from '../../shared/components/card.tsx';
import { CardHead } from './card-head.tsx';
import { ChartFrame } from './chart-frame.tsx';
import type { Chart } from './charts.ts';
import { type About, pictureOf } from './picture.ts';
import type { Table } from './view-model.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px', minWidth: 0, breakInside: 'avoid', marginBottom: '16px' },
  muted: { color: tokens.colorNeutralForeground2 },
  // A wide table scrolls here, so that the page does not.
  frame: { overflowX: 'auto' },
  // Always printed.
  folded: { '@media screen': { display: 'none' } },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontVariantNumeric: 'tabular-nums',
    fontSize: tokens.fontSizeBase300,
    '& th, & td': {
      textAlign: 'left',
      padding: '6px 8px 6px 0',
      borderBottom: `1px solid ${tokens.colorNeutralStroke2}`,
      verticalAlign: 'top',
      '@media (max-width: 480px)': { padding: '6px 4px 6px 0', fontSize: tokens.fontSizeBase200 },
    },
    '& thead th': { fontWeight: tokens.fontWeightSemibold, color: tokens.colorNeutralForeground2 },
    '& tbody th': { fontWeight: tokens.fontWeightRegular },
    '& tr > :last-child': { paddingRight: 0 },
  },
  note: { display: 'block', fontWeight: tokens.fontWeightRegular, fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
});

interface FigureCardProps {
  table: Table;
  /** Undefined if there is nothing to draw; then the table is open. */
  chart: Chart | undefined;
  about: About;
}

/** Figures with their definition, as a chart and as a table. */
export function FigureCard({ table, chart, about }: FigureCardProps) {
  const styles = useStyles();
  const [unfolded, setUnfolded] = useState(false);
  const { id, title, means, rows, empty } = table;
  const headingId = `insights-${id}`;
  const shown = chart === undefined || unfolded;
  return (
    <Card className={styles.card} role="region" aria-labelledby={headingId}>
      <CardHead
        id={headingId}
        title={title}
        picture={() => pictureOf(table, chart, about)}
        {...(chart && rows.length > 0 && { table: { shown, onShow: setUnfolded } })}
      />
      <Text className={styles.muted}>{means}</Text>
      {chart && <ChartFrame chart={chart} title={title} />}
      {rows.length === 0 && <Text>{empty}</Text>}
      {rows.length > 0 && <FigureTable table={table} id={headingId} shown={shown} />}
    </Card>
  );
}

function FigureTable({ table: { columns, rows }, id, shown }: { table: Table; id: string; shown: boolean }) {
  const styles = useStyles();
  return (
    // biome-ignore lint/a11y: what scrolls must be reachable by keyboard, and unlike a section, a group is no landmark beside the card.
    <div role="group" className={mergeClasses(styles.frame, !shown && styles.folded)} tabIndex={0} aria-labelledby={id}>
      <table className={styles.table} aria-labelledby={id}>
        <thead>
          <tr>
            {columns.map(({ text, note, long }) => (
              <th key={text} scope="col" abbr={long}>
                {text}
                {note !== undefined && <span className={styles.note}>{note}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells: [head, ...cells] }) => (
            <tr key={key}>
              <th scope="row">{head?.text}</th>
              {cells.map(({ text, note }, i) => (
                <td key={columns[i + 1]?.text}>
                  {text}
                  {note !== undefined && <span className={styles.note}>{note}</span>}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
