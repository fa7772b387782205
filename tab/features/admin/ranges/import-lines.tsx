import { makeStyles, Text, tokens } from '@fluentui/react-components';
import type { RangeImport } from '../../../../server/routes/schemas/range-import.ts';
import { Badge } from '../../../shared/components/badge.tsx';
import { texts } from '../../../shared/lib/texts.ts';
import { DifferenceList } from '../parts/difference-list.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { formatLine, importLines, lineDifferences, OUTCOME_COLORS } from './import-view-model.ts';

const useStyles = makeStyles({
  list: { listStyle: 'none', margin: 0, padding: 0 },
  line: {
    display: 'grid',
    gridTemplateColumns: '64px minmax(0, 1fr) auto',
    gap: '2px 12px',
    alignItems: 'baseline',
    padding: '8px 12px',
    borderBottom: `1px solid ${tokens.colorNeutralStroke3}`,
    ':last-child': { borderBottom: 'none' },
  },
});

/** The result for each line; those that need attention come first. */
export function ImportLines({ plan }: { plan: RangeImport }) {
  const shared = usePartStyles();
  const styles = useStyles();
  const { shown, more } = importLines(plan);
  if (shown.length === 0) return null;
  return (
    <>
      <ul className={`${shared.panel} ${styles.list}`} aria-label={texts.text('admin.ranges.import.lines')}>
        {shown
          .map((line) => ({ ...line, differences: lineDifferences(line) }))
          .map((line) => (
            <li key={line.line} className={styles.line}>
              <Text size={200} className={shared.muted}>
                {texts.text('admin.ranges.import.line', { line: line.line })}
              </Text>
              <span>
                <Text block weight="semibold">
                  {line.name || texts.text('admin.ranges.import.no-name')}
                </Text>
                {line.differences.length > 0 ? (
                  <DifferenceList differences={line.differences} />
                ) : (
                  <Text size={200}>{formatLine(line)}</Text>
                )}
              </span>
              <Badge tint={OUTCOME_COLORS[line.outcome]}>{texts.text(`admin.ranges.import.outcome.${line.outcome}`)}</Badge>
            </li>
          ))}
      </ul>
      {more > 0 && <Text className={shared.muted}>{texts.text('admin.ranges.import.more-lines', { count: more })}</Text>}
    </>
  );
}
