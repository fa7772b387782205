import { makeStyles, mergeClasses, Text, tokens } from '@fluentui/react-components';
import { Card } from '../../shared/components/card.tsx';
import { useBarColours } from '../../shared/hooks/use-bar-colours.ts';
import { CardHead } from './card-head.tsx';
import { type About, pictureOfTable } from './picture.ts';
import type { Cell, Share, Table } from './view-model.ts';

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px', minWidth: 0, breakInside: 'avoid', marginBottom: '16px' },
  muted: { color: tokens.colorNeutralForeground2 },
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
  note: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground2 },
  track: {
    display: 'block',
    position: 'relative',
    height: '6px',
    marginTop: '3px',
    minWidth: '32px',
    borderRadius: tokens.borderRadiusMedium,
    overflow: 'hidden',
    outline: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground6,
    printColorAdjust: 'exact',
  },
  bar: { position: 'absolute', insetBlock: 0, insetInlineStart: 0, backgroundColor: tokens.colorBrandBackground },
  possible: { opacity: 0.4 },
});

/** A list of figures with its definition. Bars repeat the numbers. */
export function FigureTable({ table, about }: { table: Table; about: About }) {
  const styles = useStyles();
  const { id, title, means, columns, rows, empty } = table;
  const headingId = `insights-${id}`;
  return (
    <Card className={styles.card} role="region" aria-labelledby={headingId}>
      <CardHead id={headingId} title={title} picture={() => pictureOfTable(table, about)} />
      <Text className={styles.muted}>{means}</Text>
      {rows.length === 0 && <Text>{empty}</Text>}
      {rows.length > 0 && (
        <table className={styles.table} aria-labelledby={headingId}>
          <thead>
            <tr>
              {columns.map((column) => (
                <th key={column} scope="col">
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [head, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{head?.text}</th>
                {cells.map((cell, i) => (
                  <td key={columns[i + 1]}>
                    <CellContent cell={cell} />
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Card>
  );
}

function CellContent({ cell: { text, note, share } }: { cell: Cell }) {
  const styles = useStyles();
  return (
    <>
      {text}
      {note !== undefined && <span className={styles.note}>{note}</span>}
      {share && <Bar share={share} />}
    </>
  );
}

function Bar({ share: { certain, possible } }: { share: Share }) {
  const styles = useStyles();
  const colours = useBarColours();
  const bar = mergeClasses(styles.bar, colours.bar);
  return (
    <span className={mergeClasses(styles.track, colours.track)} aria-hidden="true">
      <span className={mergeClasses(bar, styles.possible)} style={{ width: `${possible * 100}%` }} />
      <span className={bar} style={{ width: `${certain * 100}%` }} />
    </span>
  );
}
