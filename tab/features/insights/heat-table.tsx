import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { Card } from '../../shared/components/card.tsx';
import { texts } from '../../shared/lib/texts.ts';
import { CardHead } from './card-head.tsx';
import { type About, pictureOfHeat } from './picture.ts';
import type { HeatMap } from './view-model.ts';

/** The colour of a level from 0 to 5. Themes weaken it if text would be hard to read on it. */
const shade = (level: number) =>
  `color-mix(in srgb, ${tokens.colorBrandBackground} calc(var(--shadeStrength) * ${level * 14}%), ${tokens.colorNeutralBackground1})`;

const useStyles = makeStyles({
  card: { padding: '16px', gap: '8px', breakInside: 'avoid', marginBottom: '16px' },
  muted: { color: tokens.colorNeutralForeground2 },
  // A wide table scrolls here, so that the page does not.
  frame: { overflowX: 'auto' },
  table: {
    width: '100%',
    borderCollapse: 'separate',
    borderSpacing: '2px',
    fontSize: tokens.fontSizeBase200,
    fontVariantNumeric: 'tabular-nums',
    '& th': { fontWeight: tokens.fontWeightSemibold, padding: '2px 4px', textAlign: 'center', verticalAlign: 'top' },
    '& tbody th': {
      fontWeight: tokens.fontWeightRegular,
      textAlign: 'right',
      verticalAlign: 'middle',
      width: '1%',
      color: tokens.colorNeutralForeground2,
    },
    '& td': { textAlign: 'center', padding: '4px 2px', borderRadius: tokens.borderRadiusSmall, printColorAdjust: 'exact' },
  },
  days: { display: 'block', fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2 },
  level0: { backgroundColor: tokens.colorNeutralBackground3 },
  level1: { backgroundColor: shade(1) },
  level2: { backgroundColor: shade(2) },
  level3: { backgroundColor: shade(3) },
  level4: { backgroundColor: shade(4) },
  level5: { backgroundColor: shade(5) },
  none: { backgroundColor: 'transparent' },
});

/** Hours by weekdays, as a table with coloured cells. Screen readers read the numbers. */
export function HeatTable({ map, about }: { map: HeatMap; about: About }) {
  const styles = useStyles();
  const title = texts.text('tab.insights.heat');
  const levels = [styles.level0, styles.level1, styles.level2, styles.level3, styles.level4, styles.level5];
  return (
    <Card className={styles.card} role="region" aria-labelledby="insights-heat">
      <CardHead
        id="insights-heat"
        title={title}
        picture={() => pictureOfHeat(map, { title, hour: texts.text('tab.insights.hour') }, about)}
      />
      <Text className={styles.muted}>{map.means}</Text>
      {/* biome-ignore lint/a11y: what scrolls must be reachable by keyboard, and unlike a section, a group is no landmark beside the card. */}
      <div role="group" className={styles.frame} tabIndex={0} aria-labelledby="insights-heat">
        <table className={styles.table} aria-labelledby="insights-heat">
          <thead>
            <tr>
              <th scope="col">{texts.text('tab.insights.hour')}</th>
              {map.columns.map(({ key, name, long, days }) => (
                <th key={key} scope="col" abbr={long}>
                  {name}
                  <span className={styles.days}>{days}</span>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {map.rows.map(({ key, name, cells }) => (
              <tr key={key}>
                <th scope="row">{name}</th>
                {cells.map((cell, i) => (
                  <td key={map.columns[i]?.key} className={cell ? levels[cell.level] : styles.none}>
                    {cell?.text}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Card>
  );
}
