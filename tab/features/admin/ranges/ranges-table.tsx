import {
  Button,
  Link,
  makeStyles,
  mergeClasses,
  Table,
  TableBody,
  TableCell,
  TableHeader,
  TableHeaderCell,
  TableRow,
  Text,
} from '@fluentui/react-components';
import { DeleteRegular } from '@fluentui/react-icons/svg/delete';
import { EditRegular } from '@fluentui/react-icons/svg/edit';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { Badge } from '../../../shared/components/badge.tsx';
import { useNavigation } from '../../../shared/components/navigation.tsx';
import { useServerTime } from '../../../shared/components/server-time.tsx';
import { hrefOf } from '../../../shared/lib/route.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { dateIn } from '../../../shared/lib/time.ts';
import { usePartStyles } from '../parts/styles.ts';
import { useTableStyles } from '../parts/table-styles.ts';
import { formatAddresses, formatTarget, type RangeOrder, switchesText } from './view-model.ts';

const useStyles = makeStyles({
  columns: { '--columns': 'minmax(140px, 1.4fr) minmax(200px, 2fr) minmax(140px, 1.2fr) minmax(120px, 1fr) 110px 88px' },
  actions: { display: 'flex', justifyContent: 'flex-end', gap: '4px' },
});

interface RangesTableProps {
  label: string;
  rows: readonly RangeView[];
  offices: readonly OfficeView[];
  zone: string;
  order: { by: RangeOrder; descending: boolean };
  onOrder: (by: RangeOrder) => void;
  /** Absent for closed ranges. */
  onRemove?: (range: RangeView) => void;
}

export function RangesTable({ label, rows, offices, zone, order, onOrder, onRemove }: RangesTableProps) {
  const table = useTableStyles();
  const styles = useStyles();
  const sorted = (by: RangeOrder) => ({
    sortable: true,
    sortDirection: order.by === by ? (order.descending ? ('descending' as const) : ('ascending' as const)) : undefined,
    onClick: () => onOrder(by),
  });
  return (
    <Table noNativeElements aria-label={label} className={mergeClasses(table.table, styles.columns)}>
      <TableHeader className={table.head}>
        <TableRow className={table.row}>
          <TableHeaderCell {...sorted('name')}>{texts.text('admin.field.name')}</TableHeaderCell>
          <TableHeaderCell>{texts.text('admin.field.cidrs')}</TableHeaderCell>
          <TableHeaderCell {...sorted('target')}>{texts.text('admin.field.target')}</TableHeaderCell>
          <TableHeaderCell>{texts.text('admin.ranges.column-switches')}</TableHeaderCell>
          <TableHeaderCell {...sorted('from')}>
            {onRemove ? texts.text('admin.ranges.column-since') : texts.text('admin.ranges.column-closed')}
          </TableHeaderCell>
          <TableHeaderCell>{texts.text('admin.ranges.column-actions')}</TableHeaderCell>
        </TableRow>
      </TableHeader>
      <TableBody>
        {rows.map((range) => (
          <RangeRow key={range.id} range={range} offices={offices} zone={zone} onRemove={onRemove} />
        ))}
      </TableBody>
    </Table>
  );
}

function RangeRow({ range, offices, zone, onRemove }: { range: RangeView } & Pick<RangesTableProps, 'offices' | 'zone' | 'onRemove'>) {
  const shared = usePartStyles();
  const table = useTableStyles();
  const styles = useStyles();
  const { go } = useNavigation();
  const { now } = useServerTime();
  const { kind } = range.target;
  return (
    <TableRow className={table.row}>
      <TableCell className={table.lead}>
        <div className={shared.grow}>
          <Text weight="semibold" block>
            {range.name}
          </Text>
          <Text size={200} className={shared.muted}>
            {range.namedLocation ? (
              <Link inline href={hrefOf('admin', 'named-locations', range.namedLocation.id)}>
                {texts.text(`admin.ranges.source.${range.source}`)}
              </Link>
            ) : (
              texts.text(`admin.ranges.source.${range.source}`)
            )}
          </Text>
        </div>
      </TableCell>
      <TableCell className={table.wide}>
        <span className={mergeClasses(shared.mono, shared.grow)} title={range.cidrs.slice(0, 40).join('\n')}>
          {formatAddresses(range.cidrs)}
        </span>
      </TableCell>
      <TableCell>
        <Badge tint={kind === 'office' ? 'brand' : kind === 'remote' ? 'informative' : 'warning'} className={table.badge}>
          {formatTarget(range.target, offices)}
        </Badge>
      </TableCell>
      <TableCell>
        <Text size={200} className={shared.muted}>
          {switchesText(range)}
        </Text>
      </TableCell>
      <TableCell>
        <Text size={200} className={shared.muted}>
          {dateIn(range.closedAt ?? range.from, zone, now)}
        </Text>
      </TableCell>
      <TableCell className={table.actions}>
        {onRemove && (
          <div className={styles.actions}>
            <Button
              appearance="subtle"
              icon={<EditRegular />}
              aria-label={texts.text('admin.ranges.edit', { range: range.name })}
              onClick={() => go(hrefOf('admin', 'ranges', range.id))}
            />
            <Button
              appearance="subtle"
              icon={<DeleteRegular />}
              aria-label={texts.text('admin.ranges.remove', { range: range.name })}
              onClick={() => onRemove(range)}
            />
          </div>
        )}
      </TableCell>
    </TableRow>
  );
}
