import { Button, Text } from '@fluentui/react-components';
import { GlobeRegular } from '@fluentui/react-icons/svg/globe';
import { SearchRegular } from '@fluentui/react-icons/svg/search';
import { type ReactNode, useMemo, useState } from 'react';
import type { OfficeView } from '../../../../server/routes/schemas/offices.ts';
import type { RangeView } from '../../../../server/routes/schemas/ranges.ts';
import { texts } from '../../../shared/lib/texts.ts';
import { narrowed } from '../../../shared/lib/words.ts';
import { Empty, Fold } from '../parts/states.tsx';
import { usePartStyles } from '../parts/styles.ts';
import { RangeFilters } from './range-filters.tsx';
import { RangesTable } from './ranges-table.tsx';
import { NO_FILTER, type RangeOrder, rangeRows } from './view-model.ts';

interface RangeListProps {
  ranges: readonly RangeView[];
  offices: readonly OfficeView[];
  zone: string;
  /** The button that adds a range. */
  add: ReactNode;
  onRemove: (range: RangeView) => void;
}

const PAGE_SIZE = 200;

/** The ranges in force that match the filters, and below them the closed ones. */
export function RangeList({ ranges, offices, zone, add, onRemove }: RangeListProps) {
  const shared = usePartStyles();
  const [filter, setFilter] = useState(NO_FILTER);
  const [order, setOrder] = useState<{ by: RangeOrder; descending: boolean }>({ by: 'name', descending: false });
  const [most, setMost] = useState(PAGE_SIZE);
  const { open, closed } = useMemo(() => rangeRows(ranges, offices, filter, order), [ranges, offices, filter, order]);
  const onOrder = (by: RangeOrder) => setOrder({ by, descending: order.by === by && !order.descending });
  if (ranges.length === 0)
    return (
      <Empty icon={<GlobeRegular />} title={texts.text('admin.ranges.empty')} action={add}>
        {texts.text('admin.ranges.empty-hint')}
      </Empty>
    );
  const table = { offices, zone, order, onOrder };
  return (
    <>
      <RangeFilters filter={filter} offices={offices} onChange={setFilter} />
      <Text className={shared.muted} size={200} role="status">
        {texts.text('admin.ranges.in-force', { count: open.length, zone })}
      </Text>
      {open.length > 0 && (
        <div className={shared.panel}>
          <RangesTable label={texts.text('admin.ranges.list')} rows={open.slice(0, most)} onRemove={onRemove} {...table} />
        </div>
      )}
      {open.length > most && (
        <Button onClick={() => setMost(most + PAGE_SIZE)}>
          {texts.text('admin.lists.show-more', { count: Math.min(PAGE_SIZE, open.length - most) })}
        </Button>
      )}
      {open.length === 0 && <NothingOpen narrowed={narrowed(filter)} onClear={() => setFilter(NO_FILTER)} />}
      <Fold title={texts.text('admin.ranges.closed-list')} count={closed.length}>
        <div className={shared.panel}>
          <RangesTable label={texts.text('admin.ranges.closed-list')} rows={closed.slice(0, PAGE_SIZE)} {...table} />
        </div>
      </Fold>
    </>
  );
}

function NothingOpen({ narrowed: filtered, onClear }: { narrowed: boolean; onClear: () => void }) {
  if (!filtered)
    return (
      <Empty icon={<SearchRegular />} title={texts.text('admin.ranges.none-open')}>
        {texts.text('admin.ranges.none-open-hint')}
      </Empty>
    );
  const clear = <Button onClick={onClear}>{texts.text('admin.lists.clear-filters')}</Button>;
  return (
    <Empty icon={<SearchRegular />} title={texts.text('admin.ranges.no-match')} action={clear}>
      {texts.text('admin.ranges.no-match-hint')}
    </Empty>
  );
}
